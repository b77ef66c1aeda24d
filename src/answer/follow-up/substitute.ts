import { type Match, Matcher } from "../../taxonomy/matcher.js";
import { SUBJECTS } from "../../taxonomy/subjects.js";
import { countHan } from "../../text/language.js";
import { type Names, overlaps } from "../asked/names.js";

const SUBJECT = new Matcher(SUBJECTS);
const YEAR = /(?<!\d)20[0-3]\d(?!\d)/;

/** The question before with what the follow-up names in place of what stood there. */
export function substituted(whole: string, earlier: Names, rest: string, named: Names): string | undefined {
  // "And the second?" was asked of the first thing alone.
  const before = whole.replace(A_PLACE, "");
  const year = YEAR.exec(rest)?.[0];
  if (year) return YEAR.test(before) ? before.replace(YEAR, year) : joined(before, [rest]);
  return bySubject(before, earlier, rest, named) ?? byName(before, earlier, rest, named);
}

const A_PLACE = /[，,]\s*(?:第[一二三四五六七八九十\d]+[名个家]|(?:the )?(?:second|third|fourth|fifth)(?: one| largest| place)?)(?=[？?]|$)/i;

/** 节水呢 behind 哪家节电最多: another thing is asked in the same way. What stands in a technology's name is no such thing. */
export function bySubject(before: string, { technologies, companies }: Names, rest: string, named: Names): string | undefined {
  const subject = span(SUBJECT.find(rest));
  // Of one technology behind another it is the technology that is put in place: "and the wind power?" behind solar panels.
  if (subject && technologies.length > 0 && named.technologies.some((other) => overlaps(other, { ...other, ...subject }))) return undefined;
  const there = span(SUBJECT.find(before).filter((match) => ![...technologies, ...companies].some((other) => overlaps(match, other))));
  if (!subject || !there || rest.length - (subject.end - subject.start) >= MOST_BESIDE) return undefined;
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
export function joined(question: string, more: readonly string[]): string {
  const chinese = countHan(question) > 0;
  const stem = question.trim().replace(/[?？。.!！\s]+$/, "");
  const tail = more.map((words) => words.replace(/[?？。.!！\s]+$/, "")).filter((words) => words !== "");
  return [stem, ...tail].join(chinese ? "，" : ", ") + (chinese ? "？" : "?");
}

/** A follow-up up to this length is taken over whole. */
const SHORT = 24;
