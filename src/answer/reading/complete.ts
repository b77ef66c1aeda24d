import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import type { Scored } from "../../retrieval/retrieve.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { isTableText } from "../sentences.js";
import type { Asked } from "./asked.js";
import type { Reading } from "./reading.js";
import { type Relevance, relevances } from "./relevance.js";

/**
 * What is told of one of several companies, or where several amounts are asked, with the sentence that states each asked
 * amount which none of the told ones states: the others are silent on it, the company is not.
 */
export function withEachMetric(
  readings: readonly Reading[],
  passages: readonly Passage[],
  asked: Asked,
  plan: QueryPlan,
  ranked: ReadonlyMap<string, Scored>,
  library: Library,
): Reading[] {
  const wanted = plan.metricWords.length > 0 ? plan.metricWords : plan.metrics.map((metric) => [metric]);
  const candidates = relevances(passages, asked, plan, (passage) => ranked.get(passage.id)?.vector ?? 0, library).filter(
    ({ stated }) => !isTableText(stated.text),
  );
  const isOfAsked = ({ passage }: Relevance) => plan.facets.technology.some((id) => library.facets(passage.id).technology.has(id));
  return wanted.reduce<Reading[]>(
    (told, metrics) => {
      const counts = ({ role, basis, owner }: Figure) => role !== "before" && owner !== "other" && (plan.time !== "done" || basis !== "target");
      const exactly = (figure: Figure) => counts(figure) && metrics.includes(figure.metric);
      const likewise = (figure: Figure) => counts(figure) && metrics.some((metric) => answersMetric(figure.metric, metric));
      for (const states of [exactly, likewise]) {
        if (told.some(({ sentences }) => sentences.some(({ figures }) => figures.some(states)))) return told;
        const found = candidates.filter(({ stated }) => stated.figures.some(states));
        const ofAsked = found.filter(isOfAsked);
        const [best] = (ofAsked.length > 0 ? ofAsked : found).sort((one, other) => other.score - one.score);
        if (best) return withSentence(told, best);
      }
      return told;
    },
    [...readings],
  );
}

function withSentence(readings: readonly Reading[], { passage, stated, score, words, meant, headed }: Relevance): Reading[] {
  if (!readings.some((one) => one.passage === passage)) return [...readings, { passage, sentences: [stated], score, words, meant, headed, added: [] }];
  return readings.map((one) =>
    one.passage === passage ? { ...one, sentences: [...one.sentences, stated].sort((a, b) => a.sentence.start - b.sentence.start) } : one,
  );
}
