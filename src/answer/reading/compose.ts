import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { PLACES } from "../../taxonomy/places.js";
import { withAncestors } from "../../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import { dimensionOf } from "../../taxonomy/units.js";
import type { CitedPassage, Composition } from "../compose.js";
import type { DraftLine, DraftSentence } from "../draft.js";
import { groupBy } from "../group.js";
import { notesOn } from "../sentences.js";
import { companyName, headingOf, termName } from "../wording.js";
import { lackingLines, lackingMetrics, silentLine, tellsNoAmount } from "./lacking.js";
import type { Reading } from "./read.js";
import { type Asked, numeratorOf } from "./relevance.js";
import { sumLine } from "./sum.js";
import { onlyPlanning, verdictOn } from "./verdict.js";

/**
 * An answer about named companies: the passages that answer, the best first, each told by the sentences that do. What
 * was asked and none of them states comes first, so that nobody takes the rest for it.
 */
export function composeReading(
  plan: QueryPlan,
  groups: readonly (readonly Reading[])[],
  absent: readonly string[],
  asked: Asked,
  library: Library,
): Composition {
  const readings = groups.flat();
  const cited = readings.map(
    ({ passage, sentences }, index): CitedPassage => ({
      marker: index + 1,
      passage,
      sentences,
      notes: notesOn(passage, library.caseOf(passage).notes, plan.language).filter(({ figures }) =>
        sentences.some((told) => told.figures.some(({ id }) => figures.some((noted) => noted.id === id))),
      ),
    }),
  );
  // What another measure of the company states is no answer for the one that was asked.
  const ofAsked = readings.filter(({ passage }) => plan.facets.technology.some((id) => library.facets(passage.id).technology.has(id)));
  const lacking = lackingMetrics(plan, ofAsked.length > 0 ? ofAsked : readings, asked);
  const silent = lacking.length === 0 && tellsNoAmount(plan, readings, asked);
  const compared = groups.map((group) => ({
    name: companyName(library.caseOf((group[0] as Reading).passage), plan.language),
    cited: cited.filter(({ passage }) => group.some((one) => one.passage === passage)),
  }));
  const verdict = verdictOn(compared, plan);
  const elsewhere = placesElsewhere(plan, readings, library);
  const planning = groups.length > 1 ? onlyPlanning(compared, plan) : [];
  const notDone = [...notDoneLines(plan, groups, asked), ...planningLines(plan, planning)];
  const lines = [
    ...absentLines(plan, absent),
    ...elsewhereLines(plan, elsewhere),
    ...notDone,
    ...lackingLines(plan, lacking),
    ...(silent ? [silentLine(plan)] : []),
    ...(verdict ? [verdict] : []),
    ...(plan.intent === "sum" ? sumLine(cited, new Set(readings.flatMap(({ added }) => added)), plan) : []),
    ...told(plan, cited, library),
    ...notes(plan, cited),
  ];
  return {
    draft: { lines },
    cited,
    lacking: [...absent, ...elsewhere, ...(notDone.length > 0 ? ["done"] : []), ...(silent ? ["amount"] : []), ...lacking.flat()],
    compared: { settled: verdict !== undefined, planned: false },
  };
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

/** What is asked as done and only planned, or claimed and only estimated, is told as such before anything else. */
function notDoneLines({ language, time, metrics }: QueryPlan, groups: readonly (readonly Reading[])[], { amounts, dimensions }: Asked): DraftLine[] {
  if (time === "planned") return [];
  const best = groups.flatMap(([first]) => first ?? []);
  const asked = best.flatMap(({ passage, sentences }) =>
    sentences
      .flatMap(({ figures }) => figures)
      .filter(
        ({ metric, unit, value }) =>
          metrics.some((one) => answersMetric(metric, one)) || dimensions.has(dimensionOf(numeratorOf(unit))) || amounts.includes(value),
      )
      .map((figure) => ({ figure, plan: passage.kind === "plan" })),
  );
  const claimed = groups
    .flat()
    .flatMap(({ sentences }) => sentences.flatMap(({ figures }) => figures))
    .filter(({ value }) => amounts.includes(value));
  const planned = best.length > 0 && best.every(({ passage }) => passage.kind === "plan") && asked.every(({ figure }) => figure.basis !== "reported");
  const ofOthers = claimed.length > 0 && claimed.every(({ owner }) => owner === "other");
  if (ofOthers) {
    const whose =
      language === "zh"
        ? "案例中这一数值属于客户、行业或他人，不是该企业自身的："
        : "The case gives this amount for customers, the industry or others, not for the company itself:";
    return [{ item: false, sentences: [{ text: whose, markers: [] }] }];
  }
  const onlyClaimed = claimed.length > 0 && claimed.every(({ basis }) => basis !== "reported");
  if (!planned && !onlyClaimed) return [];
  const text =
    language === "zh"
      ? planned
        ? "案例把这写作计划或在建，没有已完成的结果："
        : "案例把这一数值写作预计或设想，不是已实现的结果："
      : planned
        ? "The case tells of this as planned or under way; it reports no result:"
        : "The case tells of this amount as expected or possible, not as achieved:";
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
