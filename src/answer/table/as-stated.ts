import type { Language } from "../../domain/language.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import { METRIC_BY_ID, METRICS, metricLabel, metricName } from "../../taxonomy/metrics.js";
import { isIntensity } from "../../taxonomy/units.js";
import { PER_OUTPUT } from "../cues.js";
import type { DraftLine, DraftTable } from "../draft.js";
import { Citer } from "./cite.js";
import type { TableComposition } from "./compose.js";
import type { Rows } from "./rows.js";
import { say } from "./say.js";
import { describeFigureOf, kindOfRow } from "./words.js";

/** What is saved, as an amount or in per cent. */
export const SAVINGS: readonly string[] = METRICS.filter(({ kinds }) => kinds.every((kind) => kind === "saving" || kind === "rate")).map(({ id }) => id);

const FEWEST_AVERAGED = 2;
const MOST_TOLD = 20;

/** Whether the mean of a saving is asked that nothing names, and too few state the one that was taken for it. */
export function lacksMean({ intent, metricAssumed }: QueryPlan, { rows }: Rows): boolean {
  return metricAssumed && (intent === "average" || intent === "median") && new Set(rows.map(({ passageId }) => passageId)).size < FEWEST_AVERAGED;
}

/** Savings that make no mean, each as it is stated. Undefined where none is. */
export function composeSavings({ rows, scope, plan }: Rows, library: Library): TableComposition | undefined {
  if (rows.length === 0) return undefined;
  const { language } = plan;
  const why =
    language === "en"
      ? "No average can be made: too few state the same kind of saving. What is stated:"
      : "给出同类节约数值的太少，无法求平均。各案例给出的数值如下：";
  return composed(why, rows, plan, scope, library);
}

/** Whether an amount is asked and all that is stated is for each unit of something: a kilolitre of beer is no year. */
export function isOnlyPerUnit({ metrics, about, bounds, intent }: QueryPlan, { rows }: Rows): boolean {
  const wantsAmount = metrics.length > 0 && metrics.every((id) => METRIC_BY_ID.get(id)?.kinds.includes("saving"));
  const ofMany = intent === "rank" || intent === "sum" || intent === "average" || intent === "median";
  return wantsAmount && ofMany && bounds.length === 0 && rows.length > 0 && rows.every(({ figure }) => isIntensity(figure.unit)) && !PER_OUTPUT.test(about);
}

/** Amounts for each unit of something where an amount is asked: that they are, and each as it is stated. */
export function composePerUnit({ rows, scope, plan }: Rows, library: Library): TableComposition {
  const { language, metrics } = plan;
  const names = metrics.map((metric) => metricName(metric, language)).join(language === "en" ? " or " : "或");
  const why =
    language === "en"
      ? `No case here states ${names} as an amount. It is stated only for each unit of something:`
      : `这里没有案例给出${names}的总量，只有按单位产品等计的数值：`;
  return composed(why, rows, plan, scope, library);
}

function composed(why: string, rows: readonly MeasureRow[], { language }: QueryPlan, scope: ReadonlySet<string>, library: Library): TableComposition {
  const citer = new Citer(library, language);
  const lines: (DraftLine | DraftTable)[] = [say(why), eachAsStated(rows.slice(0, MOST_TOLD), language, citer)];
  return { draft: { lines }, cited: citer.cited(), lacking: [], scope: [...scope], partial: true };
}

/** Rows that are not alike, each with what it is of. */
function eachAsStated(rows: readonly MeasureRow[], language: Language, citer: Citer): DraftTable {
  return {
    head: language === "en" ? ["Company", "Measure", "What", "Amount"] : ["企业", "措施", "项目", "数值"],
    rows: rows.map((row) => {
      const amount = `${describeFigureOf(row, language)}${kindOfRow(row, language)}`;
      const silent = { markers: [citer.cite(row, amount)], silent: true };
      return {
        cells: [
          { text: row.company[language], ...silent },
          { text: citer.measureOf(row) ?? (language === "en" ? "Overview" : "概况"), ...silent },
          { text: metricLabel(row.figure.metric, language), markers: [] },
          { text: amount, markers: silent.markers },
        ],
      };
    }),
  };
}
