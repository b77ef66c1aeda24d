import type { MeasureRow } from "../../domain/row.js";
import { groupBy } from "../../retrieval/group.js";

/** Before an amount in its clause: it is that of one of several, or a part of an amount told beside it. */
const PART_BEFORE =
  /(?:\b(?:of which|of these|of them|including|among them|each|every|one (?:machine|unit|turbine|line|module|of the)|(?:a|per) single|single)\b[^.;]*|(?:其中|单台|单机|单块|单个|单套|单条|单座|每台|每块|每套|每条|每辆|每座|每个|一台)[^。；;]*)$/i;
const PART_AFTER = /^\s*(?:each\b|apiece\b|for (?:one|each|a single)\b|per (?:machine|unit|turbine|line|module|vehicle)\b)/i;

/** Parts that come within this share of the whole are its parts: publications round. */
const ROUNDING = 0.01;

/** Whether the text tells an amount as that of one piece, or as a part of another. */
function isPart({ figure }: MeasureRow, text: string): boolean {
  return figure.spans.some(({ start, end }) => {
    const clause = /(?:[^.。；;，,\n]|[.,](?=\d))*$/.exec(text.slice(0, start))?.[0] ?? "";
    return PART_BEFORE.test(clause) || PART_AFTER.test(text.slice(end, end + 24));
  });
}

/**
 * The rows that may be added up: of one passage no part beside its whole, and no amount told again in rounder figures.
 * Each would be counted twice. `textOf` gives a passage's text.
 */
export function addable(rows: readonly MeasureRow[], textOf: (passageId: string) => string): MeasureRow[] {
  const counted = [...groupBy(rows, ({ passageId }) => passageId).entries()].flatMap(([passageId, ofOne]) => {
    if (ofOne.length === 1) return ofOne;
    const wholes = ofOne.filter((row) => !isPart(row, textOf(passageId)));
    const distinct = (wholes.length > 0 ? wholes : ofOne).filter((row, _, all) => !all.some((other) => isRounded(row, other)));
    const whole = distinct.find((row) => {
      const parts = distinct.filter((part) => part !== row);
      const sum = parts.reduce((total, { normal }) => total + normal.value, 0);
      return parts.length > 1 && Math.abs(sum - row.normal.value) <= row.normal.value * ROUNDING;
    });
    return whole ? [whole] : distinct;
  });
  // In the order in which they came: that of the ranking.
  const kept = new Set(counted);
  return rows.filter((row) => kept.has(row));
}

/** 约469万吨 is 469.07万吨 told roundly, 2305万元 is 2305.8万元: the same in fewer digits, rounded or cut off. */
function isRounded({ normal: rough, figure }: MeasureRow, { normal: fine }: MeasureRow): boolean {
  const digits = significantDigits(rough.value);
  // "Over 200 t" beside 208 t says itself that it is round.
  if (digits === 1 && figure.qualifier === "over" && fine.value > rough.value && Number(fine.value.toPrecision(1)) === rough.value) return true;
  if (rough.max !== undefined || fine.max !== undefined || digits < 2 || digits >= significantDigits(fine.value)) return false;
  const lastPlace = 10 ** (Math.floor(Math.log10(Math.abs(rough.value))) - digits + 1);
  return Number(fine.value.toPrecision(digits)) === rough.value || (digits > 2 && Math.abs(fine.value - rough.value) < lastPlace);
}

const significantDigits = (value: number) => value.toExponential().replace(/e.*$/, "").replace(/\D/g, "").length;

/** Rows without those that tell another of their passage again in rounder figures: it has one place in a ranking. */
export function withoutRounded(rows: readonly MeasureRow[]): MeasureRow[] {
  const series = groupBy(rows, ({ passageId, figure, normal, period }) => [passageId, figure.metric, normal.unit, period].join());
  const again = new Set([...series.values()].flatMap((ofOne) => ofOne.filter((row) => ofOne.some((other) => other !== row && isRounded(row, other)))));
  return rows.filter((row) => !again.has(row));
}

/** One row a passage, its largest: what an average over measures or projects counts. */
export function onePerMeasure(rows: readonly MeasureRow[]): MeasureRow[] {
  const largest = new Map<string, MeasureRow>();
  for (const row of rows) if (row.normal.value > (largest.get(row.passageId)?.normal.value ?? Number.NEGATIVE_INFINITY)) largest.set(row.passageId, row);
  return rows.filter((row) => largest.get(row.passageId) === row);
}
