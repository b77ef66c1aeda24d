import type { CaseNote } from "../domain/case.js";
import type { Figure } from "../domain/figure.js";
import type { Language } from "../domain/language.js";
import { entriesAbout, type Passage, type Sentence } from "../domain/passage.js";
import { isListOfHeadings, type QueryPlan } from "../domain/plan.js";
import { findQuantities } from "../figures/quantities.js";
import { Matcher } from "../taxonomy/matcher.js";
import { answersMetric, metricLabel } from "../taxonomy/metrics.js";
import { withAncestors } from "../taxonomy/tagger.js";
import { HEADINGS } from "../taxonomy/topics.js";
import { indexTerms } from "../text/tokens.js";
import { headingWords } from "./heading-words.js";

/** A sentence of a passage with the figures that it states. */
export interface StatedSentence {
  readonly sentence: Sentence;
  /** What the answer says. */
  readonly text: string;
  /** What the passage says: the same, or the rows of the table that the text was made from. */
  readonly quote: string;
  readonly figures: readonly Figure[];
}

/** The sentences of a passage in a language, in the other one where it has none in that; tables apart. */
export function statedSentences(passage: Passage, language: Language): StatedSentence[] {
  const own = passage.sentences.filter((sentence) => sentence.language === language);
  return (own.length > 0 ? own : passage.sentences).map((sentence) => ({
    sentence,
    text: passage.text.slice(sentence.start, sentence.end),
    quote: passage.text.slice(sentence.start, sentence.end),
    figures: passage.figures.filter((figure) =>
      figure.spans.some((span) => span.language === sentence.language && span.start >= sentence.start && span.end <= sentence.end),
    ),
  }));
}

/** How much of a passage an answer may tell. */
export interface Budget {
  /** Sentences on how the measure works. */
  readonly how: number;
  /** Sentences with results. */
  readonly results: number;
}

/** Whether words taken from a passage are a table, or rows of one. */
export const isTableText = (text: string) => text.startsWith("|");

/** What an asked metric's cells of the passage's tables say, a line each: "Water saved, 2022: 1,344 t." */
export function tableLines(sentences: readonly StatedSentence[], plan: QueryPlan): StatedSentence[] {
  return sentences
    .filter(({ text }) => isTableText(text))
    .flatMap(({ sentence, text, figures }) =>
      figures
        .filter((figure) => plan.metrics.some((asked) => answersMetric(figure.metric, asked)) && figure.unit !== "count" && inYears(figure, plan.figureYears))
        .map((figure) => ({ sentence, figures: [figure], text: tableLine(figure, plan), quote: rowOf(text, figure, sentence) })),
    );
}

/** The row of a table that states a figure. */
export function rowOf(table: string, figure: Figure, sentence: Sentence): string {
  const span = figure.spans.find(({ language }) => language === sentence.language);
  const at = span ? span.start - sentence.start : 0;
  const start = table.lastIndexOf("\n", at) + 1;
  const end = table.indexOf("\n", at);
  return table.slice(start, end < 0 ? undefined : end);
}

export function inYears(figure: Figure, years: readonly number[]): boolean {
  const [first, last] = figure.years ?? [];
  return years.length === 0 || (first !== undefined && last !== undefined && years.some((year) => year >= first && year <= last));
}

function tableLine(figure: Figure, { language }: QueryPlan): string {
  const span = figure.spans.find((one) => one.language === language) ?? figure.spans[0];
  const year = figure.years ? [...new Set(figure.years)].join("–") : "";
  const label = metricLabel(figure.metric, language);
  return language === "zh" ? `${year ? `${year}年` : ""}${label}：${span?.asWritten ?? ""}。` : `${label}${year ? `, ${year}` : ""}: ${span?.asWritten ?? ""}.`;
}

/**
 * The sentences that answer the question, in the order of the text: how the measure works, then its results. Where
 * certain metrics were asked, sentences that state them come first; else savings before states.
 */
export function pickSentences(passage: Passage, plan: QueryPlan, budget: Budget): StatedSentence[] {
  const sentences = statedSentences(passage, plan.language);
  const prose = sentences.filter(({ text }) => !isTableText(text));
  const names = namesAsked(plan);
  const about = (text: string) => plan.terms.filter(({ word }) => text.toLowerCase().includes(word.toLowerCase())).length + (names(text) ? 1 : 0);
  const how = prose
    .filter(({ figures }) => figures.filter((figure) => figure.unit !== "count").length === 0)
    .sort((a, b) => about(b.text) - about(a.text) || a.sentence.start - b.sentence.start)
    .slice(0, budget.how);
  // The first sentence says what was done, also where it states a figure: without it the others lose their subject.
  const [opening] = prose;
  if (opening && budget.how > 0 && !how.includes(opening)) how.splice(Math.max(0, budget.how - 1), how.length, opening);
  const results = prose
    .filter((sentence) => !how.includes(sentence) && sentence.figures.length > 0)
    .map((sentence) => ({ sentence, worth: about(sentence.text) * TERM_WORTH + Math.max(...sentence.figures.map((figure) => worthOf(figure, plan))) }))
    .sort((a, b) => b.worth - a.worth || a.sentence.sentence.start - b.sentence.sentence.start)
    .slice(0, budget.results)
    .map(({ sentence }) => sentence);
  const aside = toldAside(prose, passage, plan).slice(0, Math.max(1, budget.how));
  const chosen = aside.length > 0 ? aside : [...how, ...results, ...tableLines(sentences, plan)];
  const fallback = chosen.length > 0 ? chosen : prose.slice(0, 1);
  return (fallback.length > 0 ? fallback : sentences.slice(0, 1)).sort((a, b) => a.sentence.start - b.sentence.start);
}

/** Whether a text names what a list is asked of, in the words of its headings or of narrower ones. */
function namesAsked(plan: QueryPlan): (text: string) => boolean {
  if (!isListOfHeadings(plan)) return () => false;
  const known = ASKED.get(plan) ?? new Matcher(HEADINGS.filter(({ id }) => isAsked(plan, [id])));
  ASKED.set(plan, known);
  return (text) => known.find(text).length > 0;
}

const ASKED = new WeakMap<QueryPlan, Matcher>();
const isAsked = ({ headings }: QueryPlan, ids: Iterable<string>) => [...withAncestors(HEADINGS, ids)].some((id) => headings.includes(id));

/**
 * Of a passage that is catalogued as something else than a list asks for: the sentences that name what is asked or, where
 * none does, the one with most words of its names.
 */
function toldAside(prose: readonly StatedSentence[], { technologies, topics }: Passage, plan: QueryPlan): StatedSentence[] {
  const own = [...technologies, ...topics].filter((tag) => tag.in === "heading").map(({ id }) => id);
  if (!isListOfHeadings(plan) || isAsked(plan, own)) return [];
  const names = namesAsked(plan);
  const naming = prose.filter(({ text }) => names(text));
  return naming.length > 0 ? naming : likest(prose, plan).slice(0, 1);
}

function likest(prose: readonly StatedSentence[], plan: QueryPlan): StatedSentence[] {
  const words = HEADINGS.filter(({ id }) => isAsked(plan, [id])).flatMap(({ id }) => [...headingWords(id)]);
  const shared = ({ text }: StatedSentence) => new Set(indexTerms(text).filter((form) => words.includes(form))).size;
  return prose.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a) || a.sentence.start - b.sentence.start);
}

const ROLE_WORTH: Readonly<Record<Figure["role"], number>> = { saving: 3, generation: 2.8, before: 2.2, after: 2.2, gain: 2, total: 2, cost: 1.2, level: 1 };

/** A sentence that has the question's own words answers it before one that only has figures. */
const TERM_WORTH = 6;

function worthOf(figure: Figure, plan: QueryPlan): number {
  const asked =
    (plan.metrics.includes(figure.metric) ? 10 : plan.metrics.some((metric) => answersMetric(figure.metric, metric)) ? 6 : 0) +
    (plan.figureYears.length > 0 && inYears(figure, plan.figureYears) ? 5 : 0);
  const recent = figure.years ? (figure.years[1] - 2000) / 100 : 0;
  return asked + recent + ROLE_WORTH[figure.role] - (figure.metric === "other" || figure.unit === "count" || figure.value === 0 ? 0.8 : 0);
}

/**
 * What the case file notes about a passage (two values for one thing, an odd unit), where the passage itself states
 * every amount that the note names.
 */
export function notesOn(passage: Passage, notes: readonly CaseNote[], language: Language): StatedSentence[] {
  const sentence = passage.sentences.find((one) => one.language === language) ?? passage.sentences[0];
  if (!sentence) return [];
  return entriesAbout(passage, notes)
    .map((note) => note[language])
    .flatMap((text): StatedSentence[] => {
      const stated = findQuantities(text).map((quantity) =>
        passage.figures.find((figure) => figure.value === quantity.value && figure.max === quantity.max && figure.unit === quantity.unit),
      );
      const figures = stated.filter((figure): figure is Figure => figure !== undefined);
      return figures.length === stated.length ? [{ sentence, text, quote: "", figures }] : [];
    });
}
