import type { Chart, Coverage } from "../domain/answer.js";
import type { Case } from "../domain/case.js";
import type { Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import { groupBy } from "../retrieval/group.js";
import type { Library } from "../retrieval/library.js";
import type { Scored } from "../retrieval/retrieve.js";
import { answersMetric, metricName } from "../taxonomy/metrics.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import { HEADINGS } from "../taxonomy/topics.js";
import { countFigure, shareFigure } from "./calculate.js";
import { NEGATED } from "./cues.js";
import type { Draft, DraftLine, DraftSentence } from "./draft.js";
import { ofMainBusiness } from "./main-business.js";
import type { Selection } from "./select.js";
import { type Budget, notesOn, pickSentences, type StatedSentence } from "./sentences.js";
import { smallTalk } from "./small-talk.js";
import { companyName, countWord, describeNear, describePlan, headingOf, termName } from "./wording.js";

/** A passage that the answer cites, with the sentences that it takes from it. */
export interface CitedPassage {
  readonly marker: number;
  readonly passage: Passage;
  readonly sentences: readonly StatedSentence[];
  /** What the case file notes about the passage. */
  readonly notes: readonly StatedSentence[];
}

export interface Composition {
  readonly draft: Draft;
  readonly cited: readonly CitedPassage[];
  /** What was asked for and no chosen passage states. */
  readonly lacking: readonly string[];
  /** Cases that the question is about, where they are counted. */
  readonly scope?: readonly string[];
  readonly chart?: Chart;
  readonly coverage?: Coverage;
  /** Of a comparison: whether it says who is ahead, and whether one side is only planned. */
  readonly compared?: { readonly settled: boolean; readonly planned: boolean };
}

const MOST_NEAR_NAMED = 4;
/** Answers that cite at most this many passages tell their notes too. */
const MOST_WITH_NOTES = 3;
const BUDGETS: readonly (readonly [number, Budget])[] = [
  [2, { how: 2, results: 4 }],
  [5, { how: 1, results: 3 }],
  [12, { how: 1, results: 2 }],
  [Number.POSITIVE_INFINITY, { how: 0, results: 1 }],
];

/**
 * The built-in writer: the sentences of the evidence that answer the question, in the question's language, each under
 * its company and with its marker. It takes sentences whole, so a figure cannot lose its unit, period or owner.
 */
export function compose(plan: QueryPlan, selection: Selection, library: Library): Composition {
  if (plan.intent === "greeting") return { draft: { lines: [line(smallTalk(plan))] }, cited: [], lacking: [] };
  const chosen = examples(plan, selection);
  const budget = (BUDGETS.find(([most]) => chosen.length <= most) as (typeof BUDGETS)[number])[1];
  const detailed = chosen.length <= MOST_WITH_NOTES;
  const cited = chosen.map(
    ({ passage }, index): CitedPassage => ({
      marker: index + 1,
      passage,
      sentences: pickSentences(passage, plan, budget),
      notes: detailed ? notesOn(passage, library.caseOf(passage).notes, plan.language) : [],
    }),
  );
  const amountless = tellsNoAmount(plan, cited);
  const lacking = lackingMetrics(plan, cited);
  const lines = [
    ...silentLines(plan, lacking, amountless),
    ...(cited.length > 0 ? found(plan, cited, selection, library) : [line(notFound(plan, library, selection.missing))]),
    ...noteLines(plan, cited),
    ...(cited.length > 0 ? missingLines(plan, selection) : []),
    ...nearLines(plan, selection, library),
  ];
  return { draft: { lines }, cited, lacking: [...lacking, ...(amountless ? ["amount"] : [])], ...(plan.share ? { scope: [...selection.among] } : {}) };
}

/** "Three examples of …": the passages of so many companies, those with figures first. */
function examples({ limit, intent, wantsFigures }: QueryPlan, { exact }: Selection): readonly Scored[] {
  const byCase = [...groupBy(exact, ({ passage }) => passage.caseId).values()];
  if (limit === undefined || (intent !== "list" && intent !== "find") || byCase.length <= limit) return exact;
  const stating = (passages: readonly Scored[]) =>
    passages.some(({ passage }) => passage.figures.some(({ unit, role }) => unit !== "count" && role !== "level"));
  const inOrder = wantsFigures ? [...byCase].sort((a, b) => Number(stating(b)) - Number(stating(a))) : byCase;
  return inOrder.slice(0, limit).flat();
}

function line(text: string, sentences: readonly DraftSentence[] = [{ text, markers: [] }]): DraftLine {
  return { item: false, sentences };
}

function found(plan: QueryPlan, cited: readonly CitedPassage[], selection: Selection, library: Library): DraftLine[] {
  const groups = groupBy(cited, ({ passage }) => passage.caseId);
  const single = groups.size === 1;
  const all = new Set([...selection.exact.map(({ passage }) => passage.caseId), ...selection.silent]);
  const lines = [...groups].flatMap(([caseId, passages]) => caseLines(plan, library.cases.get(caseId) as Case, passages, single));
  const counted = !single || (plan.intent !== "find" && plan.facets.company.length === 0);
  return counted ? [header(plan, [...all], [...groups.keys()], selection, library), ...lines] : lines;
}

/** How many companies there are: a calculated figure, counted from the cases cited. */
function header(plan: QueryPlan, caseIds: readonly string[], told: readonly string[], { missing, among }: Selection, library: Library): DraftLine {
  const { language } = plan;
  const asked = describePlan(plan, library);
  const count = caseIds.length;
  const main = ofMainBusiness(plan, caseIds, library);
  const [english, chinese] = headers(plan, asked, count, told.length, main?.clause ?? "");
  // What nobody mentions comes first, so that nobody takes the list for an answer to it.
  const caveat =
    missing.length === 0 || plan.facets.technology.length === 0
      ? ""
      : language === "en"
        ? `No passage mentions “${missing.join(", ")}”. Without that: `
        : `没有资料提到“${missing.join("、")}”。不计这一点，`;
  const counted = countFigure(caseIds, language);
  const derived = [counted, ...(told.length < count ? [countFigure(told, language)] : []), ...(main ? [main.figure] : [])];
  if (!plan.share) return line("", [{ text: `${caveat}${language === "en" ? english : chinese}`, markers: [], derived }]);
  const all = countFigure([...among], language);
  const share = shareFigure(caseIds, [...among], language);
  const text =
    language === "en"
      ? `${counted.asWritten} of ${all.asWritten} cases (${share.asWritten}) have ${asked ? `this (${asked})` : "something on this"}. The library holds chosen good examples, so this is no share of an industry:`
      : `${all.asWritten}个案例中有${counted.asWritten}个（${share.asWritten}）${asked ? `符合条件（${asked}）` : "与此有关"}。案例库收录的是典型案例，不代表行业整体比例：`;
  return line("", [{ text: `${caveat}${text}`, markers: [], derived: [counted, all, share] }]);
}

/** "Three companies in the library fit (heat pump, dairy):"; of a company that is named, how many cases tell of it. */
function headers(
  { facets, limit, metrics, language }: QueryPlan,
  asked: string,
  count: number,
  told: number,
  more: string,
): [english: string, chinese: string] {
  const [few, number] = [countWord(count, "en"), countWord(count, "zh")];
  const one = count === 1;
  if (facets.company.length > 0 && facets.technology.length === 0)
    return [`${few} ${one ? "case tells" : "cases tell"} of this (${asked})${more}:`, `有${number}个案例与此有关（${asked}）${more}：`];
  if (told < count) {
    const amounts = metrics.map((metric) => metricName(metric, language)).join(language === "zh" ? "、" : " or ");
    const [state, tell] = limit === undefined ? [` state ${amounts}`, `给出${amounts}的有${told}家`] : ["", `以下是其中${countWord(told, "zh")}家`];
    return [
      `${countWord(told, "en")} of the ${count} companies in the library ${asked ? `that fit (${asked})` : "with something on this"}${state}:`,
      `案例库中${asked ? `符合条件（${asked}）` : "与此有关"}的企业有${count}家，${tell}：`,
    ];
  }
  const companies = `${few} ${one ? "company" : "companies"} in the library`;
  return asked
    ? [`${companies} ${one ? "fits" : "fit"} (${asked})${more}:`, `案例库中符合条件（${asked}）的企业有${number}家${more}：`]
    : [`${companies} ${one ? "has" : "have"} something on this${more}:`, `案例库中有${number}家企业的案例与此有关${more}：`];
}

function caseLines(plan: QueryPlan, one: Case, passages: readonly CitedPassage[], single: boolean): DraftLine[] {
  const name = companyName(one, plan.language);
  const colon = plan.language === "zh" ? "：" : ": ";
  if (passages.length === 1 || !single) {
    return [
      {
        item: !single,
        lead: `**${name}**${plan.language === "zh" ? "，" : ", "}${headingOf((passages[0] as CitedPassage).passage, plan.language)}${colon}`,
        sentences: passages.flatMap((cited, index) => [
          ...(index === 0 ? [] : [{ text: `**${headingOf(cited.passage, plan.language)}**${colon.trim()}`, markers: [cited.marker], silent: true }]),
          ...claims(cited),
        ]),
      },
    ];
  }
  return [
    line(`**${name}**${colon.trim()}`),
    ...passages.map((cited): DraftLine => ({ item: true, lead: `${headingOf(cited.passage, plan.language)}${colon}`, sentences: claims(cited) })),
  ];
}

function claims({ marker, sentences }: CitedPassage): DraftSentence[] {
  return sentences.map(({ text }) => ({ text, markers: [marker] }));
}

/** Whether amounts are asked, of no metric that has a name, and what is told has none. */
function tellsNoAmount({ wantsFigures, metrics, intent }: QueryPlan, cited: readonly CitedPassage[]): boolean {
  return (
    cited.length > 0 &&
    wantsFigures &&
    metrics.length === 0 &&
    intent !== "count" &&
    cited.every(({ sentences }) => sentences.every(({ figures }) => figures.length === 0))
  );
}

/** Asked metrics that no chosen passage states. Of several that one word may stand for, one is enough. */
function lackingMetrics(plan: QueryPlan, cited: readonly CitedPassage[]): string[] {
  const stated = new Set(cited.flatMap(({ passage }) => passage.figures.map((figure) => figure.metric)));
  const asked = plan.metricWords.length > 0 ? plan.metricWords : [plan.metrics];
  return cited.length === 0 ? [] : asked.filter((metrics) => !metrics.some((metric) => [...stated].some((one) => answersMetric(one, metric)))).flat();
}

/** What a reader must know of the publication before using a figure: two values for one thing, an odd unit. */
function noteLines({ language }: QueryPlan, cited: readonly CitedPassage[]): DraftLine[] {
  return cited.flatMap(({ marker, notes }) =>
    notes.map(({ text }): DraftLine => ({ item: false, lead: language === "zh" ? "说明：" : "Note: ", sentences: [{ text, markers: [marker] }] })),
  );
}

/** That none of what follows states the asked amounts, before anybody takes it for an answer. */
function silentLines({ language }: QueryPlan, lacking: readonly string[], amountless: boolean): DraftLine[] {
  const labels = lacking.map((metric) => metricName(metric, language));
  if (labels.length > 0) return [line(language === "en" ? `None of what follows states ${labels.join(" or ")}.` : `以下内容都没有给出${labels.join("、")}。`)];
  return amountless ? [line(language === "en" ? "None of what follows states such an amount." : "以下内容都没有给出这样的数值。")] : [];
}

/** What else was asked and is not answered, a line each. */
function missingLines(plan: QueryPlan, { missing, apart }: Selection): DraftLine[] {
  const { language } = plan;
  const say = (english: string, chinese: string) => line(language === "en" ? english : chinese);
  const lines: DraftLine[] = [];
  if (apart) {
    const names = plan.facets.technology.map((id) => termName(TECHNOLOGIES, id, language));
    lines.push(say(`No company in the library has all of these: ${names.join(", ")}.`, `案例库中没有企业同时具备这几项：${names.join("、")}。`));
  }
  if (missing.length > 0 && plan.facets.technology.length > 0)
    lines.push(say(`The passages do not mention: ${missing.join(", ")}.`, `资料中没有提到：${missing.join("、")}。`));
  if (plan.otherHeading && plan.headings[0]) {
    const [read, other] = [plan.headings[0], plan.otherHeading].map((id) => termName(HEADINGS, id, language));
    lines.push(say(`The question was read as one for “${read}”; it may also mean “${other}”.`, `这个问题按“${read}”理解；也可能是指“${other}”。`));
  }
  const unknown = (plan.compared?.groups ?? []).filter(({ ids }) => ids.length === 0).map(({ name }) => name);
  if (unknown.length > 0) lines.push(say(`The library has no case of: ${unknown.join(", ")}.`, `案例库没有以下企业的案例：${unknown.join("、")}。`));
  return lines;
}

function nearLines(plan: QueryPlan, selection: Selection, library: Library): DraftLine[] {
  // Beside an answer only what was nearly asked is worth a line; what merely sounds alike is in `related`.
  const near = selection.near.filter(({ reason }) => selection.exact.length === 0 || reason !== "similar").slice(0, MOST_NEAR_NAMED);
  if (near.length === 0) return [];
  const names = near.map((miss) => {
    const name = companyName(library.caseOf(miss.scored.passage), plan.language);
    const why = describeNear(miss, plan, library);
    return plan.language === "zh" ? `${name}（${why}）` : `${name}: ${why}`;
  });
  const text = plan.language === "zh" ? `相近但不完全符合、未计入的：${names.join("；")}。` : `Near, but not counted: ${names.join("; ")}.`;
  return [line(text)];
}

function notFound(plan: QueryPlan, library: Library, missing: readonly string[]): string {
  const { language, facets, exclude } = plan;
  const asked = describePlan(plan, library);
  const longest = missing.filter((word) => !missing.some((other) => other !== word && other.includes(word)));
  const words = longest.join(language === "zh" ? "、" : ", ");
  const onlyExcluded = (asked === "" && Object.values(exclude).some((ids) => ids.length > 0)) || (words === "" && plan.lists && NEGATED.test(plan.about));
  if (onlyExcluded)
    return language === "zh"
      ? "案例只写做了什么，没做什么无从得知，所以无法回答。"
      : "The cases tell what was done, not what was left out, so this cannot be answered.";
  if (words && facets.company.length + facets.technology.length + facets.industry.length > 0)
    return language === "zh" ? `案例库中没有与“${words}”相符的内容（${asked}）。` : `Nothing in the library matches “${words}” (${asked}).`;
  if (words)
    return language === "zh" ? `案例库中没有关于“${words}”的内容，无法回答这个问题。` : `The library has nothing on “${words}”, so it cannot answer this.`;
  if (asked) return language === "zh" ? `案例库中没有符合这些条件的案例：${asked}。` : `No case in the library meets all of this: ${asked}.`;
  return language === "zh"
    ? "案例库中没有能回答这个问题的内容。它收录的是工业企业的低碳案例：谁用什么措施减了多少。"
    : "The library has nothing that answers this. It holds industrial low-carbon cases: who cut what, with which measure, by how much.";
}
