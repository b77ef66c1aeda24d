import { z } from "zod";
import type { Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import { isAlike } from "./evidence/alike.js";
import { amountPlaces, statesAsked } from "./evidence/amounts.js";
import { subjectShare } from "./evidence/subject.js";
import { judgeAll } from "./judge.js";
import type { Library } from "./library.js";
import { retrieveFor } from "./retrieve.js";

export const EvidenceOptions = z.strictObject({
  /** Most passages. Default 10. */
  limit: z.number().int().min(1).max(2000).default(10),
});
export type EvidenceOptions = z.infer<typeof EvidenceOptions>;

/** A passage that a question is answered from. */
export interface EvidencePassage {
  readonly passage: Passage;
  /** Orders the passages of one question; no share of anything. */
  readonly score: number;
  /** Whether who, where and when are as asked. */
  readonly fits: boolean;
  /** Ids of passages left out for this one, because they say the same in nearly the same words. */
  readonly alike: readonly string[];
}

/**
 * What a passage gains by what it is about, beside words and nearness, which give 1 at most. Halved or doubled, each changes
 * what is found among the first ten passages (`npm run eval -- --compare`) by half a per cent at most.
 */
const SUBJECT = 0.9;
const STATES = 0.4;
const AMOUNT = 0.8;
const IN_TIME = 0.15;
const COVERS = 0.3;

/** What a further passage of one company loses: of a list so much that every other company comes first. */
const AGAIN = 0.3;
const AGAIN_IN_LIST = 3;

/**
 * The evidence for a question, best first: passages whose company, industry, place, collection and year are as asked come
 * before all others; among them those of the asked technologies and topics, those that state the asked amounts (of a
 * ranking the largest), and those near in words and meaning. Where companies are listed or compared each has its best
 * passage before any has a second one. The same library and plan give the same order.
 */
export async function evidence(
  library: Library,
  plan: QueryPlan,
  question: string,
  options: EvidenceOptions = EvidenceOptions.parse({}),
): Promise<EvidencePassage[]> {
  const ranked = await retrieveFor(library, plan, question);
  const named = plan.facets.company.length > 0;
  const judged = judgeAll(plan, library, ranked);
  // Of two named companies the place belongs to one.
  const fitting = new Set(judged.filter((one) => (named ? one.companyFits : one.caseFits) && one.hasNames).map(({ scored }) => scored.passage.id));
  const subject = subjectShare(plan, library);
  const places = amountPlaces(plan, fitting, library);
  const found = judged.map(({ scored: { passage, score }, timeFits, coverage }) => ({
    passage,
    fits: fitting.has(passage.id),
    score:
      score +
      SUBJECT * subject(passage) +
      STATES * statesAsked(passage, plan) +
      AMOUNT * (places.get(passage.id) ?? 0) +
      (timeFits ? IN_TIME : 0) +
      (plan.terms.length > 0 ? COVERS * coverage : 0),
  }));
  return folded(spread(found, plan, library), options.limit);
}

type Found = Omit<EvidencePassage, "alike">;

const inOrder = (a: Found, b: Found) => Number(b.fits) - Number(a.fits) || b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1);

/** Best first, spread over the companies. */
function spread(found: readonly Found[], plan: QueryPlan, library: Library): Found[] {
  const again = isList(plan, library) ? AGAIN_IN_LIST : AGAIN;
  const times = new Map<string, number>();
  const spent = [...found].sort(inOrder).map((one) => {
    const company = library.caseOf(one.passage).company.zh;
    const before = times.get(company) ?? 0;
    times.set(company, before + 1);
    return { ...one, score: one.score - again * before };
  });
  return spent.sort(inOrder);
}

/** Whether one passage each of many companies is wanted, not all that a few have to say. */
function isList({ intent, lists, facets, bounds }: QueryPlan, library: Library): boolean {
  const named = new Set(facets.company.map((id) => library.cases.get(id)?.company.zh));
  if (named.size > 0) return named.size > 1;
  return bounds.length === 0 && (lists || intent === "list" || intent === "count" || intent === "compare");
}

/** The first of them, without those that say the same as one before. */
function folded(found: readonly Found[], limit: number): EvidencePassage[] {
  const kept: (Found & { alike: string[] })[] = [];
  for (const one of found) {
    const same = kept.find(({ passage }) => isAlike(passage, one.passage));
    if (same) same.alike.push(one.passage.id);
    else if (kept.length === limit) break;
    else kept.push({ ...one, alike: [] });
  }
  return kept;
}
