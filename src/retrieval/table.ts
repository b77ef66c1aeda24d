import type { Figure } from "../domain/figure.js";
import type { Passage } from "../domain/passage.js";
import type { MeasureRow } from "../domain/row.js";
import { comparableAmount, periodOf } from "../figures/comparable.js";
import { ancestorsOf } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
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
  return passage.figures.map((figure) => ({
    ...shared,
    technology: ofGenerator(figure, passage, shared.technology),
    figure,
    normal: comparableAmount(figure),
    period: periodOf(figure),
  }));
}

const COAL_OR_GAS = /\b(?:coal-fired|coal-burning|gas-fired|gas turbine|thermal power)\b|燃煤|煤电|火电|燃气轮机|燃机|燃气机组/i;
const SUN_OR_WIND = /\b(?:solar|PV|photovoltaics?|wind)\b|光伏|太阳能|风电|风机|风力/i;
const RENEWABLE: ReadonlySet<string> = new Set(["solar-pv", "wind-power"]);

/** A measure may join a coal-fired unit to a solar plant: the capacity of the unit is not one of solar power. */
function ofGenerator({ metric, spans }: Figure, { text }: Passage, technology: readonly string[]): string[] {
  if (metric !== "installed-capacity") return [...technology];
  const clause = spans.map(({ start }) => /[^.。；;，\n]*$/.exec(text.slice(0, start))?.[0] ?? "").join("\n");
  if (!COAL_OR_GAS.test(clause) || SUN_OR_WIND.test(clause)) return [...technology];
  return technology.filter((id) => !RENEWABLE.has(id) && !ancestorsOf(TECHNOLOGIES, id).some((ancestor) => RENEWABLE.has(ancestor)));
}

/** The units in which the library compares a metric, the most frequent first. */
export function metricUnits(library: Library, metric: string): string[] {
  const counts = new Map<string, number>();
  for (const { figure, normal } of measuresTable(library)) if (figure.metric === metric) counts.set(normal.unit, (counts.get(normal.unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([unit]) => unit);
}
