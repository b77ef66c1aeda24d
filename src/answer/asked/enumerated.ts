import { isStopForm, type Token, tokens } from "../../text/tokens.js";

/** What stands between the things that a question lists. */
const BETWEEN = /^\s*(?:、|,\s*(?:or\s|and\s)?|，|\/|或者?|以及|还是|\bor\b|和|与|及)\s*(?:(?:the|an?|their|some)\s+)?$/i;
const JOINT = /^(?:或者|以及|还是)$/;
const SENTENCE = /(?<=[.?。？])\s*(?=\S)/;
const LEAST_LISTED = 2;

/** A thing that a question lists, as an index term, and the question asked of it alone. */
export interface AskedOf {
  readonly item: string;
  readonly question: string;
}

/**
 * A question asked of each of the things that it lists: "boxes, racks or pallets that come back" of the boxes, the racks
 * and the pallets. Empty where it lists none.
 */
export function askedOfEach(text: string): AskedOf[] {
  // "We throw away cartons and pallets. Who has boxes or racks that come back?" The first sentence lists nothing.
  const question = text.split(SENTENCE).findLast((sentence) => /[?？]\s*$/.test(sentence)) ?? text;
  const words = tokens(question).filter(({ form }) => !isStopForm(form) && !JOINT.test(form));
  const whole = words.filter((word) => !words.some((other) => other !== word && isWithin(word, other)));
  const listed = longestRun(whole, question);
  if (listed.length < LEAST_LISTED) return [];
  return listed.map((item) => ({ item: item.form, question: listed.filter((other) => other !== item).reduce(blanked, question) }));
}

const blanked = (text: string, { start, end }: Token) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

const isWithin = (part: Token, { start, end }: Token) => start <= part.start && end >= part.end && end - start > part.end - part.start;

/** The longest run of words with nothing but a comma or an "or" between them, any of which a company may have. */
function longestRun(words: readonly Token[], question: string): Token[] {
  const runs: Token[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && BETWEEN.test(question.slice(last.end, word.start))) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  const either = runs.filter((run) => EITHER_WAY.test(question.slice(run[0]?.start, run.at(-1)?.end)));
  return either.reduce((best: Token[], run) => (run.length > best.length ? run : best), []);
}

const EITHER_WAY = /、|或|还是|\bor\b|\//i;
