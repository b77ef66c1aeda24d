import type { Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import { groupBy } from "../retrieval/group.js";
import type { Judged } from "../retrieval/judge.js";
import type { Library } from "../retrieval/library.js";
import { tellsHeading } from "../retrieval/telling.js";
import { AIMS } from "../taxonomy/topics.js";
import { weightOf, weightOfHeading } from "./content.js";
import { headingWords } from "./heading-words.js";
import { isQuestionWord } from "./question-words.js";

/** From this part of a question on the words beside its headings narrow the list down. */
const NARROWING = 0.4;

/**
 * The passages that tell what a list is asked of, as their sections are catalogued: of several headings a case must have
 * all, and of those that belong together one passage, where any has. Undefined where nothing is catalogued so, or the
 * rest of the question says more.
 */
export function catalogueFits(judged: readonly Judged[], plan: QueryPlan, library: Library): Judged[] | undefined {
  const { headings, headingsJoined } = plan;
  // Of a kind that the library does not know nothing is listed by the rest of its name.
  if (plan.terms.some(({ form, qualifies }) => qualifies && library.documentFrequency(form) === 0)) return undefined;
  if (headings.length === 0 || (!plan.headingsCover && narrowing(plan, library) >= NARROWING)) return undefined;
  const tells = ({ scored: { passage } }: Judged, id: string) => tellsHeading(passage, id, plan, library);
  const telling = judged.filter((one) => headings.some((id) => tells(one, id)));
  const all = headingsJoined === "any" ? telling : ofAll(telling, headings, headingsJoined === "together", tells);
  const inTime = all.filter(({ scored: { passage } }) => isInTime(passage, plan));
  // "Who was the first …?": whoever says so of itself.
  const firsts = ASKS_FIRST.test(plan.about) ? inTime.filter(({ scored: { passage } }) => FIRST.test(passage.text)) : [];
  const fits = firsts.length > 0 ? firsts : inTime;
  return fits.length > 0 ? fits : undefined;
}

const ASKS_FIRST = /\b(?:the|world['’]s|China['’]s|country['’]s) first\b|\bfirst (?:in|to|company|plant|factory)\b|(?:第一|首)[个家座例批张]|最[早先]/i;
const FIRST =
  /\bfirst (?:(?:[\w-]+ ){0,5}(?:in|of) (?:the|China)|zero|carbon|national|certified|company|plant|factory)|\bworld['’]s first\b|(?:全球|世界|全国|国内|我国|中国|行业|省|市)[内界]?(?:的)?(?:首|第一)[个家座例批张]/i;

function ofAll(telling: readonly Judged[], headings: readonly string[], together: boolean, tells: (one: Judged, id: string) => boolean): Judged[] {
  const whole = telling.filter((one) => headings.every((id) => tells(one, id)));
  if (together && whole.length > 0) return whole;
  const byCase = groupBy(telling, ({ scored }) => scored.passage.caseId);
  return [...byCase.values()].filter((ofCase) => headings.every((id) => ofCase.some((one) => tells(one, id)))).flat();
}

/** Whether a passage tells of an aim for the year that is asked, where one is. */
function isInTime({ sentences, text }: Passage, { aim, headings }: QueryPlan): boolean {
  if (!aim || !headings.some((id) => AIMS.has(id))) return true;
  const years = sentences.flatMap(({ start, end }) => aimedYears(text.slice(start, end)));
  return years.some((year) => (aim.orEarlier ? year <= aim.year : year === aim.year));
}

/** The year of each aim that a sentence names: the one nearest to it. "In 2021 it set the goal of carbon neutrality by 2050." */
function aimedYears(sentence: string): number[] {
  const years = [...sentence.matchAll(/20\d\d/g)].map(({ index, 0: year }) => ({ year: Number(year), start: index, end: index + year.length }));
  return [...sentence.matchAll(AIM)].flatMap(({ index, 0: aim }) => {
    const away = ({ start, end }: { start: number; end: number }) => (start >= index ? start - index - aim.length : index - end);
    const [nearest] = [...years].sort((a, b) => away(a) - away(b));
    return nearest ? [nearest.year] : [];
  });
}

const AIM = /\b(?:neutral\w*|net[- ]zero|zero[- ]carbon|peak\w*)\b|中和|零碳|“零碳”|净零|达峰/gi;

/** Part of a question, by rarity, that is said beside its headings and in no word for them. */
function narrowing(plan: QueryPlan, library: Library): number {
  const own = new Set(plan.headings.flatMap((id) => [...headingWords(id)]));
  const beside = plan.words.filter((form) => library.documentFrequency(form) > 0 && !isQuestionWord(form) && !own.has(form));
  const words = beside.reduce((sum, form) => sum + weightOf(form, library), 0);
  const named = plan.headings.map((id) => weightOfHeading(id, library));
  const headings = plan.headingsJoined === "any" ? Math.max(...named) : named.reduce((sum, weight) => sum + weight, 0);
  return words / (words + headings);
}
