import type { Language } from "../../domain/language.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { countFigure } from "../calculate.js";
import type { Composition } from "../compose.js";
import type { DraftLine, DraftTable } from "../draft.js";
import { describePlan } from "../wording.js";
import { changeLines } from "./change.js";
import { Citer } from "./cite.js";
import { compareLines } from "./compare.js";
import { groupedLines } from "./grouped.js";
import { chartOf, firstInWords, rankSeries, tableOf } from "./rank.js";
import type { Rows } from "./rows.js";
import { type Series, seriesOf } from "./series.js";
import { addable, describeStatistic, type Statistic, statisticOf } from "./total.js";
import { BOUND_WORDS, describeAmount, describeSeries, metricName } from "./words.js";

/** An answer made from the measures table. */
export interface TableComposition extends Composition {
  /** Whether something that was asked is not told. */
  readonly partial: boolean;
}

/** Series told in full; the others are named with their first row. */
const MOST_SERIES = 2;
const MOST_APART = 5;
/** Series of a list: all that qualify are wanted, whatever kind of figure they state. */
const MOST_LISTED = 8;
/** Companies from which a list of amounts is a table. */
const FEWEST_LISTED = 5;
const MOST_NAMED = 30;

/** Ranks, adds up, compares or lists rows of the measures table. Undefined where no row is asked for. */
export function composeTable(plan: QueryPlan, rows: Rows, library: Library): TableComposition | undefined {
  const citer = new Citer(library, plan.language);
  const { language } = plan;
  if (plan.change) {
    const lines = changeLines(plan, rows, citer);
    return lines && { draft: { lines }, cited: citer.cited(), lacking: [], scope: [...rows.scope], partial: false };
  }
  if (plan.intent === "compare" && plan.compared) {
    const compared = compareLines(plan, plan.compared, rows, citer, library);
    return (
      compared && {
        draft: { lines: [...assumption(plan), ...compared.lines] },
        cited: citer.cited(),
        lacking: [],
        scope: [...rows.scope],
        partial: compared.partial,
        ...(compared.chart ? { chart: compared.chart } : {}),
      }
    );
  }
  const series = seriesOf(rows.rows, plan);
  const [main] = series;
  if (!main) return undefined;
  const statistic = plan.intent === "sum" || plan.intent === "average" ? plan.intent : undefined;
  const listed = plan.intent === "list" || plan.intent === "find" || plan.intent === "count";
  const whole = listed && plan.limit === undefined;
  // A few companies are better told in their own sentences.
  if (whole && plan.bounds.length === 0 && new Set(rows.rows.map(({ company }) => company.zh)).size < FEWEST_LISTED) return undefined;
  const full = whole ? series.slice(0, MOST_LISTED) : [main, ...series.slice(1).filter((other) => besides(other, main))].slice(0, MOST_SERIES);
  const lines: (DraftLine | DraftTable)[] = [...assumption(plan), ...otherMetric(plan, rows)];
  if (whole && full.length > 1) lines.push(allInAll(full, plan));
  const grouped = plan.groupBy ? groupedLines(plan, plan.groupBy, main, citer, library) : [];
  lines.push(...grouped);
  // Measures of no technology that the vocabulary has are told one by one.
  if (grouped.length === 0)
    for (const one of full) {
      if (statistic) lines.push(...totalLines(statistic, one, language, citer));
      else lines.push(...(whole ? [introduce(one, plan, language)] : []), ...rankSeries(one, plan, citer, whole));
    }
  const apart = series.filter((other) => !full.includes(other)).slice(0, MOST_APART);
  if (apart.length > 0) lines.push(...apartLines(apart, language, citer));
  const stating = new Set(rows.unbounded.map(({ caseId }) => caseId));
  if (whole && plan.bounds.length === 0) lines.push(...silentLine(rows.scope, stating, language, library));
  // Of named companies nobody asks how many there are.
  if (plan.facets.company.length === 0) lines.push(coverageLine(plan, rows, stating, library));
  const chart = chartOf(main, plan, citer, whole);
  return {
    draft: { lines },
    cited: citer.cited(),
    lacking: [],
    scope: [...rows.scope],
    coverage: { cases: rows.scope.size, stating: stating.size, metrics: [...rows.metrics] },
    ...(chart && grouped.length === 0 ? { chart } : {}),
    partial: false,
  };
}

/** The same metric of whole companies stands beside that of single measures, done beside done. */
function besides(other: Series, main: Series): boolean {
  return other.metric === main.metric && other.unit === main.unit && other.period === main.period && other.basis === main.basis && other.owner !== "other";
}

function totalLines(statistic: Statistic, series: Series, language: Language, citer: Citer): (DraftLine | DraftTable)[] {
  const rows = addable(series.rows);
  if (rows.length === 1) return [firstLine(series, language, citer)];
  const figure = statisticOf(statistic, rows, series, language, citer);
  if (!figure) return [];
  const lead =
    language === "en"
      ? `${sentenceCase(metricName(series.metric, language))}, ${describeSeries(series, language)}: `
      : `${metricName(series.metric, language)}（${describeSeries(series, language)}）：`;
  return [{ item: false, lead, sentences: [describeStatistic(statistic, figure, rows, language, citer)] }, tableOf(rows, language, citer)];
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How many cases a list of several kinds of figure has in all. */
function allInAll(series: readonly Series[], { language }: QueryPlan): DraftLine {
  const cases = countFigure(
    series.flatMap(({ rows }) => rows.map(({ caseId }) => caseId)),
    language,
  );
  const text =
    language === "en" ? `${cases.asWritten} cases in all, apart by the kind of figure that they state:` : `共有${cases.asWritten}个案例，按数值口径分列如下：`;
  return { item: false, sentences: [{ text, markers: [], derived: [cases] }] };
}

function introduce({ metric, rows, ...series }: Series, { bounds, language }: QueryPlan, _language: Language): DraftLine {
  const companies = countFigure(
    rows.map(({ caseId }) => caseId),
    language,
  );
  const limits = bounds.map((bound) => `${BOUND_WORDS[bound.comparison][language]}${describeAmount(bound, language)}`).join(language === "en" ? " and " : "、");
  const what = describeSeries(series, language);
  const text =
    language === "en"
      ? `${companies.asWritten} ${companies.value === 1 ? "case states" : "cases state"} ${metricName(metric, language)}${limits ? ` of ${limits}` : ""} (${what}):`
      : `${metricName(metric, language)}${limits}的案例有${companies.asWritten}个（${what}）：`;
  return { item: false, sentences: [{ text, markers: [], derived: [companies] }] };
}

function assumption({ metricAssumed, metrics, language }: QueryPlan): DraftLine[] {
  const [metric] = metrics;
  if (!metricAssumed || !metric) return [];
  const name = metricName(metric, language);
  return [
    say(
      language === "en"
        ? `The question names no figure; taken as ${name}. Cost, electricity, gas or water saved can be asked for instead.`
        : `问题没有说明按哪项数值，这里按${name}回答；也可以改问节约的费用、电、气或水。`,
    ),
  ];
}

/** Says so where nobody states the asked metric and another of its subject is told. */
function otherMetric({ metrics, language }: QueryPlan, { metrics: told }: Rows): DraftLine[] {
  if (metrics.length === 0 || told.some((metric) => metrics.includes(metric))) return [];
  const names = (ids: readonly string[]) => ids.map((id) => metricName(id, language)).join(language === "en" ? ", " : "、");
  return [
    say(
      language === "en" ? `No case here states ${names(metrics)}; told instead: ${names(told)}.` : `这里没有案例给出${names(metrics)}，以下是${names(told)}。`,
    ),
  ];
}

function say(text: string): DraftLine {
  return { item: false, sentences: [{ text, markers: [] }] };
}

/** A series of one row, with nothing to rank or add. */
function firstLine(series: Series, language: Language, citer: Citer): DraftLine {
  const what = sentenceCase(`${metricNameOf(series, language)}${describeSeries(series, language)}`);
  return { item: false, lead: `${what}${language === "en" ? ": " : "："}`, sentences: [firstInWords(series, language, citer)] };
}

/** What is not ranked or added up with the rest, each kind with its first row. */
function apartLines(series: readonly Series[], language: Language, citer: Citer): DraftLine[] {
  const items = series.map((one): DraftLine => {
    const what = sentenceCase(`${metricNameOf(one, language)}${describeSeries(one, language)}`);
    return { item: true, lead: `${what}${language === "en" ? ": " : "："}`, sentences: [firstInWords(one, language, citer)] };
  });
  return [say(language === "en" ? "Kept apart, because they are not the same kind of figure:" : "口径不同，未一并比较："), ...items];
}

function metricNameOf({ metric, unit }: Series, language: Language): string {
  return language === "en" ? `${metricName(metric, language)}${unit === "%" ? " in %" : ""}, ` : `${metricName(metric, language)}、`;
}

/** Who else satisfies the question without stating the figure. */
function silentLine(scope: ReadonlySet<string>, stating: ReadonlySet<string>, language: Language, library: Library): DraftLine[] {
  const silent = [...scope].filter((id) => !stating.has(id));
  if (silent.length === 0) return [];
  const names = silent.slice(0, MOST_NAMED).map((id) => library.cases.get(id)?.company[language] ?? id);
  const more = silent.length > names.length;
  return [
    say(
      language === "en"
        ? `These fit too but state no such figure: ${names.join("; ").replace(/\.$/, "")}${more ? " and others" : ""}.`
        : `以下企业也符合条件，但没有给出此数值：${names.join("、")}${more ? "等" : ""}。`,
    ),
  ];
}

/** How much of what was asked the library states. */
function coverageLine(plan: QueryPlan, { scope, metrics }: Rows, stating: ReadonlySet<string>, library: Library): DraftLine {
  const { language } = plan;
  const asked = describePlan(plan, library);
  const all = countFigure([...scope], language);
  const some = countFigure([...stating], language);
  const names = metrics.map((metric) => metricName(metric, language)).join(language === "en" ? " or " : "或");
  const text =
    language === "en"
      ? `${some.asWritten} of the ${all.asWritten} ${all.value === 1 ? "case" : "cases"}${asked ? ` on this (${asked})` : ""} ${some.value === 1 ? "states" : "state"} ${names}.`
      : `${asked ? `符合条件（${asked}）的` : ""}${all.asWritten}个案例中有${some.asWritten}个给出了${names}。`;
  return { item: false, sentences: [{ text, markers: [], derived: [all, some] }] };
}
