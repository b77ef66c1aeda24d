import type { Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import { AIMS } from "../taxonomy/topics.js";
import type { Library } from "./library.js";

/** Whether a passage tells what a heading names, done or planned as is asked; an aim is told by whoever plans to reach it. */
export function tellsHeading(passage: Passage, id: string, { time }: Pick<QueryPlan, "time">, library: Library): boolean {
  const { told, planned } = library.facets(passage.id);
  const isPlan = passage.kind === "plan";
  const meant = planned.has(id) || (isPlan && told.has(id));
  const done = told.has(id) && !isPlan;
  if (AIMS.has(id)) return done || meant;
  return time === "planned" ? meant : time === "done" ? done : done || meant;
}
