import type { QueryPlan } from "../domain/plan.js";
import { type Theme, themeOf } from "../taxonomy/themes.js";

/** The field that a question asks about where it asks for no technology, topic or amount of its own. */
export function themeAsked({ about, facets, headings, metrics, terms }: QueryPlan): Theme | undefined {
  return facets.technology.length + headings.length + metrics.length + terms.length === 0 ? themeOf(about) : undefined;
}
