import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { groupBy } from "../../retrieval/group.js";
import type { Library } from "../../retrieval/library.js";
import { tellsHeading } from "../../retrieval/telling.js";
import { indexTerms } from "../../text/tokens.js";
import type { Composition } from "../compose.js";
import { PLANNED } from "../cues.js";
import type { DraftLine } from "../draft.js";
import { isQuestionWord } from "../question-words.js";
import { isTableText, type StatedSentence, statedSentences } from "../sentences.js";
import { companyName } from "../wording.js";
import { composeBeside } from "./compose.js";
import type { Reading } from "./reading.js";
import { CARBON_NEUTRAL, CARBON_PEAK, type CompanyState, NET_ZERO, STATES } from "./states.js";

/** An aim that is asked of named companies, and nothing else. */
export interface AskedAim {
  readonly state: CompanyState;
  /** Whether its year is asked. */
  readonly year: boolean;
  /** Whether it is asked as reached. */
  readonly reached: boolean;
}

const AIMS: readonly CompanyState[] = [...STATES, CARBON_PEAK];

const YEAR_ASKED = /\b(?:when|(?:what|which|by what|target) years?|years?|dates?|deadline)\b|哪一?年|几几年|何时|什么时候|多久|年份|时间|早|晚/i;
const AIM_ASKED = /\b(?:targets?|goals?|aims?|pledges?|commitments?)\b|目标|承诺/i;
const REACHED =
  /\b(?:did|has|have|had|was|were|became|become|reached|achieved)\b(?!.*\b(?:set|pledge|commit|aim|plan|target|goal)\w*\b)|已|(?:实现|达到|做到|达成)了/i;
/** Words by which an aim is asked that other questions ask nothing by. */
const ASKING = new Set(
  indexTerms(
    "target goal aim pledge commitment commit set year date deadline become became turn plan earlier sooner later ahead 目标 承诺 年份 时间 计划 早 晚 更早 更晚 最早 设定 定 定在 实现 达到 力争 哪年 哪一年 碳 中和 何时 靠前 靠后 定得 各定 跟 比 先 后 领先 first",
  ),
);

/** 做激光焊接的某某: what a company is known for says which one is meant. */
const KNOWN_FOR = /(?:做|生产|制造|搞|造)[^，。？、的]{1,10}的/g;

/** The aim that a question asks of the companies it names; undefined where it asks something else, or more. */
export function aimOf(question: string, plan: QueryPlan): AskedAim | undefined {
  const state = AIMS.find(({ pattern }) => pattern.test(question));
  const year = YEAR_ASKED.test(question);
  const others = plan.metrics.length + plan.facets.technology.length + plan.figureYears.length > 0;
  if (!state || plan.lists || others || !(year || AIM_ASKED.test(question))) return undefined;
  const rest = AIMS.reduce((text, { pattern }) => text.replace(new RegExp(pattern, "gi"), " "), question)
    .replace(/['’]s\b/g, " ")
    .replace(KNOWN_FOR, " ");
  if (indexTerms(rest).some((form) => !isQuestionWord(form) && !ASKING.has(form))) return undefined;
  return { state, year, reached: REACHED.test(question) && !PLANNED.test(question) };
}

/** What the case of one company says of an asked aim: the sentences that tell it, or what comes nearest. */
interface ToldAim {
  readonly caseId: string;
  readonly told: Pick<Reading, "passage" | "sentences">[];
  readonly lacks: "nothing" | "year" | "aim";
}

/**
 * The answer to a question for an aim of named companies: the sentences that tell it in the sections that are catalogued
 * with it, and of each company whose case has none, or no year for it, that it has none.
 */
export function composeAim(aim: AskedAim, named: readonly (readonly Passage[])[], plan: QueryPlan, library: Library): Composition {
  const groups = named.map((group) => [...groupBy(group, ({ caseId }) => caseId)].map(([caseId, own]) => toldAim(aim, caseId, own, plan, library)));
  const cases = groups.flat();
  // Of a company with several cases one may tell it: the others lack nothing that was asked.
  const silent = groups.filter((group) => group.every(({ lacks }) => lacks !== "nothing")).flat();
  const beside = cases.filter((one) => one.lacks !== "nothing" && !silent.includes(one));
  const told = cases.filter((one) => one.lacks === "nothing" || cases.length === silent.length);
  const readings = told.flatMap((one) => one.told).map((one): Reading => ({ ...one, score: 0, words: new Set(), meant: true, headed: true, added: [] }));
  const unknown = (plan.compared?.groups ?? []).filter(({ ids }) => ids.length === 0).map(({ name }) => name);
  const onlyPlanned = aim.reached && silent.length < cases.length && readings.every(({ passage }) => passage.kind === "plan");
  const { cited, lines } = composeBeside(plan, readings, 0, library);
  const lackingOf = (some: readonly ToldAim[], leadsOver: boolean) =>
    some.map((one) => lackingLine(aim, one, { named: cases.length > 1, leadsOver }, plan, library));
  const caveats = [
    ...(onlyPlanned ? [say(plan, "The case tells of this as planned; it reports no result.", "案例把这写作计划，没有已完成的结果。")] : []),
    ...lackingOf(silent, readings.length > 0 && cases.length === silent.length),
    ...(unknown.length > 0 ? [say(plan, `The library has no case of: ${unknown.join(", ")}.`, `案例库没有以下企业的案例：${unknown.join("、")}。`)] : []),
  ];
  const lacking = [...silent.map(({ lacks }) => lacks), ...(onlyPlanned ? ["done"] : [])];
  return { draft: { lines: [...caveats, ...lines, ...lackingOf(beside, false)] }, cited, lacking };
}

const say = ({ language }: QueryPlan, english: string, chinese: string): DraftLine => ({
  item: false,
  sentences: [{ text: language === "zh" ? chinese : english, markers: [] }],
});

interface Lacking {
  /** Whether the company is to be named. */
  readonly named: boolean;
  /** Whether what comes nearest follows. */
  readonly leadsOver: boolean;
}

function lackingLine({ state, year }: AskedAim, { caseId, lacks }: ToldAim, { named, leadsOver }: Lacking, plan: QueryPlan, library: Library): DraftLine {
  const what = NOUNS.get(state) ?? state.name;
  const one = library.cases.get(caseId);
  const name = named && one ? companyName(one, plan.language) : undefined;
  const ofYear = lacks === "year" || year;
  const english = `${name ? `The case of ${name}` : "The case"} states no ${ofYear ? `year for ${what.en}` : `${what.en} target`}.`;
  const chinese = `${name ? `${name}的` : ""}案例没有写明${what.zh}的${ofYear ? "年份" : "目标"}。`;
  return say(plan, `${english}${leadsOver ? " What comes nearest:" : ""}`, `${chinese}${leadsOver ? "与此最接近的内容：" : ""}`);
}

const NOUNS = new Map<CompanyState, CompanyState["name"]>([
  [CARBON_NEUTRAL, { en: "carbon neutrality", zh: "碳中和" }],
  [NET_ZERO, { en: "net zero", zh: "净零排放" }],
  [CARBON_PEAK, { en: "the carbon peak", zh: "碳达峰" }],
]);

const MOST_TOLD = 2;

type Found = Pick<ToldAim["told"][number], "passage"> & { readonly stated: StatedSentence };

function toldAim({ state, year }: AskedAim, caseId: string, passages: readonly Passage[], plan: QueryPlan, library: Library): ToldAim {
  const sentences = passages.flatMap((passage): Found[] =>
    statedSentences(passage, plan.language)
      .filter(({ text }) => !isTableText(text))
      .map((stated) => ({ passage, stated })),
  );
  const naming = sentences.filter(({ stated }) => namesState(stated.text, state.pattern));
  const isOfState = ({ passage }: Found) => state.headings.some((id) => tellsHeading(passage, id, plan, library));
  const called = sentences.filter((one) => isOfState(one) && state.also?.test(one.stated.text));
  const telling = naming.some(isOfState) ? naming.filter(isOfState) : called;
  const dated = telling.filter(({ stated }) => YEAR.test(stated.text));
  const stating = year ? dated : [...new Set([...dated, ...telling])];
  if (stating.length > 0) return { caseId, told: readingsOf(stating), lacks: "nothing" };
  return { caseId, told: readingsOf(telling.length > 0 ? telling : naming), lacks: telling.length > 0 ? "year" : "aim" };
}

const YEAR = /(?<!\d)20[2-9]\d(?!\d)/;

/** A state that stands in quotation marks or brackets, or is part of a product's or an event's name, says nothing of the company. */
const namesState = (text: string, pattern: RegExp) => pattern.test(text.replace(QUOTED, "").replace(OF_THINGS, ""));
const QUOTED = /[“"「《(（][^”"」》)）]*[”"」》)）]/g;
const OF_THINGS =
  /(?:carbon[- ]neutral|net[- ]zero) (?:products?|cartons?|events?|funds?|batter\w+|packag\w+|parks?)\b|(?:碳中和|净零)(?:产品|纸箱|活动|基金|电池|包装|园区|会议)/gi;

/** The first sentences, of those that say the same the first one. */
function readingsOf(found: readonly Found[]): ToldAim["told"] {
  const apart = [...new Map([...found].reverse().map((one) => [one.stated.text, one])).values()].reverse().slice(0, MOST_TOLD);
  return [...groupBy(apart, ({ passage }) => passage)].map(([passage, own]) => ({
    passage,
    sentences: own.map(({ stated }) => stated).sort((a, b) => a.sentence.start - b.sentence.start),
  }));
}
