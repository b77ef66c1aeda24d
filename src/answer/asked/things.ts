import type { CountedThing } from "../../domain/plan.js";
import { COUNTABLES, COUNTED_AS_SUCH } from "../../taxonomy/countables.js";
import { type Match, Matcher } from "../../taxonomy/matcher.js";
import { indexTerms } from "../../text/tokens.js";
import { isQuestionWord } from "../question-words.js";
import { countBoundIn } from "./bounds.js";

/** Where an English phrase for a thing ends: at a verb, a preposition that is not "of", or a sentence's end. */
const PHRASE_EN =
  /^(?:(?!(?:in|on|at|to|by|from|with|for|and|or|that|which|who|whose|than|per|each|every|is|are|was|were|has|have|had|did|does|do|so|among|across|under|overall|altogether|whatever|a)\b)[a-z-]+\s*){1,5}/i;
const ASKED_EN: readonly RegExp[] = [
  /\b(?:by|on|the|of|for) (?:total )?number of\s+/i,
  /\b(?:most|fewest)\s+(?!of\b)/i,
  /\b(?:largest|highest|greatest|biggest|smallest|lowest|longest|shortest)\s+(?:(?:total )?number of\s+)?/i,
  /\b(?:by|on)\s+(?=headcount|staff|workforce|employees)/i,
];
/** 哪家累计接待公众参观的人次最多, 员工数量排前三. What asks stands before the thing. */
const ASKED_ZH: readonly RegExp[] = [
  /最[多少长短]的?(?!是|哪|有|为|几|前|企业|公司|案例|谁|项目)(?<thing>[\p{Script=Han}A-Za-z]{1,10}?)(?:的|[？?。，,]|$)/u,
  /(?<thing>[\p{Script=Han}A-Za-z]{1,16}?)(?:的?(?:数量|数目|总数|个数|总长度|长度|总长|里程|规模|数))?(?:一共|合计|总共)?(?:是|有|为|算)?(?:最[多少长短大]|排(?:名|在)?第|排前|从[多长大]到)/u,
  /按(?<thing>[\p{Script=Han}A-Za-z]{1,8}?)(?:数量|总数|个数|长度|数)?(?:排|从)/u,
];
const OPENS_ZH = /^.*(?:哪一?[家个些项座条款处]|哪(?:几|两|三)[家个]|谁|企业|公司|工厂|平台|案例|里面?|中|之中)(?:里|中)?的?/u;

const THING = new Matcher([...COUNTABLES, COUNTED_AS_SUCH]);
const LENGTH = /\b(?:longest|shortest|(?:kilo)?met(?:er|re)s?|km|length)\b|最[长短]|总长|长度|公里|千米/i;

/** "Equal to planting 92,310 trees", "spares 4,800 trees": told for comparison, nobody planted them. */
export const EQUIVALENT =
  /\b(?:equivalent|equals?|comparable|compares|corresponds?|corresponding|as (?:much|many) as|sav(?:e|es|ed|ing)|spar(?:e|es|ed|ing)|fell(?:ed|ing))\b|相当于|等同|等于|等效|比作|少砍|砍伐|免[砍伐]|节约|节省/i;

/**
 * The thing by whose number, or length, a ranking goes: "the most patents", "the biggest employer", 哪家铺的管道最长. Of
 * the largest and smallest only what the vocabulary of counted things has: "the largest plant" is none.
 */
export function thingAsked(question: string): CountedThing | undefined {
  const phrase = phraseIn(question);
  if (!phrase) return undefined;
  const ids = [...THING.ids(phrase.text)];
  const things = ids.filter((id) => id !== COUNTED_AS_SUCH.id);
  // "Employs the most people", 公众参观的人次: what is done says who is counted.
  const general = things.length === 0 && ids.length > 0;
  const known = general ? [...THING.ids(question)].filter((id) => id !== COUNTED_AS_SUCH.id) : things;
  if (!phrase.sure && known.every((id) => id === PROJECT)) return undefined;
  const covered = THING.find(phrase.text);
  const ofProjects = known.at(-1) === PROJECT;
  const words = [...new Set(indexTerms(blanked(phrase.text, covered)).filter((form) => ofProjects || !isQuestionWord(form)))];
  if (known.length === 0 && words.length === 0 && !general) return undefined;
  const ofWhat = known.length > 0 ? known.slice(-1) : general ? [COUNTED_AS_SUCH.id] : [];
  return {
    text: phrase.text.split("的").at(-1) || phrase.text,
    ids: ofWhat,
    words,
    of: LENGTH.test(question) ? "length" : "number",
    equivalent: EQUIVALENT.test(question.replace(phrase.text, "")),
  };
}

/** "The largest project" is one by its size, not by how many there are; and of projects the plainest word says which: "energy-saving". */
export const PROJECT = "project";

/** Whether what is counted ends with a thing of the vocabulary, so that words for something measured only say which: "water-saving projects". */
function isHeaded({ text, ids }: CountedThing): boolean {
  const last = THING.find(text).at(-1);
  return last !== undefined && last.id === ids.at(-1) && last.end === text.trimEnd().length;
}

/** What a ranking counts, where all that is measured in it only says which: "water-saving projects". */
export function countedAsked(question: string, metrics: readonly Match[]): CountedThing | undefined {
  const counted = thingAsked(question);
  const measured = metrics.filter(({ id }) => id !== "count");
  const only = counted && isHeaded(counted) && measured.every(({ start, end }) => counted.text.includes(question.slice(start, end)));
  return measured.length === 0 || only ? counted : undefined;
}

/** What two companies are compared by the number of: "which has more users", 谁的门店多. Only what the vocabulary of counted things has. */
export function comparedThing(question: string): CountedThing | undefined {
  const found = THING.find(question).find(
    ({ id, start, end }) => id !== COUNTED_AS_SUCH.id && (MORE_BEFORE.test(question.slice(0, start)) || MORE_AFTER.test(question.slice(end))),
  );
  return found && { text: question.slice(found.start, found.end), ids: [found.id], words: [], of: "number", equivalent: false };
}

const MORE_BEFORE = /\b(?:more|fewer|how many|(?:larger|bigger|higher|smaller|lower) number of)\s+(?:[a-z-]+\s+)?$/i;
const MORE_AFTER = /^(?:人?数量?|总数|规模)?(?:谁|哪[一个家边]*)?(?:更|比较|较)?[多少大](?!数)/;

/** What a list is bounded by the number of: only what the vocabulary of counted things has. */
export function boundedThing(question: string): CountedThing | undefined {
  const found = countBoundIn(question);
  const id = found && THING.find(found.of).find((match) => match.id !== COUNTED_AS_SUCH.id)?.id;
  const lexeme = COUNTABLES.find((one) => one.id === id);
  if (!found || !lexeme) return undefined;
  const text = /\p{Script=Han}/u.test(question) ? lexeme.zh[0] : lexeme.en[0];
  return { text: text ?? lexeme.id, ids: [lexeme.id], words: [], of: "number", equivalent: false, bound: found.bound };
}

function blanked(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end), text);
}

/** What is counted as the question words it, and whether the words around it leave no doubt that something is counted. */
function phraseIn(question: string): { text: string; sure: boolean } | undefined {
  for (const [index, pattern] of ASKED_EN.entries()) {
    const found = pattern.exec(question);
    const text = found && PHRASE_EN.exec(question.slice(found.index + found[0].length))?.[0].trim();
    if (text) return { text: text.replace(/\b(?:kilo)?met(?:er|re)s? of\s+/i, ""), sure: index < 2 || /number of/i.test(found?.[0] ?? "") };
  }
  for (const pattern of ASKED_ZH) {
    const text = pattern.exec(question)?.groups?.thing?.replace(OPENS_ZH, "").trim();
    if (text) return { text, sure: /最[多少]/.test(question) };
  }
  return undefined;
}
