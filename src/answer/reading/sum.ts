import type { AnswerFigure } from "../../domain/answer.js";
import type { Figure } from "../../domain/figure.js";
import type { Language } from "../../domain/language.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { comparableAmount, periodOf } from "../../figures/comparable.js";
import { answersMetric, metricLabel, metricName } from "../../taxonomy/metrics.js";
import { indexTerms } from "../../text/tokens.js";
import { calculate, countFigure, isAdditive, jointQualifier } from "../calculate.js";
import type { CitedPassage } from "../compose.js";
import type { DraftLine } from "../draft.js";
import { describeAmount } from "../table/words.js";
import { listedItems } from "./parts.js";
import { pairsOf } from "./relevance.js";

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
      return byWord + byPair;
    });
    const best = Math.max(0, ...scores);
    return best >= rarity(headings.length * TELLING) ? [scores.indexOf(best)] : [];
  });
  return [...new Set(chosen)].map((index) => measures[index] as Passage);
}

/** A word of more than this share of a company's headings names none of its measures. */
const TELLING = 0.34;

/** What the told passages state of an asked metric, added up: one amount a passage, a passage of several places all of them. */
export function sumLine(cited: readonly CitedPassage[], named: ReadonlySet<Figure>, plan: QueryPlan): DraftLine[] {
  const told = (test: (figures: readonly Figure[]) => readonly Figure[]) =>
    cited.flatMap(({ marker, sentences }) => test(sentences.flatMap(({ figures }) => figures)).map((figure) => ({ marker, figure })));
  if (named.size > 1)
    return lineOf(
      told((figures) => figures.filter((figure) => named.has(figure))),
      plan,
    );
  return plan.metrics.flatMap((metric) => {
    const parts = told((figures) => partsOf(figures, metric));
    return lineOf(
      parts.filter(({ figure }) => parts[0] !== undefined && isLike(figure, parts[0].figure)),
      plan,
    );
  });
}

function lineOf(like: readonly { marker: number; figure: Figure }[], { language }: QueryPlan): DraftLine[] {
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
  const text =
    language === "en"
      ? `Together ${loose}**${sum.asWritten}** (${metricName(sum.metric, language)}), the sum of ${count.asWritten} figures${mixed}${unstated}.`
      : `${metricName(sum.metric, language)}合计${loose}**${sum.asWritten}**，由${count.asWritten}个数值相加得出${mixed}${unstated}。`;
  return [{ item: false, sentences: [{ text, markers: [...new Set(like.map(({ marker }) => marker))], silent: true, derived: [sum, count] }] }];
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
  a.metric === b.metric &&
  comparableAmount(a).unit === comparableAmount(b).unit &&
  (periodOf(a) === periodOf(b) || [a, b].every((one) => YEARLY_OR_UNSTATED.has(periodOf(one)))) &&
  isAdditive(comparableAmount(a).unit);

const YEARLY_OR_UNSTATED: ReadonlySet<string> = new Set(["year", "unstated"]);

function added(figures: readonly Figure[], marker: number, language: Language): AnswerFigure | undefined {
  const amount = calculate("sum", figures);
  const [first] = figures;
  if (!amount || !first) return undefined;
  const per = figures.every((one) => periodOf(one) === "year") ? "year" : figures.every((one) => one.per === first.per) ? first.per : null;
  return {
    marker,
    metric: first.metric,
    label: metricLabel(first.metric, language),
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
