import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import { groupBy } from "../group.js";

/** Before an amount in its clause: it is that of one of several, or a part of an amount told beside it. */
const PART_BEFORE =
  /(?:\b(?:of which|of these|of them|including|among them|each|every|one (?:machine|unit|turbine|line|module|of the)|(?:a|per) single|single)\b[^.;]*|(?:其中|单台|单机|单块|单个|单套|单条|单座|每台|每块|每套|每条|每辆|每座|每个|一台)[^。；;]*)$/i;
const PART_AFTER = /^\s*(?:each\b|apiece\b|for (?:one|each|a single)\b|per (?:machine|unit|turbine|line|module|vehicle)\b)/i;

/** Parts that come within this share of the whole are its parts, and two amounts as near as that are one: publications round. */
const ROUNDING = 0.02;

/** Whether the text tells an amount as that of one piece, or as a part of another. */
function isPart({ passageId, figure }: MeasureRow, library: Library): boolean {
  const text = library.passages.get(passageId)?.text ?? "";
  return figure.spans.some(({ start, end }) => {
    const clause = /(?:[^.。；;，,\n]|[.,](?=\d))*$/.exec(text.slice(0, start))?.[0] ?? "";
    return PART_BEFORE.test(clause) || PART_AFTER.test(text.slice(end, end + 24));
  });
}

/**
 * The rows that may be added up: of one passage no part beside its whole, and no amount told again with other digits.
 * Each would be counted twice.
 */
export function addable(rows: readonly MeasureRow[], library: Library): MeasureRow[] {
  return [...groupBy(rows, ({ passageId }) => passageId).values()].flatMap((ofOne) => {
    if (ofOne.length === 1) return ofOne;
    const wholes = ofOne.filter((row) => !isPart(row, library));
    const distinct = (wholes.length > 0 ? wholes : ofOne).filter(
      (row, index, all) => !all.slice(0, index).some((other) => isNear(other.normal.value, row.normal.value)),
    );
    const whole = distinct.find((row) => {
      const parts = distinct.filter((part) => part !== row);
      return (
        parts.length > 1 &&
        isNear(
          parts.reduce((sum, { normal }) => sum + normal.value, 0),
          row.normal.value,
        )
      );
    });
    return whole ? [whole] : distinct;
  });
}

/** One row a passage, its largest: what an average over measures or projects counts. */
export function onePerMeasure(rows: readonly MeasureRow[]): MeasureRow[] {
  return [...groupBy(rows, ({ passageId }) => passageId).values()].map((ofOne) =>
    ofOne.reduce((largest, row) => (row.normal.value > largest.normal.value ? row : largest)),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * ROUNDING;
}
