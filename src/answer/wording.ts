import type { Case } from "../domain/case.js";
import type { Language } from "../domain/language.js";
import type { Passage } from "../domain/passage.js";
import { isListOfHeadings, type QueryPlan } from "../domain/plan.js";
import { findQuantities } from "../figures/quantities.js";
import type { Library } from "../retrieval/library.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { PLACES } from "../taxonomy/places.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import type { Term } from "../taxonomy/term.js";
import { HEADINGS } from "../taxonomy/topics.js";
import { countHan } from "../text/language.js";
import { EARLIEST, LATEST } from "./asked/happened.js";
import type { NearMiss } from "./near.js";
import { themeAsked } from "./theme.js";

/** A case's company as it is named in an answer: an English name with the short Chinese one behind it. */
export function companyName({ company }: Case, language: Language): string {
  if (language === "zh") return company.zh;
  const chinese = company.aliases.find((alias) => countHan(alias) > 0) ?? company.zh;
  return `${company.en} (${chinese})`;
}

/** A passage's heading in a language, in the other one where it has no such. */
export function headingOf({ heading }: Passage, language: Language): string {
  return heading[language] ?? heading.en ?? heading.zh ?? (language === "en" ? "Overview" : "概况");
}

export function termName(terms: readonly Term[], id: string, language: Language): string {
  return terms.find((term) => term.id === id)?.[language][0] ?? id;
}

/** What was asked, in words: "boiler flue-gas heat recovery" and "dairy". */
export function describePlan(plan: QueryPlan, library: Library): string {
  const { language, facets } = plan;
  const theme = themeAsked(plan);
  const names = [
    ...(theme ? [theme[language]] : []),
    ...(isListOfHeadings(plan) ? plan.headings : facets.technology).map((id) => termName(HEADINGS, id, language)),
    ...facets.industry.map((id) => termName(INDUSTRIES, id, language)),
    ...facets.place.map((id) => termName(PLACES, id, language)),
    ...facets.collection.map((id) => termName(COLLECTIONS, id, language)),
    ...(plan.happened ? [whenHappened(plan.happened, language)] : []),
    ...companyNames(plan, library),
  ];
  return names.map((name) => name.replace(/\.$/, "")).join(language === "en" ? ", " : "、");
}

function whenHappened({ from, to }: NonNullable<QueryPlan["happened"]>, language: Language): string {
  const en = language === "en";
  if (from === EARLIEST) return en ? `before ${to + 1}` : `${to + 1}年以前`;
  if (to === LATEST) return en ? `since ${from}` : `${from}年以来`;
  if (from === to) return en ? `in ${from}` : `${from}年`;
  return en ? `in ${from} to ${to}` : `${from}年至${to}年`;
}

/** The same with all else that narrowed it down: what is left out, and words that no vocabulary covers. */
export function describeScope(plan: QueryPlan, library: Library): string {
  const { language, exclude, terms } = plan;
  const out = [
    ...exclude.technology.map((id) => termName(TECHNOLOGIES, id, language)),
    ...exclude.industry.map((id) => termName(INDUSTRIES, id, language)),
    ...exclude.place.map((id) => termName(PLACES, id, language)),
    ...exclude.company.slice(0, 3).flatMap((id) => library.cases.get(id)?.company[language] ?? []),
  ].map((name) => (language === "en" ? `not ${name}` : `不含${name}`));
  const years = plan.facets.year.map((year) => (language === "en" ? `collections of ${year}` : `${year}年案例集`));
  const words = [...new Set(terms.map(({ word }) => word))].map((word) => `“${word}”`);
  const planned = plan.time === "planned" ? [language === "en" ? "planned" : "计划中"] : [];
  const makers = plan.manufacturing ? [language === "en" ? "manufacturing" : "制造业"] : [];
  return [describePlan(plan, library), ...makers, ...years, ...words, ...out, ...planned].filter((part) => part !== "").join(language === "en" ? ", " : "、");
}

/** The named companies, each once; a group's name that stands for several of its plants is not spelt out. */
function companyNames({ facets, language }: QueryPlan, library: Library): string[] {
  if (facets.company.length > 3) return [];
  return facets.company.map((id) => library.cases.get(id)?.company[language] ?? id.replace(/^unknown:/, ""));
}

/** A heading without the amounts that it states in brackets: a near miss is named without figures. */
function plainHeading(passage: Passage, language: Language): string {
  const heading = headingOf(passage, language);
  const stripped = heading.replace(/\s*[（(][^()（）]*\d[^()（）]*[)）]/g, "");
  return findQuantities(stripped)
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), stripped)
    .replace(/\s+/g, " ")
    .trim();
}

/** Why a measure is only near, in a few words. */
export function describeNear({ scored, reason }: NearMiss, plan: QueryPlan, library: Library): string {
  const { language } = plan;
  const { industry, place } = library.caseOf(scored.passage);
  const heading = plainHeading(scored.passage, language);
  const industries = industry.map((id) => termName(INDUSTRIES, id, language)).join(language === "en" ? ", " : "、");
  const places = place.map((id) => termName(PLACES, id, language)).join(language === "en" ? ", " : "、");
  const asked = plan.facets.industry.map((id) => termName(INDUSTRIES, id, language)).join(language === "en" ? " or " : "或");
  const english = {
    "other-industry": `${heading}, but the industry is ${industries}${asked ? `, not ${asked}` : ""}`,
    "other-place": `${heading}, but in ${places}`,
    "other-company": `${heading}, but another company`,
    planned: `${heading}: planned or under way, not reported as done`,
    done: `${heading}: reported as done, not as a plan`,
    "other-words": `${heading}, without the rest of what was asked`,
    "one-of-several": `only one of these: ${heading}`,
    "other-technology": `another measure of the same kind: ${heading}`,
    "other-amount": `${heading}, with another amount`,
    mentioned: `only mentioned, under ${heading}`,
    similar: `related: ${heading}`,
  };
  const chinese = {
    "other-industry": `${heading}，但行业是${industries}${asked ? `，不是${asked}` : ""}`,
    "other-place": `${heading}，但地点在${places}`,
    "other-company": `${heading}，但属于另一家企业`,
    planned: `${heading}：尚在计划或推进中，并非已完成`,
    done: `${heading}：已经完成，不是计划`,
    "other-words": `${heading}，但未涉及所问的其余内容`,
    "one-of-several": `只有其中一项：${heading}`,
    "other-technology": `同类的另一项措施：${heading}`,
    "other-amount": `${heading}，但数值不符合`,
    mentioned: `仅在“${heading}”中提到`,
    similar: `内容相近：${heading}`,
  };
  return (language === "en" ? english : chinese)[reason];
}

const ENGLISH_COUNTS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const CHINESE_COUNTS = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A count as prose has it: up to ten in words. */
export function countWord(count: number, language: Language): string {
  return (language === "en" ? ENGLISH_COUNTS : CHINESE_COUNTS)[count] ?? String(count);
}
