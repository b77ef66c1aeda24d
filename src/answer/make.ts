import type { Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import type { Scored } from "../retrieval/retrieve.js";
import { indexTerms } from "../text/tokens.js";
import { namesIn } from "./asked/names.js";
import { type Composition, compose } from "./compose.js";
import { sentencesOf } from "./draft.js";
import { evidenceFor } from "./evidence.js";
import { isQuestionWord } from "./question-words.js";
import { byNamed, hasTechnology, passagesOfNamed, unmentioned } from "./reading/cases.js";
import { composeReading } from "./reading/compose.js";
import { namedParts } from "./reading/parts.js";
import { isMet, readPassages } from "./reading/read.js";
import { askedIn } from "./reading/relevance.js";
import { namedMeasures } from "./reading/sum.js";
import { type Selection, select, UNRANKED } from "./select.js";
import { composeTable } from "./table/compose.js";
import { composeNone } from "./table/none.js";
import { rowsFor } from "./table/rows.js";
import { answersNothing, wantsTable } from "./table/wants.js";
import { type Verified, verify } from "./verify.js";
import { asksWithout, composeWithout } from "./without.js";

/** An answer as it was written and as the verifier let it through. */
export interface Made {
  readonly composition: Composition;
  readonly selection: Selection;
  readonly verified: Verified;
  /** Of an answer from the measures table whether something that was asked is not told. */
  readonly partial?: boolean;
}

type Ranked = ReadonlyMap<string, Scored>;

/**
 * An answer, checked: from the measures table where amounts of many are asked, from the sentences of named companies, from
 * those who have not done something, else from the passages that satisfy the question.
 */
export function made(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made {
  return ofTableOrReading(question, plan, ranked, library) ?? fromPassages(question, plan, ranked, library);
}

const NOTHING_SELECTED: Selection = { exact: [], near: [], missing: [], among: new Set(), apart: false };

/** An answer from the measures table, or that it has none; undefined where the passages are to be told. */
function fromTable(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made | undefined {
  if (!wantsTable(plan)) return undefined;
  const rows = rowsFor(plan, library, ranked);
  const table = composeTable(rows, library);
  if (table) {
    const verified = verify(table.draft, evidenceFor(question, plan, NOTHING_SELECTED, table, library), library);
    if (sentencesOf(verified.draft).some(({ markers }) => markers.length > 0))
      return { composition: table, selection: NOTHING_SELECTED, verified, partial: table.partial };
  } else if (answersNothing(plan, rows)) {
    const { composition, near } = composeNone(rows, library);
    const selection = { ...NOTHING_SELECTED, near };
    return { composition, selection, verified: verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library) };
  }
  return undefined;
}

/**
 * From the measures table where that answers in full. A table that leaves part of the question out, or has one value of
 * one company, gives way to the sentences about it.
 */
function ofTableOrReading(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made | undefined {
  const table = fromTable(question, plan, ranked, library);
  if (plan.facets.company.length === 0) return table;
  // Of the measures that a question names only these are added up, whatever else the company did.
  if (plan.intent === "sum" && listsParts(question, plan, library)) return fromReading(question, plan, ranked, library) ?? table;
  if (table && !table.partial && !isLone(table)) return table;
  const read = fromReading(question, plan, ranked, library);
  // What is done and what is planned are kept apart side by side.
  return table?.composition.compared?.planned && !read?.composition.compared?.settled ? table : (read ?? table);
}

/** Whether a question names several measures, or amounts, of a company to be added up. */
function listsParts(question: string, plan: QueryPlan, library: Library): boolean {
  const { rest } = namesIn(question, library);
  const passages = passagesOfNamed(plan, library) ?? [];
  return namedMeasures(passages, rest).length > 1 || namedParts(passages, rest, askedIn(rest, library), plan).length > 1;
}

/** Whether all that a table tells is one figure. */
function isLone({ verified }: Made): boolean {
  const told = sentencesOf(verified.draft).filter(({ markers }) => markers.length > 0);
  return told.length < 2 && told.every(({ derived = [] }) => derived.length === 0);
}

/** Of named companies the sentences that answer; undefined where none is named, or all that they did is asked. */
function fromReading(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made | undefined {
  const passages = plan.intent === "greeting" ? undefined : passagesOfNamed(plan, library);
  const text = namesIn(question, library).rest;
  const counted = plan.intent === "count" && plan.facets.technology.length === 0;
  if (!passages || counted || !hasTechnology(passages, plan, library) || !indexTerms(text).some((form) => !isQuestionWord(form))) return undefined;
  return reading(question, passages, plan, ranked, library);
}

/** The sentences of some passages that answer, of each named company apart. */
function reading(question: string, passages: readonly Passage[], plan: QueryPlan, ranked: Ranked, library: Library): Made | undefined {
  const names = namesIn(question, library);
  const text = names.rest;
  const asked = askedIn(text, library);
  const groups = byNamed(passages, names.companies, plan).map((group) => readPassages(group, asked, text, plan, ranked, library));
  const met = groups.filter((readings) => isMet(readings, asked, plan));
  if (met.length === 0) return undefined;
  const composition = composeReading(plan, met, unmentioned(passages, plan, { ...names, question }, library), asked, library);
  const selection = { ...NOTHING_SELECTED, exact: met.flat().map(({ passage }) => ranked.get(passage.id) ?? { ...UNRANKED, passage }) };
  return { composition, selection, verified: verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library) };
}

function fromPassages(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made {
  if (asksWithout(plan)) {
    const composition = composeWithout(plan, library);
    const selection = { ...NOTHING_SELECTED, exact: composition.cited.map(({ passage }) => ({ ...UNRANKED, passage })) };
    return { composition, selection, verified: verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library) };
  }
  const selection = select(plan, library, ranked);
  const passages = selection.exact.length > 0 ? selection.exact.map(({ passage }) => passage) : ofFewCases(plan, selection, library);
  const few = passages.length > 0 && new Set(passages.map(({ caseId }) => caseId)).size <= MOST_READ_CASES;
  // Where nobody is named but a single thing is asked, its sentences are picked as those of a named company are.
  const read = plan.intent === "find" && few && plan.terms.length > 0 && plan.facets.company.length === 0;
  const answered = read ? reading(question, passages, plan, ranked, library) : undefined;
  if (answered) return answered;
  const composition = compose(plan, selection, library);
  return { composition, selection, verified: verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library) };
}

const MOST_READ_CASES = 3;

/** "The hotel in Qingdao": what kind of company and where leave so few cases that their passages are read. */
function ofFewCases({ facets: { industry, place, technology } }: QueryPlan, { among }: Selection, library: Library): Passage[] {
  if (industry.length === 0 || place.length === 0 || technology.length > 0 || among.size > MOST_READ_CASES - 1) return [];
  return [...library.passages.values()].filter(({ caseId }) => among.has(caseId));
}
