import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { UMBRELLAS } from "../content.js";
import { EXAMPLES, NEGATED } from "../cues.js";
import { askedOfEach } from "./enumerated.js";
import { isKin, type NearHeading, nearHeadings } from "./near-headings.js";

/** Score of the heading of one of several things that a question lists, and how far it may be behind the nearest one. */
const LISTED = 0.8;
const LISTED_BEHIND = 0.25;
/** So much farther than the nearest to the whole question one is not listed: of "driverless or robot vehicles" the robots. */
const FARTHER = 0.55;

/** Where a question lists several things, the headings of each: of "bottles or caps that weigh less" two. */
export async function meantByEach(plan: QueryPlan, near: readonly NearHeading[], library: Library): Promise<string[]> {
  // What is named as an example stands for more of its kind.
  if (NEGATED.test(plan.about) || EXAMPLES.test(plan.about)) return [];
  const isFar = (id: string) => (near[0]?.score ?? 0) - (near.find((one) => one.id === id)?.score ?? 0) > FARTHER;
  const found = await Promise.all(
    askedOfEach(plan.about).map(async ({ item, question }) => {
      const ranked = (await nearHeadings({ ...plan, about: question }, library)).filter(({ id }) => !UMBRELLAS.has(id) && !holdsLeftOut(id, plan));
      const least = Math.max(LISTED, (ranked[0]?.score ?? 0) - LISTED_BEHIND);
      return ranked.find(({ id, score }) => score >= least && !isFar(id) && library.knowsHeadingBy(id, [item]))?.id;
    }),
  );
  return [...new Set(found.flatMap((id) => id ?? []))];
}

/** Of "besides air-source ones, water-source or ground-source heat pumps" all heat pumps are too many. */
const holdsLeftOut = (id: string, { exclude }: QueryPlan) => exclude.technology.some((one) => isKin(one, id));
