import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { UMBRELLAS } from "../content.js";
import { EXAMPLES, NEGATED } from "../cues.js";
import { askedOfEach } from "./enumerated.js";
import { isKin, nearHeadings } from "./near-headings.js";

/** Score of the heading of one of several things that a question lists, and how far it may be behind the nearest one. */
const LISTED = 1.05;
const LISTED_BEHIND = 0.25;

/** Where a question lists several things, the headings of each: of "bottles or caps that weigh less" two. */
export async function meantByEach(plan: QueryPlan, library: Library): Promise<string[]> {
  // What is named as an example stands for more of its kind.
  if (NEGATED.test(plan.about) || EXAMPLES.test(plan.about)) return [];
  const found = await Promise.all(
    askedOfEach(plan.about).map(async ({ item, question }) => {
      const ranked = (await nearHeadings({ ...plan, about: question }, library)).filter(({ id }) => !UMBRELLAS.has(id) && !holdsLeftOut(id, plan));
      const least = Math.max(LISTED, (ranked[0]?.score ?? 0) - LISTED_BEHIND);
      return ranked.find(({ id, score }) => score >= least && library.knowsHeadingBy(id, [item]))?.id;
    }),
  );
  return [...new Set(found.flatMap((id) => id ?? []))];
}

/** Of "besides air-source ones, water-source or ground-source heat pumps" all heat pumps are too many. */
const holdsLeftOut = (id: string, { exclude }: QueryPlan) => exclude.technology.some((one) => isKin(one, id));
