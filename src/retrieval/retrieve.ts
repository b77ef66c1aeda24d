import { z } from "zod";
import type { Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import { indexTerms } from "../text/tokens.js";
import type { Library } from "./library.js";

/** How passages are ranked. */
export const RetrieveOptions = z.strictObject({
  /** Weight of shared words, 0 to 1. */
  lexicalWeight: z.number().min(0).max(1).default(0.5),
  /** Weight of nearness in the joint space, 0 to 1. */
  vectorWeight: z.number().min(0).max(1).default(0.5),
  /** Neighbours asked of the vector store. 0 asks none. */
  neighbours: z.number().int().min(0).max(2000).default(200),
});
export type RetrieveOptions = z.infer<typeof RetrieveOptions>;

/** A passage with its nearness to a question. */
export interface Scored {
  readonly passage: Passage;
  /** Share of the best BM25 score, 0 to 1. */
  readonly lexical: number;
  /** Cosine similarity, below 0 counted as 0. */
  readonly vector: number;
  /** Weighted sum, 0 to 1. */
  readonly score: number;
  /** The asked terms that the passage has. */
  readonly terms: ReadonlySet<string>;
  /** Those of them that its heading has. */
  readonly headingTerms: ReadonlySet<string>;
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** What retrieval knows of a passage that it did not return. */
export const UNRANKED = { lexical: 0, vector: 0, score: 0, terms: NO_TERMS, headingTerms: NO_TERMS } as const;

/** Ranks the passages by shared words and by nearness. Same index and same words give the same order. */
export async function retrieve(
  library: Library,
  terms: readonly string[],
  text: string,
  options: RetrieveOptions = RetrieveOptions.parse({}),
): Promise<Map<string, Scored>> {
  const hits = library.lexical.search(terms);
  const best = hits[0]?.score ?? 1;
  const lexical = new Map(hits.map((hit) => [hit.id, hit]));
  const query = await library.embedder.embedQuery(text);
  const neighbours =
    options.neighbours === 0 || query.every((value) => value === 0)
      ? []
      : await library.vectors.store.similaritySearchVectorWithScore(query, options.neighbours);
  const near = new Map(neighbours.map(([document, score]) => [String(document.metadata.id), Math.max(0, library.vectors.similarity(score))]));
  const scored = new Map<string, Scored>();
  for (const id of new Set([...lexical.keys(), ...near.keys()])) {
    const passage = library.passages.get(id);
    if (!passage) continue;
    const words = (lexical.get(id)?.score ?? 0) / best;
    const closeness = near.get(id) ?? 0;
    scored.set(id, {
      passage,
      lexical: words,
      vector: closeness,
      score: options.lexicalWeight * words + options.vectorWeight * closeness,
      terms: lexical.get(id)?.terms ?? NO_TERMS,
      headingTerms: lexical.get(id)?.headingTerms ?? NO_TERMS,
    });
  }
  return scored;
}

/** The same for a question that is understood: by its own words, and those that its plan takes from them. */
export function retrieveFor(library: Library, plan: QueryPlan, question: string): Promise<Map<string, Scored>> {
  return retrieve(library, [...new Set([...indexTerms(question), ...plan.terms.map(({ form }) => form)])], question);
}
