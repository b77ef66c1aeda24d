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

/** Words of the question in the clause of a figure. */
function wordsAt({ spans }: Figure, { text }: Passage, { sentence }: StatedSentence, asked: ReadonlySet<string>, { language }: QueryPlan): string[] {
  const span = spans.find((one) => one.language === language);
  if (!span) return [];
  const said = text.slice(sentence.start, sentence.end);
  const [start, end] = [span.start - sentence.start, span.end - sentence.start];
  return [...new Set(indexTerms(said.slice(clauseStart(said, start), clauseEnd(said, end))))].filter((form) => asked.has(form));
}

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
