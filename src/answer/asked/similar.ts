import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";

/** "Cases similar to Yili", 和伊利类似的案例: others of its kind are asked for, not what it did itself. */
const SIMILAR =
  /\b(?:similar to|comparable (?:to|with)|resembl\w+|(?:cases|companies|plants|firms) like|like (?:that of|those of)|peers of)\b|(?:和|与|跟|同)[^，。？]{1,20}(?:类似|相似|同类|差不多|一样)的?[^，。？]{0,6}(?:案例|企业|公司|工厂|厂|项目|做法)|类似(?:于|的)|同类(?:企业|案例)/i;

/** The plan of a question for what is like a named company: its industry, without itself. */
export function withSimilar(plan: QueryPlan, question: string, library: Library): QueryPlan {
  const { facets, exclude } = plan;
  if (facets.company.length === 0 || plan.intent === "compare" || !SIMILAR.test(question)) return plan;
  const industry = [...new Set(facets.company.flatMap((id) => library.cases.get(id)?.industry ?? []))];
  return {
    ...plan,
    intent: "list",
    lists: true,
    facets: { ...facets, company: [], industry: [...new Set([...facets.industry, ...industry])] },
    exclude: { ...exclude, company: [...exclude.company, ...facets.company] },
    terms: [],
  };
}
