import type { Passage } from "../domain/passage.js";
import { Facets, type QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { type Scored, UNRANKED } from "../retrieval/retrieve.js";
import { answersMetric } from "../taxonomy/metrics.js";
import { indexTerms } from "../text/tokens.js";
import { isErrand } from "./asked/errand.js";
import { namesIn } from "./asked/names.js";
import { type Composition, compose } from "./compose.js";
import { NEGATED } from "./cues.js";
import { sentencesOf } from "./draft.js";
import { evidenceFor } from "./evidence.js";
import { isQuestionWord } from "./question-words.js";
import { aimOf, composeAim } from "./reading/aims.js";
import { type Asked, askedIn } from "./reading/asked.js";
import { byNamed, hasTechnology, MOST_READ_CASES, ofFewCases, ofWholeCase, passagesOfNamed, unmentioned } from "./reading/cases.js";
import { claimsIn } from "./reading/claims.js";
import { withEachMetric } from "./reading/complete.js";
import { composeBeside, composeReading } from "./reading/compose.js";
import { readLeftOut } from "./reading/each-ask.js";
import { namedParts } from "./reading/parts.js";
import { brokenPremises } from "./reading/premises.js";
import { rankedParts } from "./reading/ranked.js";
import { isMet, readPassages } from "./reading/read.js";
import { withPartAndWhole } from "./reading/share-of.js";
import { composeStranger, strangerIn } from "./reading/stranger.js";
import { namedMeasures, withCommonMetric } from "./reading/sum.js";
import { partsToldApart } from "./reading/told-apart.js";
import { composeUntold } from "./reading/untold.js";
import { type Selection, select } from "./select.js";
import { asksSeveralCollections, composeSeveralCollections } from "./several-collections.js";
import { comparesShares, composeShares } from "./shares-compared.js";
import { composeSavings, lacksMean, SAVINGS } from "./table/as-stated.js";
import { composeTable } from "./table/compose.js";
import { composeNone } from "./table/none.js";
import { rowsFor } from "./table/rows.js";
import { composeThings } from "./table/things.js";
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
  const aim = ofAim(question, plan, library);
  if (aim) return aim;
  if (plan.intent !== "greeting" && (isErrand(question) || asksUnknown(plan, question, library)))
    return nothing(question, isErrand(question) ? { ...plan, facets: Facets.parse({}) } : plan, library);
  return (
    ofThings(question, plan, library) ??
    ofShares(question, plan, ranked, library) ??
    ofTableOrReading(question, plan, ranked, library) ??
    fromPassages(question, plan, ranked, library)
  );
}

/**
 * Of a company something is asked of which the library has no word, or somebody of whom its case has none: "Who is its
 * CEO?" However near a passage is, it does not say.
 */
function asksUnknown(plan: QueryPlan, question: string, library: Library): boolean {
  const { facets, metrics, terms, intent } = plan;
  if (facets.company.length === 0 || facets.technology.length + metrics.length > 0 || intent === "compare" || terms.length === 0) return false;
  const own = ASKS_WHO.test(question) ? passagesOfNamed(plan, library) : undefined;
  return terms.every(({ form, word }) => library.documentFrequency(form) === 0 || own?.every((passage) => !hasWord(passage, form, word)) === true);
}

const ASKS_WHO = /\bwho(?:se|m)?\b|谁/i;

const hasWord = ({ heading, text }: Passage, form: string, word: string) => {
  const said = `${heading.en ?? ""} ${heading.zh ?? ""} ${text}`;
  return said.includes(word) || (said.toLowerCase().includes(form) && indexTerms(said).includes(form));
};

/** That the library has nothing on what is asked. */
function nothing(question: string, plan: QueryPlan, library: Library): Made {
  const selection = { ...NOTHING_SELECTED, missing: [...new Set(plan.terms.map(({ word }) => word))] };
  const composition = compose(plan, selection, library);
  return { composition, selection, verified: verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library) };
}

const NOTHING_SELECTED: Selection = { exact: [], near: [], missing: [], among: new Set(), apart: false, catalogued: false, silent: new Set() };

/** A ranking by a thing that companies count; undefined where none is asked or nobody states it. */
function ofThings(question: string, plan: QueryPlan, library: Library): Made | undefined {
  const composition = plan.counted && composeThings(plan, plan.counted, library);
  if (!composition) return undefined;
  const evidence = evidenceFor(question, plan, NOTHING_SELECTED, composition, library);
  const verified = verify(composition.draft, evidence, library);
  return { composition, selection: NOTHING_SELECTED, verified, ...(composition.cited.length > 0 ? { partial: false } : {}) };
}

/** Kinds of company side by side by how many of each do something; undefined where that is not asked or nobody does it. */
function ofShares(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made | undefined {
  const composition = plan.compared && comparesShares(plan) ? composeShares(plan, plan.compared, ranked, library) : undefined;
  if (!composition || composition.cited.length === 0) return undefined;
  const selection = { ...NOTHING_SELECTED, exact: composition.cited.map(({ passage }) => ({ ...UNRANKED, passage })) };
  const verified = verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library);
  return { composition, selection, verified, partial: false };
}

/** What named companies aim at, and by when; undefined where anything else is asked. */
function ofAim(question: string, plan: QueryPlan, library: Library): Made | undefined {
  const passages = passagesOfNamed(plan, library);
  const { rest, companies } = namesIn(question, library);
  const aim = passages && aimOf(rest, plan);
  if (!passages || !aim) return undefined;
  return asTold(question, plan, composeAim(aim, byNamed(passages, companies, plan), plan, library), library);
}

/** An answer from the measures table, or that it has none; undefined where the passages are to be told. */
function fromTable(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made | undefined {
  if (!wantsTable(plan)) return undefined;
  const rows = rowsFor(plan, library, ranked);
  const table = lacksMean(plan, rows) ? composeSavings(rowsFor({ ...plan, metrics: [...SAVINGS] }, library, ranked), library) : composeTable(rows, library);
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
  if (listsParts(question, plan, library)) return fromReading(question, plan, ranked, library) ?? table;
  if (table && !table.partial && !isLone(table)) return withLeftOut(table, question, plan, library);
  // Of who has nothing of the kind no sentence answers: the table says so.
  if (table && plan.intent === "compare" && hasSilentSide(plan, library)) return table;
  const read = fromReading(question, plan, ranked, library);
  // What is done and what is planned are kept apart side by side, where an amount is asked.
  return plan.metrics.length > 0 && table?.composition.compared?.planned && !read?.composition.compared?.settled ? table : (read ?? table);
}

/** A table with the sentences for what else a question asks of its companies. */
function withLeftOut(table: Made, question: string, plan: QueryPlan, library: Library): Made {
  const { composition, selection } = table;
  const told = composition.cited.flatMap(({ sentences }) => sentences.flatMap(({ figures }) => figures));
  const cases = new Set(composition.cited.map(({ passage }) => passage.caseId));
  const passages = (passagesOfNamed(plan, library) ?? []).filter(({ caseId }) => cases.has(caseId));
  const readings = readLeftOut(passages, namesIn(question, library).rest, plan, told, library);
  if (readings.length === 0) return table;
  const beside = composeBeside(plan, readings, Math.max(...composition.cited.map(({ marker }) => marker)), library);
  const whole = { ...composition, cited: [...composition.cited, ...beside.cited], draft: { lines: [...composition.draft.lines, ...beside.lines] } };
  const named = { ...selection, exact: [...selection.exact, ...readings.map(({ passage }) => ({ ...UNRANKED, passage }))] };
  return { ...table, composition: whole, selection: named, verified: verify(whole.draft, evidenceFor(question, plan, named, whole, library), library) };
}

/** Whether one of the compared companies states no asked amount and has nothing of an asked technology. */
function hasSilentSide({ compared, metrics, facets }: QueryPlan, library: Library): boolean {
  if (compared?.by !== "company" || metrics.length === 0 || facets.technology.length === 0) return false;
  const passages = [...library.passages.values()];
  return compared.groups.some(
    ({ ids }) =>
      ids.length > 0 &&
      !passages.some(
        (passage) =>
          ids.includes(passage.caseId) &&
          (passage.figures.some(({ metric }) => metrics.some((one) => answersMetric(metric, one))) ||
            facets.technology.some((id) => library.facets(passage.id).technology.has(id))),
      ),
  );
}

/** Whether a question names several measures, or amounts, of a company to be added up or put in order. */
function listsParts(question: string, plan: QueryPlan, library: Library): boolean {
  const { rest } = namesIn(question, library);
  const passages = passagesOfNamed(plan, library) ?? [];
  if (plan.intent !== "sum") return rankedParts(passages, rest, askedIn(rest, library), plan).length > 1;
  const asked = askedIn(rest, library);
  return [namedMeasures(passages, rest), namedParts(passages, rest, asked, plan), partsToldApart(passages, rest, asked, plan)].some(({ length }) => length > 1);
}

/** Whether all that a table tells is one figure. */
function isLone({ verified }: Made): boolean {
  const told = sentencesOf(verified.draft).filter(({ markers }) => markers.length > 0);
  return told.length < 2 && told.every(({ derived = [] }) => derived.length === 0);
}

/** Of named companies the sentences that answer; undefined where none is named, or all that they did is asked. */
function fromReading(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made | undefined {
  const passages = plan.intent === "greeting" ? undefined : passagesOfNamed(plan, library);
  const names = namesIn(question, library);
  const text = names.rest;
  const counted = plan.intent === "count" && plan.facets.technology.length === 0;
  // "The efficiency measures and the purchased power": what is added up may be named by the plainest words.
  const says =
    plan.intent === "sum" ||
    (plan.intent === "find" && plan.metrics.length > 0 && !plan.metricAssumed) ||
    indexTerms(text).some((form) => !isQuestionWord(form)) ||
    claimsIn(text, plan).length > 0 ||
    asksInUnit(askedIn(text, library), plan);
  if (!passages || counted || !says) return undefined;
  if (hasTechnology(passages, plan, { ...names, question }, library)) return reading(question, passages, plan, ranked, library);
  // Of a technology that it does not have other amounts may be asked beside: these are told, after that it does not.
  const others = { ...plan, facets: { ...plan.facets, technology: [] } };
  return plan.wantsFigures ? reading(question, passages, others, ranked, library, plan.facets.technology) : undefined;
}

/** 多少钱 and nothing else: an amount is asked by its unit alone. */
const asksInUnit = ({ asksAmount, dimensions }: Asked, { intent }: QueryPlan) => intent === "find" && asksAmount && dimensions.size > 0;

/** The sentences of some passages that answer, of each named company apart. */
function reading(
  question: string,
  passages: readonly Passage[],
  understood: QueryPlan,
  ranked: Ranked,
  library: Library,
  lacking: readonly string[] = [],
): Made | undefined {
  const names = namesIn(question, library);
  const text = names.rest;
  const asked = askedIn(text, library);
  const plan = withCommonMetric(understood, passages, text, asked);
  const named = byNamed(passages, names.companies, plan);
  const severally = named.length > 1 || (plan.metricWords.length > 1 && plan.intent !== "sum");
  const groups = named.map((group) => {
    const readings = readPassages(group, asked, text, plan, ranked, library);
    return severally ? withEachMetric(readings, group, asked, plan, ranked, library) : withPartAndWhole(readings, group, text, plan, library);
  });
  const met = groups.filter((readings) => isMet(readings, asked, plan));
  if (met.length === 0) return undefined;
  const absent = [...lacking, ...unmentioned(passages, plan, { ...names, question }, library)];
  const composition = composeReading(plan, met, absent, { question: text, asked, passages }, library);
  const selection = { ...NOTHING_SELECTED, exact: composition.cited.map(({ passage }) => ranked.get(passage.id) ?? { ...UNRANKED, passage }) };
  return { composition, selection, verified: verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library) };
}

/** A composition that tells all that was selected for it. */
function asTold(question: string, plan: QueryPlan, composition: Composition, library: Library): Made {
  const selection = { ...NOTHING_SELECTED, exact: composition.cited.map(({ passage }) => ({ ...UNRANKED, passage })) };
  return { composition, selection, verified: verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library) };
}

function fromPassages(question: string, plan: QueryPlan, ranked: Ranked, library: Library): Made {
  const ofCases = asksSeveralCollections(question, plan) ? composeSeveralCollections : asksWithout(plan) ? composeWithout : undefined;
  if (ofCases) return asTold(question, plan, ofCases(plan, library), library);
  const stranger = strangerIn(question, plan, library);
  if (stranger) return asTold(question, plan, composeStranger(stranger, plan, library), library);
  const named = passagesOfNamed(plan, library);
  const untold = named && composeUntold(namesIn(question, library).rest, named, plan);
  if (untold) return asTold(question, plan, untold, library);
  if (asksWhoNot(plan)) return nothing(question, { ...plan, terms: [] }, library);
  const selection = select(plan, library, ranked);
  const passages = selection.exact.length > 0 ? ofWholeCase(selection, library) : ofFewCases(plan, selection, library);
  const few = passages.length > 0 && new Set(passages.map(({ caseId }) => caseId)).size <= MOST_READ_CASES;
  // Where nobody is named but a single thing is asked, its sentences are picked as those of a named company are.
  const read = plan.intent === "find" && !selection.catalogued && few && plan.terms.length > 0 && plan.facets.company.length === 0;
  const answered = read ? reading(question, passages, plan, ranked, library) : undefined;
  if (answered) return answered;
  const composition = withPremises(compose(plan, selection, library), question, plan, library);
  return { composition, selection, verified: verify(composition.draft, evidenceFor(question, plan, selection, composition, library), library) };
}

/** What is told of named companies, behind what the question takes for granted and their cases do not bear out. */
function withPremises(composition: Composition, question: string, plan: QueryPlan, library: Library): Composition {
  const passages = passagesOfNamed(plan, library);
  if (!passages || composition.cited.length === 0) return composition;
  const text = namesIn(question, library).rest;
  const broken = brokenPremises({ question: text, plan, asked: askedIn(text, library), passages, groups: [composition.cited], library });
  return {
    ...composition,
    draft: { lines: [...broken.map(({ line }) => line), ...composition.draft.lines] },
    lacking: [...composition.lacking, ...broken.map(({ premise }) => premise)],
  };
}

/** Who does not do something that no vocabulary has: the cases tell what was done. */
function asksWhoNot({ lists, headings, facets, about }: QueryPlan): boolean {
  return lists && headings.length + facets.technology.length === 0 && NEGATED.test(about);
}
