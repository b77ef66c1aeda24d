import type { Library } from "../../retrieval/library.js";
import { HEADINGS } from "../../taxonomy/topics.js";
import { indexTerms } from "../../text/tokens.js";
import { headingWords } from "../heading-words.js";

const CODE = /(?<![\p{Script=Latin}\d])\p{Lu}[\p{Lu}\d]{2,}(?![\p{Script=Latin}\d])/gu;
/** A code of more passages than so many is a common word of the field. */
const MOST_HAVING = 12;

/** What a question names by its capitals that few passages have and no heading is, as index terms: TÜV, SGS. */
export function codesNamed(question: string, library: Library): string[] {
  const forms = (question.match(CODE) ?? []).flatMap((code) => indexTerms(code));
  return forms.filter((form) => {
    const frequency = library.documentFrequency(form);
    return frequency > 0 && frequency <= MOST_HAVING && !HEADINGS.some(({ id }) => headingWords(id).has(form));
  });
}
