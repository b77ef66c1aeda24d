import type { Passage } from "../domain/passage.js";
import type { MeasureRow } from "../domain/row.js";
import { comparableAmount, periodOf } from "../figures/comparable.js";
import type { Library } from "./library.js";

const TABLES = new WeakMap<Library, readonly MeasureRow[]>();

/** Every figure of a library as a row, in the order of the corpus. Made once a library. */
export function measuresTable(library: Library): readonly MeasureRow[] {
  const known = TABLES.get(library) ?? [...library.passages.values()].flatMap((passage) => rowsOf(passage, library));
  TABLES.set(library, known);
  return known;
}

function rowsOf(passage: Passage, library: Library): MeasureRow[] {
  const one = library.caseOf(passage);
  const facets = library.facets(passage.id);
  const shared = {
    passageId: passage.id,
    caseId: one.id,
    company: { en: one.company.en, zh: one.company.zh },
    measure: passage.heading,
    kind: passage.kind,
    collection: one.source.collection,
    collectionYear: one.year,
    industry: [...facets.industry],
    // What the measure is of, not whatever it mentions.
    technology: [...new Set([...facets.headingTechnology, ...facets.leadTechnology])],
    place: [...facets.place],
  };
  return passage.figures.map((figure) => ({ ...shared, figure, normal: comparableAmount(figure), period: periodOf(figure) }));
}

/** The units in which the library compares a metric, the most frequent first. */
export function metricUnits(library: Library, metric: string): string[] {
  const counts = new Map<string, number>();
  for (const { figure, normal } of measuresTable(library)) if (figure.metric === metric) counts.set(normal.unit, (counts.get(normal.unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([unit]) => unit);
}
