import type { Library } from "../retrieval/library.js";
import { countHan } from "../text/language.js";
import { simplify } from "../text/simplify.js";
import { type Names, namesIn } from "./asked/names.js";
import {
  ASIDE,
  ASKS_AMOUNT,
  ASKS_ITSELF,
  ASKS_WHO,
  CIRCUMSTANCE,
  DEFINITE,
  ELSE,
  GOES_ON,
  OTHER_KIND,
  OTHERS,
  PRONOUN,
  REFERS,
  SAME_OF,
} from "./follow-up/cues.js";
import { listedIn, measuresIn, toldOfAlone } from "./follow-up/listed.js";
import { asksMore, asksOfOther, isUnknownName, makesThose, ofCompany, oneCompany, spokenOf } from "./follow-up/of-company.js";
import { leaderOf, ofListed, onlyTold } from "./follow-up/of-list.js";
import { ofOthers, ofThemAll } from "./follow-up/of-others.js";
import { bySubject, joined, substituted } from "./follow-up/substitute.js";
import { NOTHING_SAID, type Talk } from "./follow-up/talk.js";
import { understand } from "./understand.js";

/** A turn of a conversation before the question. */
export interface Turn {
  readonly role: "user" | "assistant";
  readonly content: string;
}

/**
 * The question as it stands without its history: what a follow-up leaves unsaid ("and breweries?", 那啤酒厂呢？, "the
 * second one", "how much CO2?") is taken from the questions before it and, for a place in a list, from the last answer.
 */
export function standalone(question: string, history: readonly Turn[], library: Library): string {
  let talk: Talk = NOTHING_SAID;
  for (const { role, content } of history) {
    if (role === "assistant") talk = answered(talk, content, library);
    else if (!isGreeting(content, library)) talk = askedNext(talk, content.trim(), library);
  }
  return talk.before === undefined || isGreeting(question, library) ? question : completed(question, talk, library);
}

function answered(talk: Talk, answer: string, library: Library): Talk {
  const inList = listedIn(answer, library);
  const companies = inList.length > 0 || talk.told.length > 0 ? inList : toldOfAlone(answer, library);
  const keeps = companies.length === 0 || (companies.length === 1 && talk.told.length > 0);
  const measures = companies.length < 2 ? measuresIn(answer) : [];
  return keeps ? { ...talk, measures } : { ...talk, listed: companies, told: [], measures };
}

function askedNext(talk: Talk, content: string, library: Library): Talk {
  const question = completed(content, talk, library);
  const named = namesIn(simplify(question), library).companies.map(({ id }) => id);
  // "Since when?" belongs to the question before, which stays what is spoken of.
  const before = talk.before !== undefined && ASIDE.test(content) ? talk.before : question;
  return { ...talk, before, ...(named.length === 0 ? { listing: question } : {}), told: [...talk.told, ...named] };
}

function isGreeting(text: string, library: Library): boolean {
  return understand(text, library).intent === "greeting";
}

function completed(question: string, talk: Talk, library: Library): string {
  const { before } = talk;
  if (before === undefined) return question;
  const asked = simplify(question);
  const names = namesIn(asked, library);
  const earlier = namesIn(simplify(before), library);
  const only = oneCompany(before, earlier);
  const listed = names.companies.length === 0 ? ofListed(asked, before, talk, only, library) : undefined;
  if (listed !== undefined) return listed;
  const compared = names.companies.length === 0 ? ofThemAll(asked, simplify(before), only, talk, library) : undefined;
  if (compared !== undefined) return compared;
  const others = ofOthers(asked, OTHERS.test(asked) && talk.listing === undefined, simplify(before), only, library);
  if (others !== undefined) return others;
  const pronoun = PRONOUN.test(asked) && names.companies.length === 0;
  const rest = asked.replace(GOES_ON, "").replace(SAME_OF, "").trim();
  const leader = leaderOf(before, talk, library);
  if (leader && ASIDE.test(asked)) return joined(`${leader.name}${countHan(asked) > 0 ? "：" : ": "}${rest}`, leader.topic);
  if (leader && pronoun && !ASKS_WHO.test(asked)) return joined(asked.replace(PRONOUN, leader.name), leader.topic);
  if (OTHERS.test(asked)) return talk.listing ?? before;
  const alone = earlier.companies.length === 0 && !ASKS_WHO.test(asked) && goesOn(asked, names, library) ? onlyTold(before, talk, library) : undefined;
  if (alone && ASKS_AMOUNT.test(asked)) return joined(`${alone.name}${countHan(asked) > 0 ? "：" : ": "}${rest}`, alone.topic);
  // "And breweries?" behind a question about one company of a list asks for that list again.
  const asksKind = names.industries.length > 0 && only !== undefined && talk.listing !== undefined && talk.told.length > 0;
  if (asksKind && !pronoun && goesOn(asked, names, library) && !makesThose(earlier, names, library))
    return completed(question, { ...NOTHING_SAID, before: talk.listing }, library);
  const ofOne = only !== undefined && names.companies.length === 0 && !(OTHER_KIND.test(asked) && names.industries.length > 0);
  // Of one company what is asked next is of that company, whether or not it says so; who else did it is not.
  const own = understand(asked, library);
  const says =
    own.terms.length + own.metrics.length + names.technologies.length > 0 || own.time === "planned" || (names.industries.length > 0 && DEFINITE.test(asked));
  const ofSame = ofOne && says && !ASKS_WHO.test(asked);
  if (ofOne && asksHowManyThere(asked, names, library)) return joined(before, [rest]);
  if (!pronoun && !goesOn(asked, names, library)) return ofSame ? ofCompany(only, rest, before, library) : question;
  if (!pronoun && ofSame && ASKS_ITSELF.test(rest)) return ofCompany(only, rest, before, library);
  if (pronoun && ofOne) {
    const ofElse = (says && !REFERS.test(asked) && !asksMore(asked, library)) || ELSE.test(asked);
    return joined(asked.replace(PRONOUN, only), ofElse ? [] : spokenOf(before, earlier, library));
  }
  if (ofOne && ELSE.test(asked)) return joined(countHan(asked) > 0 ? `${only}${asked}` : `${only}: ${asked}`, []);
  const unknown = isUnknownName(rest, library);
  if (unknown && ofOne) return before.replace(only, rest.replace(/[?？。.!！\s]+$/, ""));
  const ofSubject = ofOne ? bySubject(before, earlier, rest, namesIn(rest, library)) : undefined;
  if (ofSubject !== undefined) return ofSubject;
  if (ofOne && CIRCUMSTANCE.test(rest)) return joined(before, [rest]);
  if (ofOne && asksOfOther(asked, names, library)) return ofCompany(only, rest, before, library);
  // Fizzy drinks, of a drinks maker, are what it makes and nobody else.
  if (ofOne && makesThose(earlier, names, library)) return joined(before, [rest]);
  return substituted(simplify(before), earlier, rest, namesIn(rest, library)) ?? joined(before, rest === "" ? [] : [rest]);
}

/** Whether a question leans on the one before: it says so, or names nothing that could be looked for. */
function goesOn(question: string, { companies, industries, technologies, places }: Names, library: Library): boolean {
  const named = [companies, industries, technologies, places].filter((found) => found.length > 0).length;
  const { terms, metrics, intent, metricAssumed } = understand(question, library);
  const own = terms.filter(({ required }) => !required).length;
  const whole = ASKS_WHO.test(question) && !metricAssumed;
  if (GOES_ON.test(question) || SAME_OF.test(question)) return named < 2 && own < 2 && !(whole && named + own > 0);
  return named === 0 && terms.length === 0 && !(whole && intent !== "find") && (metrics.length === 0 || question.length < SHORT);
}

/** "How many in China?", 有多少家在国外: how many of those that were spoken of are at a place. */
function asksHowManyThere(question: string, { companies, industries, technologies, places }: Names, library: Library): boolean {
  const { terms, metrics } = understand(question, library);
  const named = companies.length + industries.length + technologies.length + terms.length;
  return places.length > 0 && ASKS_AMOUNT.test(question) && named === 0 && metrics.every((id) => id === "count");
}

/** A question that names only a figure stands by itself where it is longer: "which company saved the most electricity?" */
const SHORT = 24;
