import type { QueryPlan } from "../../domain/plan.js";
import type { Match } from "../../taxonomy/matcher.js";
import { EVENTS } from "../events.js";

const YEAR = "20[0-3]\\d";
/** A year, or several, with what says whether those before or after it are meant too. */
const WHEN = new RegExp(
  `(?:\\b(?<since>since|after|from)|\\b(?<before>before|until)|\\b(?:in|during|between|over)(?: the (?:course|year)s? of)?)?\\s*(?<first>${YEAR})(?:\\s*年)?(?:\\s*(?:to|until|through|-|–|—|~|至|到|and|or|和|或者?|、)\\s*(?<last>${YEAR}))?(?:\\s*年)?(?<late>以后|之后|及以后|以来|后(?!来)|,? (?:or|and) (?:later|after(?:wards)?|since)|,? onwards?)?(?<early>以前|之前|前)?`,
  "i",
);

/** When what is listed was done, and the words that say so. */
export interface AskedEvent {
  readonly happened: NonNullable<QueryPlan["happened"]>;
  readonly spans: readonly Match[];
}

/** "Which plants built their solar roofs in 2022 or 2023", 2024年以后投产的项目: the years in which something was done. */
export function eventAsked(question: string): AskedEvent | undefined {
  const when = WHEN.exec(question);
  const events = EVENTS.flatMap(({ id, words }) => [...question.matchAll(words)].map(({ index, 0: text }) => ({ id, start: index, end: index + text.length })));
  if (!when || events.length === 0) return undefined;
  const { since, before, first, last, late, early } = when.groups ?? {};
  const year = Number(first);
  const [from, to] = [
    before || early ? EARLIEST : since === "after" || LATER_ONLY.test(late ?? "") ? year + 1 : year,
    before || early ? year - 1 : since || late ? LATEST : Number(last ?? first),
  ];
  return {
    happened: { from: Math.min(from, to), to, events: [...new Set(events.map(({ id }) => id))] },
    spans: [...events, { id: "when", start: when.index, end: when.index + when[0].length }],
  };
}

const LATER_ONLY = /^(?:以后|之后)$/;

/** Ends of a span that is open on one side. */
export const EARLIEST = 1900;
export const LATEST = 2099;
