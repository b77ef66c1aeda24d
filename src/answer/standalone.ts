import type { Library } from "../retrieval/library.js";
import { type Match, Matcher } from "../taxonomy/matcher.js";
import { metricName } from "../taxonomy/metrics.js";
import { SUBJECTS } from "../taxonomy/subjects.js";
import { countHan } from "../text/language.js";
import { simplify } from "../text/simplify.js";
import { type Names, namesIn } from "./asked/names.js";
import { understand } from "./understand.js";

/** A turn of a conversation before the question. */
export interface Turn {
  readonly role: "user" | "assistant";
  readonly content: string;
}

/** A question that goes on from the one before opens so. */
const GOES_ON =
  /^\s*(?:and(?: what| how)? about|what about|how about|and|or|but|also|then|same for|only|now|ok(?:ay)?,?|那么?|还有|再|以及|换成|另外|同样|只看|其中)[\s,，]*/i;
/** …呢？ asks the same of something else. */
const SAME_OF = /(?:呢|怎么样|如何)[？?\s]*$/;
/** The list before was whole: more of it is the same again. */
const OTHERS =
  /^\s*(?:(?:are there )?any (?:others?|more)|what else|who else|(?:还|另外)?有?(?:没有)?(?:别的|其他|其它)(?:的|企业|公司|吗|呢|案例)*|还有(?:吗|呢|哪些)?)[?？.。!！\s]*$/i;
const PRONOUN =
  /\b(?:it|they|them|its|their|those|these|that (?:one|company)|this (?:one|company))\b|它们?|他们|她们|这家|那家|该企业|该公司|这个企业|这些|那些|[里其]头|里面|其中|当中/i;
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/\bthe first(?: one| company| plant)?\b|第[一1][个家]/i, 0],
  [/\bthe second(?: one| company| plant)?\b|第[二2两][个家]/i, 1],
  [/\bthe third(?: one| company| plant)?\b|第[三3][个家]/i, 2],
  [/\bthe fourth(?: one| company| plant)?\b|第[四4][个家]/i, 3],
  [/\bthe fifth(?: one| company| plant)?\b|第[五5][个家]/i, 4],
  [/\bthe last(?: one| company| plant)?\b|最后一?[个家]/i, -1],
];

/**
 * The question as it stands without its history: what a follow-up leaves unsaid ("and breweries?", 那啤酒厂呢？, "the
 * second one", "how much CO2?") is taken from the questions before it and, for a place in a list, from the last answer.
 */
export function standalone(question: string, history: readonly Turn[], library: Library): string {
  let before: string | undefined;
  let answer = "";
  for (const { role, content } of history) {
    if (role === "assistant") answer = content;
    else if (!isGreeting(content, library)) before = before === undefined ? content.trim() : completed(content.trim(), before, answer, library);
  }
  return before === undefined || isGreeting(question, library) ? question : completed(question, before, answer, library);
}

function isGreeting(text: string, library: Library): boolean {
  return understand(text, library).intent === "greeting";
}

function completed(question: string, before: string, answer: string, library: Library): string {
  const asked = simplify(question);
  const names = namesIn(asked, library);
  const place = PLACES.find(([pattern]) => pattern.test(asked));
  if (place) return atPlace(question, before, answer, place, library) ?? question;
  const pronoun = PRONOUN.test(asked) && names.companies.length === 0;
  const rest = asked.replace(GOES_ON, "").replace(SAME_OF, "").trim();
  const earlier = namesIn(simplify(before), library);
  const [only, ...others] = [...new Set(earlier.companies.map(({ start, end }) => before.slice(start, end)))];
  const ofOne = only !== undefined && others.length === 0 && names.companies.length === 0;
  // Of one company what is asked next is of that company, whether or not it says so; who else did it is not.
  const own = understand(asked, library);
  const says = own.terms.length + own.metrics.length + names.technologies.length > 0;
  const ofSame = ofOne && says && !ASKS_WHO.test(asked) && !OTHERS.test(asked);
  if (!pronoun && !goesOn(asked, names, library)) return ofSame ? ofCompany(only, rest, before, library) : question;
  if (!pronoun && ofSame && ASKS_ITSELF.test(rest)) return ofCompany(only, rest, before, library);
  if (OTHERS.test(asked)) return before;
  if (pronoun && ofOne) {
    const topic = says && !REFERS.test(asked) ? [] : earlier.technologies.map(({ start, end }) => before.slice(start, end));
    return joined(asked.replace(PRONOUN, only), [...new Set(topic)]);
  }
  if (ofOne && asksOfOther(asked, names, library)) return ofCompany(only, rest, before, library);
  return substituted(simplify(before), earlier, rest, namesIn(rest, library)) ?? joined(before, rest === "" ? [] : [rest]);
}

/** "How far do they want to expand that?", 这样一共省了多少: the measure of the question before is meant too. */
const REFERS = /\b(?:that|this|doing so|those|these)\b|这样|这么做|这[个项种]|那样/i;

/** Whether a follow-up is about something else of the same company: it names a thing that no vocabulary has. */
function asksOfOther(question: string, { industries, technologies, places, collections }: Names, library: Library): boolean {
  const named = industries.length + technologies.length + places.length + collections.length;
  return named === 0 && understand(question, library).terms.some(({ form }) => library.documentFrequency(form) > 0);
}

/** What is asked next of the company of the question before; of the same metric where it says none. */
function ofCompany(company: string, rest: string, before: string, library: Library): string {
  const chinese = countHan(rest) > 0;
  const question = chinese ? `${company}的${rest.replace(/呢(?=[？?，,])/, "")}` : `${company}: ${rest}`;
  const topic = REFERS.test(rest) ? namesIn(before, library).technologies.map(({ start, end }) => before.slice(start, end)) : [];
  const [metric] = ASKS_AMOUNT.test(rest) ? [] : understand(before, library).metrics;
  if (metric !== undefined) return joined(question, [...new Set([...topic, metricName(metric, chinese ? "zh" : "en")])]);
  // "What about the e-bikes?": what was asked in words of its own is asked again.
  const again = ASKS_ITSELF.test(rest) || ASKS_AMOUNT.test(rest) ? [] : understand(before, library).terms.map(({ word }) => word);
  return joined(question, [...new Set([...topic, ...again])]);
}

/** A follow-up that asks in words of its own is not put into those of the question before. */
const ASKS_ITSELF = /\b(?:how|what|when|where|why|did|does|do|is|are|has|have|was|were)\b.*\?|多少|几|吗|怎么|什么|如何/i;
const ASKS_AMOUNT = /\bhow (?:much|many)\b|多少|几/i;

/** Whether a question leans on the one before: it says so, or names nothing that could be looked for. */
function goesOn(question: string, { companies, industries, technologies, places }: Names, library: Library): boolean {
  const named = [companies, industries, technologies, places].filter((found) => found.length > 0).length;
  const { terms, metrics, intent } = understand(question, library);
  const own = terms.filter(({ required }) => !required).length;
  const whole = ASKS_WHO.test(question);
  if (GOES_ON.test(question) || SAME_OF.test(question)) return named < 2 && own < 2 && !(whole && named + own > 0);
  return named === 0 && terms.length === 0 && !(whole && intent !== "find") && (metrics.length === 0 || question.length < SHORT);
}

/** Says what it looks for by itself: "which breweries …", 哪家企业节电最多. */
const ASKS_WHO = /\b(?:which|who|whose)\b|哪[家些个]|谁/i;

/** A question that names only a figure stands by itself where it is longer: "which company saved the most electricity?" */
const SHORT = 24;

/** "Tell me more about the second one": the company at that place of the answer, and what was asked of it. */
function atPlace(question: string, before: string, answer: string, [pattern, index]: (typeof PLACES)[number], library: Library): string | undefined {
  const lines = answer.split("\n").filter((line) => /^(?:- |\| *\d|\*\*)/.test(line));
  const companies = [...new Set(lines.flatMap((line) => library.companyMatcher.find(line).slice(0, 1)).map(({ id }) => id))];
  const company = library.cases.get(companies.at(index) ?? "")?.company;
  if (!company) return undefined;
  const name = countHan(question) > 0 ? company.zh : company.en;
  const text = simplify(before);
  const topic = namesIn(text, library).technologies.map(({ start, end }) => text.slice(start, end));
  return joined(question.replace(pattern, name), [...new Set(topic)]);
}

const SUBJECT = new Matcher(SUBJECTS);
const YEAR = /(?<!\d)20[0-3]\d(?!\d)/;

/** The question before with what the follow-up names in place of what stood there. */
function substituted(before: string, earlier: Names, rest: string, named: Names): string | undefined {
  const year = YEAR.exec(rest)?.[0];
  if (year) return YEAR.test(before) ? before.replace(YEAR, year) : joined(before, [rest]);
  return bySubject(before, earlier, rest) ?? byName(before, earlier, rest, named);
}

/** 节水呢 behind 哪家节电最多: another thing is asked in the same way. What stands in a technology's name is no such thing. */
function bySubject(before: string, { technologies }: Names, rest: string): string | undefined {
  const subject = span(SUBJECT.find(rest));
  const there = span(SUBJECT.find(before).filter((match) => !technologies.some(({ start, end }) => match.start < end && start < match.end)));
  if (!subject || !there || technologies.length > 0 || rest.length - (subject.end - subject.start) >= MOST_BESIDE) return undefined;
  return `${before.slice(0, there.start)}${rest.slice(subject.start, subject.end)}${before.slice(there.end)}`;
}

function byName(before: string, earlier: Names, rest: string, named: Names): string | undefined {
  for (const kind of ["companies", "industries", "technologies", "places", "collections"] as const) {
    const found = span(named[kind]);
    if (!found) continue;
    const words = rest.slice(found.start, found.end);
    const own = span(earlier[kind]);
    if (own) return `${before.slice(0, own.start)}${words}${withoutKind(before.slice(own.end), words)}`;
    // A company takes the place of the kind of company that was asked before, and the other way round.
    const other = kind === "companies" ? span(earlier.industries) : kind === "industries" ? span(earlier.companies) : undefined;
    if (!other) return joined(before, [rest.length < SHORT ? rest : words]);
    const opening = before.slice(0, other.start);
    return `${kind === "companies" ? opening.replace(WHICH, "") : opening}${words}${withoutKind(before.slice(other.end), words)}`;
  }
  return undefined;
}

const WHICH = /(?:\b(?:which|what)\s*|哪些|有哪些|哪家|哪个)$/i;

/** 啤酒厂 in place of 乳品 leaves a 厂 behind. */
function withoutKind(text: string, words: string): string {
  return /(?:厂|企业|公司|集团)$|^[A-Z]/.test(words) || countHan(words) > 0 ? text.replace(/^(?:厂家?|企业|公司)/, "") : text;
}

/** Characters that "and the electricity?" may have beside its subject. */
const MOST_BESIDE = 8;

function span(matches: readonly Match[]): { start: number; end: number } | undefined {
  if (matches.length === 0) return undefined;
  return { start: Math.min(...matches.map(({ start }) => start)), end: Math.max(...matches.map(({ end }) => end)) };
}

/** A question with more behind it: "Which dairies use heat pumps, how much CO2?" */
function joined(question: string, more: readonly string[]): string {
  const chinese = countHan(question) > 0;
  const stem = question.trim().replace(/[?？。.!！\s]+$/, "");
  const tail = more.map((words) => words.replace(/[?？。.!！\s]+$/, "")).filter((words) => words !== "");
  return [stem, ...tail].join(chinese ? "，" : ", ") + (chinese ? "？" : "?");
}
