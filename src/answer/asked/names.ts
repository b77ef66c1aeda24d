import { Facets } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { COLLECTIONS } from "../../taxonomy/collections.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { type Match, Matcher } from "../../taxonomy/matcher.js";
import { PLACES } from "../../taxonomy/places.js";
import { ancestorsOf, technologyMatches } from "../../taxonomy/tagger.js";
import type { Term } from "../../taxonomy/term.js";
import { topicMatches } from "../../taxonomy/topics.js";
import { countHan } from "../../text/language.js";
import { taggedWords } from "../../text/tokens.js";
import { EXCLUDING_AFTER, EXCLUDING_BEFORE, MAKES_BEFORE, ORGANISATION_AFTER, ORGANISATION_WORD } from "../cues.js";
import { describedCase } from "./described.js";
import { leftOut, withoutExplained } from "./left-out.js";
import { asksForTrade, isOfAsker } from "./trade.js";

const INDUSTRY = new Matcher(INDUSTRIES);
const PLACE = new Matcher(PLACES);
const COLLECTION = new Matcher(COLLECTIONS);

/** What a question names of the library's companies and of the vocabularies, with places. */
export interface Names {
  readonly companies: readonly Match[];
  readonly industries: readonly Match[];
  readonly technologies: readonly Match[];
  readonly places: readonly Match[];
  readonly collections: readonly Match[];
  /** The question without its companies' names, so that 青岛啤酒 is neither a place nor an industry. */
  readonly rest: string;
}

const LAST = new WeakMap<Library, { readonly question: string; readonly names: Names }>();

/** What a question names. The steps of an answer ask it of one question again and again, so the last is kept. */
export function namesIn(question: string, library: Library): Names {
  const last = LAST.get(library);
  if (last?.question === question) return last.names;
  const names = readNames(question, library);
  LAST.set(library, { question, names });
  return names;
}

function readNames(question: string, library: Library): Names {
  const known = withLegalNames(wholeWords(library.companyMatcher.find(question), question), question, library);
  const companies = withPlaceOfOne(known, question, library);
  // In 哪家电池厂 there is no 家电.
  const rest = withoutExplained(blank(question, [...companies, ...descriptions(question, companies)])).replaceAll("哪家", "哪个");
  const collections = COLLECTION.find(rest);
  // The light industry of a collection's name is no lighting.
  const named = technologyMatches(blank(rest, collections));
  // The schools of "programmes for schools" are no kind of company.
  const industries = kindsOfCompany(INDUSTRY.find(rest), [...named, ...topicMatches(blank(rest, collections))], rest);
  return {
    companies,
    rest,
    industries,
    technologies: named.filter((match) => !industries.some((industry) => overlaps(industry, match))),
    places: PLACE.find(rest).filter(({ end }) => !OF_A_NAME.test(rest.slice(end))),
    collections,
  };
}

/** What a company is known for, said before its name, is not asked of it: 做激光拼焊板的华安钢宝利. */
function descriptions(question: string, companies: readonly Match[]): Match[] {
  return companies.flatMap(({ id, start }) => {
    const found = KNOWN_FOR.exec(question.slice(0, start));
    return found ? [{ id, start: found.index, end: start }] : [];
  });
}

const KNOWN_FOR = /(?:做|生产|制造|主营|从事|专门?做|卖)[^，。？、；和与跟比及]{1,14}的$/;

/** The place of "Beijing Winter Olympics" is part of a name and narrows nothing down. */
const OF_A_NAME = /^(?:冬?奥|亚运|世博|大学|环球影城)|^ (?:Winter |Summer )?(?:Olympic|Paralympic|Asian Games|University|Universal)/i;

/** A company that is called by its legal name is named by all of it, not by the brand in it alone. */
function withLegalNames(companies: readonly Match[], text: string, library: Library): readonly Match[] {
  const whole = (match: Match): Match => {
    const { en = "", zh = "" } = library.cases.get(match.id)?.company ?? {};
    const found = [en, zh].map((name) => ({ start: text.indexOf(name), name })).find(({ start, name }) => name !== "" && start >= 0);
    return found && found.start <= match.start && found.start + found.name.length >= match.end
      ? { ...match, start: found.start, end: found.start + found.name.length }
      : match;
  };
  return companies.map(whole);
}

/** A short Chinese name that cuts the words on both its sides is none: 海天 in 上海天气. */
function wholeWords(matches: readonly Match[], question: string): readonly Match[] {
  if (!matches.some(({ start, end }) => end - start <= SHORT_NAME && countHan(question.slice(start, end)) > 0)) return matches;
  const cuts = new Set<number>();
  for (const run of question.matchAll(/\p{Script=Han}+/gu)) {
    let at = run.index;
    cuts.add(at);
    for (const { form } of taggedWords(run[0])) {
      at += form.length;
      cuts.add(at);
    }
  }
  return matches.filter(({ start, end }) => end - start > SHORT_NAME || countHan(question.slice(start, end)) === 0 || cuts.has(start) || cuts.has(end));
}

const SHORT_NAME = 2;

/** "Yantian or Rizhao": a place that is held against a company stands for the one company there. */
function withPlaceOfOne(companies: readonly Match[], question: string, library: Library): readonly Match[] {
  if (companies.length === 0) return describedCase(question, library);
  if (!HELD_AGAINST.test(question)) return companies;
  const before = ({ start }: Match) => WHERE_BEFORE.exec(question.slice(0, start))?.[0].toLowerCase();
  // In "at Yantian and at Rizhao" the second is named like the first.
  const likeCompany = (place: Match) => companies.some((company) => before(company) === before(place) && isBeside(question, company, place));
  const places = PLACE.find(blank(question, companies)).filter(
    (match) => !/^[^，。,.;；]{0,3}(?:的|市|省|')/.test(question.slice(match.end)) && (before(match) === undefined || likeCompany(match)),
  );
  const standsFor = places.flatMap(({ id, start, end }) => {
    const there = [...library.cases.values()].filter(({ place }) => place.length === 1 && place[0] === id);
    return there.length === 1 && there[0] !== undefined ? [{ id: there[0].id, start, end }] : [];
  });
  const beside = standsFor.filter((match) => !companies.some(({ id }) => id === match.id) && companies.some((company) => isBeside(question, company, match)));
  return [...companies, ...beside].sort((a, b) => a.start - b.start);
}

const HELD_AGAINST = /\b(?:or|versus|vs\.?|and|than|compared)\b|和|与|跟|还是|比/i;
const WHERE_BEFORE = /\b(?:in|at|of|near) $|在$/i;
const JOINS = /^[\s,，、]*(?:\b(?:or|versus|vs\.?|and|than|with|to)\b|和|与|跟|还是|比)?[\s,，、]*(?:(?:in|at|of|near) )?(?:the )?$/i;
const isBeside = (question: string, a: Match, b: Match) => JOINS.test(question.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

/** Whether a question leaves out what it names at a place: "not counting …", 除了…以外. */
export function isExcluded(question: string, { start, end }: Match): boolean {
  return (
    EXCLUDING_BEFORE.test(question.slice(0, start)) ||
    EXCLUDING_AFTER.test(question.slice(end)) ||
    leftOut(question).some((part) => part.start <= start && part.end >= end)
  );
}

/** "Solar cells or modules": a word that is only the other way to say what is named asks for no more than that. */
export function isAlternative(question: string, start: number, named: readonly Match[]): boolean {
  return named.some(({ end }) => end <= start && ALTERNATIVE.test(question.slice(end, start)));
}

const ALTERNATIVE = /^\s*(?:or|、|或者?|\/)\s*$/i;

/** The ids that are asked for, or left out, of what is named. */
export function facetsNamed(question: string, names: Names, unwanted: boolean): Omit<Facets, "technology" | "year"> {
  const ids = (matches: readonly Match[]) => [...new Set(matches.filter((match) => isExcluded(question, match) === unwanted).map((match) => match.id))];
  const company = ids(names.companies);
  const {
    technology: _technology,
    year: _year,
    ...facets
  } = Facets.parse({
    // A named company needs no kind of company beside it: in “the hotel of …” the hotel is where, not who.
    industry: company.length > 0 && !unwanted ? [] : mostSpecific(INDUSTRIES, ids(withoutIncluded(names.industries, INDUSTRIES, names.rest, BESIDE))),
    place: mostSpecific(PLACES, ids(withoutIncluded(names.places, PLACES, names.rest, INCLUDING))).filter((id) => id !== "china"),
    company,
    collection: ids(names.collections),
  });
  return facets;
}

/** "Food and drinks makers", "Hubei (including Wuhan)": of a kind or place and a narrower one that is named with it the wider is asked. */
function withoutIncluded(matches: readonly Match[], terms: readonly Term[], text: string, between: RegExp): Match[] {
  const joined = (a: Match, b: Match) => between.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
  return matches.filter((match) => !matches.some((other) => ancestorsOf(terms, match.id).includes(other.id) && joined(match, other)));
}

const INCLUDING = /^[\s,，(（]*(?:包括|包含|含|including|incl\.)\s*$/i;

/** Things that are also industries count as industries only where a kind of company is meant. */
const THINGS = new Set([
  "plastic-products",
  "iron-steel",
  "aluminium",
  "chemicals",
  "lighting",
  "batteries",
  "photovoltaics",
  "wastewater-treatment",
  "waste-recycling",
  "logistics",
  "coffee",
  "machinery",
  "rubber-tyres",
  "power-heat",
  "biogas-industry",
  "construction",
  "internet-software",
  "starch-fermentation",
  "mining",
  "coal-mining",
  "hydrogen-industry",
  "sweeteners",
  "paper-packaging",
  "metal-coating",
  "mobility",
  "finance",
  "cement",
  "glass",
  "semiconductors",
]);

/** "Steel or chemical companies": what stands beside a kind of company is one too. */
function kindsOfCompany(matches: readonly Match[], technologies: readonly Match[], text: string): Match[] {
  const kept = new Set(matches.filter((match) => meansIndustry(match, technologies, text, matches)));
  for (const match of [...matches].reverse()) {
    const beside = [...kept].some(
      ({ start, end }) => (start > match.end && BESIDE.test(text.slice(match.end, start))) || (match.start > end && BESIDE.test(text.slice(end, match.start))),
    );
    const made = asksForTrade(text) || [...kept].some((one) => one.id === match.id);
    if (beside && (made || !technologies.some((technology) => overlaps(technology, match)))) kept.add(match);
  }
  // "Makers of cleaning products (soap, detergent)": once a kind of company is meant its other words mean it too.
  const ids = new Set([...kept].map(({ id }) => id));
  return matches.filter((match) => kept.has(match) || (ids.has(match.id) && !technologies.some((technology) => overlaps(technology, match))));
}

const BESIDE = /^\s*(?:,|，|、|\/|,? ?\b(?:and|or)\b|和|与|及|或|以及)\s*$/i;

/** "Who brews an ingredient": what somebody does is no kind of company. */
const VERB = /^(?:brews?|brewed|tans?|tanned|mines?|mined)$/i;
const NOUN_BEFORE = /\b(?:the|your|any|of|which|what|coal|ore|other|and|or)\s$/i;

/** 把废水送给污水厂: who gets something is not who is asked. */
const GIVEN_TO = /(?:送|供|卖|交|输|让|提供|供应|输送|出售)给$|(?:送往|送到|送去|输往)$/;
/** "Wastewater as food for microbes": what something serves as. */
const MADE_TO_BE = /\bas $/i;

/** "Our bank": who lends to the asker. */
const LENDERS_OWN = /\b(?:our|my|the company['’]s)(?: house)? $|我们?(?:公司|厂)?的$/i;

/** "Plants, farms or parks": kinds of sites side by side narrow nothing down. */
const SITE_BESIDE = /^(?:或者?|、|和)(?:工厂|厂|园区|企业|公司)/;
const SITE_BEFORE =
  /(?:(?:工厂|厂区?|园区|企业|公司)(?:、[^，。？、或]{1,4}){0,2}(?:或者?|、|和)|\b(?:plants?|factor(?:y|ies)|sites?)(?:, [a-z]+)*,? (?:or )?)$/;

const ANY_COMPANY_BESIDE = /\b(?:compan(?:y|ies)|firms?|businesses|enterprises)\s+(?:or|and)\s+$|(?:企业|公司)(?:或者?|和|及|与|、)$/i;

function meansIndustry(match: Match, technologies: readonly Match[], text: string, all: readonly Match[]): boolean {
  const before = text.slice(0, match.start);
  // The power plant of a "virtual power plant" is no kind of company.
  if (technologies.some(({ start, end }) => start <= match.start && end >= match.end && end - start > match.end - match.start)) return false;
  if (GIVEN_TO.test(before) || MADE_TO_BE.test(before) || (match.id === "finance" && LENDERS_OWN.test(before))) return false;
  // "Companies or banks": any kind of company.
  if (VERB.test(text.slice(match.start, match.end)) && !NOUN_BEFORE.test(before)) return false;
  const site = ANY_COMPANY_BESIDE.exec(before) ?? SITE_BEFORE.exec(before);
  // In "dairy companies and breweries" the companies are of a kind themselves.
  const isOfKind = all.some(({ end }) => site && end <= site.index && text.slice(end, site.index).trim() === "");
  if ((site && !isOfKind) || SITE_BESIDE.test(text.slice(match.end))) return false;
  // "Plants or parks": any kind of site.
  if (
    match.id === "industrial-parks" &&
    (/(?:工厂|企业|公司|厂|项目|基地)(?:或者?|还是|和|、|与)$|\b(?:plants?|factor(?:y|ies)|compan(?:y|ies)|sites?|projects?) (?:or|and) (?:industrial )?$/i.test(
      before,
    ) ||
      /^(?:或者?|还是|和|、|与)(?:工厂|企业|公司|项目|基地)|^ (?:or|and) (?:plant|factor|compan|site|project)/i.test(text.slice(match.end)))
  )
    return false;
  const isInside = /^[里内中]/.test(text.slice(match.end)) || /(?:把|在|给|我们|咱们)[^，。]{0,2}$/.test(before);
  if (/园区$/.test(text.slice(match.start, match.end)) && isInside) return false;
  if (asksForTrade(text) && isOfAsker(before)) return true;
  if (ORGANISATION_AFTER.test(text.slice(match.end)) || ORGANISATION_WORD.test(text.slice(match.start, match.end)) || MAKES_BEFORE.test(before)) return true;
  return !technologies.some((technology) => overlaps(technology, match)) && !THINGS.has(match.id);
}

export const overlaps = (a: Match, b: Match) => a.start < b.end && b.start < a.end;

/** The text with what stands at the matches replaced by spaces. */
export function blank(text: string, matches: readonly Match[]): string {
  let blanked = text;
  for (const { start, end } of matches) blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  return blanked;
}

/** Without the terms of which a narrower one is there too. */
export function mostSpecific(terms: readonly Term[], ids: readonly string[]): string[] {
  const broader = new Set(ids.flatMap((id) => ancestorsOf(terms, id)));
  return ids.filter((id) => !broader.has(id));
}
