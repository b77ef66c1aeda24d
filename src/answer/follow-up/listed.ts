import type { Library } from "../../retrieval/library.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { Matcher } from "../../taxonomy/matcher.js";

const INDUSTRY = new Matcher(INDUSTRIES);

/** A company of an answer's list or table, by its case, with its measure where the answer is a table. */
export interface Listed {
  readonly id: string;
  readonly measure?: string;
}

/** The companies of an answer's list or table, in its order. */
export function listedIn(answer: string, library: Library): Listed[] {
  const lines = answer.split("\n").filter((line) => /^(?:- |\| *\d|\*\*)/.test(line));
  const found = lines.flatMap((line) => {
    const [match] = library.companyMatcher.find(line);
    const measure = line.startsWith("|") ? line.split("|")[MEASURE_COLUMN]?.trim() : undefined;
    return match ? [{ id: match.id, ...(measure && MEASURE.test(measure) ? { measure } : {}) }] : [];
  });
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}

/** The one company that an answer in plain prose speaks of. */
export function toldOfAlone(answer: string, library: Library): Listed[] {
  const matches = library.companyMatcher.find(answer);
  const [first] = matches;
  const isOne =
    first !== undefined && matches.every(({ id, start }) => id === first.id || matches.some((other) => other.start === start && other.id === first.id));
  return isOne ? [{ id: first.id }] : [];
}

/** Behind the place and the company. */
const MEASURE_COLUMN = 3;
const MEASURE = /^[^\d[]*\p{Letter}{2}[^[]*$/u;

/** The measures that an answer tells of one company, by their headings, in its order. */
export function measuresIn(answer: string): string[] {
  return answer.split("\n").flatMap((line) => HEADED.exec(line)?.[1]?.trim() ?? []);
}

const HEADED = /^(?:- (?!\*\*)|\*\*[^*]+\*\*[,，] ?)([^:：[]{2,80})[:：]/;

const ONE = "(?: one| company| plant| firm| case|measure|project)?\\b";
const PLACES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`\\bthe first${ONE}|第[一1][个家座项]`, "i"), 0],
  [new RegExp(`\\bthe (?:second|runner-?up|next)${ONE}|第[二2两][个家座项]`, "i"), 1],
  [new RegExp(`\\bthe third${ONE}|第[三3][个家座项]`, "i"), 2],
  [new RegExp(`\\bthe fourth${ONE}|第[四4][个家座项]`, "i"), 3],
  [new RegExp(`\\bthe fifth${ONE}|第[五5][个家座项]`, "i"), 4],
  [new RegExp(`\\bthe last${ONE}|最后一?[个家座项]`, "i"), -1],
];

/** Where a question names a place of a list ("the second one", 第二个港口): the words and the place, from 0, or -1 for the last. */
export function placeNamed(question: string): { start: number; end: number; index: number } | undefined {
  for (const [pattern, index] of PLACES) {
    const found = pattern.exec(question);
    if (!found) continue;
    const end = found.index + found[0].length;
    return { start: found.index, end: end + kindBehind(question.slice(end)), index };
  }
  return undefined;
}

/** How much of a text is the kind of company that a place of a list is counted in: 港口 behind 第二个. */
function kindBehind(text: string): number {
  const kind = INDUSTRY.find(text).find(({ start }) => start === 0)?.end ?? 0;
  return kind + (/^(?:企业|公司|工厂|厂家?|项目|案例|措施)/.exec(text.slice(kind))?.[0].length ?? 0);
}

/** "And the other two?", 另外两家: those of a list that were not spoken of. */
const THE_OTHERS =
  /\bthe (?:others?|rest|remaining (?:ones?|two|three|four)|other (?:one|two|three|four))\b|(?:另外?|其[他它余]|剩下的?)(?:的?[一二两三四1-4几]?)[家个]/i;

/** The words of a question that mean the rest of the list before. */
export function othersNamed(question: string): { start: number; end: number } | undefined {
  const found = THE_OTHERS.exec(question);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
