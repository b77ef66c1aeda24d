import type { AnswerFigure } from "../../domain/answer.js";
import type { Figure } from "../../domain/figure.js";
import type { Language } from "../../domain/language.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { comparableAmount, periodOf } from "../../figures/comparable.js";
import { answersMetric, metricLabel, metricName, POLLUTANT_CUTS } from "../../taxonomy/metrics.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import { calculate, countFigure, isAdditive, jointQualifier } from "../calculate.js";
import type { CitedPassage } from "../compose.js";
import type { DraftLine } from "../draft.js";
import { describeAmount } from "../table/words.js";
import { type Asked, pairsOf } from "./asked.js";
import { isAddable, listedItems } from "./parts.js";

/** The measures of a company that a question lists: of each item the one whose heading has most of its rarer words. */
export function namedMeasures(passages: readonly Passage[], text: string): Passage[] {
  const measures = passages.filter(({ kind }) => kind === "measure");
  const headings = measures.map(({ heading }) => ({ terms: new Set(indexTerms(`${heading.en ?? ""} ${heading.zh ?? ""}`)), zh: heading.zh ?? "" }));
  const rarity = (count: number) => (count === 0 ? 0 : Math.log(1 + headings.length / count));
  const worth = new Map<string, number>();
  const worthOf = (word: string, has: (heading: (typeof headings)[number]) => boolean) => {
    const known = worth.get(word) ?? rarity(headings.filter(has).length);
    worth.set(word, known);
    return known;
  };
  const chosen = listedItems(text).flatMap((item): number[] => {
    const words = indexTerms(item);
    const pairs = pairsOf(item);
    const scores = headings.map(({ terms, zh }) => {
      const byWord = words.filter((form) => terms.has(form)).reduce((sum, form) => sum + worthOf(form, (heading) => heading.terms.has(form)), 0);
      const byPair = [...pairs].filter((pair) => zh.includes(pair)).reduce((sum, pair) => sum + worthOf(pair, (heading) => heading.zh.includes(pair)), 0);
      return byWord + byPair + (isShortFor(item, zh) ? rarity(1) : 0);
    });
    const best = Math.max(0, ...scores);
    return best >= rarity(headings.length * TELLING) ? [scores.indexOf(best)] : [];
  });
  return [...new Set(chosen)].map((index) => measures[index] as Passage);
}

/**
 * The measures that a question adds up: those that it lists, where they state an asked metric; where it only says how many
 * there are, those that state it, if they are so many.
 */
export function addendMeasures(passages: readonly Passage[], text: string, plan: QueryPlan): Passage[] {
  const states = ({ figures }: Passage) => figures.some(({ metric, role }) => role !== "before" && plan.metrics.some((one) => answersMetric(metric, one)));
  const named = namedMeasures(passages, text);
  const listed = named.filter(states);
  if (plan.addends === undefined || named.length >= plan.addends) return listed;
  const stating = passages.filter((passage) => passage.kind === "measure" && states(passage));
  if (named.length === 0) return stating.length === plan.addends ? stating : [];
  const rest = stating.filter((one) => !listed.includes(one));
  const last = listed.length === plan.addends - 1 ? toldOf(rest, stating, text) : undefined;
  return last ? [...listed, last] : listed;
}

/** Of some measures the one whose text alone has words of the question, where its heading has none. */
function toldOf(rest: readonly Passage[], all: readonly Passage[], text: string): Passage | undefined {
  const own = (passage: Passage) => {
    const has = (one: Passage, form: string) => one.text.includes(form);
    return [...pairsOf(text)].filter((pair) => has(passage, pair) && all.every((other) => other === passage || !has(other, pair))).length;
  };
  const scored = rest.map((passage) => ({ passage, worth: own(passage) })).sort((a, b) => b.worth - a.worth);
  return scored[0] && scored[0].worth > (scored[1]?.worth ?? 0) ? scored[0].passage : undefined;
}

/**
 * The plan with what the listed measures all state, where the question's own metrics are of none of them: "what A, B and C
 * cut" names no more than the verb.
 */
export function withCommonMetric(plan: QueryPlan, passages: readonly Passage[], text: string, { dimensions }: Asked): QueryPlan {
  if (plan.intent !== "sum") return plan;
  const listed = namedMeasures(passages, text);
  const states = (asked: string, inUnit = false) =>
    listed.filter(({ figures }) =>
      figures.some(({ basis, metric, unit }) => basis !== "target" && answersMetric(metric, asked) && (!inUnit || dimensions.has(dimensionOf(unit)))),
    );
  if (listed.length < 2 || plan.metrics.some((metric) => states(metric).length > 1)) return plan;
  const common = [true, false].flatMap((inUnit) => COMMON.find((metric) => states(metric, inUnit).length === listed.length) ?? [])[0];
  return common ? { ...plan, metrics: [common], metricWords: [[common]], wantsFigures: true } : plan;
}

/** What measures are added up by where the question does not say it. */
const COMMON = ["co2-reduction", "electricity-saved", "energy-saved", "cost-saved", "water-saved"];

/** Characters of a heading in the order of an item: 吹灌旋 is short for 吹瓶、灌装、旋盖. */
function isShortFor(item: string, heading: string): boolean {
  const [run = ""] = /^\P{Script=Han}*(\p{Script=Han}{3,6}?)(?=[一二两三四五六七八九十\d]?[项处个种类]|的|升级|改造|项目|$)/u.exec(item)?.slice(1) ?? [];
  const at = [...run].reduce((from, character) => (from < 0 ? from : heading.indexOf(character, from) + 1 || -1), 0);
  return run.length > 0 && at > 0;
}

/** A word of more than this share of a company's headings names none of its measures. */
const TELLING = 0.34;

/** What the told passages state of an asked metric, added up: one amount a passage, a passage of several places all of them. */
export function sumLine(cited: readonly CitedPassage[], named: ReadonlySet<Figure>, { dimensions }: Asked, plan: QueryPlan): DraftLine[] {
  const told = (test: (figures: readonly Figure[]) => readonly Figure[]) =>
    cited.flatMap(({ marker, sentences }) => test(sentences.flatMap(({ figures }) => figures)).map((figure) => ({ marker, figure })));
  const isAdded = (figure: Figure) => (named.size > 1 ? named.has(figure) : plan.metrics.some((metric) => answersMetric(figure.metric, metric)));
  if (hasTotal(cited, isAdded)) return [];
  if (named.size > 1) {
    const added = told((figures) => figures.filter((figure) => named.has(figure)));
    return [...lineOf(added, plan), ...lineOf(besideThem(cited, named, dimensions), plan)];
  }
  const words = plan.metricWords.length > 0 ? plan.metricWords : plan.metrics.map((metric) => [metric]);
  // Of metrics that one word may mean the first that is stated.
  return words.flatMap((metrics) => {
    for (const metric of metrics) {
      const parts = told((figures) => partsOf(figures, metric));
      const line = lineOf(
        parts.filter(({ figure }) => parts[0] !== undefined && isLike(figure, parts[0].figure)),
        plan,
      );
      if (line.length > 0) return line;
    }
    return [];
  });
}

/** A result of all the measures together holds those of single ones: it is told, and nothing is added to it. */
function hasTotal(cited: readonly CitedPassage[], isAdded: (figure: Figure) => boolean): boolean {
  const kinds = new Set(cited.filter(({ sentences }) => sentences.some(({ figures }) => figures.some(isAdded))).map(({ passage }) => passage.kind));
  return kinds.has("result") && kinds.size > 1;
}

/** "How many units, of how many kilowatts in all": of each of the things that are added up the one amount beside it in another asked unit. */
function besideThem(cited: readonly CitedPassage[], named: ReadonlySet<Figure>, dimensions: Asked["dimensions"]): { marker: number; figure: Figure }[] {
  const own = new Set([...named].map(({ unit }) => dimensionOf(unit)));
  const isBeside = (figure: Figure) => dimensions.has(dimensionOf(figure.unit)) && !own.has(dimensionOf(figure.unit)) && isAddable(figure);
  const beside = cited.flatMap(({ marker, sentences }) =>
    sentences.filter(({ figures }) => figures.some((figure) => named.has(figure))).map(({ figures }) => ({ marker, figures: figures.filter(isBeside) })),
  );
  const found = beside.flatMap(({ marker, figures: [figure, ...others] }) => (figure && others.length === 0 ? [{ marker, figure }] : []));
  const [first] = found;
  return first && found.length === named.size && found.every(({ figure }) => isLike(figure, first.figure)) ? found : [];
}

function lineOf(like: readonly { marker: number; figure: Figure }[], { language, addends }: QueryPlan): DraftLine[] {
  if (like.length < 2) return [];
  const sum = added(
    like.map(({ figure }) => figure),
    (like[0] as { marker: number }).marker,
    language,
  );
  if (!sum) return [];
  const count = countFigure(
    like.map(({ figure }) => figure.id),
    language,
    "figures",
  );
  const loose = sum.qualifier === "exact" ? "" : language === "en" ? "about " : "约";
  const mixed = new Set(like.map(({ figure }) => figure.basis)).size > 1 ? (language === "en" ? ", some of them expected" : "，其中有预计值") : "";
  const periods = new Set(like.map(({ figure }) => periodOf(figure)));
  const unstated = periods.size > 1 ? (language === "en" ? ", not every one of them told for a year" : "，并非每个都写明年度") : "";
  const unlike =
    new Set(like.map(({ figure }) => figure.metric)).size > 1
      ? language === "en"
        ? ", of different substances, of which one may contain another"
        : "，属不同物质，其间可能有包含关系"
      : "";
  const text =
    language === "en"
      ? `Together ${loose}**${sum.asWritten}** (${metricName(sum.metric, language)}), the sum of ${count.asWritten} figures${mixed}${unstated}${unlike}.`
      : `${metricName(sum.metric, language)}合计${loose}**${sum.asWritten}**，由${count.asWritten}个数值相加得出${mixed}${unstated}${unlike}。`;
  return [
    ...fewerLine(like.length, addends, language),
    { item: false, sentences: [{ text, markers: [...new Set(like.map(({ marker }) => marker))], silent: true, derived: [sum, count] }] },
  ];
}

/** A sum of fewer things than the question names is none of what it asks. */
function fewerLine(found: number, addends: number | undefined, language: Language): DraftLine[] {
  if (addends === undefined || found >= addends) return [];
  const text =
    language === "en"
      ? "Not every one of the things to be added is found with such an amount; this is the sum of those that are:"
      : "并非每一项都找到这样的数值，以下只是已找到各项之和：";
  return [{ item: false, sentences: [{ text, markers: [] }] }];
}

/** The amounts of a passage that are added: its largest, or all where they are of one size of thing told apart (two bases, two lines). */
function partsOf(figures: readonly Figure[], metric: string): Figure[] {
  const own = figures.filter(
    (figure) => answersMetric(figure.metric, metric) && figure.role !== "before" && figure.max === undefined && figure.owner !== "other",
  );
  const distinct = own.filter((figure, index) => own.findIndex(({ id }) => id === figure.id) === index);
  return distinct.length > 1 && distinct.every((figure) => isLike(figure, distinct[0] as Figure)) && !hasWhole(distinct) ? distinct : largest(distinct);
}

/** One of them is the others together, or so large that they are parts of it. */
function hasWhole(figures: readonly Figure[]): boolean {
  const values = figures.map((figure) => comparableAmount(figure).value).sort((a, b) => b - a);
  const [first = 0, ...rest] = values;
  return rest.reduce((sum, value) => sum + value, 0) >= first * 0.98 || first > 4 * Math.max(...rest);
}

function largest(figures: readonly Figure[]): Figure[] {
  const sorted = [...figures].sort((a, b) => comparableAmount(b).value - comparableAmount(a).value);
  return sorted.slice(0, 1);
}

/** Of measures that the question itself adds up, one told for a year goes with one told without a period. */
const isLike = (a: Figure, b: Figure) =>
  (a.metric === b.metric || (POLLUTANT_CUTS.has(a.metric) && POLLUTANT_CUTS.has(b.metric))) &&
  comparableAmount(a).unit === comparableAmount(b).unit &&
  (periodOf(a) === periodOf(b) || [a, b].every((one) => YEARLY_OR_UNSTATED.has(periodOf(one)))) &&
  isAdditive(comparableAmount(a).unit);

const YEARLY_OR_UNSTATED: ReadonlySet<string> = new Set(["year", "unstated"]);

function added(figures: readonly Figure[], marker: number, language: Language): AnswerFigure | undefined {
  const amount = calculate("sum", figures);
  const [first] = figures;
  if (!amount || !first) return undefined;
  const per = figures.every((one) => periodOf(one) === "year") ? "year" : figures.every((one) => one.per === first.per) ? first.per : null;
  const metric = figures.every((one) => one.metric === first.metric) ? first.metric : "pollutant-reduction";
  return {
    marker,
    metric,
    label: metricLabel(metric, language),
    value: amount.value,
    unit: amount.unit,
    per,
    qualifier: jointQualifier(figures),
    role: "total",
    basis: figures.every(({ basis }) => basis === "reported") ? "reported" : "expected",
    owner: first.owner,
    asWritten: `${describeAmount(amount, language)}${per === "year" ? (language === "en" ? " a year" : "/年") : ""}`,
    derived: { operation: "sum", from: figures.map(({ id }) => id) },
  };
}
