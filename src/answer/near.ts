import { isListOfHeadings, type QueryPlan } from "../domain/plan.js";
import { groupBy } from "../retrieval/group.js";
import type { Judged } from "../retrieval/judge.js";
import type { Library } from "../retrieval/library.js";
import type { Scored } from "../retrieval/retrieve.js";
import { tellsHeading } from "../retrieval/telling.js";

/** Why a passage is only near. */
export type NearReason =
  | "one-of-several"
  | "other-technology"
  | "other-industry"
  | "other-place"
  | "other-company"
  | "planned"
  | "done"
  | "other-words"
  | "other-amount"
  | "mentioned"
  | "similar";

export interface NearMiss {
  readonly scored: Scored;
  readonly reason: NearReason;
}

/** What was asked elsewhere comes before something else asked here, and both before what merely sounds alike. */
const RANK: Record<NearReason, number> = {
  planned: 3.5,
  done: 3.5,
  "one-of-several": 3.2,
  "other-industry": 3,
  "other-place": 3,
  "other-company": 3,
  "other-words": 2.9,
  "other-technology": 2.8,
  "other-amount": 2.8,
  mentioned: 2,
  similar: 0,
};
const WEAK: ReadonlySet<NearReason> = new Set<NearReason>(["mentioned", "similar"]);
/** Cosine similarity from which a passage is near whatever its words are, and of one that has a word that no vocabulary has. */
const SIMILAR_ENOUGH = 0.55;
const SIMILAR_WITH_WORD = 0.3;

/** The passages that the question nearly describes, each of another case, the best of each reason in turn. */
export function nearMisses(judged: readonly Judged[], plan: QueryPlan, library: Library, exact: readonly Scored[], most: number): NearMiss[] {
  const chosen = new Set(exact.map(({ passage }) => passage.id));
  const ranked = judged
    .filter(({ scored }) => !chosen.has(scored.passage.id) && scored.passage.kind !== "overview")
    .flatMap((one): (NearMiss & { rank: number })[] => {
      const reason = reasonOf(one, plan, library);
      return reason ? [{ scored: one.scored, reason, rank: RANK[reason] + one.scored.score }] : [];
    })
    .sort((a, b) => b.rank - a.rank || (a.scored.passage.id < b.scored.passage.id ? -1 : 1));
  const seen = new Set(plan.facets.technology.length > 0 ? exact.map(({ passage }) => passage.caseId) : []);
  const distinct = ranked.flatMap(({ scored, reason }): NearMiss[] => {
    const { id } = library.caseOf(scored.passage);
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ scored, reason }];
  });
  return alternate(distinct).slice(0, most);
}

function alternate(near: readonly NearMiss[]): NearMiss[] {
  const queues = groupBy(near, ({ reason }) => reason);
  const strong = [...queues].filter(([reason]) => !WEAK.has(reason)).map(([, queue]) => queue);
  const mixed: NearMiss[] = [];
  for (let round = 0; strong.some((queue) => queue.length > round); round++) mixed.push(...strong.flatMap((queue) => queue.slice(round, round + 1)));
  return [...mixed, ...[...queues].filter(([reason]) => WEAK.has(reason)).flatMap(([, queue]) => queue)];
}

function reasonOf(one: Judged, plan: QueryPlan, library: Library): NearReason | undefined {
  const { technology } = plan.facets;
  const topics = isListOfHeadings(plan) && technology.length === 0 ? plan.headings : [];
  const isOfTopic = topics.some((id) => tellsHeading(one.scored.passage, id, { time: "any" }, library));
  if (isOfTopic || (technology.length > 0 && one.technology === "is")) return reasonOfAsked(one, plan);
  if (technology.length === 0) {
    const { vector, terms } = one.scored;
    return vector >= (plan.terms.some(({ form }) => terms.has(form)) ? SIMILAR_WITH_WORD : SIMILAR_ENOUGH) ? "similar" : undefined;
  }
  if (!one.caseFits) return undefined;
  if (one.technology === "family") return "other-technology";
  return one.technology === "mentions" ? "mentioned" : undefined;
}

/** Why a passage of what is asked is only near. */
function reasonOfAsked(one: Judged, { time, facets, headings }: QueryPlan): NearReason | undefined {
  if (!one.companyFits) return "other-company";
  if (!one.industryFits) return "other-industry";
  if (!one.placeFits) return "other-place";
  if (!one.caseFits) return undefined;
  if (!one.timeFits) return time === "planned" ? "done" : "planned";
  return Math.max(facets.technology.length, headings.length) > 1 ? "one-of-several" : "other-words";
}
