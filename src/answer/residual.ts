import type { Language } from "../domain/language.js";
import type { QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import type { Match } from "../taxonomy/matcher.js";
import { type ContentWord, contentWords, indexTerms, isStopForm, taggedWords as nameParts } from "../text/tokens.js";
import { withoutLeftOut } from "./asked/left-out.js";
import { isAlternative, type Names } from "./asked/names.js";
import { EXCLUDING_BEFORE } from "./cues.js";
import { isQuestionWord } from "./question-words.js";

type Term = QueryPlan["terms"][number];

/** What is said before the question itself says how to ask it: "Ranking by gas saved in m3: which plant …". */
const isBeforeColon = (question: string, start: number) =>
  /^[^?？]*[:：]\s*(?:which|who|what|how|list|please|哪|谁|有|请|多少)/i.test(question) && start < question.search(/[:：]/);

/** What stands between a company's name and what it is asked: 格力的…, 比亚迪做了…, "Tesla's", "does Gree". */
const NAMED_BY_WHAT_FOLLOWS = /^(?:的|做|有|用|在|是否|是不是|怎么|如何|每年|去年|今年|已经|装|采用|建|把|节|减|投)/;

/**
 * The words of a question that no vocabulary covers and that carry meaning. `required` are names and, in Chinese, the
 * subject that the question opens with: an answer about someone else would be a wrong one.
 */
export function residualTerms(
  question: string,
  language: Language,
  covered: readonly Match[],
  { industries: kinds, technologies }: Pick<Names, "industries" | "technologies">,
  understood: ReadonlySet<string>,
  library: Library,
): Term[] {
  const known = (form: string) => library.documentFrequency(form) > 0;
  const words = contentWords(withoutLeftOut(question), known).filter(
    ({ form, start, end }) =>
      !covered.some((match) => start < match.end && match.start < end) &&
      !isQuestionWord(form) &&
      !isAlternative(question, start, kinds) &&
      !isBeforeColon(question, start) &&
      !CONTRACTION.test(question.slice(start, end)) &&
      !understood.has(form) &&
      !EXCLUDING_BEFORE.test(question.slice(0, start)),
  );
  const lead = language === "zh" ? leadingName(question, covered, kinds, library) : undefined;
  const terms = [...(lead ? [lead] : []), ...words].flatMap((word): Term[] => {
    // "Lvxing Dibo": what the library does not know behind a name that it does is that name misspelt.
    const misspelt = words.some(
      ({ form, start, end, name }) => name && known(form) && isGap(question.slice(end, word.start), end <= word.start) && isCapital(question, start),
    );
    const required =
      (word.name && !known(word.form) && !misspelt) ||
      word === lead ||
      (language === "zh" && opensQuestion(question, word)) ||
      (isCapital(question, word.start) && !known(word.form) && !misspelt);
    const qualifies = technologies.some(({ start, end }) =>
      /^[\s-]*$/.test(question.slice(word.end, Math.max(word.end, start))) && start >= word.end
        ? true
        : end <= word.start && /^的?$/.test(question.slice(end, word.start)),
    );
    // "Nuclear fusion": what the library does not know, right behind what it does, makes something else of that.
    const compound = !known(word.form) && !misspelt && words.some(({ form, end }) => known(form) && isGap(question.slice(end, word.start), end <= word.start));
    return [...formsOf(word, known)]
      .filter((form) => !isQuestionWord(form))
      .map((form) => ({ form, word: question.slice(word.start, word.end).replace(POSSESSIVE, ""), required, qualifies: qualifies || compound }));
  });
  return [...new Map(terms.map((term) => [term.form, term])).values()];
}

const isCapital = (question: string, at: number) => /^[A-Z]/.test(question.slice(at));

const POSSESSIVE = /['’]s$/;
/** "Doesn't", "what's": of these only a name in the genitive ("Tesla's roof") says who or what is meant. */
const CONTRACTION = /^(?![A-Z][\w-]*['’]s$).*['’]/;

const isGap = (between: string, inOrder: boolean) => inOrder && /^[ -]$/.test(between);

const LEAD =
  /^[\s“"]*(\p{Script=Han}{2,8}?)(?=的|做|有|用|建|在|是|(?<![节储蓄电热智产])能(?![源耗效力量])|会|把|被|去年|今年|每年|[1一]年|现在|已经|怎么|如何|回收|装|上了|了|$)/u;

/**
 * A Chinese question opens with whom it is about: 隆基绿能的…, 茅台酒厂用…, 通威光伏装机. What stands there before the first
 * word of a vocabulary is a name where the library does not know its words.
 */
function leadingName(question: string, covered: readonly Match[], kinds: readonly Match[], library: Library): ContentWord | undefined {
  const firstCovered = Math.min(question.length, ...covered.map(({ start }) => start));
  const head = question.slice(0, firstCovered);
  const name = (LEAD.exec(head)?.[1] ?? /^[\s“"]*(\p{Script=Han}{2,8})$/u.exec(head)?.[1] ?? "").trim().replace(/[和与跟及或]$/, "");
  if (name === "" || ASKING.test(name)) return undefined;
  const start = question.indexOf(name);
  const parts = nameParts(name);
  const unknown = parts.some(
    ({ form, tag }) =>
      !isQuestionWord(form) && (tag === "x" || PROPER_TAG.test(tag) || (form.length > 1 && /^n/.test(tag))) && library.documentFrequency(form) === 0,
  );
  const cutApart = parts.length > 1 && parts.every(({ form }) => form.length === 1 && !isStopForm(form));
  // 新希望乳业: what stands right before a kind of company is its name.
  const beforeKind = kinds.some((kind) => kind.start === start + name.length) && !parts.every(({ form }) => isQuestionWord(form) || isStopForm(form));
  return unknown || cutApart || beforeKind ? { form: name, start, end: start + name.length, name: true } : undefined;
}

const ASKING = /^[按依]|[哪谁几多非不没除请库想找列论]|什么|怎|全部|涉及|一共|这批|那批|比前|我们|咱/;
const PROPER_TAG = /^(?:nr|nrt|nt|nz)$/;

function opensQuestion(question: string, { start, end }: ContentWord): boolean {
  return question.slice(0, start).trim() === "" && NAMED_BY_WHAT_FOLLOWS.test(question.slice(end));
}

/** The whole word where the library has it, else the parts of it that it has, else the whole word again. */
function formsOf({ form }: ContentWord, known: (form: string) => boolean): string[] {
  if (known(form)) return [form];
  const parts = indexTerms(form).filter((part) => part !== form && part.length > 1);
  return parts.length > 1 && parts.every(known) ? parts : [form];
}
