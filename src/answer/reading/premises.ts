import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { indexTerms, taggedWords } from "../../text/tokens.js";
import type { DraftLine } from "../draft.js";
import type { Asked } from "./asked.js";
import { type Claim, claimsIn, isClaimed, otherPeriod, tells, wordsOfClaim } from "./claims.js";
import { asksOfNoEnd } from "./ended.js";
import { plannedOnly, unmentionedStates } from "./planned.js";
import { tellsReached } from "./reached.js";
import type { Reading } from "./reading.js";
import { numeratorOf } from "./relevance.js";

/** What a question takes for granted and the case does not bear out. */
export type Premise = "state" | "done" | "ended" | "amount" | "whole" | "period" | "year" | "name";

type Told = Pick<Reading, "passage" | "sentences">;

/** What a premise is held against: the question without the companies' names, and all that the named companies' cases say. */
export interface Grounds {
  readonly question: string;
  readonly plan: QueryPlan;
  readonly asked: Asked;
  readonly passages: readonly Passage[];
  readonly groups: readonly (readonly Told[])[];
  readonly library: Library;
}

/** The premises of a question that its case does not bear out, each in words that stand before what the case says. */
export function brokenPremises(grounds: Grounds): { readonly premise: Premise; readonly line: DraftLine }[] {
  const { language, intent } = grounds.plan;
  const name = ["name", unknownName(grounds)] as const;
  // Of companies held against each other the figures of one may bear out what those of another do not.
  const found: readonly (readonly [Premise, Words])[] =
    intent === "compare"
      ? [name]
      : [
          name,
          ["state", notReached(grounds)],
          ["done", notDone(grounds)],
          ["ended", notEnded(grounds)],
          ["amount", notStated(grounds)],
          ["whole", ofGroup(grounds) ?? ofOneMeasure(grounds)],
          ["period", ofOtherPeriod(grounds)],
          ["year", ofOtherYear(grounds)],
        ];
  return found.flatMap(([premise, words]) =>
    words ? [{ premise, line: { item: false, sentences: [{ text: language === "zh" ? words[1] : words[0], markers: [] }] } }] : [],
  );
}

type Words = readonly [en: string, zh: string] | undefined;

const figuresOf = (groups: Grounds["groups"]) => groups.flat().flatMap(({ sentences }) => sentences.flatMap(({ figures }) => figures));
const isAskedFigure = ({ metric, unit }: Figure, { plan: { metrics }, asked: { dimensions } }: Grounds) =>
  metrics.length > 0 ? metrics.some((one) => answersMetric(metric, one)) : dimensions.has(dimensionOf(numeratorOf(unit)));

/** What is asked as done and only planned, or claimed and only estimated or of somebody else. */
function notDone(grounds: Grounds): Words {
  const { plan, asked, groups } = grounds;
  if (plan.time === "planned" || tellsReached(grounds.question, figuresOf(groups))) return undefined;
  const claimed = claimedFigures(grounds);
  // Things are counted in examples too: a flat of 70 m² is nobody's result.
  const measured = claimed.filter(({ figure, claim }) => claim.unit !== "count" && figure.owner === "other");
  if (claimed.length > 0 && measured.length === claimed.length)
    return [
      "The case gives this amount for customers, the industry or others, not for the company itself:",
      "案例中这一数值属于客户、行业或他人，不是该企业自身的：",
    ];
  const best = groups.flatMap(([first]) => first ?? []);
  const figures = best.flatMap(({ sentences }) => sentences.flatMap((one) => one.figures));
  const wanted = figures.filter((figure) => isAskedFigure(figure, grounds) || asked.amounts.includes(figure.value));
  const planned = best.length > 0 && best.every(({ passage }) => passage.kind === "plan") && wanted.every(({ basis }) => basis !== "reported");
  const ofMetric = plan.metrics.length === 0 ? [] : figuresOf(groups).filter((figure) => isAskedFigure(figure, grounds));
  const onlyAimed = ofMetric.length > 0 && ofMetric.every(({ basis }) => basis === "target");
  if (planned || onlyAimed || plannedOnly(grounds.question, plan, grounds.passages, grounds.library).length > 0)
    return ["The case tells of this as planned or under way; it reports no result:", "案例把这写作计划或在建，没有已完成的结果："];
  if (claimed.length > 0 && claimed.every(({ figure }) => figure.basis !== "reported"))
    return ["The case tells of this amount as expected or possible, not as achieved:", "案例把这一数值写作预计或设想，不是已实现的结果："];
  if (LATELY.test(grounds.question) && isYetToCome(grounds))
    return ["The case gives an expected amount for this, not what was reached:", "案例给出的是预计值，不是已实现的数值："];
  return undefined;
}

/** What is told says nothing of an end that the question speaks of. */
function notEnded({ question, groups }: Grounds): Words {
  const best = groups.flatMap(([first]) => first?.sentences.map(({ text }) => text) ?? []);
  if (!asksOfNoEnd(question, best)) return undefined;
  return ["The case does not say that this has ended. What it says:", "案例没有写到这已经停止。案例的说法是："];
}

/** The told figures that the question claims, with its claims. */
function claimedFigures({ question, plan, groups }: Grounds): { readonly figure: Figure; readonly claim: Claim }[] {
  const claims = claimsIn(question, plan);
  return figuresOf(groups).flatMap((figure) => claims.filter((claim) => isClaimed(claim, figure)).map((claim) => ({ figure, claim })));
}

/** A state of the whole company that its case never mentions. */
function notReached({ question, passages }: Grounds): Words {
  const states = unmentionedStates(question, passages);
  if (states.length === 0) return undefined;
  return [
    `The case does not say that it is ${states.map(({ name }) => name.en).join(", ")}. What it says:`,
    `案例没有写到${states.map(({ name }) => name.zh).join("、")}。案例的说法是：`,
  ];
}

/** A time that has passed: what was reached in it is asked, not what is expected. */
const LATELY =
  /\b(?:last (?:year|month|week|summer|winter)|so far|to date|already|actual(?:ly)?|until now|up to now)\b|去年|上个?月|前年|至今|迄今|到目前为止|目前已|实际/i;

function isYetToCome(grounds: Grounds): boolean {
  const wanted = figuresOf(grounds.groups).filter((figure) => isAskedFigure(figure, grounds));
  return wanted.length > 0 && wanted.every(({ basis }) => basis !== "reported");
}

/** An amount that the question tells and the cases do not, or tell of something else. */
function notStated(grounds: Grounds): Words {
  const { question, plan, passages } = grounds;
  const claims = claimsIn(question, plan);
  const missing = claims.filter((claim) => !passages.some((passage) => tells(passage, claim)));
  const text = (claim: Claim) => wordsOfClaim(question, claim);
  if (missing.length > 0) {
    const amounts = missing.map(text);
    return [`The case does not state ${amounts.join(", ")}. What it says:`, `案例没有写到${amounts.join("、")}。案例的说法是：`];
  }
  const elsewhere = claims.filter((claim) => !grounds.passages.some((passage) => tells(passage, claim) && isOfAsked(passage, grounds)));
  if (elsewhere.length === 0) return undefined;
  return [
    `The case states ${elsewhere.map(text).join(", ")} of something else, not of what is asked:`,
    `案例中${elsewhere.map(text).join("、")}说的是另一件事，不是所问的内容：`,
  ];
}

/** Whether a passage is of what the question names, as far as any of its company's passages is. */
function isOfAsked(passage: Passage, { plan, passages, library }: Grounds): boolean {
  const shared = (one: Passage) => {
    const said = new Set(indexTerms(`${one.heading.en} ${one.heading.zh} ${one.text}`));
    const facets = library.facets(one.id);
    return plan.terms.filter(({ form }) => said.has(form)).length + plan.facets.technology.filter((id) => facets.headingTechnology.has(id)).length;
  };
  return shared(passage) > 0 || passages.every((one) => shared(one) === 0);
}

/** An amount claimed of a plant that its case gives for the group to which the plant belongs. */
function ofGroup(grounds: Grounds): Words {
  const { question, passages, library } = grounds;
  const claims = claimsIn(question, grounds.plan);
  const stating = grounds.groups
    .flat()
    .flatMap(({ sentences }) => sentences.filter(({ figures }) => figures.some((one) => claims.some((claim) => isClaimed(claim, one)))));
  const isGroup = passages.some((passage) => GROUP.test(Object.values(library.caseOf(passage).company).flat().join(" ")));
  if (isGroup || !A_PLANT.test(question) || stating.length === 0 || !stating.every(({ text }) => GROUP.test(text))) return undefined;
  return ["The case gives this amount for the whole group, not for the plant:", "案例中这一数值属于整个集团，不是该工厂自身的："];
}

const GROUP = /\bgroup\b|集团/i;
const A_PLANT = /\b(?:plant|factory|site|mill|works|brewery|dairy)\b|工厂|[本该]厂|厂(?:里|区|的|自己|是|怎么|把|去年|每年)/i;

/** A share claimed of the whole company that its case gives for one measure; an amount that one measure saves the company saves too. */
function ofOneMeasure(grounds: Grounds): Words {
  const { question, plan } = grounds;
  const whole = WHOLE.test(question) || (plan.facets.technology.length === 0 && ITS_OWN.test(question));
  const claimed = claimedFigures(grounds).filter(({ claim }) => claim.dimension === "share");
  if (!whole || claimed.length === 0 || !claimed.every(({ figure }) => figure.owner === "measure")) return undefined;
  return ["The case gives this amount for one measure or product, not for the whole company:", "案例中这一数值属于某一项措施或产品，不是企业整体的："];
}

const WHOLE =
  /\b(?:overall|company[- ]wide|plant[- ]wide|group[- ]wide|(?:the |its )?(?:whole|entire) (?:company|plant|factory|group|site|port|park|mill)|total (?:energy|electricity|water|emissions?|carbon))\b|(?:全厂|全公司|全集团|整个(?:公司|工厂|集团|厂|园区|港)|整体|总体)(?!成效|方案)/i;
/** "… bring its electricity use down": of a plant, not of what it installed. */
const ITS_OWN =
  /\bits (?:own |total |annual )?(?:electricity|energy|water|power|gas|carbon|CO2)?\s?(?:use|usage|consumption|emissions?|footprint|bill)\b|(?:工厂|公司|企业|厂)(?:自己)?的?(?:用电|用水|用气|能耗|电耗|水耗|碳排放|排放)/i;

/** An amount claimed for every year whose time the case leaves open, or that is a total over several years. */
function ofOtherPeriod({ question, plan, groups }: Grounds): Words {
  const told = figuresOf(groups);
  const periods = claimsIn(question, plan).map((claim) => otherPeriod(claim, told, plan));
  if (periods.includes("cumulative")) return ["The case gives this amount as a total, not for each year:", "案例中这一数值是累计值，不是每年的数值："];
  if (periods.includes("unstated")) return ["The case does not say for what time this amount is:", "案例没有写明这一数值所指的时间："];
  return undefined;
}

/** Amounts of a year that none of the told passages mentions. */
function ofOtherYear({ plan, passages, groups }: Grounds): Words {
  const { figureYears, wantsFigures } = plan;
  if (figureYears.length === 0 || !wantsFigures) return undefined;
  const told = groups.flat().map(({ passage }) => passage);
  const mentioned = (some: readonly Passage[]) =>
    some.some(({ text, heading }) => figureYears.some((year) => `${heading.en} ${heading.zh} ${text}`.includes(String(year))));
  if (mentioned(told)) return undefined;
  const years = [...new Set([figureYears[0], figureYears.at(-1)])].join("–");
  if (mentioned(passages)) return [`For ${years} the case states no such figure. What comes nearest:`, `案例没有给出${years}年的这一数值。与此最接近的内容：`];
  return [`The case says nothing of ${years}. What comes nearest:`, `案例没有写到${years}年。与此最接近的内容：`];
}

/** A name or a place in the question that the cases do not mention: another site, another company. */
function unknownName({ question, plan, passages, library }: Grounds): Words {
  const [first] = passages;
  if (!first) return undefined;
  const known = passages.map(({ text, heading }) => `${heading.en} ${heading.zh} ${text}`).join("\n");
  const companies = [...new Set(passages.map(({ caseId }) => caseId))].map((id) => JSON.stringify(library.cases.get(id)?.company)).join("\n");
  const named = plan.terms
    .filter(({ word, form }) => isName(word, question) || isPlace(word) || isTerm(word, form, library) || isHeldName(word, question))
    .map(({ word }) => word);
  const isKnown = (word: string) => `${known}\n${companies}`.toLowerCase().includes(word.toLowerCase());
  // Behind a name that the case has, another word is that name misspelt.
  const isMisspelt = (word: string) => isKnown(/([A-Z]\w+) $/.exec(question.slice(0, question.indexOf(word)))?.[1] ?? "\0");
  const unknown = [...new Set(named)].filter((word) => question.includes(word) && !isKnown(word) && !isMisspelt(word));
  if (unknown.length === 0) return undefined;
  return [`The case does not mention ${unknown.join(", ")}. What comes nearest:`, `案例没有提到${unknown.join("、")}。与此最接近的内容：`];
}

/** Capitalised, and not because a sentence starts with it. */
const isName = (word: string, question: string) => /^[A-Z][a-z]+/.test(word) && !/(?:^|[.?!:]\s)\s*["“]?$/.test(question.slice(0, question.indexOf(word)));
/** CIP, LNG: a term that other cases have and this one does not; what none has may be written in another way. */
const isTerm = (word: string, form: string, library: Library) => /^[A-Z]{3,5}$/.test(word) && library.documentFrequency(form) > 0;
/** 宁德时代和比亚迪: a proper name that is held against the company. */
const isHeldName = (word: string, question: string) => {
  const at = question.indexOf(word);
  const beside = /[和与跟比、]\s*$/.test(question.slice(0, at)) || /^\s*[和与跟比、]/.test(question.slice(at + word.length));
  return beside && taggedWords(word).length === 1 && /^n[rtz]/.test(taggedWords(word)[0]?.tag ?? "");
};
const isPlace = (word: string) => /\p{Script=Han}/u.test(word) && taggedWords(word).length === 1 && taggedWords(word)[0]?.tag === "ns";
