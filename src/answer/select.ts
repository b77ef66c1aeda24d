import { z } from "zod";
import type { Passage } from "../domain/passage.js";
import type { Facets, QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import type { Scored } from "../retrieval/retrieve.js";
import { ancestorsOf } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";

/** How evidence is chosen. */
export const SelectOptions = z.strictObject({
  /** Most passages an answer may cite. Default 60: a list names every company that qualifies. */
  maxPassages: z.number().int().min(1).max(200).default(60),
  /** Most near misses. Default 6. */
  maxRelated: z.number().int().min(0).max(20).default(6),
  /** Share of the meaning of the uncovered words, by rarity, that a passage must have. Default 0.6. */
  minCoverage: z.number().min(0).max(1).default(0.6),
  /** Least cosine similarity to the question of a passage that only its words speak for, 0 to 1. Default 0.3. */
  minSimilarity: z.number().min(0).max(1).default(0.3),
  /** Passages below this share of the best score are left out where no facet decides. Default 0.55. */
  relativeScore: z.number().min(0).max(1).default(0.55),
});
export type SelectOptions = z.infer<typeof SelectOptions>;

/** Why a passage is only near. */
export type NearReason = "one-of-several" | "other-technology" | "other-industry" | "other-place" | "other-company" | "planned" | "mentioned" | "similar";

export interface NearMiss {
  readonly scored: Scored;
  readonly reason: NearReason;
}

export interface Selection {
  /** Passages that satisfy everything that was asked, best first, those of one case together. */
  readonly exact: readonly Scored[];
  readonly near: readonly NearMiss[];
  /** Words of the question, as written, that no chosen passage has. */
  readonly missing: readonly string[];
}

/** Keeps what satisfies the plan apart from what nearly does. */
export function select(plan: QueryPlan, library: Library, ranked: ReadonlyMap<string, Scored>, options: SelectOptions = SelectOptions.parse({})): Selection {
  const all = [...library.passages.values()].map((passage): Scored => ranked.get(passage.id) ?? { passage, lexical: 0, vector: 0, score: 0, terms: new Set() });
  const weights = termWeights(
    plan.terms.map(({ form }) => form),
    library,
  );
  const judged = all.map((scored) => judge(scored, plan, library, weights));
  const asked = plan.facets;
  const faceted = asked.technology.length > 0;
  const anyFilter = asked.company.length + asked.industry.length + asked.place.length + asked.collection.length + asked.year.length > 0;
  const inCase = judged.filter((one) => one.caseFits);
  const fits = faceted
    ? byTechnology(inCase, plan, library)
    : plan.terms.length > 0
      ? byWords(inCase, options)
      : anyFilter
        ? inCase.filter((one) => one.kindFits && wantedMetric(one.scored.passage, plan))
        : [];
  const narrowed = faceted && weights.size > 0 ? narrowByWords(fits, options) : fits;
  const exact = order(narrowed, plan, options);
  const chosen = new Set(exact.map((scored) => scored.passage.caseId));
  const near = nearMisses(judged, plan, library, new Set(exact.map((scored) => scored.passage.id)), chosen, options);
  const present = new Set(exact.flatMap((scored) => [...scored.terms]));
  return { exact, near, missing: plan.terms.filter(({ form }) => !present.has(form)).map(({ word }) => word) };
}

interface Judged {
  readonly scored: Scored;
  /** Company, industry, place, collection and year are as asked. */
  readonly caseFits: boolean;
  readonly industryFits: boolean;
  readonly placeFits: boolean;
  readonly companyFits: boolean;
  readonly technology: "heading" | "text" | "related" | "none";
  readonly kindFits: boolean;
  readonly coverage: number;
}

function judge(scored: Scored, plan: QueryPlan, library: Library, weights: ReadonlyMap<string, number>): Judged {
  const { passage } = scored;
  const one = library.caseOf(passage);
  const facets = library.facets(passage.id);
  const { facets: asked, exclude } = plan;
  const has = (ids: readonly string[], present: ReadonlySet<string>) => ids.length === 0 || ids.some((id) => present.has(id));
  const hit = (ids: readonly string[], present: ReadonlySet<string>) => ids.some((id) => present.has(id));
  const industryFits = has(asked.industry, facets.industry) && !hit(exclude.industry, facets.industry);
  const placeFits = has(asked.place, facets.place) && !hit(exclude.place, facets.place);
  const companyFits = has(asked.company, new Set([one.id])) && !exclude.company.includes(one.id);
  const collectionFits = has(asked.collection, new Set([one.source.collection])) && (asked.year.length === 0 || asked.year.includes(one.year));
  const excludedTechnology = hit(exclude.technology, facets.headingTechnology);
  return {
    scored,
    caseFits: industryFits && placeFits && companyFits && collectionFits && !excludedTechnology,
    industryFits,
    placeFits,
    companyFits,
    technology: technologyFit(asked, passage, facets),
    kindFits: plan.planned
      ? passage.kind === "plan" || passage.figures.some((figure) => figure.basis === "target")
      : passage.kind === "measure" || passage.kind === "result",
    coverage: coverage(scored, weights),
  };
}

/**
 * `heading`: the measure is of the asked technology. That holds too where its first sentence names it and its heading
 * names no technology at all, or a broader or sibling one. `text`: merely mentioned. `related`: of the same family.
 */
function technologyFit(asked: Facets, passage: Passage, facets: ReturnType<Library["facets"]>): Judged["technology"] {
  if (asked.technology.length === 0) return "none";
  if (asked.technology.some((id) => facets.headingTechnology.has(id))) return "heading";
  const roots = new Set(asked.technology.map(rootOf));
  const inText = asked.technology.some((id) => facets.technology.has(id));
  const headingTags = passage.technologies.filter((tag) => tag.in === "heading").map((tag) => tag.id);
  const inLead = asked.technology.some((id) => facets.leadTechnology.has(id));
  if (inLead && (passage.kind === "measure" || passage.kind === "plan") && (headingTags.length === 0 || headingTags.some((id) => roots.has(rootOf(id)))))
    return "heading";
  if (inText) return "text";
  return [...facets.headingTechnology].some((id) => roots.has(rootOf(id))) ? "related" : "none";
}

function rootOf(id: string): string {
  return ancestorsOf(TECHNOLOGIES, id).at(-1) ?? id;
}

/** Weight of a word by its rarity among the passages; a word that no passage has weighs most. */
function termWeights(terms: readonly string[], library: Library): Map<string, number> {
  const count = library.passages.size;
  return new Map(terms.map((term) => [term, Math.log(1 + count / (1 + library.documentFrequency(term)))]));
}

function coverage(scored: Scored, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  let covered = 0;
  for (const [term, weight] of weights) {
    total += weight;
    if (scored.terms.has(term)) covered += weight;
  }
  return total === 0 ? 1 : covered / total;
}

/**
 * Of several technologies a measure may be all ("variable-frequency air compressors"); else a company must have each;
 * else, or where any will do, each counts by itself.
 */
function byTechnology(inCase: readonly Judged[], plan: QueryPlan, library: Library): Judged[] {
  const asked = plan.facets.technology;
  const fitting = inCase.filter((one) => one.technology === "heading" && one.kindFits);
  if (asked.length < 2 || plan.technologies === "any") return fitting;
  const has = (one: Judged, id: string) => {
    const { headingTechnology, leadTechnology } = library.facets(one.scored.passage.id);
    return headingTechnology.has(id) || leadTechnology.has(id);
  };
  const whole = fitting.filter((one) => asked.every((id) => has(one, id)));
  if (whole.length > 0) return whole;
  const complete = new Set(
    fitting
      .map((one) => one.scored.passage.caseId)
      .filter((caseId) => asked.every((id) => fitting.some((one) => one.scored.passage.caseId === caseId && has(one, id)))),
  );
  if (complete.size > 0) return fitting.filter((one) => complete.has(one.scored.passage.caseId));
  // Asked who did both, a company with one of them is a near miss; asked about two things, each is worth telling.
  return plan.intent === "find" ? fitting : [];
}

/** Where no technology of the vocabulary is asked, the words decide: enough of them, and a score near the best. */
function byWords(judged: readonly Judged[], options: SelectOptions): Judged[] {
  const covering = judged.filter((one) => one.coverage >= options.minCoverage && one.scored.vector >= options.minSimilarity);
  const best = Math.max(0, ...covering.map(worth));
  return covering.filter((one) => worth(one) >= best * options.relativeScore);
}

/** A measure says more than the overview that sums it up. */
const OVERVIEW_WORTH = 0.6;
const worth = ({ scored }: Judged) => scored.score * (scored.passage.kind === "overview" ? OVERVIEW_WORTH : 1);

/** Further words narrow a technology down, where any of its passages has them. */
function narrowByWords(judged: readonly Judged[], options: SelectOptions): Judged[] {
  const covering = judged.filter((one) => one.coverage >= options.minCoverage);
  return covering.length > 0 ? covering : [...judged];
}

function wantedMetric(passage: Passage, plan: QueryPlan): boolean {
  return plan.metrics.length === 0 || passage.figures.some((figure) => plan.metrics.includes(figure.metric));
}

/** Best first; the passages of a case follow its best one. */
function order(judged: readonly Judged[], plan: QueryPlan, options: SelectOptions): Scored[] {
  const value = (one: Judged) =>
    worth(one) +
    tellsResults(one.scored.passage) +
    (plan.wantsFigures && wantedMetric(one.scored.passage, plan) && one.scored.passage.figures.length > 0 ? 0.15 : 0);
  const sorted = [...judged].sort((a, b) => value(b) - value(a) || (a.scored.passage.id < b.scored.passage.id ? -1 : 1));
  const byCase = new Map<string, Scored[]>();
  for (const { scored } of sorted) byCase.set(scored.passage.caseId, [...(byCase.get(scored.passage.caseId) ?? []), scored]);
  return [...byCase.values()].flat().slice(0, options.maxPassages);
}

/** Measures with results before those without. */
function tellsResults({ figures }: Passage): number {
  return figures.some((figure) => figure.unit !== "count" && figure.role !== "level") ? 0.1 : 0;
}

function nearMisses(
  judged: readonly Judged[],
  plan: QueryPlan,
  library: Library,
  exact: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
  options: SelectOptions,
): NearMiss[] {
  const asked = plan.facets;
  const candidates = judged.flatMap((one): { near: NearMiss; rank: number }[] => {
    if (exact.has(one.scored.passage.id) || one.scored.passage.kind === "overview") return [];
    const reason = nearReason(one, plan);
    if (!reason) return [];
    const rank = REASON_RANK[reason] + one.scored.score;
    return [{ near: { scored: one.scored, reason }, rank }];
  });
  candidates.sort((a, b) => b.rank - a.rank || (a.near.scored.passage.id < b.near.scored.passage.id ? -1 : 1));
  const seen = new Set<string>(asked.technology.length > 0 ? chosen : []);
  const distinct = candidates.flatMap(({ near }) => {
    const caseId = library.caseOf(near.scored.passage).id;
    if (seen.has(caseId)) return [];
    seen.add(caseId);
    return [near];
  });
  return alternate(distinct, options.maxRelated);
}

/** The best of each reason in turn: the asked thing elsewhere, and something like it here, are both worth knowing. */
function alternate(near: readonly NearMiss[], most: number): NearMiss[] {
  const queues = new Map<NearReason, NearMiss[]>();
  for (const miss of near) queues.set(miss.reason, [...(queues.get(miss.reason) ?? []), miss]);
  const strong = [...queues].filter(([reason]) => reason !== "mentioned" && reason !== "similar").map(([, queue]) => queue);
  const weak = [...queues].filter(([reason]) => reason === "mentioned" || reason === "similar").flatMap(([, queue]) => queue);
  const mixed: NearMiss[] = [];
  for (let round = 0; strong.some((queue) => queue.length > round); round++) mixed.push(...strong.flatMap((queue) => queue.slice(round, round + 1)));
  return [...mixed, ...weak].slice(0, most);
}

/** What was asked elsewhere comes before something else asked here, and both before what merely sounds alike. */
const REASON_RANK: Record<NearReason, number> = {
  "other-industry": 3,
  "other-place": 3,
  "other-company": 3,
  planned: 3.5,
  "one-of-several": 3.2,
  "other-technology": 2.8,
  mentioned: 2,
  similar: 0,
};
const SIMILAR_ENOUGH = 0.3;

function nearReason(one: Judged, plan: QueryPlan): NearReason | undefined {
  const { technology } = plan.facets;
  if (technology.length > 0) {
    if (one.technology === "heading") {
      if (one.caseFits) return one.kindFits ? (technology.length > 1 ? "one-of-several" : "similar") : "planned";
      if (!one.companyFits) return "other-company";
      if (!one.industryFits) return "other-industry";
      return one.placeFits ? undefined : "other-place";
    }
    if (!one.caseFits) return undefined;
    if (one.technology === "related") return "other-technology";
    return one.technology === "text" ? "mentioned" : undefined;
  }
  return one.scored.score >= SIMILAR_ENOUGH ? "similar" : undefined;
}
