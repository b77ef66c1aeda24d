import type { Passage, Sentence } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import { ancestorsOf, technologiesIn } from "../taxonomy/tagger.js";
import { HEADINGS, topicsIn } from "../taxonomy/topics.js";
import { EVENTS } from "./events.js";

/** A year at which something is counted, with which it is compared or by which it is meant to be done is not when it was done; neither is a span. */
const YEAR =
  /(?<!\b(?:by|for|to|until|as of|by the end of|end of|by mid-|than|against|compared (?:with|to)|from|base year)(?: (?:the )?(?:end of )?(?:[A-Z][a-z]+ )?)?)(?<!(?:截至|截止到?|到|比|较|与|以|至|[—–-])\s*)(?<![\d.,])(20[0-3]\d)(?!\d)(?!\s*年?(?:版|底?基准|edition|[—–-]|至|到|比|较|与20| (?:to|and) 20))/gi;
const TO_COME = /\b(?:plan\w*|will|would|could|can be|aims?|intends?|expected to|goals?|targets?)\b|计划|规划|拟|将(?![近其])|预计|力争|争取|目标/i;

/**
 * Whether a passage tells that something asked was done in the asked years: in one sentence, in either language. Where
 * some of its sentences on what is asked say when it was done, these decide.
 */
export function tellsEvent({ kind, sentences, text }: Passage, { happened, headings }: Pick<QueryPlan, "happened" | "headings">): boolean {
  if (!happened) return true;
  const events = sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const years = yearsOfEvents(words, sentence.language, headings.length > 0 ? kinOf(happened.events) : happened.events);
    return years.length > 0 ? [{ words, isThen: years.some((year) => year >= happened.from && year <= happened.to) }] : [];
  });
  const own = events.filter(({ words }) => headings.some((id) => names(words, id)));
  // When a company was founded is not when it did what its overview sums up.
  const alone = headings.length > 0 && kind === "overview";
  return (own.length > 0 || alone ? own : events).some(({ isThen }) => isThen);
}

/** What is built may be told as started or as put in the place of something; a title is only obtained. */
function kinOf(events: readonly string[]): readonly string[] {
  return events.every((id) => id === OBTAINED) ? events : [...events, ...EVENTS.map(({ id }) => id).filter((id) => id !== OBTAINED)];
}

const OBTAINED = "obtained";

function names(words: string, heading: string): boolean {
  return [...technologiesIn(words), ...topicsIn(words)].some((id) => id === heading || ancestorsOf(HEADINGS, id).includes(heading));
}

/** The year of each event that a sentence tells: in Chinese the last one before it, else the nearest. */
function yearsOfEvents(words: string, language: Sentence["language"], asked: readonly string[]): number[] {
  if (words.startsWith("|") || TO_COME.test(words)) return [];
  const years = [...words.matchAll(YEAR)].map(({ index, 1: year }) => ({ year: Number(year), at: index }));
  if (years.length === 0) return [];
  const events = EVENTS.filter(({ id }) => asked.includes(id)).flatMap(({ words: cue }) => [...words.matchAll(cue)].map(({ index }) => index));
  return events.map((event) => {
    const before = language === "zh" ? years.filter(({ at }) => at < event).at(-1) : undefined;
    return (before ?? ([...years].sort((a, b) => Math.abs(a.at - event) - Math.abs(b.at - event))[0] as { year: number })).year;
  });
}
