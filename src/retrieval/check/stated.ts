import type { Case } from "../../domain/case.js";
import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { Period } from "../../domain/row.js";
import { comparableAmount, periodOf } from "../../figures/comparable.js";
import type { Amount } from "../../figures/convert.js";

/** A case with its passages, as the corpus or a library has them. */
export interface CheckedCase {
  readonly case: Pick<Case, "id" | "file" | "notes" | "figures">;
  readonly passages: readonly Passage[];
}

/** A figure with what the rules of the check look at. */
export interface Stated {
  readonly figure: Figure;
  readonly passage: Passage;
  readonly normal: Amount;
  readonly period: Period;
}

/** What a rule finds wrong: with which figure, and why. */
export interface Finding {
  readonly stated: Pick<Stated, "figure" | "passage">;
  /** The figure that it does not fit, where there is one: a note about either explains both. */
  readonly beside?: Pick<Stated, "figure" | "passage">;
  readonly reason: string;
}

export function statedFigures(passages: readonly Passage[]): Stated[] {
  return passages.flatMap((passage) => passage.figures.map((figure) => ({ figure, passage, normal: comparableAmount(figure), period: periodOf(figure) })));
}

/** The upper end of a range, or the value. */
export const highest = ({ value, max }: Amount): number => max ?? value;
