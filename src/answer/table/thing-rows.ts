import type { Language } from "../../domain/language.js";
import type { Passage } from "../../domain/passage.js";
import type { CountedThing, QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { clauseEnd, clauseStart } from "../../figures/clauses.js";
import { judge, termWeights } from "../../retrieval/judge.js";
import type { Library } from "../../retrieval/library.js";
import { UNRANKED } from "../../retrieval/retrieve.js";
import { worth } from "../../retrieval/series.js";
import { measuresTable } from "../../retrieval/table.js";
import { COUNTABLES, COUNTED_AS_SUCH } from "../../taxonomy/countables.js";
import { Matcher } from "../../taxonomy/matcher.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import { EQUIVALENT, PROJECT } from "../asked/things.js";

const THING = new Matcher([...COUNTABLES, COUNTED_AS_SUCH]);

/**
 * What companies state of a counted thing, each by the largest of its rows, in the order that the plan asks; of companies
 * held against each other all that each states, for two numbers of one thing may be of two kinds of it.
 */
export function thingRows(plan: QueryPlan, counted: CountedThing, library: Library): MeasureRow[] {
  const rows = rowsOfThing(plan, counted, library);
  const distinct = rows.filter((row, index) => rows.findIndex((other) => other.caseId === row.caseId && worth(other) === worth(row)) === index);
  return plan.compared ? inOrder(distinct, plan) : bestOfEach(rows, plan);
}

const inOrder = (rows: readonly MeasureRow[], { order }: QueryPlan) => {
  const descending = [...rows].sort((a, b) => worth(b) - worth(a) || (a.figure.id < b.figure.id ? -1 : 1));
  return order === "asc" ? descending.reverse() : descending;
};

/** Each company with the largest of what it states: its parts, and earlier years, are no numbers of their own. */
function bestOfEach(rows: readonly MeasureRow[], plan: QueryPlan): MeasureRow[] {
  const descending = inOrder(rows, { ...plan, order: "desc" });
  const best = descending.filter((row, index) => descending.findIndex((other) => other.company.zh === row.company.zh) === index);
  return inOrder(best, plan);
}

/** The figures whose own words name the thing; of several, those with most of the words that say which. */
function rowsOfThing(plan: QueryPlan, counted: CountedThing, library: Library): MeasureRow[] {
  const weights = termWeights({ ...plan, terms: [] }, library);
  const fits = (passage: Passage) => judge({ ...UNRANKED, passage }, { ...plan, terms: [] }, library, weights).caseFits;
  const fitting = new Map([...library.passages.values()].map((passage) => [passage.id, fits(passage)]));
  const named = measuresTable(library).filter(
    ({ figure, normal, passageId, period }) =>
      fitting.get(passageId) &&
      (counted.of === "length" ? dimensionOf(normal.unit) === "length" : normal.unit === "count") &&
      figure.role !== "before" &&
      figure.owner !== "other" &&
      (plan.time === "planned" ? figure.basis !== "reported" : figure.basis !== "target" || plan.time === "any") &&
      (plan.period === undefined || period === plan.period || period === "timeless" || plan.period === "cumulative"),
  );
  const scored = named.flatMap((row) => {
    const words = wordsOf(row, counted, plan, library);
    return words === undefined ? [] : [{ row, words }];
  });
  const done = scored.filter(({ row }) => row.figure.basis === "reported");
  // Those who are to be employed are no employees beside those who are.
  const real = plan.expected || plan.time !== "done" || done.length === 0 ? scored : done;
  const most = Math.max(0, ...real.map(({ words }) => words));
  const told =
    counted.ids.some((id) => id === COUNTED_AS_SUCH.id || (id === PROJECT && counted.words.length > 0)) ||
    (counted.ids.length === 0 && counted.words.length > 1);
  return most === 0 && told ? [] : real.filter(({ words }) => words === most).map(({ row }) => row);
}

/** A word at the number itself says more of which thing it is than one elsewhere in the sentence. */
const AT_THE_NUMBER = 2;

/** How many of the words that say which thing a row has; undefined where it is of another thing. */
function wordsOf(row: MeasureRow, { ids, words, equivalent }: CountedThing, { language, terms }: QueryPlan, library: Library): number | undefined {
  const passage = library.passages.get(row.passageId) as Passage;
  const [own, english] = [statement(row, passage, language), statement(row, passage, "en")];
  const [id] = ids;
  const head = words.at(-1);
  const told = english ?? own;
  const isLong = dimensionOf(row.normal.unit) === "length";
  const isOfThing = id
    ? told !== undefined && (isLong ? THING.ids(told.thing).has(id) : headOf(told) === id)
    : head !== undefined && own !== undefined && indexTerms(own.thing).includes(head);
  if (!isOfThing || !own || !told || [own, told].some(({ before }) => EQUIVALENT.test(before)) !== equivalent) return undefined;
  const which = id && id !== COUNTED_AS_SUCH.id ? words : [...words, ...terms.map(({ form }) => form)];
  const [near, beside] = [new Set(indexTerms(own.thing)), new Set(indexTerms(`${own.sentence} ${passage.heading[language] ?? ""}`))];
  return which.reduce((sum, form) => sum + (near.has(form) ? AT_THE_NUMBER : beside.has(form) ? 1 : 0), 0);
}

/** The thing that the words are of: of "patent applications" not the patent, of 供应商员工 the last. */
function headOf({ thing }: Statement): string | undefined {
  const last = THING.find(thing).at(-1);
  return last && /^(?:\s*(?:of|for|in|at|with|under|per|a|each)\b.*|[\s\d\p{Script=Han}\p{P}]*|\s*[~<>+≥≤]?\s*)$/iu.test(thing.slice(last.end))
    ? last.id
    : undefined;
}

interface Statement {
  readonly thing: string;
  readonly before: string;
  readonly sentence: string;
}

/** What a figure's sentence says it counts: the words behind the number, where these name nothing those before it. Undefined where the language is not told. */
function statement({ figure, normal }: MeasureRow, { text, sentences }: Passage, language: Language): Statement | undefined {
  const span = figure.spans.find((one) => one.language === language);
  const whole = span && sentences.find(({ start, end }) => span.start >= start && span.end <= end);
  if (!span || !whole) return undefined;
  const sentence = text.slice(whole.start, whole.end);
  const at = span.start - whole.start;
  const end = at + span.asWritten.length;
  const before = sentence.slice(0, at).split(/[;；]/).at(-1) ?? "";
  const behind = sentence.slice(end, clauseEnd(sentence, end));
  const clause = sentence.slice(clauseStart(sentence, at), at);
  const name = language === "en" && /[a-z]/i.test(figure.counted ?? "") ? (figure.counted as string) : span.asWritten;
  if (dimensionOf(normal.unit) === "length") return { thing: `${clause} ${behind}`, before, sentence };
  if (language === "en") {
    // "350 energy-saving and carbon-reduction projects": behind an adjective the thing is still to come.
    const rest = (/-\w+$/.test(name) ? /^ and [\w-]+ \w+/ : /^ (?:of|for) [\w -]+/).exec(behind)?.[0] ?? "";
    return { thing: `${name}${rest}`, before, sentence };
  }
  return { thing: BARE.test(name) ? `${clause}${behind}` : `${name}${behind}`, before, sentence };
}

/** 30余项, 430余人: the number and its classifier alone; what is counted stands before it. */
const BARE = /^[^\p{Script=Han}]*[万亿千百余多\s]*\p{Script=Han}{0,2}$/u;
