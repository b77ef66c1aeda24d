import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { type StatedSentence, statedSentences, tableLines } from "../sentences.js";
import { withoutParallels } from "./parallel.js";
import type { Relevance } from "./relevance.js";

/** A passage with those of its sentences that answer. */
export interface Reading {
  readonly passage: Passage;
  readonly sentences: readonly StatedSentence[];
  readonly score: number;
  readonly words: ReadonlySet<string>;
  /** Whether one of its sentences states an amount in the question's own words. */
  readonly meant: boolean;
  /** Whether one of them states an amount of the very thing whose amount is asked. */
  readonly headed: boolean;
  /** Figures that the question adds up by naming what they are of. */
  readonly added: readonly Figure[];
}

const MOST_ANSWERING = 2;
const MOST_BEHIND = 2;
const MOST_OF_EACH = 8;
/** Of a passage's sentences, best first, those that answer, in the order of the text. */
export function readingOf(sentences: readonly Relevance[], most: number, share: number, plan: QueryPlan, asksEach = false): Reading {
  const [best] = sentences as [Relevance];
  const near = sentences.filter(({ score }) => score >= best.score * share).slice(0, most);
  // The figure that is asked for is told even where another sentence has more of the question's words.
  const answering = sentences.filter(({ answers }) => answers).slice(0, MOST_ANSWERING);
  // What goes on from the best sentence with an amount of the asked kind belongs to it.
  const next = most > 1 ? sentences.filter(({ answers, stated }) => answers && follows(stated, best.stated, best.passage)) : [];
  // "How much of each?", 各多少: every sentence of the passage with an amount of the asked kind is one of them.
  const each = most > 1 && asksEach ? sentences.filter(({ answers, meant }) => answers || meant).slice(0, MOST_OF_EACH) : [];
  const states = (some: readonly Relevance[]) => some.some(({ stated }) => stated.figures.length > 0);
  const picked = [...near, ...answering, ...next, ...each];
  // An amount is asked and stands in the sentences behind those that say what it is of.
  const behind =
    plan.wantsFigures && most > 1 && !states(picked)
      ? sentences
          .filter((one) => one.stated.figures.length > 0 && isBehind(one, best))
          .sort(inText)
          .slice(0, MOST_BEHIND)
      : [];
  // "The following are products for customers." says nothing without what follows it.
  const led = picked.every(({ stated }) => LEADS_IN.test(stated.text))
    ? sentences
        .filter((one) => isBehind(one, best))
        .sort(inText)
        .slice(0, MOST_BEHIND)
    : [];
  const together = [...new Set([...picked, ...behind, ...led].flatMap((one) => [...antecedent(one, sentences), one]))];
  const chosen = asksEach || plan.intent === "compare" || plan.intent === "sum" ? together : withoutParallels(together);
  return {
    passage: best.passage,
    sentences: [...chosen.map(({ stated }) => stated), ...tableLines(statedSentences(best.passage, plan.language), plan)].sort(
      (a, b) => a.sentence.start - b.sentence.start,
    ),
    score: best.score,
    words: new Set(chosen.flatMap(({ words }) => [...words])),
    meant: chosen.some(({ meant }) => meant),
    headed: chosen.some(({ headed }) => headed),
    added: [],
  };
}

/** "This saves 230 million yuan": what it goes on from is told before it, where that states an amount. */
function antecedent({ stated, passage }: Relevance, sentences: readonly Relevance[]): Relevance[] {
  return GOES_ON.test(stated.text) ? sentences.filter((one) => one.stated.figures.length > 0 && follows(stated, one.stated, passage)) : [];
}

const GOES_ON = /^(?:This|That|Thus|Thereby) (?!(?:is|was) )|^(?:由此|据此|因此|这(?:相当于|意味着|样))/;

const LEADS_IN = /^(?:以下|下列|下表|这些?是)|^(?:The following|These (?:are|results|figures|data)|This is)\b/;
const isBehind = ({ stated }: Relevance, best: Relevance) => stated.sentence.start > best.stated.sentence.start;
const inText = (a: Relevance, b: Relevance) => a.stated.sentence.start - b.stated.sentence.start;

/** Whether nothing stands between two sentences of a passage. */
const follows = (later: StatedSentence, earlier: StatedSentence, { text }: Passage) =>
  later.sentence.start > earlier.sentence.end - 1 && text.slice(earlier.sentence.end, later.sentence.start).trim() === "";

/** Readings with one more: of a passage that is told already its sentences come to the others. */
export function joined(readings: readonly Reading[], more: Reading): Reading[] {
  if (!readings.some(({ passage }) => passage === more.passage)) return [...readings, more];
  return readings.map((one) => {
    if (one.passage !== more.passage) return one;
    const added = more.sentences.filter(({ sentence }) => !one.sentences.some((told) => told.sentence.start === sentence.start));
    return {
      ...one,
      sentences: [...one.sentences, ...added].sort((a, b) => a.sentence.start - b.sentence.start),
      words: new Set([...one.words, ...more.words]),
      meant: one.meant || more.meant,
      headed: one.headed || more.headed,
    };
  });
}
