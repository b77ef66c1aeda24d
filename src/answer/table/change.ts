import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { groupBy } from "../../retrieval/group.js";
import { metricLabel } from "../../taxonomy/metrics.js";
import { calculate } from "../calculate.js";
import type { DraftRow, DraftSentence, DraftTable } from "../draft.js";
import type { Citer } from "./cite.js";
import type { Rows } from "./rows.js";
import { calculatedFigure } from "./total.js";
import { describeFigureOf } from "./words.js";

/** Sizes and counts that change are told only where they are asked. */
const UNASKED: ReadonlySet<string> = new Set(["area", "count", "other", "duration"]);

interface Change {
  readonly before: MeasureRow;
  readonly after: MeasureRow;
}

/** States before and after, side by side, with the change in per cent. Undefined where no pair is told. */
export function changeLines({ language, metrics, order, intent }: QueryPlan, { rows }: Rows, citer: Citer): DraftTable[] | undefined {
  const changes = changesIn(metrics.length > 0 ? rows : rows.filter(({ figure }) => !UNASKED.has(figure.metric)));
  if (changes.length === 0) return undefined;
  // "Fell the most": by how much of what it was, for amounts of unlike units.
  if (intent === "rank") changes.sort((a, b) => (order === "asc" ? fall(a) - fall(b) : fall(b) - fall(a)));
  const head = language === "en" ? ["Company", "Measure", "Figure", "Before", "After", "Change"] : ["企业", "措施", "指标", "之前", "之后", "变化"];
  return [
    {
      head,
      rows: changes.map(({ before, after }): DraftRow => {
        const texts = [before, after].map((row) => describeFigureOf(row, language)) as [string, string];
        const marker = citer.cite(before, texts[0]);
        citer.cite(after, texts[1]);
        const silent = { markers: [marker], silent: true };
        const cells: DraftSentence[] = [
          { text: before.company[language], ...silent },
          { text: before.measure[language] ?? before.measure.en ?? before.measure.zh ?? "", ...silent },
          { text: metricLabel(before.figure.metric, language), markers: [] },
          { text: texts[0], ...silent },
          { text: texts[1], markers: [marker] },
          rateCell({ before, after }, language, citer, marker),
        ];
        return { cells };
      }),
    },
  ];
}

const fall = ({ before, after }: Change) => (before.normal.value - after.normal.value) / (Math.abs(before.normal.value) || 1);

function rateCell({ before, after }: Change, language: QueryPlan["language"], citer: Citer, marker: number): DraftSentence {
  const amount = calculate("change-rate", [before.figure, after.figure]);
  if (!amount) return { text: "—", markers: [] };
  const figure = calculatedFigure("change-rate", [before, after], amount, { metric: before.figure.metric, period: before.period }, language, citer);
  const words = language === "en" ? { less: "lower", more: "higher" } : { less: "降低", more: "提高" };
  const size = figure.asWritten.replace("-", "");
  const direction = amount.value < 0 ? words.less : words.more;
  return { text: language === "en" ? `${size} ${direction}` : `${direction}${size}`, markers: [marker], silent: true, derived: [figure] };
}

/** In each passage a state before with the next one after of the same metric and unit. */
export function changesIn(rows: readonly MeasureRow[]): Change[] {
  const series = groupBy(rows, ({ passageId, figure, normal }) => [passageId, figure.metric, normal.unit].join(" "));
  return [...series.values()].flatMap((ofOne) => {
    const ordered = [...ofOne].sort((a, b) => (a.figure.spans[0]?.start ?? 0) - (b.figure.spans[0]?.start ?? 0));
    return ordered.flatMap((before, index): Change[] => {
      const after = ordered[index + 1];
      return before.figure.role === "before" && after?.figure.role === "after" ? [{ before, after }] : [];
    });
  });
}
