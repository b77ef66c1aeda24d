import type { QueryPlan } from "../../domain/plan.js";
import { groupBy } from "../../retrieval/group.js";
import type { Library } from "../../retrieval/library.js";
import { PLACES } from "../../taxonomy/places.js";
import { withAncestors } from "../../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import { indexTerms } from "../../text/tokens.js";
import type { CitedPassage, Composition } from "../compose.js";
import type { DraftLine, DraftSentence } from "../draft.js";
import { notesOn, type StatedSentence } from "../sentences.js";
import { companyName, headingOf, termName } from "../wording.js";
import type { Asked } from "./asked.js";
import { asksIn } from "./asks.js";
import { lackingLines, lackingMetrics, silentLine, tellsNoAmount, tellsNoTime, timelessLine, withoutLikes } from "./lacking.js";
import { plannedOnly } from "./planned.js";
import { brokenPremises, type Grounds } from "./premises.js";
import { rankedLine, rankedParts } from "./ranked.js";
import type { Reading } from "./reading.js";
import { shareLine } from "./share-of.js";
import { sumLine } from "./sum.js";
import { onlyPlanning, verdictOn } from "./verdict.js";
import { orderOfSeveral } from "./verdict-of-several.js";

/**
 * An answer about named companies: the passages that answer, the best first, each told by the sentences that do. What
 * was asked and none of them states comes first, so that nobody takes the rest for it.
 */
export function composeReading(
  plan: QueryPlan,
  groups: readonly (readonly Reading[])[],
  absent: readonly string[],
  grounds: Pick<Grounds, "question" | "asked" | "passages">,
  library: Library,
): Composition {
  const { asked } = grounds;
  const found = groups.flat();
  // What another measure of the company states is no answer for the one that was asked.
  const ofAsked = found.filter(({ passage }) => plan.facets.technology.some((id) => library.facets(passage.id).technology.has(id)));
  const several = asksIn(grounds.question, library).each.length > 1;
  const lacking = lackingMetrics(plan, ofAsked.length > 0 && !several ? ofAsked : found, asked);
  const readings = withoutLikes(found, lacking, plan);
  // Of what is only planned the plan is told, whatever else answers.
  const aimed = plan.time === "planned" || plan.intent === "compare" ? [] : plannedOnly(grounds.question, plan, grounds.passages, library);
  const unread = aimed.filter(({ passage }) => !readings.some((one) => one.passage === passage)).slice(0, MOST_PLANS);
  const silent = lacking.length === 0 && tellsNoAmount(plan, readings, asked);
  const timeless = lacking.length === 0 && !silent && tellsNoTime(grounds.question, readings);
  const lacksAll = lacking.length > 0 && lacking.length >= plan.metricWords.length;
  const lacksThing = absent.length > 0 && absent.length >= plan.facets.technology.length && plan.metrics.length === 0;
  const unanswered = !several && groups.length === 1 && plan.intent === "find" && (silent || timeless || lacksAll || lacksThing);
  const cited = citedBy([...unread, ...(unanswered ? nearestOf(readings, asked) : readings)], 1, plan, library);
  const compared = groups.map((group) => ({
    name: companyName(library.caseOf((group[0] as Reading).passage), plan.language),
    cited: cited.filter(({ passage }) => group.some((one) => one.passage === passage)),
  }));
  const verdict = compared.length > 2 ? orderOfSeveral(compared, plan) : verdictOn(compared, plan);
  const inOrder = rankedParts(grounds.passages, grounds.question, asked, plan);
  const elsewhere = placesElsewhere(plan, readings, library);
  const planning = groups.length > 1 ? onlyPlanning(compared, plan) : [];
  const broken = brokenPremises({ ...grounds, plan, groups, library });
  const caveats = [
    ...absentLines(plan, absent),
    ...elsewhereLines(plan, elsewhere),
    ...broken.map(({ line }) => line),
    ...planningLines(plan, planning),
    ...lackingLines(plan, lacking),
    ...(silent ? [silentLine(plan)] : []),
    ...(timeless ? [timelessLine(plan)] : []),
  ];
  const lines = [
    ...inOneRow(caveats),
    ...(verdict ? [verdict] : []),
    ...(plan.intent === "sum" ? sumLine(cited, new Set(readings.flatMap(({ added }) => added)), asked, plan) : []),
    ...shareLine(grounds.question, cited, plan),
    ...rankedLine(inOrder, cited, plan.language),
    ...told(plan, cited, library),
    ...notes(plan, cited),
  ];
  return {
    draft: { lines },
    cited,
    lacking: [
      ...absent,
      ...elsewhere,
      ...broken.map(({ premise }) => premise),
      ...(planning.length > 0 ? ["done"] : []),
      ...(silent ? ["amount"] : []),
      ...(timeless ? ["time"] : []),
      ...lacking.flat(),
    ],
    compared: { settled: verdict !== undefined, planned: false },
  };
}

const MOST_PLANS = 2;

/** Sentences that are told where none of them answers. */
const MOST_NEAREST = 2;

/** Of what does not answer the nearest sentences: those of the best passage with most of the question's words. */
function nearestOf([first]: readonly Reading[], { words }: Asked): Reading[] {
  if (!first) return [];
  const weight = ({ text }: StatedSentence) => indexTerms(text).reduce((sum, form) => sum + (words.get(form) ?? 0), 0);
  const nearest = [...first.sentences].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_NEAREST);
  return [{ ...first, sentences: first.sentences.filter((one) => nearest.includes(one)) }];
}

/** Several caveats as one paragraph, in which only the last one leads over to what is told. */
function inOneRow(caveats: readonly DraftLine[]): DraftLine[] {
  const sentences = caveats.flatMap((line) => line.sentences);
  const without = sentences.map((sentence, index) =>
    index === sentences.length - 1 ? sentence : { ...sentence, text: sentence.text.replace(LEADS_OVER, "").replace(/:$/, ".").replace(/：$/, "。") },
  );
  return without.length === 0 ? [] : [{ item: false, sentences: without }];
}

const LEADS_OVER = / What (?:comes nearest|it says):$|与此最接近的内容：$|案例的说法是：$/;

/** The sentences for what an answer of another kind leaves out, their passages marked behind its own. */
export function composeBeside(
  plan: QueryPlan,
  readings: readonly Reading[],
  last: number,
  library: Library,
): Pick<Composition, "cited"> & { lines: DraftLine[] } {
  const cited = citedBy(readings, last + 1, plan, library);
  return { cited, lines: [...told(plan, cited, library), ...notes(plan, cited)] };
}

/** Read passages as they are cited, with the notes on the figures that are told. */
function citedBy(readings: readonly Pick<Reading, "passage" | "sentences">[], first: number, { language }: QueryPlan, library: Library): CitedPassage[] {
  return readings.map(({ passage, sentences }, index) => ({
    marker: first + index,
    passage,
    sentences,
    notes: notesOn(passage, library.caseOf(passage).notes, language).filter(({ figures }) =>
      sentences.some((one) => one.figures.some(({ id }) => figures.some((noted) => noted.id === id))),
    ),
  }));
}

/** Places of the question where the named companies have no case and that nothing told mentions. */
function placesElsewhere({ facets: { place, company } }: QueryPlan, readings: readonly Reading[], library: Library): string[] {
  const cases = company.length > 0 ? company.flatMap((id) => library.cases.get(id) ?? []) : readings.map(({ passage }) => library.caseOf(passage));
  const names = (id: string) => PLACES.find((term) => term.id === id);
  const within = (asked: string) =>
    cases.some((one) => one.place.some((id) => id === asked || withAncestors(PLACES, [id]).has(asked) || withAncestors(PLACES, [asked]).has(id)));
  const told = (asked: string) =>
    readings.some(({ passage }) => [...(names(asked)?.en ?? []), ...(names(asked)?.zh ?? [])].some((name) => passage.text.includes(name)));
  return place.filter((asked) => !within(asked) && !told(asked));
}

function elsewhereLines({ language }: QueryPlan, places: readonly string[]): DraftLine[] {
  if (places.length === 0) return [];
  const names = places.map((id) => termName(PLACES, id, language)).join(language === "zh" ? "、" : ", ");
  const text =
    language === "zh" ? `案例库没有该企业在${names}的案例。与此最接近的内容：` : `The library has no case of this company in ${names}. What comes nearest:`;
  return [{ item: false, sentences: [{ text, markers: [] }] }];
}

/** What was asked and the cases do not mention. */
function absentLines({ language }: QueryPlan, absent: readonly string[]): DraftLine[] {
  if (absent.length === 0) return [];
  const names = absent.map((id) => termName(TECHNOLOGIES, id, language)).join(language === "zh" ? "、" : ", ");
  const text = language === "zh" ? `案例没有提到${names}。与此最接近的内容：` : `The case does not mention ${names}. What comes nearest:`;
  return [{ item: false, sentences: [{ text, markers: [] }] }];
}

/** Of companies held against each other those that have not done it yet. */
function planningLines({ language }: QueryPlan, names: readonly string[]): DraftLine[] {
  if (names.length === 0) return [];
  const list = names.join(language === "zh" ? "、" : ", ");
  const text = language === "zh" ? `${list}的数值是计划，与已实现的不作比较。` : `The figure of ${list} is planned and is not held against what is done.`;
  return [{ item: false, sentences: [{ text, markers: [] }] }];
}

function told(plan: QueryPlan, cited: readonly CitedPassage[], library: Library): DraftLine[] {
  const colon = plan.language === "zh" ? "：" : ": ";
  const comma = plan.language === "zh" ? "，" : ", ";
  const claims = ({ marker, sentences }: CitedPassage): DraftSentence[] => sentences.map(({ text }) => ({ text, markers: [marker] }));
  return [...groupBy(cited, ({ passage }) => passage.caseId)].flatMap(([caseId, passages], _index, groups): DraftLine[] => {
    const name = companyName(library.cases.get(caseId) as NonNullable<ReturnType<typeof library.cases.get>>, plan.language);
    const [first, ...rest] = passages as [CitedPassage, ...CitedPassage[]];
    const title = (one: CitedPassage) => headingOf(one.passage, plan.language);
    return [
      { item: groups.length > 1, lead: `**${name}**${comma}${title(first)}${colon}`, sentences: claims(first) },
      ...rest.map((one): DraftLine => ({ item: true, lead: `${groups.length > 1 ? `${name}${comma}` : ""}${title(one)}${colon}`, sentences: claims(one) })),
    ];
  });
}

function notes({ language }: QueryPlan, cited: readonly CitedPassage[]): DraftLine[] {
  return cited.flatMap(({ marker, notes }) =>
    notes.map(({ text }): DraftLine => ({ item: false, lead: language === "zh" ? "说明：" : "Note: ", sentences: [{ text, markers: [marker] }] })),
  );
}
