import type { AnswerFigure } from "../../domain/answer.js";
import type { Figure } from "../../domain/figure.js";
import type { Language } from "../../domain/language.js";
import type { QueryPlan } from "../../domain/plan.js";
import { comparableAmount, periodOf } from "../../figures/comparable.js";
import { answersMetric, metricLabel, metricName } from "../../taxonomy/metrics.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { calculate, jointQualifier } from "../calculate.js";
import type { CitedPassage } from "../compose.js";
import type { DraftLine } from "../draft.js";
import { describeAmount } from "../table/words.js";

/** A figure that one of the compared companies states, with its marker. */
export interface Stated {
  readonly name: string;
  readonly marker: number;
  readonly figure: Figure;
}

/** Each compared company's name with what is told of it. */
export interface Compared {
  readonly name: string;
  readonly cited: readonly CitedPassage[];
}

/**
 * Who of two states more, where both tell a figure of one metric in units that convert: with the difference where both
 * are of one time, else only where the answer is the same for every year of a total. Undefined where none can be told.
 */
export function verdictOn(groups: readonly Compared[], plan: QueryPlan): DraftLine | undefined {
  if (groups.length !== 2 || plan.metrics.every((metric) => VAGUE.has(metric))) return undefined;
  const [left, right] = groups.map((group) => statedBy(group)) as [Stated[], Stated[]];
  for (const metric of [...plan.metrics, ...plan.metrics.flatMap((one) => YIELDS[one] ?? [])]) {
    const pairs = left.flatMap((a) => right.flatMap((b) => (alike(a.figure, b.figure) && answersMetric(a.figure.metric, metric) ? [[a, b] as const] : [])));
    // Of several years those of both, the last of them.
    const [pair] = pairs.sort((one, other) => worthOf(other) - worthOf(one));
    if (pair) return lineOn(...pair, plan);
  }
  return undefined;
}

/** Where one of them does not state the size of a thing, what it yields tells which is the larger. */
const YIELDS: Readonly<Record<string, readonly string[]>> = { "installed-capacity": ["electricity-generated"] };

/** A share, an increase or a count is of anything: two of them are not of one thing. */
const VAGUE: ReadonlySet<string> = new Set(["share", "increase", "count", "other", "efficiency", "cost", "duration"]);

export function statedBy({ name, cited }: Compared): Stated[] {
  const told = cited.flatMap(({ marker, sentences }) => sentences.flatMap(({ figures }) => figures.map((figure) => ({ name, marker, figure }))));
  return told.filter(({ figure }) => figure.role !== "before" && dimensionOf(figure.unit) !== "count" && figure.owner !== "other");
}

const alike = (a: Figure, b: Figure) => a.metric === b.metric && comparableAmount(a).unit === comparableAmount(b).unit;

const lastYear = ({ figure }: Stated) => figure.years?.[1] ?? 0;
const worthOf = ([a, b]: readonly [Stated, Stated]) => (areOfOtherYears(a.figure, b.figure) ? 0 : 10_000) + Math.min(lastYear(a), lastYear(b));

/** Whether both are told for years, and for other ones. */
function areOfOtherYears(a: Figure, b: Figure): boolean {
  return a.years !== undefined && b.years !== undefined && a.years.join() !== b.years.join();
}

/** The amount of a figure for each of its years, where it is a total of several. */
function yearly(figure: Figure): number | undefined {
  const { value, max } = comparableAmount(figure);
  const amount = max === undefined ? value : (value + max) / 2;
  const period = periodOf(figure);
  if (period === "cumulative") return figure.years ? amount / (figure.years[1] - figure.years[0] + 1) : undefined;
  return period === "year" || period === "timeless" ? amount : undefined;
}

/** The companies of a comparison that only plan what the other has done, by their names. */
export function onlyPlanning(groups: readonly Compared[], plan: QueryPlan): string[] {
  const asked = groups.map((group) => statedBy(group).filter(({ figure }) => plan.metrics.some((metric) => answersMetric(figure.metric, metric))));
  const planning = asked.map((stated) => stated.length > 0 && stated.every(({ figure }) => figure.basis === "target"));
  return planning.every(Boolean) ? [] : groups.filter((_, index) => planning[index]).map(({ name }) => name);
}

/** What is planned is not held against what is done. */
const isApart = (a: Figure, b: Figure) => (a.basis === "target") !== (b.basis === "target");

function lineOn(a: Stated, b: Stated, { language, order }: QueryPlan): DraftLine | undefined {
  if (isApart(a.figure, b.figure)) return undefined;
  const [left, right] = [yearly(a.figure), yearly(b.figure)];
  const sameTime = periodOf(a.figure) === periodOf(b.figure);
  const [x, y] = sameTime ? [comparableAmount(a.figure).value, comparableAmount(b.figure).value] : [left, right];
  if (x === undefined || y === undefined || x === y) return undefined;
  const leads = (order === "asc" ? x < y : x > y) ? [a, b] : [b, a];
  const [first, second] = leads as [Stated, Stated];
  const larger = x > y ? [a, b] : [b, a];
  const otherYears = areOfOtherYears(a.figure, b.figure) && periodOf(a.figure) === "year";
  const difference = sameTime && !otherYears ? differenceOf(larger as [Stated, Stated], language) : undefined;
  const en = language === "en";
  const name = metricName(first.figure.metric, language);
  const more = order === "asc" ? (en ? "less" : "较低") : en ? "more" : "较高";
  const by = difference ? (en ? `, by ${difference.asWritten}` : `，相差${difference.asWritten}`) : "";
  const caveats = [
    sameTime ? "" : en ? "the two are told for different times, but it holds for each year too" : "两者所指时间不同，按年平均也是如此",
    otherYears ? (en ? "the two are told for different years" : "两者所指年份不同") : "",
    ...leads.map(({ figure, name: of }) =>
      figure.basis === "reported"
        ? ""
        : en
          ? `the figure of ${of} is ${figure.basis === "target" ? "planned" : "expected"}`
          : `${of}的数值为${figure.basis === "target" ? "计划" : "预计"}值`,
    ),
  ].filter((caveat) => caveat !== "");
  const but = caveats.length === 0 ? "" : en ? ` (${caveats.join("; ")})` : `（${caveats.join("；")}）`;
  const text = en ? `**${first.name}** states ${more} (${name})${by}${but}.` : `${name}：**${first.name}**${more}${by}${but}。`;
  return { item: false, sentences: [{ text, markers: [first.marker, second.marker], ...(difference ? { derived: [difference] } : {}) }] };
}

function differenceOf([larger, smaller]: [Stated, Stated], language: Language): AnswerFigure | undefined {
  const amount = calculate("difference", [larger.figure, smaller.figure]);
  if (!amount) return undefined;
  const { figure, marker } = larger;
  const period = periodOf(figure);
  const per = figure.per ?? (period === "year" ? "year" : null);
  return {
    marker,
    metric: figure.metric,
    label: metricLabel(figure.metric, language),
    value: amount.value,
    unit: amount.unit,
    per,
    qualifier: jointQualifier([figure, smaller.figure]),
    role: figure.role,
    basis: figure.basis,
    owner: figure.owner,
    asWritten: `${describeAmount(amount, language)}${per === "year" ? (language === "en" ? " a year" : "/年") : ""}`,
    derived: { operation: "difference", from: [figure.id, smaller.figure.id] },
  };
}
