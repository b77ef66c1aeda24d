import type { Library } from "../../src/retrieval/library.js";
import { RetrieveOptions, retrieve, type Scored } from "../../src/retrieval/retrieve.js";
import { indexTerms } from "../../src/text/tokens.js";

/** What a question retrieves, best first. */
export async function rank(library: Library, question: string, options: Partial<RetrieveOptions> = {}): Promise<Scored[]> {
  const scored = await retrieve(library, indexTerms(question), question, RetrieveOptions.parse(options));
  return [...scored.values()].sort((a, b) => b.score - a.score);
}
