import type { Passage } from "../domain/passage.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { Matcher } from "../taxonomy/matcher.js";
import { METRICS } from "../taxonomy/metrics.js";
import { PLACES } from "../taxonomy/places.js";
import { SUBJECTS } from "../taxonomy/subjects.js";
import { technologyMatches } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import { countHan } from "../text/language.js";
import { isStopForm, tokens } from "../text/tokens.js";
import type { Library } from "./library.js";

/** How often something stands in the library. */
export interface Count {
  readonly id: string;
  readonly count: number;
}

/** What a library holds and where it has gaps. */
export interface Survey {
  readonly cases: number;
  readonly passages: Readonly<Record<Passage["kind"], number>>;
  readonly figures: number;
  readonly casesByCollection: readonly Count[];
  readonly casesByIndustry: readonly Count[];
  readonly casesByPlace: readonly Count[];
  /** Measures whose heading names the technology. */
  readonly measuresByTechnology: readonly Count[];
  readonly figuresByMetric: readonly Count[];
  readonly figuresByBasis: readonly Count[];
  readonly figuresByYear: readonly Count[];
  /** Ids of measures that state no figure with a unit. */
  readonly withoutFigure: readonly string[];
  /** Ids of measures of which the vocabulary knows no technology. */
  readonly withoutTechnology: readonly string[];
  /** Words of headings that no vocabulary covers, by the number of headings, for each language. */
  readonly uncovered: { readonly en: readonly Count[]; readonly zh: readonly Count[] };
  /** Vocabulary terms that nothing in the library is about. */
  readonly unused: {
    readonly technology: readonly string[];
    readonly industry: readonly string[];
    readonly place: readonly string[];
    readonly metric: readonly string[];
  };
}

const MOST_UNCOVERED = 60;

export function surveyLibrary(library: Library): Survey {
  const cases = [...library.cases.values()];
  const passages = [...library.passages.values()];
  const measures = passages.filter(({ kind }) => kind === "measure");
  const figures = passages.flatMap((passage) => passage.figures);
  const technologies = tally(measures.flatMap(({ technologies: tags }) => tags.filter((tag) => tag.in === "heading").map(({ id }) => id)));
  const metrics = tally(figures.map(({ metric }) => metric));
  const industries = tally(cases.flatMap(({ industry }) => industry));
  const places = tally(cases.flatMap(({ place }) => place));
  const kinds = tally(passages.map(({ kind }) => kind));
  const countOf = (kind: Passage["kind"]) => kinds.find(({ id }) => id === kind)?.count ?? 0;
  const lacking = (terms: readonly { id: string }[], counts: readonly Count[]) =>
    terms.map(({ id }) => id).filter((id) => !counts.some((one) => one.id === id));
  return {
    cases: cases.length,
    passages: { overview: countOf("overview"), measure: countOf("measure"), result: countOf("result"), plan: countOf("plan") },
    figures: figures.length,
    casesByCollection: tally(cases.map(({ source }) => source.collection)),
    casesByIndustry: industries,
    casesByPlace: places,
    measuresByTechnology: technologies,
    figuresByMetric: metrics,
    figuresByBasis: tally(figures.map(({ basis }) => basis)),
    figuresByYear: tally(figures.map(({ years }) => (years ? [...new Set(years)].join("–") : "none stated"))),
    withoutFigure: measures.filter((passage) => passage.figures.every(({ unit }) => unit === "count")).map(({ id }) => id),
    withoutTechnology: measures.filter((passage) => passage.technologies.length === 0).map(({ id }) => id),
    uncovered: uncoveredWords(measures),
    unused: {
      technology: lacking(TECHNOLOGIES, technologies),
      industry: lacking(INDUSTRIES, industries),
      place: lacking(PLACES, places),
      metric: lacking(METRICS, metrics),
    },
  };
}

/** Largest first, ties by id. */
function tally(ids: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function uncoveredWords(measures: readonly Passage[]): Survey["uncovered"] {
  const others = new Matcher([...INDUSTRIES, ...PLACES, ...METRICS, ...SUBJECTS]);
  const words = measures.flatMap(({ heading }) =>
    [heading.en ?? "", heading.zh ?? ""].flatMap((title) => {
      const covered = [...technologyMatches(title), ...others.find(title)];
      const free = tokens(title).filter(
        ({ form, start, end }) => form.length > 1 && !isStopForm(form) && !covered.some((match) => start < match.end && match.start < end),
      );
      return [...new Set(free.map(({ form }) => form))];
    }),
  );
  const counts = tally(words);
  return {
    en: counts.filter(({ id }) => countHan(id) === 0).slice(0, MOST_UNCOVERED),
    zh: counts.filter(({ id }) => countHan(id) > 0).slice(0, MOST_UNCOVERED),
  };
}
