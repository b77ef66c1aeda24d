import type { AnswerFigure, Chart } from "../../domain/answer.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import { type Series, seriesOf, worth } from "../../retrieval/series.js";
import { metricLabel, metricName } from "../../taxonomy/metrics.js";
import { calculate } from "../calculate.js";
import type { DraftLine, DraftRow, DraftSentence, DraftTable } from "../draft.js";
import type { Citer } from "./cite.js";
import { addable } from "./parts.js";
import { chartOf } from "./rank.js";
import { say } from "./say.js";
import { metricsOf, type Side, sharedSeries, type Told } from "./sides.js";
import { calculatedFigure, statedAmount, statisticOf } from "./total.js";
import { describeFigureOf, describeSeries, superlative } from "./words.js";

/** What a side states of a metric: its one figure of the shared series, the sum of several, or a figure of another kind. */
interface Stand {
  readonly side: Side;
  readonly rows: readonly MeasureRow[];
  /** The sum, where there are several. */
  readonly sum?: AnswerFigure;
}

/** Companies side by side, one row a metric, with a verdict where their figures may be held against each other. */
export function companyLines(plan: QueryPlan, sides: readonly Side[], citer: Citer, library: Library): Told {
  const { language } = plan;
  const en = language === "en";
  const metrics = metricsOf(sides, plan);
  if (metrics.length === 0) return { lines: [], apart: false };
  const verdicts: DraftLine[] = [];
  let apart = false;
  let chart: Chart | undefined;
  const rows = metrics.map((metric): DraftRow => {
    const shared = sharedSeries(sides, metric, plan, "company");
    const stands = sides.map((side) => standOf(side, metric, shared, plan, citer, library));
    const comparable = shared !== undefined && stands.every((stand) => stand.rows.length > 0 && stand.rows.every((row) => shared.rows.includes(row)));
    if (comparable) {
      verdicts.push(verdict(plan, stands, shared, citer));
      if (stands.every(({ sum }) => sum === undefined)) {
        const best = new Set(stands.flatMap((stand) => stand.rows));
        chart ??= chartOf({ ...shared, rows: shared.rows.filter((row) => best.has(row)) }, plan, citer, true);
      }
    } else if (stands.filter((stand) => stand.rows.length > 0).length > 1 && plan.metrics.includes(metric)) {
      apart = true;
      const name = metricName(metric, language);
      verdicts.push(say(en ? `The figures on ${name} are not of the same kind, so none is called the larger.` : `双方的${name}口径不同，不宜直接比较大小。`));
    }
    return { cells: [{ text: metricLabel(metric, language), markers: [] }, ...stands.map((stand): DraftSentence => cellOf(stand, language, citer))] };
  });
  const table: DraftTable = {
    head: [en ? "Figure" : "指标", ...sides.map(({ name }) => name)],
    rows,
    owners: [undefined, ...sides.map(({ caseIds }) => caseIds)],
  };
  return { lines: [...verdicts.slice(0, 2), table], apart, ...(chart ? { chart } : {}) };
}

/** A side's rows of the shared series, added up where they may be; else its first row of the series that suits best. */
function standOf(side: Side, metric: string, shared: Series | undefined, plan: QueryPlan, citer: Citer, library: Library): Stand {
  const own = side.rows.filter(({ figure }) => figure.metric === metric);
  const inShared = addable(shared?.rows.filter((row) => own.includes(row)) ?? [], (id) => library.passages.get(id)?.text ?? "");
  const sum = shared && inShared.length > 1 ? statisticOf("sum", inShared, shared, plan.language, citer) : undefined;
  if (sum) return { side, rows: inShared, sum };
  return { side, rows: (inShared.length > 0 ? inShared : (seriesOf(own, plan)[0]?.rows ?? [])).slice(0, 1) };
}

function cellOf({ rows, sum }: Stand, language: QueryPlan["language"], citer: Citer): DraftSentence {
  const [row] = rows;
  if (!row) return { text: "—", markers: [] };
  const { basis, owner } = row.figure;
  const en = language === "en";
  const kind = [
    basis === "reported" ? "" : basis === "target" ? (en ? "planned" : "计划") : en ? "expected" : "预计",
    owner === "company" ? (en ? "whole company" : "企业整体") : "",
    sum ? (en ? "its measures together" : "各项措施合计") : "",
  ];
  const said = kind.filter((word) => word !== "").join(en ? ", " : "、");
  const amount = sum ? statedAmount(sum, language) : describeFigureOf(row, language);
  const text = `${amount}${said ? (en ? `, ${said}` : `（${said}）`) : ""}`;
  if (!sum) return { text, markers: [citer.cite(row, text)] };
  return { text, markers: [...new Set(rows.map((one) => citer.cite(one, describeFigureOf(one, language))))], derived: [sum] };
}

function verdict(plan: QueryPlan, stands: readonly Stand[], series: Series, citer: Citer): DraftLine {
  const { language, order } = plan;
  const en = language === "en";
  const sign = order === "asc" ? 1 : -1;
  const worthOf = ({ rows, sum }: Stand) => (sum ? (sum.value + (sum.max ?? sum.value)) / 2 : worth(rows[0] as MeasureRow));
  const ranked = [...stands].sort((a, b) => sign * (worthOf(a) - worthOf(b)));
  const [first, second] = ranked as [Stand, Stand];
  const several = stands.some(({ sum }) => sum);
  const kind = `${describeSeries(series, language)}${several ? (en ? ", the measures of each together" : "、各自措施合计") : ""}`;
  const what = `${metricName(series.metric, language)}${en ? ` (${kind})` : `（${kind}）`}`;
  const told = [...new Set(ranked.flatMap(({ rows }) => rows.map((row) => citer.cite(row, describeFigureOf(row, language)))))];
  const sums = ranked.flatMap(({ sum }) => sum ?? []);
  if (worthOf(first) === worthOf(second))
    return { item: false, sentences: [{ text: en ? `They state the same ${what}.` : `${what}相同。`, markers: told, ...(several ? { silent: true } : {}) }] };
  const pair = several || ranked.length > 2 ? [] : [first.rows[0] as MeasureRow, second.rows[0] as MeasureRow];
  const amount = calculate(
    "difference",
    pair.map(({ figure }) => figure),
  );
  const difference = amount ? calculatedFigure("difference", pair, amount, series, language, citer) : undefined;
  const values = ranked.map(({ rows, sum }) => (sum ? statedAmount(sum, language) : describeFigureOf(rows[0] as MeasureRow, language)));
  const most = superlative(series.metric, order, language);
  const more = ranked.length > 2 ? (en ? `the ${most}` : most) : order === "asc" ? (en ? "less" : "较低") : en ? "more" : "较高";
  const by = difference ? (en ? `, a difference of ${difference.asWritten.replace("-", "")}` : `，相差${difference.asWritten.replace("-", "")}`) : "";
  const text = en
    ? `**${first.side.name}** states ${more} ${what}: ${values[0]}, against ${listed(values.slice(1))}${by}.`
    : `${what}：**${first.side.name}**${more}，${values[0]}，对比${values.slice(1).join("、")}${by}。`;
  const derived = [...sums, ...(difference ? [positive(difference)] : [])];
  return { item: false, sentences: [{ text, markers: told, ...(several ? { silent: true } : {}), ...(derived.length > 0 ? { derived } : {}) }] };
}

/** "A, B and C". Amounts have commas of their own only between digits. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A difference is told without its sign: the sentence says which is the larger. */
function positive<T extends { value: number; derived: { operation: string; from: string[] } | null }>(figure: T): T {
  if (figure.value >= 0 || !figure.derived) return figure;
  return { ...figure, value: -figure.value, derived: { ...figure.derived, from: [...figure.derived.from].reverse() } };
}
