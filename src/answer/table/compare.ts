import type { Chart } from "../../domain/answer.js";
import type { Compared, QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import { COLLECTIONS } from "../../taxonomy/collections.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { metricLabel, metricName } from "../../taxonomy/metrics.js";
import { PLACES } from "../../taxonomy/places.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import type { Term } from "../../taxonomy/term.js";
import { calculate, countFigure } from "../calculate.js";
import type { DraftLine, DraftRow, DraftSentence, DraftTable } from "../draft.js";
import { companyName, termName } from "../wording.js";
import type { Citer } from "./cite.js";
import { addable } from "./parts.js";
import { chartOf } from "./rank.js";
import type { Rows } from "./rows.js";
import { type Series, seriesOf, worth } from "./series.js";
import { calculatedFigure, statisticOf } from "./total.js";
import { describeFigureOf, describeSeries, superlative } from "./words.js";

interface Side {
  readonly name: string;
  readonly caseIds: readonly string[];
  readonly rows: readonly MeasureRow[];
}

export interface Comparison {
  readonly lines: readonly (DraftLine | DraftTable)[];
  readonly partial: boolean;
  readonly chart?: Chart;
}

/** Metrics told where the question names none. */
const MOST_METRICS = 8;

/** Named companies or groups side by side, one row a metric. Undefined where none of them states anything. */
export function compareLines(plan: QueryPlan, compared: Compared, rows: Rows, citer: Citer, library: Library): Comparison | undefined {
  const sides = compared.groups.map((group) => sideOf(compared.by, group, rows.rows, plan, library));
  if (sides.every(({ rows: own }) => own.length === 0)) return undefined;
  const together = compared.by === "company" ? companyLines(plan, sides, citer) : groupLines(plan, compared.by, sides, citer, library);
  if (together.lines.length === 0) return undefined;
  const { language } = plan;
  const unknown = sides.filter(({ caseIds }) => caseIds.length === 0 && compared.by === "company");
  const silent = sides.filter((side) => side.rows.length === 0 && !unknown.includes(side));
  const list = (of: readonly Side[]) => of.map(({ name }) => name).join(language === "en" ? ", " : "、");
  const note: DraftLine[] = [
    ...(silent.length > 0
      ? [say(language === "en" ? `The library states no such figure for: ${list(silent)}.` : `案例库没有给出以下对象的此类数值：${list(silent)}。`)]
      : []),
    ...(unknown.length > 0 ? [say(language === "en" ? `The library has no case of: ${list(unknown)}.` : `案例库没有以下企业的案例：${list(unknown)}。`)] : []),
  ];
  return { lines: [...together.lines, ...note], partial: note.length > 0 || together.apart, ...(together.chart ? { chart: together.chart } : {}) };
}

const TERMS: Readonly<Record<Exclude<Compared["by"], "company">, readonly Term[]>> = {
  industry: INDUSTRIES,
  technology: TECHNOLOGIES,
  place: PLACES,
  collection: COLLECTIONS,
};

function sideOf(by: Compared["by"], { name, ids }: Compared["groups"][number], rows: readonly MeasureRow[], { language }: QueryPlan, library: Library): Side {
  if (by === "company") {
    const [first] = ids;
    const one = first === undefined ? undefined : library.cases.get(first);
    return { name: ids.length === 1 && one ? companyName(one, language) : name, caseIds: ids, rows: rows.filter((row) => ids.includes(row.caseId)) };
  }
  const has = (row: MeasureRow) => (by === "collection" ? ids.includes(row.collection) : row[by].some((id) => ids.includes(id)));
  const own = rows.filter(has);
  return {
    name: by === "collection" && ids.length !== 1 ? name : termName(TERMS[by], ids[0] as string, language),
    caseIds: [...new Set(own.map(({ caseId }) => caseId))],
    rows: own,
  };
}

function say(text: string): DraftLine {
  return { item: false, sentences: [{ text, markers: [] }] };
}

/** The series in which most sides have a row: what may be held against each other. */
function sharedSeries(sides: readonly Side[], metric: string, plan: QueryPlan, by: Compared["by"]): Series | undefined {
  // A row may be of two sides: a measure at two places, or of two technologies.
  const rows = new Set(sides.flatMap((side) => side.rows.filter(({ figure }) => figure.metric === metric)));
  const series = seriesOf([...rows], plan);
  const sidesIn = (one: Series) => sides.filter((side) => one.rows.some((row) => side.caseIds.includes(row.caseId))).length;
  // What whole companies state is held against each other before single measures of theirs.
  const whole = (one: Series) => (by === "company" && one.owner === "company" && one.basis === "reported" ? 0.5 : 0);
  return [...series].sort((a, b) => sidesIn(b) + whole(b) - sidesIn(a) - whole(a))[0];
}

function companyLines(plan: QueryPlan, sides: readonly Side[], citer: Citer): { lines: (DraftLine | DraftTable)[]; apart: boolean; chart?: Chart } {
  const { language } = plan;
  const en = language === "en";
  const metrics = metricsOf(sides, plan);
  if (metrics.length === 0) return { lines: [], apart: false };
  const verdicts: DraftLine[] = [];
  let apart = false;
  let chart: Chart | undefined;
  const rows = metrics.map((metric): DraftRow => {
    const shared = sharedSeries(sides, metric, plan, "company");
    const best = sides.map((side) => bestOf(side, metric, shared, plan));
    const comparable = shared !== undefined && best.every((row) => row !== undefined && shared.rows.includes(row));
    if (comparable) {
      verdicts.push(verdict(plan, sides, best as MeasureRow[], shared, citer));
      chart ??= chartOf({ ...shared, rows: shared.rows.filter((row) => best.includes(row)) }, plan, citer, true);
    } else if (best.filter((row) => row !== undefined).length > 1 && plan.metrics.includes(metric)) {
      apart = true;
      verdicts.push(
        say(
          en
            ? `The figures on ${metricName(metric, language)} are not of the same kind, so neither is called the larger.`
            : `双方的${metricName(metric, language)}口径不同，不宜直接比较大小。`,
        ),
      );
    }
    return { cells: [{ text: metricLabel(metric, language), markers: [] }, ...best.map((row): DraftSentence => cellOf(row, language, citer))] };
  });
  const table: DraftTable = {
    head: [en ? "Figure" : "指标", ...sides.map(({ name }) => name)],
    rows,
    owners: [undefined, ...sides.map(({ caseIds }) => caseIds)],
  };
  return { lines: [...verdicts.slice(0, 2), table], apart, ...(chart ? { chart } : {}) };
}

function cellOf(row: MeasureRow | undefined, language: QueryPlan["language"], citer: Citer): DraftSentence {
  if (!row) return { text: "—", markers: [] };
  const { basis, owner } = row.figure;
  const kind =
    language === "en"
      ? [basis === "reported" ? "" : basis === "target" ? "planned" : basis, owner === "company" ? "whole company" : ""]
      : [basis === "reported" ? "" : basis === "target" ? "计划" : "预计", owner === "company" ? "企业整体" : ""];
  const said = kind.filter((word) => word !== "").join(language === "en" ? ", " : "、");
  const text = `${describeFigureOf(row, language)}${said ? (language === "en" ? `, ${said}` : `（${said}）`) : ""}`;
  return { text, markers: [citer.cite(row, text)] };
}

/** The asked metrics; else those that most sides state, amounts of saving first. */
function metricsOf(sides: readonly Side[], plan: QueryPlan): string[] {
  const stated = [...new Set(sides.flatMap(({ rows }) => rows.map(({ figure }) => figure.metric)))].filter(
    (metric) => plan.metrics.includes(metric) || !UNTOLD.has(metric),
  );
  if (plan.metrics.length > 0) return stated;
  const count = (metric: string) => sides.filter(({ rows }) => rows.some(({ figure }) => figure.metric === metric)).length;
  const saving = (metric: string) => (/saved|reduction|generated/.test(metric) ? 0.5 : 0);
  return stated.sort((a, b) => count(b) + saving(b) - count(a) - saving(a) || (a < b ? -1 : 1)).slice(0, MOST_METRICS);
}

const UNTOLD: ReadonlySet<string> = new Set(["count", "other", "duration", "share", "increase", "temperature", "area"]);

/** A side's first row of the shared series, else the first of the series that suits best. */
function bestOf(side: Side, metric: string, shared: Series | undefined, plan: QueryPlan): MeasureRow | undefined {
  const own = side.rows.filter(({ figure }) => figure.metric === metric);
  return shared?.rows.find((row) => own.includes(row)) ?? seriesOf(own, plan)[0]?.rows[0];
}

function verdict(plan: QueryPlan, sides: readonly Side[], best: readonly MeasureRow[], series: Series, citer: Citer): DraftLine {
  const { language, order } = plan;
  const en = language === "en";
  const sign = order === "asc" ? 1 : -1;
  const ranked = best.map((row, index) => ({ row, side: sides[index] as Side })).sort((a, b) => sign * (worth(a.row) - worth(b.row)));
  const [first, second] = ranked as [(typeof ranked)[number], (typeof ranked)[number]];
  // Of a company's several measures the largest stands for it, and the sentence says so.
  const several = series.owner === "measure" && sides.some(({ rows }) => series.rows.filter((row) => rows.includes(row)).length > 1);
  const kind = `${describeSeries(series, language)}${several ? (en ? ", the largest of each" : "、各取最大一项") : ""}`;
  const what = `${metricName(series.metric, language)}${en ? ` (${kind})` : `（${kind}）`}`;
  const told = ranked.map(({ row }) => citer.cite(row, describeFigureOf(row, language)));
  if (worth(first.row) === worth(second.row))
    return { item: false, sentences: [{ text: en ? `They state the same ${what}.` : `${what}相同。`, markers: told }] };
  const amount = calculate("difference", [first.row.figure, second.row.figure]);
  const difference = amount && ranked.length === 2 ? calculatedFigure("difference", [first.row, second.row], amount, series, language, citer) : undefined;
  const values = ranked.map(({ row }) => describeFigureOf(row, language));
  const most = superlative(series.metric, order, language);
  const more = ranked.length > 2 ? (en ? `the ${most}` : most) : order === "asc" ? (en ? "less" : "较低") : en ? "more" : "较高";
  const by = difference ? (en ? `, a difference of ${difference.asWritten.replace("-", "")}` : `，相差${difference.asWritten.replace("-", "")}`) : "";
  const text = en
    ? `**${first.side.name}** states ${more} ${what}: ${values[0]}, against ${listed(values.slice(1))}${by}.`
    : `${what}：**${first.side.name}**${more}，${values[0]}，对比${values.slice(1).join("、")}${by}。`;
  return { item: false, sentences: [{ text, markers: [...new Set(told)], ...(difference ? { derived: [positive(difference)] } : {}) }] };
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

function groupLines(
  plan: QueryPlan,
  by: Compared["by"],
  sides: readonly Side[],
  citer: Citer,
  library: Library,
): { lines: (DraftLine | DraftTable)[]; apart: boolean; chart?: Chart } {
  const { language } = plan;
  const en = language === "en";
  const metric = metricsOf(sides, plan)[0];
  const shared = metric === undefined ? undefined : sharedSeries(sides, metric, plan, by);
  if (!metric || !shared) return { lines: [], apart: true };
  const told = sides.flatMap((side) => {
    const rows = addable(
      shared.rows.filter((row) => side.rows.includes(row)),
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
    ? `Added up, **${first.side.name}** has the ${plan.order === "asc" ? "smaller" : "larger"} ${what}: ${first.sum.asWritten}.`
    : `按合计，**${first.side.name}**的${what}${plan.order === "asc" ? "较小" : "较大"}：${first.sum.asWritten}。`;
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
          { text: sum.asWritten, markers: markersOf(rows), derived: [sum] },
          { text: largest, markers: [citer.cite(top, largest)] },
        ],
      };
    }),
  };
  const both = shared.rows.filter((row) => sides.filter(({ rows }) => rows.includes(row)).length > 1);
  const overlap = both.length > 0 ? [say(en ? "Measures that are of both count for each." : "同属两方的措施分别计入。")] : [];
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
