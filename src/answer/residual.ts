import type { Language } from "../domain/language.js";
import type { QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import type { Match } from "../taxonomy/matcher.js";
import { type ContentWord, contentWords, indexTerms } from "../text/tokens.js";
import { isQuestionWord } from "./question-words.js";

type Term = QueryPlan["terms"][number];

/** What stands between a company's name and what it is asked: 格力的…, 比亚迪做了…, "Tesla's", "does Gree". */
const NAMED_BY_WHAT_FOLLOWS = /^(?:的|做|有|用|在|是否|是不是|怎么|如何|每年|去年|今年|已经|装|采用|建|把|节|减|投)/;

/**
 * The words of a question that no vocabulary covers and that carry meaning. `required` are names and, in Chinese, the
 * subject that the question opens with: an answer about someone else would be a wrong one.
 */
export function residualTerms(question: string, language: Language, covered: readonly Match[], understood: ReadonlySet<string>, library: Library): Term[] {
  const known = (form: string) => library.documentFrequency(form) > 0;
  const words = contentWords(question, known).filter(
    ({ form, start, end }) => !covered.some((match) => start < match.end && match.start < end) && !isQuestionWord(form) && !understood.has(form),
  );
  const terms = words.flatMap((word): Term[] => {
    const required = word.name || (language === "zh" && opensQuestion(question, word));
    return [...formsOf(word, known)].filter((form) => !isQuestionWord(form)).map((form) => ({ form, word: question.slice(word.start, word.end), required }));
  });
  return [...new Map(terms.map((term) => [term.form, term])).values()];
}

function opensQuestion(question: string, { start, end }: ContentWord): boolean {
  return question.slice(0, start).trim() === "" && NAMED_BY_WHAT_FOLLOWS.test(question.slice(end));
}

/** The whole word where the library has it, else the parts of it that it has, else the whole word again. */
function formsOf({ form }: ContentWord, known: (form: string) => boolean): string[] {
  if (known(form)) return [form];
  const parts = indexTerms(form).filter((part) => part !== form && part.length > 1);
  return parts.length > 1 && parts.every(known) ? parts : [form];
}
