import type { Case } from "../../domain/case.js";
import type { Passage } from "../../domain/passage.js";
import type { Library } from "../../retrieval/library.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { type Match, Matcher } from "../../taxonomy/matcher.js";
import { PLACES } from "../../taxonomy/places.js";
import { withAncestors } from "../../taxonomy/tagger.js";
import { indexTerms } from "../../text/tokens.js";

const PLACE = new Matcher(PLACES);
const INDUSTRY = new Matcher(INDUSTRIES);

/**
 * The one case that a question describes instead of naming its company: the only one of a place ("how do they heat
 * Haiyan?"), the only one of a kind there ("the hotel in Qingdao"), or the only one with a name ("the Qinshan reactors").
 * Empty where the question is who.
 */
export function describedCase(question: string, library: Library): Match[] {
  if (ASKS_WHO.test(question)) return [];
  const found = ofOneKind(question, library) ?? ofOnePlace(question, library) ?? ofOneName(question, library);
  return found ? [found] : [];
}

const ASKS_WHO =
  /\b(?:which|what) (?:cases|compan\w+|plants?|firms?|factor\w+|sites?|makers?|producers?)\b|\b(?:who|whose|list|any)\b|\bhow many (?:cases|companies|plants|firms|factories|sites)\b|哪些|哪家|哪个|哪几|谁|几家|几个|案例|企业/i;
const ASKS_WHICH = /\b(?:which|cases|companies|how many)\b/i;

/** The only case there is at a place, the place itself and what lies in it. */
function ofOnePlace(question: string, library: Library): Match | undefined {
  const [only, ...others] = PLACE.find(question);
  return only === undefined || others.length > 0 || ASKS_WHICH.test(question) ? undefined : theOnly(casesAt(only.id, library), only);
}

const casesAt = (place: string, library: Library): Case[] => [...library.cases.values()].filter((one) => withAncestors(PLACES, one.place).has(place));

const theOnly = ([one, ...others]: readonly Case[], { start, end }: Pick<Match, "start" | "end">): Match | undefined =>
  one === undefined || others.length > 0 ? undefined : { id: one.id, start, end };

/** "The hotel in Qingdao", 淄博那家污水厂: a kind of company at one place, of which there is one. */
function ofOneKind(question: string, library: Library): Match | undefined {
  const [place, ...others] = PLACE.find(question);
  if (place === undefined || others.length > 0 || place.id === "china") return undefined;
  const kinds = INDUSTRY.find(question).filter(({ start, end }) => DEFINITE.test(question.slice(0, start)) || OF_PLACE.test(question.slice(end)));
  return kinds
    .map((kind) =>
      theOnly(
        casesAt(place.id, library).filter(({ industry }) => withAncestors(INDUSTRIES, industry).has(kind.id)),
        kind,
      ),
    )
    .find((found) => found !== undefined);
}

/** One of its kind is meant: "the hotel", "a sewage works", 那家酒店. */
const DEFINITE = /(?:\b(?:the|that|this|a|an)\s+(?:[\w-]+\s+){0,2}|[那这][个家座]?|有[个家座]|的)$/i;
const OF_PLACE = /^\s*(?:厂|公司|企业)?\s*(?:in|at|near)\s/i;

/** "The Qinshan reactors": a name, said of some thing, that stands in one case alone. */
function ofOneName(question: string, library: Library): Match | undefined {
  return [...question.matchAll(NAMED_THING)]
    .map((match) => {
      const name = match[1] as string;
      const start = match.index + match[0].indexOf(name);
      const end = start + name.length;
      const forms = indexTerms(name);
      const passages = library.lexical.search(forms).flatMap(({ id }) => library.passages.get(id) ?? []);
      const casesOf = (some: readonly Passage[]) => [...new Set(some.map(({ caseId }) => caseId))].flatMap((id) => library.cases.get(id) ?? []);
      // "The Huangdao hotel": of several cases with the name the one that tells of such a thing beside it.
      const [thing = ""] = /\p{Letter}+/u.exec(question.slice(end)) ?? [];
      const beside = passages.filter(({ text }) => text.toLowerCase().includes(thing.toLowerCase()));
      return forms.length === 1 ? (theOnly(casesOf(passages), { start, end }) ?? theOnly(casesOf(beside), { start, end })) : undefined;
    })
    .find((found) => found !== undefined);
}

const NAMED_THING = /\bthe ([A-Z][a-z]{3,}) (?=\p{Letter})/gu;
