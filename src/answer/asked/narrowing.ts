import type { Library } from "../../retrieval/library.js";
import type { Match } from "../../taxonomy/matcher.js";
import { PLACES } from "../../taxonomy/places.js";
import { withAncestors } from "../../taxonomy/tagger.js";
import type { Names } from "./names.js";

/** "Its energy-saving and solar projects" are all that a company saves energy with: the technology narrows nothing down. */
export function isBesideSavings(id: string, question: string, { companies, technologies }: Names): boolean {
  const named = technologies.filter((match) => match.id === id);
  const beside = ({ start, end }: Match) => SAVINGS_BEFORE.test(question.slice(0, start)) || SAVINGS_AFTER.test(question.slice(end));
  return companies.length > 0 && named.length > 0 && named.every(beside);
}

const SAVINGS_BEFORE =
  /\b(?:energy|power|electricity|carbon)[- ](?:saving|efficiency|cutting)s?(?: projects| measures)?,? (?:and|or|&) (?:the )?$|(?:节能|节电|减碳|降碳)(?:项目|措施|改造)?[和与及、]$/i;
const SAVINGS_AFTER =
  /^ (?:and|or|&) (?:the )?(?:energy|power|electricity|carbon)[- ](?:saving|efficiency|cutting)|^(?:发电)?(?:项目|措施)?[和与及、](?:节能|节电|减碳|降碳)/i;

/** Of several named companies a place that one of them is in says where that one is: 合肥下塘的平台和宁东的平台. */
export function isOfOne({ id }: Match, { companies }: Names, library: Library): boolean {
  const there = [...new Set(companies.map((company) => company.id))].map((company) => withAncestors(PLACES, library.cases.get(company)?.place ?? []).has(id));
  return there.includes(true) && there.includes(false);
}

/** "The emissions of their packaging": where emissions are ranked, the stuff that is named by itself is what was changed, not what was saved. */
export function withoutChanged(metrics: readonly Match[], technologies: readonly Match[], question: string): readonly Match[] {
  const isChanged = (metric: Match) =>
    !SAVED.test(question.slice(metric.start, metric.end)) &&
    technologies.some(({ start, end }) => start <= metric.start && end >= metric.end && !SAVED.test(question.slice(start, end)));
  return metrics.some(({ id }) => CO2_CUT.test(id)) ? metrics.filter((metric) => CO2_CUT.test(metric.id) || !isChanged(metric)) : metrics;
}

const CO2_CUT = /^co2-reduction/;
const SAVED = /sav|reduc|cut|节|减/i;
