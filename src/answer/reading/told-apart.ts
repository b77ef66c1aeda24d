import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { clauseEnd, clauseStart } from "../../figures/clauses.js";
import { comparableAmount, periodOf } from "../../figures/comparable.js";
import { groupBy } from "../../retrieval/group.js";
import { answersMetric, POLLUTANT_CUTS } from "../../taxonomy/metrics.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import { type StatedSentence, statedSentences } from "../sentences.js";
import type { Asked } from "./asked.js";
import { isAddable, listedItems, type Part } from "./parts.js";

const MOST_PARTS = 6;

/**
 * Amounts of one kind that a passage tells one by one, each in a clause with a word of the question that no other of them
 * has: "reused or recycled in all". Empty where the question lists nothing, or no passage tells them so.
 */
export function partsToldApart(passages: readonly Passage[], question: string, { dimensions }: Asked, plan: QueryPlan): Part[] {
  if (listedItems(question).filter((item) => /\p{L}/u.test(item)).length < 2) return [];
  const asked = new Set(indexTerms(question));
  const isAsked = (figure: Figure) =>
    isAddable(figure) &&
    (plan.metrics.some((metric) => answersMetric(figure.metric, metric)) || (plan.metrics.length === 0 && dimensions.has(dimensionOf(figure.unit)))) &&
    (plan.figureYears.length === 0 || !figure.years || plan.figureYears.includes(figure.years[1]));
  const found = passages.flatMap((passage) => {
    const stated = statedSentences(passage, plan.language).flatMap((one) =>
      one.figures.filter(isAsked).map((figure) => ({ passage, stated: one, figure, words: wordsAt(figure, passage, one, asked, plan) })),
    );
    const alike = groupBy(stated, ({ figure }) =>
      [
        POLLUTANT_CUTS.has(figure.metric) ? "pollutant" : figure.metric,
        comparableAmount(figure).unit,
        periodOf(figure),
        figure.basis,
        figure.years?.join(),
      ].join(" "),
    );
    return [...alike.values()].map(ofWords).filter(isToldApart);
  });
  const covered = (parts: (typeof found)[number]) => new Set(parts.flatMap(({ words }) => words)).size;
  const [best] = found.sort((a, b) => covered(b) - covered(a));
  return (best ?? []).map(({ words, ...part }) => ({ ...part, item: words[0] ?? "" }));
}

type Told = Omit<Part, "item"> & { readonly words: readonly string[] };

/** Words of the question in the clause of a figure, as far as the figures of its dimension before and behind it. */
function wordsAt(figure: Figure, { text }: Passage, { sentence, figures }: StatedSentence, asked: ReadonlySet<string>, { language }: QueryPlan): string[] {
  const at = ({ spans }: Figure) => spans.find((one) => one.language === language);
  const span = at(figure);
  if (!span) return [];
  const said = text.slice(sentence.start, sentence.end);
  const [start, end] = [span.start - sentence.start, span.end - sentence.start];
  const alike = figures.filter((one) => one !== figure && dimensionOf(one.unit) === dimensionOf(figure.unit));
  const others = alike.flatMap((one) => at(one) ?? []).map((one) => [one.start - sentence.start, one.end - sentence.start] as const);
  const before = Math.max(0, ...others.map(([, until]) => until).filter((until) => until <= start));
  const behind = Math.min(said.length, ...others.map(([from]) => from).filter((from) => from >= end));
  const opens = Math.max(clauseStart(said, start), before > 0 ? goesOver(said, before, start) : 0);
  const closes = Math.min(clauseEnd(said, end), behind < said.length ? goesOver(said, end, behind) : behind);
  return [...new Set(indexTerms(said.slice(opens, closes)))].filter((form) => asked.has(form));
}

/** Where what is said between two amounts goes over from one to the other: at the last "and" between them. */
const goesOver = (said: string, from: number, to: number) => from + ([...said.slice(from, to).matchAll(JOINT)].at(-1)?.index ?? 0);

const JOINT = /\band\b|[、和与及]/g;

/** Those that the question has a word for which is not in all of them alike. */
const ofWords = (parts: readonly Told[]) => parts.filter(({ words }) => words.some((form) => parts.some((other) => !other.words.includes(form))));

/** Whether each of them has a word that no other has, and none is all the others together. */
function isToldApart(parts: readonly Told[]): boolean {
  const values = parts.map(({ figure }) => comparableAmount(figure).value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const isOwn = ({ words }: Told, index: number) => words.some((form) => parts.every((other, at) => at === index || !other.words.includes(form)));
  return parts.length > 1 && parts.length <= MOST_PARTS && parts.every(isOwn) && !values.some((value) => Math.abs(total - 2 * value) < value * ROUNDING);
}

const ROUNDING = 0.02;
