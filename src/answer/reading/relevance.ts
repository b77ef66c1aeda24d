import type { Figure } from "../../domain/figure.js";
import type { Language } from "../../domain/language.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import { isQuestionWord } from "../question-words.js";
import { inYears, type StatedSentence, statedSentences } from "../sentences.js";
import type { Asked } from "./asked.js";

/** A sentence with how much it says of what is asked. */
export interface Relevance {
  readonly passage: Passage;
  readonly stated: StatedSentence;
  readonly score: number;
  /** Whether it states a figure of an asked metric or in an asked unit. */
  readonly answers: boolean;
  /** Whether it states a figure of an asked metric. */
  readonly metric: boolean;
  /** Whether it states an amount, and is in the question's own words or of the very thing whose amount is asked. */
  readonly meant: boolean;
  /** Whether it states an amount of the very thing whose amount is asked. */
  readonly headed: boolean;
  /** Words of the question that it, or its heading, has. */
  readonly words: ReadonlySet<string>;
}

const HEADING_WORTH = 0.9;
const BESIDE_WORTH = 0.2;
const PAIR_WORTH = 0.5;
const METRIC_WORTH = 6;
const KINDRED_METRIC_WORTH = 3;
const DIMENSION_WORTH = 2.5;
const STATE_WORTH = 2.5;
const YEAR_WORTH = 3;
const CLAIM_WORTH = 8;
const TIME_WORTH = 2.5;
const TECHNOLOGY_WORTH = 5;
const NEARNESS_WORTH = 5;
const HEAD_WORTH = 2.5;

/**
 * Every sentence of some passages, tables apart, with how much it says of what is asked: the words that it shares, the
 * rarer among these sentences the more; those of its heading; and whether it states an asked metric, in an asked unit, of
 * an asked year. Sums of heuristic weights, chosen on the questions of `evals/questions`.
 */
export function relevances(passages: readonly Passage[], asked: Asked, plan: QueryPlan, nearness: (passage: Passage) => number, library: Library): Relevance[] {
  const read = termsOf(passages, plan.language);
  const all = read.flatMap(({ sentences }) => sentences);
  const local = (has: (one: (typeof all)[number]) => boolean) => Math.log(1 + all.length / (1 + all.filter(has).length));
  // A word that most of these sentences have tells none of them apart.
  const weights = new Map([...asked.words].map(([form, weight]) => [form, (weight * local(({ terms }) => terms.has(form))) / Math.log(1 + all.length)]));
  const pairs = [...asked.pairs].map((pair) => [pair, local(({ stated }) => stated.text.includes(pair))] as const);
  const sum = (forms: Iterable<string>) => [...forms].reduce((total, form) => total + (weights.get(form) ?? 0), 0);
  return read.flatMap(({ passage, heading, sentences }) => {
    const inHeading = [...weights.keys()].filter((form) => heading.has(form));
    const title = `${passage.heading.zh ?? ""}`;
    const around = new Set(sentences.flatMap(({ terms }) => [...weights.keys()].filter((form) => terms.has(form))));
    const facets = library.facets(passage.id);
    const technology = plan.facets.technology.some((id) => facets.headingTechnology.has(id))
      ? TECHNOLOGY_WORTH
      : plan.facets.technology.some((id) => facets.technology.has(id))
        ? TECHNOLOGY_WORTH / 3
        : 0;
    const shared =
      HEADING_WORTH * (sum(inHeading) + PAIR_WORTH * pairs.filter(([pair]) => title.includes(pair)).reduce((total, [, weight]) => total + weight, 0)) +
      BESIDE_WORTH * sum(around) +
      technology +
      NEARNESS_WORTH * nearness(passage) +
      KIND_WORTH[passage.kind](plan);
    return sentences.map(({ stated, terms }) => {
      const own = [...weights.keys()].filter((form) => terms.has(form));
      const inPairs = pairs.filter(([pair]) => stated.text.includes(pair)).reduce((total, [, weight]) => total + weight, 0);
      const figures = figuresWorth(stated.figures, asked, plan);
      const headed = own.some((form) => asked.head.has(form)) && stated.figures.some((figure) => isOfAsked(figure, asked, plan));
      return {
        passage,
        stated,
        score: shared + sum(own) + PAIR_WORTH * inPairs + figures + (headed ? HEAD_WORTH : 0),
        answers: figures >= DIMENSION_WORTH,
        metric: stated.figures.some((figure) => plan.metrics.some((one) => answersMetric(figure.metric, one))),
        meant:
          (stated.figures.some(({ unit }) => unit !== "count") &&
            own.filter((form) => !isQuestionWord(form)).length + (countPairs(pairs, stated.text) > 2 ? 1 : 0) > 1) ||
          headed,
        headed,
        words: new Set([...own, ...inHeading]),
      };
    });
  });
}

interface ReadPassage {
  readonly passage: Passage;
  readonly heading: ReadonlySet<string>;
  readonly sentences: readonly { readonly stated: StatedSentence; readonly terms: ReadonlySet<string> }[];
}

/** The words of some passages are cut once for all the asks of a question. */
const CUT = new WeakMap<readonly Passage[], Map<Language, readonly ReadPassage[]>>();

function termsOf(passages: readonly Passage[], language: Language): readonly ReadPassage[] {
  const byLanguage = CUT.get(passages) ?? new Map<Language, readonly ReadPassage[]>();
  CUT.set(passages, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const read = passages.map((passage) => ({
    passage,
    heading: new Set(indexTerms(`${passage.heading.en ?? ""} ${passage.heading.zh ?? ""}`)),
    sentences: statedSentences(passage, language).map((stated) => ({ stated, terms: new Set(indexTerms(stated.text)) })),
  }));
  byLanguage.set(language, read);
  return read;
}

const countPairs = (pairs: readonly (readonly [string, number])[], text: string) => pairs.filter(([pair]) => text.includes(pair)).length;

/** What an amount for each of something is an amount of. */
export const numeratorOf = (unit: string) => unit.split("/")[0] as string;

const KIND_WORTH: Readonly<Record<Passage["kind"], (plan: QueryPlan) => number>> = {
  overview: () => -2,
  measure: () => 0,
  result: ({ wantsFigures }) => (wantsFigures ? 0.5 : -1),
  plan: ({ time }) => (time === "planned" ? 3 : -2),
};

const RELATIVE: ReadonlySet<string> = new Set(["share", "share-points", "ratio"]);

/** Whether an amount may be the asked one by its unit: of things that are counted no share tells how many there are. */
const isOfAsked = ({ metric, unit }: Figure, { dimensions }: Asked, { metrics }: QueryPlan) =>
  dimensions.size === 0 || dimensions.has(dimensionOf(numeratorOf(unit))) || metrics.some((one) => answersMetric(metric, one));

/** What the figures of a sentence say of what is asked: an asked metric, each asked unit, a state, an asked year. */
function figuresWorth(figures: readonly Figure[], { dimensions, states, amounts, times, asksDifference }: Asked, plan: QueryPlan): number {
  if (figures.length === 0) return 0;
  const some = (test: (figure: Figure) => boolean) => figures.some(test);
  const told = asksDifference ? figures.filter(({ unit }) => RELATIVE.has(dimensionOf(unit))) : figures;
  const metric = told.some((figure) => plan.metrics.includes(figure.metric))
    ? METRIC_WORTH
    : told.some((figure) => plan.metrics.some((asked) => answersMetric(figure.metric, asked)))
      ? KINDRED_METRIC_WORTH
      : 0;
  const kinds = new Set(figures.map(({ unit }) => dimensionOf(numeratorOf(unit))).filter((dimension) => dimensions.has(dimension)));
  const state = states && some(({ role }) => role === "before" || role === "after") ? STATE_WORTH : 0;
  const year = plan.figureYears.length > 0 && some((figure) => inYears(figure, plan.figureYears)) ? YEAR_WORTH : 0;
  const claimed = some(({ value }) => amounts.includes(value)) ? CLAIM_WORTH : 0;
  const time = some(({ per }) => per !== null && times.has(per)) ? TIME_WORTH : 0;
  return claimed + time + (plan.wantsFigures ? 0.5 : 0) + metric + kinds.size * DIMENSION_WORTH + state + year;
}
