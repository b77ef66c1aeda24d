import type { AnswerFigure, Chart } from "../../domain/answer.js";
import type { Language } from "../../domain/language.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { firstOf, ranks, type Series } from "../../retrieval/series.js";
import { metricLabel } from "../../taxonomy/metrics.js";
import { ENGLISH_ORDINALS } from "../../text/numerals.js";
import { calculate, countFigure } from "../calculate.js";
import type { DraftLine, DraftSentence, DraftTable } from "../draft.js";
import type { Citer } from "./cite.js";
import { describeAmount, describeFigureOf, describeKind, describeSeries, kindOfRow, periodSuffix, superlative } from "./words.js";

/** Rows of a ranking where the question does not say how many. */
const SHOWN = 8;
/** Companies that share the first place with their measures named; of more the table tells them. */
const MOST_DESCRIBED = 2;
/** Values from which a ranking is drawn too. */
const CHARTED = 4;

/** A ranking of one series: who comes first, then the table. `whole`: every row is wanted, as of "all that …". */
export function rankSeries(of: Series, plan: QueryPlan, citer: Citer, whole: boolean): (DraftLine | DraftTable)[] {
  const series = whole ? of : ranked(of, plan);
  const shown = whole ? series.rows : firstOf(series.rows, plan.limit ?? SHOWN);
  const headline = whole ? [] : [...headlineOf(series, plan, citer), ...firstReported(series, plan, citer)];
  return shown.length > 1 || whole ? [...headline, tableOf(shown, plan.language, citer, { kinds: series.mixed !== undefined })] : headline;
}

const CHINESE_PLACES = "二三四五六七八九十";

/** Where companies are ranked, each with the first of its rows. */
function ranked(series: Series, plan: QueryPlan): Series {
  if (plan.ranked === "measure") return series;
  return { ...series, rows: series.rows.filter((row, index) => series.rows.findIndex((other) => other.company.zh === row.company.zh) === index) };
}

/** Who comes first, or in the asked place. `thing`: what is counted, where that is no metric. */
export function headlineOf(series: Series, { language, order, rank }: QueryPlan, citer: Citer, thing?: string): DraftLine[] {
  const numbers = ranks(series.rows);
  const first = series.rows.filter((_, index) => numbers[index] === (rank ?? 1));
  if (first.length === 0) return [];
  const most = superlative(series.metric, order, language);
  const name = thing ?? describeKind(series, language);
  const place = rank === undefined ? "" : language === "en" ? `${ENGLISH_ORDINALS[rank - 2] ?? ""} ` : `第${CHINESE_PLACES[rank - 2] ?? ""}`;
  const opening = language === "en" ? `The ${place}${most} ${name}:` : `${name}${place}${place ? most.replace("最", "") : most}的是：`;
  const sentences = first.map((row, index): DraftSentence => {
    const text = `**${row.company[language]}**${language === "en" ? ", " : "，"}${describeFigureOf(row, language)}${series.mixed ? kindOfRow(row, language) : ""}${first.length > MOST_DESCRIBED ? "" : inBrackets(citer.measureOf(row), language)}${
      language === "en" ? (index < first.length - 1 ? ";" : ".") : index < first.length - 1 ? "；" : "。"
    }`;
    return { text, markers: [citer.cite(row, text)] };
  });
  return [{ item: false, lead: `${opening}${language === "en" ? " " : ""}`, sentences }];
}

/** Of a ranking that an estimate leads, who leads what is reported. */
function firstReported(series: Series, { language, order, rank, expected }: QueryPlan, citer: Citer): DraftLine[] {
  const reported = series.rows.find(({ figure }) => figure.basis === "reported");
  if (series.mixed !== "bases" || !reported || reported === series.rows[0] || rank !== undefined || expected) return [];
  const most = superlative(series.metric, order, language);
  const text = `**${reported.company[language]}**${language === "en" ? ", " : "，"}${describeFigureOf(reported, language)}${language === "en" ? "." : "。"}`;
  const lead = language === "en" ? `The ${most} that is reported as done: ` : `已实现的数值中${most}的是：`;
  return [{ item: false, lead, sentences: [{ text, markers: [citer.cite(reported, text)] }] }];
}

export function inBrackets(name: string | undefined, language: Language): string {
  return !name ? "" : language === "en" ? ` (${name})` : `（${name}）`;
}

interface Columns {
  /** Whether each amount says if it is expected, or of a whole company. */
  readonly kinds?: boolean;
  /** The head of the amounts, where that is not the metric. */
  readonly label?: string;
}

/** A table of rows: rank, company, measure, amount; the amount in the common unit too where the rows are written in several. */
export function tableOf(rows: readonly MeasureRow[], language: Language, citer: Citer, { kinds = false, label }: Columns = {}): DraftTable {
  const numbers = ranks(rows);
  const metric = rows[0]?.figure.metric ?? "other";
  // Tonnes of CO2, with or without the name of the gas, read alike: only where the numbers differ are they told again.
  const mixed = rows.some(({ figure, normal }) => normal.value !== figure.value) && new Set(rows.map(({ figure }) => figure.unit)).size > 1;
  const head =
    language === "en"
      ? ["Company", "Measure", label ?? metricLabel(metric, language), ...(mixed ? ["In one unit"] : [])]
      : ["企业", "措施", label ?? metricLabel(metric, language), ...(mixed ? ["换算为同一单位"] : [])];
  return {
    head,
    rows: rows.map((row, index) => {
      const amount = `${describeFigureOf(row, language)}${kinds ? kindOfRow(row, language) : ""}`;
      const marker = citer.cite(row, amount);
      const silent = { markers: [marker], silent: true };
      const cells: DraftSentence[] = [
        { text: row.company[language], ...silent },
        { text: citer.measureOf(row) ?? (language === "en" ? "Overview" : "概况"), ...silent },
        { text: amount, markers: [marker] },
        ...(mixed ? [convertedCell(row, language, marker)] : []),
      ];
      return { ...(numbers[index] === undefined ? {} : { rank: numbers[index] }), cells };
    }),
  };
}

function convertedCell(row: MeasureRow, language: Language, marker: number): DraftSentence {
  const text = `${describeAmount(row.normal, language)}${periodSuffix(row.period === row.figure.per ? row.period : "timeless", language)}`;
  return { text, markers: [marker], silent: true, derived: [convertedFigure(row, language, marker, text)] };
}

function convertedFigure(row: MeasureRow, language: Language, marker: number, text: string): AnswerFigure {
  const { figure } = row;
  const amount = calculate("convert", [figure]) ?? row.normal;
  return {
    marker,
    metric: figure.metric,
    label: metricLabel(figure.metric, language),
    value: amount.value,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    unit: amount.unit,
    per: figure.per,
    qualifier: figure.qualifier,
    role: figure.role,
    basis: figure.basis,
    owner: figure.owner,
    asWritten: text,
    derived: { operation: "convert", from: [figure.id] },
  };
}

/** The bars of a ranking, where there are enough to compare. */
export function chartOf(series: Series, plan: QueryPlan, citer: Citer, whole: boolean): Chart | undefined {
  const rows = whole ? series.rows : firstOf(ranked(series, plan).rows, plan.limit ?? SHOWN);
  if (rows.length < CHARTED) return undefined;
  const { language } = plan;
  return {
    kind: "bar",
    title: `${metricLabel(series.metric, language)}${language === "en" ? ", " : "，"}${describeSeries(series, language)}`,
    metric: series.metric,
    unit: series.unit,
    period: series.period,
    bars: rows.map((row) => ({
      label: `${row.company[language]}${series.mixed ? kindOfRow(row, language) : ""}`,
      value: row.normal.value,
      ...(row.normal.max === undefined ? {} : { max: row.normal.max }),
      marker: citer.cite(row, describeFigureOf(row, language)),
      figure: row.figure.id,
    })),
  };
}

/** The first row of a series that is not told in full, and of how many it is the first. */
export function firstInWords({ metric, rows }: Series, { language, order }: Pick<QueryPlan, "language" | "order">, citer: Citer): DraftSentence {
  const [row] = rows as [MeasureRow, ...MeasureRow[]];
  const count = countFigure(
    rows.map(({ figure }) => figure.id),
    language,
    "figures",
  );
  const most = superlative(metric, order, language);
  const of = rows.length < 2 ? "" : language === "en" ? ` (the ${most} of ${count.asWritten})` : `（${count.asWritten}个数值中${most}）`;
  const text = `${row.company[language]}${language === "en" ? ", " : "，"}${describeFigureOf(row, language)}${of}${language === "en" ? "." : "。"}`;
  const markers = [...new Set(rows.map((other) => citer.cite(other, other === row ? text : describeFigureOf(other, language))))];
  return rows.length < 2 ? { text, markers } : { text, markers: markers.slice(0, 1), derived: [count] };
}
