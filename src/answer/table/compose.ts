import type { Language } from "../../domain/language.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { mixedSeries, type Series, seriesOf } from "../../retrieval/series.js";
import { metricName } from "../../taxonomy/metrics.js";
import { isAdditive } from "../calculate.js";
import type { Composition } from "../compose.js";
import type { DraftLine, DraftTable } from "../draft.js";
import { composePerUnit, isOnlyPerUnit } from "./as-stated.js";
import { changeLines } from "./change.js";
import { chooseListed, chooseRanked } from "./choose.js";
import { Citer } from "./cite.js";
import { compareLines } from "./compare.js";
import { countedLines } from "./counted.js";
import { fallLines } from "./falls.js";
import { groupedLines } from "./grouped.js";
import { allInAll, introduce } from "./listed.js";
import { addable, onePerMeasure } from "./parts.js";
import { pollutantLines } from "./pollutants.js";
import { chartOf, rankSeries, tableOf } from "./rank.js";
import type { Rows } from "./rows.js";
import { apartLines, assumption, coverageLine, elsewhereLine, firstLine, otherMetric, say, sentenceCase, silentLine } from "./say.js";
import { describeStatistic, type Statistic, statisticOf } from "./total.js";
import { describeSeries } from "./words.js";

/** An answer made from the measures table. */
export interface TableComposition extends Composition {
  /** Whether something that was asked is not told. */
  readonly partial: boolean;
}

/** Companies from which a list of amounts is a table. */
const FEWEST_LISTED = 5;

/** Ranks, adds up, compares or lists rows of the measures table. Undefined where no row is asked for. */
export function composeTable(rows: Rows, library: Library): TableComposition | undefined {
  const composed = answerOf(rows.plan, rows, library);
  if (!composed || rows.ignored.length === 0) return composed;
  const { language } = rows.plan;
  const words = rows.ignored.map((word) => `“${word}”`).join(language === "en" ? ", " : "、");
  const caveat = say(
    language === "en"
      ? `Not taken into account, because no passage with such a figure has it: ${words}.`
      : `没有含此类数值的资料提到${words}，以下未计这一点。`,
  );
  return { ...composed, draft: { lines: [caveat, ...composed.draft.lines] }, partial: true };
}

function answerOf(plan: QueryPlan, rows: Rows, library: Library): TableComposition | undefined {
  const citer = new Citer(library, plan.language);
  const { language } = plan;
  if (plan.change) {
    const lines = (plan.perOutput ? fallLines(plan, rows, citer, library) : undefined) ?? changeLines(plan, rows, citer);
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
        compared: { settled: !compared.partial, planned: compared.planned },
        ...(compared.chart ? { chart: compared.chart } : {}),
      }
    );
  }
  if (plan.intent === "count" && plan.groupBy && plan.groupBy !== "company" && plan.metrics.length === 0) {
    const lines = countedLines(plan, plan.groupBy, rows, citer, library);
    return lines && { draft: { lines }, cited: citer.cited(), lacking: [], scope: [...rows.scope], partial: false };
  }
  const pollutants = pollutantLines(plan, rows, citer, library);
  if (pollutants) return { draft: { lines: pollutants }, cited: citer.cited(), lacking: [], scope: [...rows.scope], partial: false };
  if (isOnlyPerUnit(plan, rows)) return composePerUnit(rows, library);
  const series = seriesOf(rows.rows, plan);
  const [main] = series;
  if (!main) return undefined;
  const statistic = plan.intent === "sum" || plan.intent === "average" || plan.intent === "median" ? plan.intent : undefined;
  const listed = plan.intent === "list" || plan.intent === "find" || plan.intent === "count";
  const whole = listed && plan.limit === undefined;
  // A few companies are better told in their own sentences.
  if (whole && plan.bounds.length === 0 && new Set(rows.rows.map(({ company }) => company.zh)).size < FEWEST_LISTED) return undefined;
  const { full, apart } = whole ? chooseListed(series, plan) : chooseRanked(series, plan);
  const lines: (DraftLine | DraftTable)[] = [...assumption(plan), ...otherMetric(plan, rows), ...(whole ? allInAll(full, plan) : [])];
  if (statistic === "sum" && !isAdditive(main.unit)) lines.push(notAdded(main, language));
  const done = series.filter(({ basis }) => basis === main.basis);
  const grouped = plan.groupBy ? groupedLines(plan, plan.groupBy, plan.groupBy === "company" ? mixedSeries(main, done, plan) : main, citer, library) : [];
  lines.push(...grouped);
  const ofSeveral = new Set(full.map(({ metric }) => metric)).size > 1;
  // Measures of no technology that the vocabulary has are told one by one.
  if (grouped.length === 0)
    for (const one of full) {
      if (statistic && !(statistic === "sum" && !isAdditive(one.unit))) lines.push(...totalLines(statistic, one, plan, citer, library));
      else lines.push(...(whole && full.length > 1 ? [introduce(one, ofSeveral, plan)] : []), ...rankSeries(one, plan, citer, whole));
    }
  if (statistic === "sum" && grouped.length === 0 && plan.figureYears.length === 0 && full.some(isOfSeveralYears)) lines.push(severalYears(language));
  const stating = new Set(rows.unbounded.map(({ caseId }) => caseId));
  // Who keeps a bound in the asked time is listed; amounts for other times are no near miss of it.
  const ofTime = plan.bounds.length > 0 && plan.period !== undefined ? apart.filter(({ period }) => period === plan.period) : apart;
  lines.push(...apartLines(ofTime, plan, citer));
  if (whole && plan.bounds.length === 0) lines.push(...silentLine(rows.scope, stating, language, library));
  lines.push(...elsewhereLine(rows, language, library));
  lines.push(...coverageLine(plan, rows, stating, library));
  const chart = grouped.length > 0 ? undefined : chartOf(full[0] ?? main, plan, citer, whole);
  return {
    draft: { lines },
    cited: citer.cited(),
    lacking: [],
    scope: [...rows.scope],
    coverage: { cases: rows.scope.size, stating: stating.size, metrics: [...rows.metrics] },
    ...(chart ? { chart } : {}),
    partial: false,
  };
}

function notAdded({ metric }: Series, language: Language): DraftLine {
  const name = metricName(metric, language);
  return say(language === "en" ? `Figures for ${name} cannot be added up; they are ranked instead.` : `${name}不能相加，以下按大小排列。`);
}

const isOfSeveralYears = ({ rows }: Series) => new Set(rows.map(({ figure }) => figure.years?.join("–") ?? "")).size > 1;

function severalYears(language: Language): DraftLine {
  return say(language === "en" ? "The amounts are of different years; of each series its last year counts." : "各数值所属年份不同，同一序列取最近一年。");
}

function totalLines(statistic: Statistic, series: Series, plan: QueryPlan, citer: Citer, library: Library): (DraftLine | DraftTable)[] {
  const { language } = plan;
  const counted = addable(series.rows, (id) => library.passages.get(id)?.text ?? "");
  // The years of one company are each an amount; of many companies each measure counts once.
  const ofYears = statistic === "average" && plan.facets.company.length > 0 && isOfSeveralYears(series);
  const rows = statistic === "sum" || ofYears ? counted : onePerMeasure(counted);
  if (rows.length === 1) return [firstLine(series, plan, citer)];
  const figure = statisticOf(statistic, rows, series, language, citer);
  if (!figure) return [];
  const lead =
    language === "en"
      ? `${sentenceCase(metricName(series.metric, language))}, ${describeSeries(series, language)}: `
      : `${metricName(series.metric, language)}（${describeSeries(series, language)}）：`;
  return [{ item: false, lead, sentences: [describeStatistic(statistic, figure, rows, language, citer)] }, tableOf(rows, language, citer)];
}
