import type { Compared, QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { COLLECTIONS } from "../../taxonomy/collections.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import type { Match } from "../../taxonomy/matcher.js";
import { PLACES } from "../../taxonomy/places.js";
import { technologyMatches, withAncestors } from "../../taxonomy/tagger.js";
import { MORE_OF_TWO } from "../cues.js";
import { comparedIn } from "./compared.js";
import { metricsImplied } from "./implied.js";
import { metricMatches } from "./metrics.js";
import { blank, isExcluded, type Names } from "./names.js";

/** What is held against each other, of what is not left out: things named, or the collections of two years. */
export function comparedAsked(
  question: string,
  { companies, industries, technologies, places, collections }: Names,
  years: readonly number[],
): Compared | undefined {
  const wanted = (matches: readonly Match[]) => matches.filter((match) => !isExcluded(question, match));
  const distinct = [...new Set(years)];
  if (distinct.length > 1) {
    const idsOf = (year: number) => COLLECTIONS.filter((collection) => collection.year === year).map(({ id }) => id);
    return { by: "collection", groups: distinct.map((year) => ({ name: String(year), ids: idsOf(year) })) };
  }
  const found = comparedIn(question, {
    company: wanted(companies),
    industry: wanted(industries),
    technology: wanted(technologies),
    place: wanted(places),
    collection: wanted(collections),
  });
  // "Which dairy or brewery …": both are asked for, neither is held against the other.
  const [first] = found?.groups ?? [];
  return found && found.by !== "company" && first && ASKS_WHICH.test(question.slice(0, question.indexOf(first.name))) ? undefined : found;
}

const ASKS_WHICH = /(?:\b(?:which|what|any)\s+(?:\w+\s+)?|哪[一]?[家个些座])$/i;

const FEW_COMPARED = 4;

/** "Compare the two tyre makers": a kind of company of which there are a few stands for these. */
export function withKindCompared(plan: QueryPlan, library: Library): QueryPlan {
  const { industry, place, collection, company } = plan.facets;
  if (plan.intent !== "compare" || plan.compared || company.length > 0 || industry.length !== 1) return plan;
  const isOf = (ids: readonly string[], asked: readonly string[], terms: typeof INDUSTRIES | typeof PLACES) => {
    const own = withAncestors(terms, ids);
    return asked.length === 0 || asked.some((id) => own.has(id));
  };
  const cases = [...library.cases.values()].filter(
    (one) =>
      isOf(one.industry.slice(0, 1), industry, INDUSTRIES) &&
      isOf(one.place, place, PLACES) &&
      (collection.length === 0 || collection.includes(one.source.collection)),
  );
  if (cases.length < 2 || cases.length > FEW_COMPARED) return plan;
  const groups = cases.map((one) => ({ name: one.company[plan.language], ids: [one.id] }));
  return { ...plan, facets: { ...plan.facets, industry: [], company: cases.map(({ id }) => id) }, compared: { by: "company", groups } };
}

const HELD_BEFORE = /(?:^|[和与及跟比对、,，/:：]|还是|或者?|\b(?:or|and|than|with|to|from|vs\.?|versus|between|against|does|did|is)\b)\s*(?:the\s+)?$/i;
const HELD_AFTER = /^[\w'’]*\s*(?:[和与及跟比对、,，/]|还是|或|\b(?:or|and|vs\.?|versus|than)\b)/i;

/** "Volkswagen or BMW": a company that the library does not know is compared too, as one that it has nothing on. */
export function withUnknown(plan: QueryPlan, companies: readonly Match[], question: string): QueryPlan {
  // A name stands beside a word that holds it against another: of 小米那款嵌入式冰箱比普通冰箱 nothing is a second company.
  const isHeld = (word: string) => {
    const at = question.indexOf(word);
    return HELD_BEFORE.test(question.slice(0, at)) || HELD_AFTER.test(question.slice(at + word.length));
  };
  const unknown = [...new Set(plan.terms.filter(({ required, word }) => required && isHeld(word)).map(({ word }) => word))];
  const [first] = companies;
  if (!first || unknown.length === 0 || (plan.intent !== "compare" && !MORE_OF_TWO.test(question))) return plan;
  const known = plan.compared?.by === "company" ? plan.compared.groups : [{ name: question.slice(first.start, first.end), ids: plan.facets.company }];
  const groups = [...known, ...unknown.map((name) => ({ name, ids: [] }))];
  // Taken for no comparison before, the question was not searched for what is compared.
  const stated = plan.metrics.length > 0 ? [] : metricMatches(blank(question, companies), technologyMatches(question), true, plan.bounds);
  const found = stated.length > 0 ? stated.map(({ id }) => id) : metricsImplied(question, plan.facets.technology, plan.bounds);
  const metrics = plan.metrics.length > 0 ? plan.metrics : [...new Set(found)];
  const toldBy = stated.map(({ start, end }) => question.slice(start, end)).join(" ");
  const terms = plan.terms.filter(({ word, required }) => !required && !toldBy.includes(word));
  return { ...plan, intent: "compare", metrics, wantsFigures: plan.wantsFigures || metrics.length > 0, compared: { by: "company", groups }, terms };
}
