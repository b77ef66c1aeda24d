import type { Figure } from "../../src/domain/figure.js";
import type { Language } from "../../src/domain/language.js";
import type { Passage } from "../../src/domain/passage.js";
import { passageFigures } from "../../src/figures/passage.js";
import { splitSentences } from "../../src/text/sentences.js";
import type { PlacedPassage } from "./labels.js";
import { type Comparison, compare, type PlacedFigure, type Score, scoreOf } from "./score.js";

/**
 * `joined`: by the rules, both languages read together. `single`: by the rules, from the text of one language alone.
 * `served`: as `joined`, with what readers decided in the case files.
 */
export type Reading = "joined" | "single" | "served";

/** A comparison that is not wholly right, and where. */
export interface Disagreement extends Comparison {
  readonly passage: string;
  readonly language: Language;
  readonly set: string;
}

export interface FiguresReport {
  readonly passages: number;
  /** Sections with at least one labelled figure. */
  readonly measures: number;
  /** Score by reading, then by group: `all`, the languages, the sets of labels. */
  readonly scores: Readonly<Record<Reading, Readonly<Record<string, Score>>>>;
  readonly disagreements: Readonly<Record<Reading, readonly Disagreement[]>>;
}

/** Compares what the library extracts with what people labelled. `served`: the same passages as users get them. */
export function evaluateFigures(labelled: readonly PlacedPassage[], served: readonly Passage[]): FiguresReport {
  const servedById = new Map(served.map((passage) => [passage.id, passage]));
  const figuresOf: Readonly<Record<Reading, (passage: Passage, language: Language) => readonly Figure[]>> = {
    joined: ({ figures }) => figures,
    single: figuresIn,
    served: ({ id }) => servedById.get(id)?.figures ?? [],
  };
  const read = (reading: Reading) =>
    labelled.flatMap(({ passage, language, set, figures }) => {
      const found = placesIn(figuresOf[reading](passage, language), language);
      return compare(figures, found).map((comparison): Disagreement => ({ ...comparison, passage: passage.id, language, set }));
    });
  const readings = { joined: read("joined"), single: read("single"), served: read("served") };
  return {
    passages: labelled.length,
    measures: new Set(labelled.filter(({ figures }) => figures.length > 0).map(({ passage }) => passage.id)).size,
    scores: { joined: scores(readings.joined), single: scores(readings.single), served: scores(readings.served) },
    disagreements: {
      joined: readings.joined.filter(disagrees),
      single: readings.single.filter(disagrees),
      served: readings.served.filter(disagrees),
    },
  };
}

const disagrees = ({ amount, wrong }: Comparison) => !amount || wrong.length > 0;

function scores(comparisons: readonly Disagreement[]): Record<string, Score> {
  const groups = [...new Set(["en", "zh", ...comparisons.map(({ set }) => set).sort()])];
  const of = (group: string) => comparisons.filter(({ language, set }) => language === group || set === group);
  return { all: scoreOf(comparisons), ...Object.fromEntries(groups.map((group) => [group, scoreOf(of(group))])) };
}

/** The figures that a document would give that has the passage in one language only. */
export function figuresIn(passage: Passage, language: Language): Figure[] {
  const sentences = splitSentences(passage.text).filter((sentence) => sentence.language === language);
  return passageFigures(passage.id, passage.text, sentences, { heading: passage.heading[language] ?? "", kind: passage.kind });
}

function placesIn(figures: readonly Figure[], language: Language): PlacedFigure[] {
  return figures.flatMap(({ id: _id, spans, counted: _counted, ...figure }) => {
    const span = spans.find((one) => one.language === language);
    return span ? [{ ...figure, start: span.start, end: span.end, asWritten: span.asWritten }] : [];
  });
}
