import type { DocumentInterface } from "@langchain/core/documents";

/**
 * The part of LangChain's `VectorStoreInterface` that retrieval uses, so that any store of that ecosystem fits.
 * Documents carry the passage id in `metadata.id`. Scores are the store's own: the smaller distance or the larger
 * similarity, as `measure` says.
 */
export interface VectorStore {
  // biome-ignore lint/suspicious/noConfusingVoidType: the signature is LangChain's
  addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<string[] | void>;
  similaritySearchVectorWithScore(query: number[], k: number): Promise<[DocumentInterface, number][]>;
}

/** Makes the store of a library, filled, when its snapshot is opened. */
export interface VectorStoreFactory {
  /** Vectors are rows of unit length, in the order of the ids. `k` nearest by cosine are asked for. */
  open(ids: readonly string[], vectors: readonly number[][]): Promise<VectorStore>;
  /** What the store's scores are: turned into a cosine similarity by retrieval. */
  readonly measure: "cosine-distance" | "cosine-similarity";
  readonly name: string;
}
