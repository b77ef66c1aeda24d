import type { Compared, QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import { seriesOf } from "../../retrieval/series.js";
import { metricName } from "../../taxonomy/metrics.js";
import { countFigure } from "../calculate.js";
import type { DraftLine, DraftRow, DraftTable } from "../draft.js";
import type { Citer } from "./cite.js";
import { toldInTurn } from "./grouped.js";
import { addable } from "./parts.js";
import { chartOf } from "./rank.js";
import { say } from "./say.js";
import { metricsOf, type Side, sharedSeries, type Told } from "./sides.js";
import { statedAmount, statisticOf } from "./total.js";
import { describeFigureOf, describeSeries } from "./words.js";

/** Kinds of company, measure or place side by side: how many cases state the metric, their sum, the largest of them. */
export function groupLines(plan: QueryPlan, by: Compared["by"], sides: readonly Side[], citer: Citer, library: Library): Told {
  const { language } = plan;
  const en = language === "en";
  const metric = metricsOf(sides, plan)[0];
  const shared = metric === undefined ? undefined : sharedSeries(sides, metric, plan, by);
  if (!metric || !shared) return { lines: [], apart: true };
  const both = shared.rows.filter((row) => sides.filter(({ rows }) => rows.includes(row)).length > 1);
  // What is of two places cannot be shared out between them.
  const unshared = by === "place" ? both : [];
  const told = sides.flatMap((side) => {
    const rows = addable(
      shared.rows.filter((row) => side.rows.includes(row) && !unshared.includes(row)),
      (id) => library.passages.get(id)?.text ?? "",
    );
    const sum = rows.length === 0 ? undefined : statisticOf("sum", rows, shared, language, citer);
    return sum ? [{ side, rows, sum, top: rows[0] as MeasureRow }] : [];
  });
  const [first] = [...told].sort((a, b) => (plan.order === "asc" ? a.sum.value - b.sum.value : b.sum.value - a.sum.value));
  if (!first) return { lines: [], apart: true };
  const markersOf = (rows: readonly MeasureRow[]) => [...new Set(rows.map((row) => citer.cite(row, describeFigureOf(row, language))))];
  const what = `${metricName(metric, language)}${en ? ` (${describeSeries(shared, language)})` : `（${describeSeries(shared, language)}）`}`;
  const text = en
    ? `Added up, **${first.side.name}** has the ${plan.order === "asc" ? "smaller" : "larger"} ${what}: ${statedAmount(first.sum, language)}.`
    : `按合计，**${first.side.name}**的${what}${plan.order === "asc" ? "较小" : "较大"}：${statedAmount(first.sum, language)}。`;
  const table: DraftTable = {
    head: en ? ["", "Cases that state it", "Together", "Largest"] : ["", "给出数值的案例", "合计", "最大"],
    rows: told.map(({ side, rows, sum, top }): DraftRow => {
      const count = countFigure(
        rows.map(({ caseId }) => caseId),
        language,
      );
      const largest = `${top.company[language]}${en ? ", " : "，"}${describeFigureOf(top, language)}`;
      return {
        cells: [
          { text: side.name, markers: [] },
          { text: count.asWritten, markers: [], derived: [count] },
          { text: statedAmount(sum, language), markers: markersOf(rows), derived: [sum] },
          { text: largest, markers: [citer.cite(top, largest)] },
        ],
      };
    }),
  };
  const overlap =
    unshared.length > 0
      ? [notShared(unshared, plan, citer)]
      : both.length > 0
        ? [say(en ? "Measures that are of both count for each." : "同属两方的措施分别计入。")]
        : [];
  const chart = chartOf(shared, plan, citer, false);
  const silent = sides.filter((side) => !told.some((one) => one.side === side) && side.rows.length > 0);
  const notes = silent.map((side) => {
    const row = seriesOf(
      side.rows.filter(({ figure }) => figure.metric === metric),
      plan,
    )[0]?.rows[0];
    if (!row) return say(en ? `${side.name}: no such figure.` : `${side.name}：没有此类数值。`);
    const words = `${en ? `${side.name}, not comparable: ` : `${side.name}（口径不同）：`}${row.company[language]}${en ? ", " : "，"}${describeFigureOf(row, language)}${en ? "." : "。"}`;
    return { item: false, sentences: [{ text: words, markers: [citer.cite(row, words)] }] };
  });
  const verdicts: DraftLine[] =
    told.length > 1 ? [{ item: false, sentences: [{ text, markers: markersOf(first.rows), silent: true, derived: [first.sum] }] }] : [];
  return { lines: [...verdicts, table, ...overlap, ...notes], apart: silent.length > 0, ...(chart ? { chart } : {}) };
}

function notShared(rows: readonly MeasureRow[], { language }: QueryPlan, citer: Citer): DraftLine {
  const lead = language === "en" ? "Of both places, so counted for neither: " : "同时涉及两地，均未计入：";
  return { item: false, lead, sentences: toldInTurn(rows, language, citer) };
}
