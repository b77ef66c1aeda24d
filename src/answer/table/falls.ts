import type { AnswerFigure } from "../../domain/answer.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import { worth } from "../../retrieval/series.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { Matcher } from "../../taxonomy/matcher.js";
import { metricName } from "../../taxonomy/metrics.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { isIntensity } from "../../taxonomy/units.js";
import { calculate } from "../calculate.js";
import { PER_OUTPUT } from "../cues.js";
import type { DraftLine, DraftRow, DraftSentence, DraftTable } from "../draft.js";
import { isTableText } from "../sentences.js";
import { changesIn } from "./change.js";
import type { Citer } from "./cite.js";
import { inBrackets } from "./rank.js";
import type { Rows } from "./rows.js";
import { calculatedFigure } from "./total.js";
import { describeFigureOf, kindOfRow } from "./words.js";

const INDUSTRY = new Matcher(INDUSTRIES);
const SHOWN = 8;

/** By how much an amount for each unit of output fell: as a passage states it, or by its states before and after. */
interface Fall {
  readonly row: MeasureRow;
  /** The state after, where the fall is calculated. */
  readonly after?: MeasureRow;
  readonly percent: number;
}

/** Companies by how far something fell for each unit of what they make. Undefined where nobody states a fall. */
export function fallLines(plan: QueryPlan, { rows }: Rows, citer: Citer, library: Library): (DraftLine | DraftTable)[] | undefined {
  const { language, order } = plan;
  const stated = rows.flatMap((row): Fall[] => (isStated(row, library) ? [{ row, percent: worth(row) }] : []));
  const calculated = changesIn(rows).flatMap(({ before, after }): Fall[] => {
    const rate = isIntensity(before.figure.unit) ? calculate("change-rate", [before.figure, after.figure]) : undefined;
    return rate && rate.value < 0 ? [{ row: before, after, percent: -rate.value }] : [];
  });
  const sign = order === "asc" ? 1 : -1;
  const sorted = ofAskedKind([...stated, ...calculated], plan, library).sort(
    (a, b) => sign * (a.percent - b.percent) || (a.row.figure.id < b.row.figure.id ? -1 : 1),
  );
  // Of one company the things that it makes are ranked among each other.
  const ofOne = plan.facets.company.length > 0 && new Set(sorted.map(({ row }) => row.company.zh)).size === 1;
  const best = sorted.filter(({ row }, index) => ofOne || sorted.findIndex((other) => other.row.company.zh === row.company.zh) === index);
  const falls = best.slice(0, plan.limit ?? SHOWN);
  const [first] = falls;
  if (!first) return undefined;
  const en = language === "en";
  const named = metricName(plan.metrics.find((metric) => metric.includes("intensity")) ?? first.row.figure.metric, language);
  const opening = fallCell(first, plan, citer);
  const text = `**${first.row.company[language]}**${en ? ", " : "，"}${opening.text}${ofOne ? inBrackets(citer.measureOf(first.row), language) : ""}${en ? "." : "。"}`;
  const lead = en ? `The ${order === "asc" ? "smallest" : "largest"} fall (${named}): ` : `${named}降幅最${order === "asc" ? "小" : "大"}的是：`;
  return [
    { item: false, lead, sentences: [{ ...opening, text }] },
    {
      head: en ? ["Company", "Measure", "Fall", "How known"] : ["企业", "措施", "降幅", "依据"],
      rows: falls.map((fall, index): DraftRow => {
        const { row, after } = fall;
        const cell = fallCell(fall, plan, citer);
        const silent = { markers: cell.markers, silent: true };
        const states = [row, ...(after ? [after] : [])].map((one) => describeFigureOf(one, language));
        const from = !after ? (en ? "stated" : "原文给出") : en ? `from ${states.join(" to ")}` : `由${states.join("降至")}`;
        return {
          rank: falls.findIndex(({ percent }) => percent === fall.percent) + 1 || index + 1,
          cells: [
            { text: row.company[language], ...silent },
            { text: citer.measureOf(row) ?? (en ? "Overview" : "概况"), ...silent },
            cell,
            { text: from, ...silent },
          ],
        };
      }),
    },
  ];
}

function fallCell({ row, after }: Fall, { language }: QueryPlan, citer: Citer): DraftSentence {
  const text = `${describeFigureOf(row, language)}${kindOfRow(row, language)}`;
  if (!after) return { text, markers: [citer.cite(row, text)] };
  const marker = citer.cite(row, describeFigureOf(row, language));
  citer.cite(after, describeFigureOf(after, language));
  const amount = calculate("change-rate", [row.figure, after.figure]);
  const figure = amount && calculatedFigure("change-rate", [row, after], amount, { metric: row.figure.metric, period: row.period }, language, citer);
  return { text: figure?.asWritten.replace("-", "") ?? "—", markers: [marker], ...(figure ? { derived: [figure as AnswerFigure] } : {}) };
}

/** A fall in per cent whose sentence says that it is one for each unit of output. */
function isStated({ figure, passageId }: MeasureRow, library: Library): boolean {
  if (figure.unit !== "%" || figure.role !== "saving" || figure.basis === "target" || figure.owner === "other") return false;
  return clausesOf(figure, passageId, library).some((clause) => PER_OUTPUT.test(clause));
}

function clausesOf({ spans }: MeasureRow["figure"], passageId: string, library: Library): string[] {
  const { text = "", sentences = [] } = library.passages.get(passageId) ?? {};
  return spans.flatMap((span) => {
    const whole = sentences.find(({ start, end }) => span.start >= start && span.end <= end);
    return whole
      ? (text
          .slice(whole.start, whole.end)
          .split(/[;；]/)
          .find((part) => isTableText(part) || part.includes(span.asWritten)) ?? [])
      : [];
  });
}

/** Of a company that makes several kinds of thing, the fall for the kind that is asked. */
function ofAskedKind(falls: readonly Fall[], { facets }: QueryPlan, library: Library): Fall[] {
  const isOf = ({ row }: Fall) =>
    clausesOf(row.figure, row.passageId, library).some((clause) =>
      [...INDUSTRY.ids(clause)].some((id) => facets.industry.some((asked) => asked === id || ancestorsOf(INDUSTRIES, id).includes(asked))),
    );
  const ofKind = new Set(falls.filter(isOf).map(({ row }) => row.company.zh));
  return falls.filter((fall) => !ofKind.has(fall.row.company.zh) || isOf(fall));
}
