import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { HEADINGS } from "../../taxonomy/topics.js";
import type { Library } from "../library.js";
import { tellsHeading } from "../telling.js";

/** What a section also has says a little less than what it is; what it only mentions, or tells for another time, far less. */
const ALSO = 0.85;
const MENTIONS = 0.3;

/**
 * How much of the technologies and topics that a plan asks for a passage is of, 0 to 1: the rarer of several weigh more,
 * of alternatives the best counts.
 */
export function subjectShare(plan: QueryPlan, library: Library): (passage: Passage) => number {
  const ids = plan.lists && plan.headings.length > 0 ? plan.headings : [...new Set([...plan.headings, ...plan.facets.technology])];
  if (ids.length === 0) return () => 0;
  const rarity = ids.map((id) => Math.log(1 + library.passages.size / (1 + library.technologyCount(id).named)));
  const whole = rarity.reduce((sum, weight) => sum + weight, 0);
  const anyOfThem = plan.headings.length > 0 ? plan.headingsJoined === "any" : plan.technologies === "any";
  return (passage) => {
    const shares = ids.map((id) => shareOf(passage, id, plan, library));
    return anyOfThem ? Math.max(...shares) : shares.reduce((sum, share, index) => sum + share * (rarity[index] as number), 0) / whole;
  };
}

function shareOf(passage: Passage, id: string, plan: QueryPlan, library: Library): number {
  if (tellsHeading(passage, id, plan, library)) return isOf(passage, id) ? 1 : ALSO;
  const { told, planned, technology } = library.facets(passage.id);
  return told.has(id) || planned.has(id) || technology.has(id) ? MENTIONS : 0;
}

const isOf = ({ technologies, topics }: Passage, id: string) =>
  [...technologies, ...topics].some((tag) => tag.in === "heading" && (tag.id === id || ancestorsOf(HEADINGS, tag.id).includes(id)));
