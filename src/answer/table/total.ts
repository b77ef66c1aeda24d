import type { AnswerFigure } from "../../domain/answer.js";
import { Per } from "../../domain/figure.js";
import type { Language } from "../../domain/language.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Amount } from "../../figures/convert.js";
import type { Series } from "../../retrieval/series.js";
import { metricLabel } from "../../taxonomy/metrics.js";
import { calculate, countFigure, jointQualifier } from "../calculate.js";
import type { DraftSentence } from "../draft.js";
import type { Citer } from "./cite.js";
import { describeAmount, describeFigureOf, periodSuffix } from "./words.js";

export type Statistic = "sum" | "average" | "median";

/** A sum or an average over the rows of a series, as a calculated figure. Undefined where nothing can be put together. */
export function statisticOf(statistic: Statistic, rows: readonly MeasureRow[], series: Series, language: Language, citer: Citer): AnswerFigure | undefined {
  const figures = rows.map(({ figure }) => figure);
  const amount = calculate(statistic, figures);
  if (!amount) return undefined;
  return calculatedFigure(statistic, rows, amount, series, language, citer);
}

/** What was calculated from rows, with how. */
export function calculatedFigure(
  operation: Statistic | "difference" | "change-rate",
  rows: readonly MeasureRow[],
  amount: Amount,
  { metric, period }: Pick<Series, "metric" | "period">,
  language: Language,
  citer: Citer,
): AnswerFigure {
  const [first] = rows as [MeasureRow, ...MeasureRow[]];
  // Amounts of single years are a year's amounts too.
  const per = Per.safeParse(period).data ?? null;
  return {
    marker: citer.cite(first, describeFigureOf(first, language)),
    metric,
    label: metricLabel(metric, language),
    value: amount.value,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    unit: amount.unit,
    per: operation === "change-rate" ? null : per,
    qualifier: jointQualifier(rows.map(({ figure }) => figure)),
    role: operation === "sum" ? "total" : first.figure.role,
    basis: first.figure.basis,
    owner: first.figure.owner,
    asWritten: `${describeAmount(amount, language)}${operation === "change-rate" ? "" : periodSuffix(period, language)}`,
    derived: { operation, from: rows.map(({ figure }) => figure.id) },
  };
}

/** A calculated amount in words, "about" where its parts are not exact. */
export function statedAmount({ asWritten, qualifier }: AnswerFigure, language: Language): string {
  return `${qualifier === "exact" ? "" : language === "en" ? "about " : "约"}${asWritten}`;
}

/** "Together 1,234 t a year: the sum of 9 figures of 7 companies." */
export function describeStatistic(statistic: Statistic, figure: AnswerFigure, rows: readonly MeasureRow[], language: Language, citer: Citer): DraftSentence {
  const markers = [...new Set(rows.map((row) => citer.cite(row, describeFigureOf(row, language))))];
  const figures = countFigure(
    rows.map(({ figure: { id } }) => id),
    language,
    "figures",
  );
  const companies = countFigure(
    rows.map(({ caseId }) => caseId),
    language,
  );
  const loose = figure.qualifier === "exact" ? "" : language === "en" ? "about " : "约";
  const english = {
    sum: `Together ${loose}**${figure.asWritten}**, the sum of ${figures.asWritten} ${figures.value === 1 ? "figure" : "figures"} from ${companies.asWritten} ${companies.value === 1 ? "case" : "cases"}.`,
    median: `The median is ${loose}**${figure.asWritten}**, of ${figures.asWritten} ${figures.value === 1 ? "measure" : "measures"} from ${companies.asWritten} ${companies.value === 1 ? "case" : "cases"}.`,
    average: `On average ${loose}**${figure.asWritten}**, over ${figures.asWritten} ${figures.value === 1 ? "measure" : "measures"} from ${companies.asWritten} ${companies.value === 1 ? "case" : "cases"}.`,
  };
  const chinese = {
    sum: `合计${loose}**${figure.asWritten}**，由${companies.asWritten}个案例的${figures.asWritten}个数值相加得出。`,
    median: `中位数为${loose}**${figure.asWritten}**，由${companies.asWritten}个案例的${figures.asWritten}项措施各取一个数值算出。`,
    average: `平均${loose}**${figure.asWritten}**，由${companies.asWritten}个案例的${figures.asWritten}项措施各取一个数值算出。`,
  };
  return { text: (language === "en" ? english : chinese)[statistic], markers, silent: true, derived: [figure, figures, companies] };
}
