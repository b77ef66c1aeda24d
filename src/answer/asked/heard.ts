import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { weightOf } from "../content.js";
import { isQuestionWord } from "../question-words.js";

/**
 * Whether a question's meaning can be told from the words that the library knows: they must weigh more than those that
 * neither its passages nor its headings have. Of "tidal energy" the meaning of "energy" says nothing.
 */
export async function isHeard({ words }: Pick<QueryPlan, "words">, library: Library): Promise<boolean> {
  const telling = words.filter((form) => !isQuestionWord(form));
  const known = await Promise.all(
    telling.map(async (form) => library.documentFrequency(form) > 0 || isOfHeading(form, library) || (await isLearnt(form, library))),
  );
  const weight = (heard: boolean) => telling.filter((_, index) => known[index] === heard).reduce((sum, form) => sum + weightOf(form, library), 0);
  return weight(true) > weight(false);
}

const isLearnt = async (form: string, library: Library) => (await library.embedder.embedQuery(form)).some((value) => value !== 0);

const isOfHeading = (form: string, library: Library) => [...library.headingsSaying([{ form, share: 1 }]).values()].some((said) => said > 0);
