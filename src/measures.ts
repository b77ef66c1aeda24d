import { passageUrl } from "./answer/passage-url.js";
import { isTableText } from "./answer/sentences.js";
import { headingOf } from "./answer/wording.js";
import type { Language } from "./domain/language.js";
import type { Passage } from "./domain/passage.js";
import {
  DEFAULT_LIMIT,
  type MeasureItem,
  type MeasuresPage,
  type MeasuresQuery,
  measuresUrl,
  type Parameters,
  readMeasuresQuery,
} from "./protocol/measures.js";
import type { Library } from "./retrieval/library.js";
import { type MatchedRow, queryTable } from "./retrieval/measures-query.js";
import { METRIC_BY_ID, metricLabel } from "./taxonomy/metrics.js";
import { nearestTerms } from "./taxonomy/nearest.js";

/** A page of the measures table, and the query that it answers as it was read. */
export interface Measures {
  readonly query: MeasuresQuery;
  readonly page: MeasuresPage;
}

/**
 * The page of the measures table that parameters ask for. As CSV and without a limit it is the whole of what matches.
 * @throws CasebookError `bad-request` with every fault and the nearest valid name of each.
 */
export function measures(library: Library, parameters: Parameters): Measures {
  const query = readMeasuresQuery(parameters, (typed, names) =>
    nearestTerms(
      // collectionYear is found by its words too.
      typed.replace(/([a-z])([A-Z])/g, "$1 $2"),
      names.map((name) => ({ id: name, en: [name.replace(/([a-z])([A-Z])/g, "$1 $2")], zh: [] })),
    ),
  );
  const matched = queryTable(library, query);
  const { offset } = query;
  const limit = query.limit ?? (query.format === "csv" ? Math.max(1, matched.length) : DEFAULT_LIMIT);
  const shown = matched.slice(offset, offset + limit);
  const page = {
    total: matched.length,
    offset,
    limit,
    next: offset + limit < matched.length ? measuresUrl(parameters, offset + limit, limit) : null,
    rows: shown.map((one) => itemOf(one, library, query.language ?? "en")),
    coverage: { cases: new Set(matched.map(({ row }) => row.caseId)).size },
  };
  return { query, page };
}

function itemOf({ row, converted }: MatchedRow, library: Library, language: Language): MeasureItem {
  const { figure, normal } = row;
  const passage = library.passages.get(row.passageId) as Passage;
  const { id, source, year } = library.caseOf(passage);
  const { spans, max, counted, years, cumulative, ...said } = figure;
  return {
    ...said,
    ...(max === undefined ? {} : { max }),
    ...(counted === undefined ? {} : { counted }),
    ...(years ? { years } : {}),
    ...(cumulative ? { cumulative } : {}),
    label: labelOf(figure.metric),
    normal: { ...normal },
    ...(converted ? { converted: { ...converted } } : {}),
    period: row.period,
    asWritten: Object.fromEntries(spans.map((span) => [span.language, span.asWritten])),
    company: row.company,
    case: { id, collection: source.collection, number: source.number, year },
    measure: { id: passage.id, en: headingOf(passage, "en"), zh: headingOf(passage, "zh") },
    kind: row.kind,
    industry: row.industry,
    technology: row.technology,
    place: row.place,
    url: passageUrl(passage, [quoteOf(passage, spans, language)]),
  };
}

/** A figure of no metric is not called "Figure" beside figures that are called by name. */
function labelOf(metric: string): MeasureItem["label"] {
  return METRIC_BY_ID.has(metric) ? { en: metricLabel(metric, "en"), zh: metricLabel(metric, "zh") } : { en: "Other", zh: "其他" };
}

/** The sentence that states a figure, or its row of a table, in a language where it stands there. */
function quoteOf({ text, sentences }: Passage, spans: MeasureItemSpans, language: Language): string {
  const span = spans.find((one) => one.language === language) ?? spans[0];
  const sentence = span && sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!span || !sentence) return "";
  const words = text.slice(sentence.start, sentence.end);
  if (!isTableText(words)) return words;
  const at = span.start - sentence.start;
  const end = words.indexOf("\n", at);
  return words.slice(words.lastIndexOf("\n", at) + 1, end < 0 ? undefined : end);
}

type MeasureItemSpans = MatchedRow["row"]["figure"]["spans"];
