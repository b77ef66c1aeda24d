import type { MeasureRow } from "../domain/row.js";
import type { Library } from "../retrieval/library.js";
import { UNIT_TERMS } from "../retrieval/measures-units.js";
import { measuresTable } from "../retrieval/table.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import type { Lexeme } from "../taxonomy/matcher.js";
import { METRICS } from "../taxonomy/metrics.js";
import { PLACES } from "../taxonomy/places.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";

/** What the measures table can be filtered by and `--list` shows. */
export const VOCABULARIES = ["metric", "industry", "technology", "place", "unit"] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

const TERMS: Readonly<Record<Vocabulary, readonly Lexeme[]>> = {
  metric: METRICS,
  industry: INDUSTRIES,
  technology: TECHNOLOGIES,
  place: PLACES,
  unit: UNIT_TERMS,
};

const IDS: Readonly<Record<Vocabulary, (row: MeasureRow) => readonly string[]>> = {
  metric: ({ figure }) => [figure.metric],
  industry: ({ industry }) => industry,
  technology: ({ technology }) => technology,
  place: ({ place }) => place,
  unit: ({ figure }) => [figure.unit],
};

/** A vocabulary by how many figures have each id, most first, with the names in both languages: a line each. */
export function renderVocabulary(vocabulary: Vocabulary, library: Library): string {
  const counts = new Map<string, number>();
  for (const row of measuresTable(library)) for (const id of IDS[vocabulary](row)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const terms = new Map(TERMS[vocabulary].map((term) => [term.id, term]));
  const lines = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, count]) => {
      const term = terms.get(id);
      return `${String(count).padStart(6)}  ${id.padEnd(32)}  ${[term?.en[0], term?.zh[0]].filter(Boolean).join(" · ")}`.trimEnd();
    });
  const unused = [...terms.keys()].filter((id) => !counts.has(id)).sort();
  return `${[...lines, ...(unused.length > 0 ? [`without a figure: ${unused.join(", ")}`] : [])].join("\n")}\n`;
}
