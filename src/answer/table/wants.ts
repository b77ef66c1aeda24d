import type { QueryPlan } from "../../domain/plan.js";
import { OF_AMOUNTS } from "../understand.js";
import type { Rows } from "./rows.js";

/** Of more cases than this that state no such figure, that is said instead of telling what each of them did. */
const MOST_TOLD = 12;

/** Ranking, adding up, comparing, bounds and lists with a figure are questions to the measures table; the rest to its passages. */
export function wantsTable(plan: QueryPlan): boolean {
  const { intent, metrics, facets, terms, bounds, change, figureYears } = plan;
  // Two companies' ways of doing one thing are told in their sentences; a comparison of amounts is not.
  const told = intent === "compare" && metrics.length === 0 && facets.technology.length + terms.filter(({ required }) => !required).length > 0;
  // "How much did they save in total?" of one company is answered by all its totals.
  const allTotals = intent === "sum" && plan.metricAssumed && facets.company.length > 0;
  const listed = (intent === "list" || (intent === "find" && figureYears.length > 0)) && metrics.length > 0 && facets.company.length === 0;
  const amounts = OF_AMOUNTS.has(intent) && (metrics.length > 0 || intent === "compare" || !isAboutSomething(plan));
  if (intent === "count" && plan.groupBy !== undefined && metrics.length === 0) return true;
  return !told && !allTotals && (listed || amounts || bounds.length > 0 || change);
}

const isAboutSomething = ({ facets, terms }: QueryPlan) => facets.technology.length + facets.company.length + facets.industry.length + terms.length > 0;

/**
 * Whether that no row is left is the answer: a bound that nobody keeps, a metric that nobody in question states, a
 * ranking that does not say of what. Of a named company, and of a few cases, what they did is told without the figure.
 */
export function answersNothing(plan: QueryPlan, rows: Rows): boolean {
  if (rows.rows.length > 0 || plan.facets.company.length > 0) return plan.bounds.length > 0 && rows.rows.length === 0;
  if (plan.bounds.length > 0) return true;
  if (rows.scope.size === 0) return false;
  return OF_AMOUNTS.has(plan.intent) ? plan.intent !== "compare" : rows.scope.size > MOST_TOLD;
}
