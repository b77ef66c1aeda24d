import type { CaseNote, FigureReading } from "../domain/case.js";
import { entriesAbout } from "../domain/passage.js";
import { findQuantities } from "../figures/quantities.js";
import { changesAgainstVerb } from "./check/changes.js";
import { disagreements } from "./check/languages.js";
import { implausible } from "./check/limits.js";
import { toldTwice, twoValues } from "./check/retold.js";
import { type CheckedCase, type Finding, statedFigures } from "./check/stated.js";
import { unfitUnits } from "./check/units.js";

export type { CheckedCase } from "./check/stated.js";

/** A figure of the measures table that cannot stand without a word about it. */
export interface TableProblem {
  /** Path of the case file below the corpus folder. */
  readonly file: string;
  readonly passageId: string;
  /** Where the figure stands: an offset into the body of the case file. */
  readonly offset: number;
  /** The figure, as written. */
  readonly asWritten: string;
  readonly reason: string;
}

/**
 * What is odd in the measures table of a corpus: figures that are implausible or in no unit of what they measure, languages that
 * disagree, changes that move against their verb, one figure with two owners or bases, two values for one thing. What
 * is odd but stands so in the publication is explained by a note of the case file in the figure's section that names it.
 */
export function checkTable(cases: readonly CheckedCase[]): TableProblem[] {
  return cases.flatMap(({ case: { file, notes, figures: readings }, passages }) => {
    const stated = statedFigures(passages);
    const odd = [...implausible(stated), ...unfitUnits(stated), ...passages.flatMap(changesAgainstVerb), ...toldTwice(stated), ...twoValues(stated)];
    const unexplained = odd.filter(({ stated, beside }) => ![stated, beside ?? stated].some((one) => isExplained(one, notes)));
    // Both languages are the library's own words: no note about the publication excuses what they disagree about.
    const disagreed = passages.flatMap((passage) => disagreements(passage).filter(({ stated }) => !isDecided(stated, readings)));
    return [...unexplained, ...disagreed].map((finding) => problem(finding, file));
  });
}

function problem({ stated: { figure, passage }, reason }: Finding, file: string): TableProblem {
  const span = figure.spans[0];
  return {
    file,
    passageId: passage.id,
    offset: passage.end - passage.text.length + (span?.start ?? 0),
    asWritten: span?.asWritten ?? String(figure.value),
    reason,
  };
}

/** Whether a reader decided how the figure is read, whatever the languages say of it alone. */
function isDecided({ figure, passage }: Finding["stated"], readings: readonly FigureReading[]): boolean {
  return entriesAbout(passage, readings).some(({ text }) => figure.spans.some(({ asWritten }) => asWritten === text));
}

/** Whether a note about the passage names the amount. */
function isExplained({ figure, passage }: Finding["stated"], notes: readonly CaseNote[]): boolean {
  return entriesAbout(passage, notes).some(({ en, zh }) =>
    [en, zh].some((text) => findQuantities(text).some(({ value, max }) => (max ?? value) === (figure.max ?? figure.value) || value === figure.value)),
  );
}
