import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { groupBy } from "../../retrieval/group.js";
import type { Library } from "../../retrieval/library.js";
import { worth } from "../../retrieval/series.js";
import { metricLabel, POLLUTANT_CUTS } from "../../taxonomy/metrics.js";
import type { DraftLine, DraftTable } from "../draft.js";
import type { Citer } from "./cite.js";
import type { Rows } from "./rows.js";
import { describeFigureOf } from "./words.js";

const FEWEST = 2;

/** Of a company that is asked which pollutant it cut the most every pollutant is asked. */
export function withEachPollutant(metrics: readonly string[], intent: QueryPlan["intent"], ofCompany: boolean): readonly string[] {
  return ofCompany && intent === "rank" && metrics.includes("pollutant-reduction") ? [...new Set([...metrics, ...POLLUTANT_CUTS])] : metrics;
}

/** The pollutants that a company cut, the most first: what is stated in one unit for one time. Undefined where there are no several. */
export function pollutantLines(plan: QueryPlan, { rows }: Rows, citer: Citer, library: Library): (DraftLine | DraftTable)[] | undefined {
  const { language, order } = plan;
  if (plan.intent !== "rank" || plan.facets.company.length === 0 || !plan.metrics.includes("pollutant-reduction")) return undefined;
  const cut = rows.filter(({ figure }) => POLLUTANT_CUTS.has(figure.metric) && figure.role === "saving" && figure.owner !== "other");
  const series = [...groupBy(cut, ({ normal, period, figure }) => [normal.unit, period, figure.basis].join()).values()];
  const inPercent = (ofOne: readonly MeasureRow[]) => Number(plan.inPercent && ofOne[0]?.normal.unit === "%");
  const [main = []] = series.sort((a, b) => inPercent(b) - inPercent(a) || b.length - a.length);
  if (main.length < FEWEST) return undefined;
  const sign = order === "asc" ? 1 : -1;
  const sorted = [...main].sort((a, b) => sign * (worth(a) - worth(b)) || (a.figure.id < b.figure.id ? -1 : 1));
  const en = language === "en";
  return [
    {
      head: en ? ["Company", "Cut", "Amount", "As told"] : ["企业", "减排的污染物", "数值", "原文"],
      rows: sorted.map((row) => {
        const amount = describeFigureOf(row, language);
        const words = clauseOf(row, plan, library);
        const marker = citer.cite(row, amount);
        citer.cite(row, words);
        return {
          rank: sorted.findIndex((other) => worth(other) === worth(row)) + 1,
          cells: [
            { text: row.company[language], markers: [marker], silent: true },
            { text: metricLabel(row.figure.metric, language), markers: [] },
            { text: amount, markers: [marker] },
            { text: words, markers: [marker], silent: true },
          ],
        };
      }),
    },
  ];
}

/** The words around the amount, which name the pollutant where the metric does not. */
function clauseOf({ figure, passageId }: MeasureRow, { language }: QueryPlan, library: Library): string {
  const { text = "" } = library.passages.get(passageId) ?? {};
  const span = figure.spans.find((one) => one.language === language) ?? figure.spans[0];
  if (!span) return "";
  const before = /(?:[^.。；;，,\n]|[.,](?=\d))*$/.exec(text.slice(0, span.start))?.[0] ?? "";
  const after = /^(?:[^.。；;，,\n]|[.,](?=\d))*/.exec(text.slice(span.end))?.[0] ?? "";
  return `${before}${text.slice(span.start, span.end)}${after}`.trim();
}
