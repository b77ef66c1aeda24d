import type { Language } from "../domain/language.js";
import { Facets, type Intent, QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { type Match, Matcher } from "../taxonomy/matcher.js";
import { METRICS } from "../taxonomy/metrics.js";
import { PLACES } from "../taxonomy/places.js";
import { ancestorsOf, technologiesIn, technologyMatches, technologyWords, withoutImplied } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import { detectLanguage } from "../text/language.js";
import { isStopForm, tokens } from "../text/tokens.js";
import { isQuestionWord } from "./question-words.js";

const INDUSTRY = new Matcher(INDUSTRIES);
const PLACE = new Matcher(PLACES);
const METRIC = new Matcher(METRICS);
const COLLECTION = new Matcher(COLLECTIONS);

const INTENTS: readonly (readonly [RegExp, Intent])[] = [
  [
    /^\s*(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks?(?: you)?|thank you(?: very much)?|你好|您好|嗨|谢谢|多谢|感谢)[\s!！。.,，~]*$/i,
    "greeting",
  ],
  [/\b(?:compare|comparison|versus|vs\.?|difference between)\b|比较|对比|相比|哪个更|谁更/i, "compare"],
  [
    /\bhow many (?:compan|plants|factor|firms|cases|enterprises|sites|dair|brewer)|多少家|几家|多少个(?:企业|案例|工厂|公司)|几个(?:企业|案例|工厂|公司)/i,
    "count",
  ],
  [/\b(?:in total|altogether|total of all|combined|sum of|add up)\b|总共|合计|一共|加起来|总计/i, "sum"],
  [
    /\b(?:most|largest|biggest|highest|greatest|least|smallest|lowest|top \d+|rank|ranking|shortest|longest|cheapest)\b|最多|最大|最高|最少|最小|最低|最短|最长|排名|排行|前[一二三四五六七八九十\d]+/i,
    "rank",
  ],
  [
    /\b(?:which|what|who|list|any|all|are there|examples? of|name)\b.*\b(?:compan|plants?|factor|firms?|cases?|enterprises?|sites?|makers?|mills?|ports?|banks?|brewer|dair|parks?|who)|^\s*who\b|哪些|哪几|哪家|有谁|谁|有没有|列出|列举|有哪|都有/i,
    "list",
  ],
];
const LEAST = /\b(?:least|smallest|lowest|shortest|cheapest|minimum)\b|最少|最小|最低|最短/i;
const WANTS_FIGURES =
  /\bhow (?:much|many|long|large|big|high|far)\b|\bwhat (?:was|were|is|are) the (?:saving|reduction|result|payback|investment|cost|effect|output|capacity|figure)|\b(?:figures?|numbers?|results?|savings?)\b|多少|多大|多高|多长|多久|几|成效|效果|数据|效益|结果|省了|减了|占比/i;
const PLANNED = /\b(?:plan(?:s|ned|ning)?|intend|target|goal|future|by 20[2-9]\d|will\b.*\bdo|aim)\b|计划|规划|打算|目标|未来|拟|将来|下一步/i;
/** Words behind an industry's name that make it the kind of company, not a thing: "steel plants", 塑料企业. */
const ORGANISATION =
  /^[\s-]*(?:\w+\s){0,1}(?:plants?|compan\w+|factor\w+|firms?|makers?|mills?|industr\w+|sectors?|manufacturers?|producers?|business\w*|enterprises?|operators?|works|cases?|groups?)\b|^(?:生产|制造|加工)?(?:企业|公司|厂|行业|工厂|产业|业|领域|集团)/i;
const EXCLUDING =
  /(?:\bnot(?: (?:in|from|a|the))?|\bexcept(?: for)?|\bother than|\bexcluding|\bwithout|\bbesides|\bapart from|除了|除|不是|不含|不包括|非|排除)\s*(?:the\s+)?$/i;
const EXCLUDING_AFTER = /^(?:\w*)(?:以外|之外|除外)/;

/**
 * The plan of a question by rules over the vocabularies. Names of companies are taken out first, so that 青岛啤酒 is
 * neither a place nor an industry; what no vocabulary covers stays as terms.
 */
export function understand(question: string, library: Library, wanted: Language | "auto" = "auto"): QueryPlan {
  const language = wanted === "auto" ? detectLanguage(question) : wanted;
  const intent = INTENTS.find(([pattern]) => pattern.test(question))?.[1] ?? "find";
  const companies = library.companyMatcher.find(question);
  const rest = blank(question, companies);
  const technologies = technologyMatches(rest);
  const industries = INDUSTRY.find(rest).filter((match) => meansIndustry(match, technologies, rest));
  const named = { technology: technologies.filter((match) => !industries.some((industry) => overlaps(industry, match))) };
  const places = PLACE.find(rest);
  const collections = COLLECTION.find(rest);
  const figures = WANTS_FIGURES.test(question) || intent === "rank" || intent === "sum";
  const metrics = figures ? METRIC.find(rest).filter((match) => !named.technology.some((technology) => within(match, technology))) : [];
  const technologyIds = withoutImplied(mostSpecific([...technologiesIn(blank(rest, industries)), ...named.technology.map((match) => match.id)]));
  const out = (match: Match) => EXCLUDING.test(question.slice(0, match.start)) || EXCLUDING_AFTER.test(question.slice(match.end));
  const keep = (matches: readonly Match[], excluded: boolean) => [...new Set(matches.filter((match) => out(match) === excluded).map((match) => match.id))];
  const excludedTechnologies = new Set(keep(named.technology, true));
  const years = [...rest.matchAll(/(?<!\d)20[0-3]\d(?!\d)/g)]
    .map((match) => Number(match[0]))
    .filter((year) => COLLECTIONS.some((collection) => collection.year === year && new RegExp(`${year}[^.?？。]{0,12}(?:collection|cases|案例)`).test(rest)));
  const covered = [...companies, ...industries, ...named.technology, ...places, ...collections, ...(figures ? metrics : [])];
  const facets = (excluded: boolean): Facets =>
    Facets.parse({
      industry: mostSpecificOf(INDUSTRIES, keep(industries, excluded)),
      technology: excluded ? [...excludedTechnologies] : technologyIds.filter((id) => !excludedTechnologies.has(id)),
      place: mostSpecificOf(PLACES, keep(places, excluded)).filter((id) => id !== "china"),
      company: keep(companies, excluded),
      collection: keep(collections, excluded),
      year: excluded ? [] : years,
    });
  return QueryPlan.parse({
    intent,
    language,
    facets: facets(false),
    exclude: facets(true),
    technologies: /\bor\b|或|还是|、/.test(question) ? "any" : "all",
    figureYears: [...rest.matchAll(/(?<!\d)20[0-3]\d(?!\d)/g)].map((match) => Number(match[0])).filter((year) => !years.includes(year)),
    metrics: [...new Set(metrics.map((match) => match.id))],
    wantsFigures: figures,
    planned: PLANNED.test(question),
    order: LEAST.test(question) ? "asc" : "desc",
    terms: residualTerms(question, covered, new Set(technologyIds.flatMap(technologyWords))),
  });
}

function residualTerms(question: string, covered: readonly Match[], understood: ReadonlySet<string>): QueryPlan["terms"] {
  const left = tokens(question).filter((token) => !covered.some((match) => token.start < match.end && match.start < token.end));
  const kept = left.filter(({ form }) => !isStopForm(form) && !isQuestionWord(form) && !understood.has(form));
  return [...new Map(kept.map(({ form, start, end }) => [form, { form, word: question.slice(start, end) }])).values()];
}

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
  "coal-mining",
  "hydrogen-industry",
  "sweeteners",
  "paper-packaging",
  "metal-coating",
  "mobility",
  "finance",
]);
/** Of these the name itself is a kind of company. */
const COMPANY_WORD = /(?:maker|mill|plant|refinery|smelter|company|bank|industry|steelmaking|operator|contractor|企业|厂|行业|业|券商|银行|证券|保险)$/i;

function meansIndustry(match: Match, technologies: readonly Match[], text: string): boolean {
  const organisation = ORGANISATION.test(text.slice(match.end)) || COMPANY_WORD.test(text.slice(match.start, match.end));
  if (organisation) return true;
  if (technologies.some((technology) => overlaps(technology, match))) return false;
  return !THINGS.has(match.id);
}

const overlaps = (a: Match, b: Match) => a.start < b.end && b.start < a.end;
const within = (inner: Match, outer: Match) => inner.start >= outer.start && inner.end <= outer.end;

function blank(text: string, matches: readonly Match[]): string {
  let blanked = text;
  for (const { start, end } of matches) blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  return blanked;
}

const mostSpecific = (ids: readonly string[]) => mostSpecificOf(TECHNOLOGIES, [...new Set(ids)]);

function mostSpecificOf(terms: Parameters<typeof ancestorsOf>[0], ids: readonly string[]): string[] {
  const broader = new Set(ids.flatMap((id) => ancestorsOf(terms, id)));
  return ids.filter((id) => !broader.has(id));
}
