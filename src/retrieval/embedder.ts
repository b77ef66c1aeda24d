import type { EmbeddingsInterface } from "@langchain/core/embeddings";

/** Turns text into vectors: LangChain's interface, so that any embedding of that ecosystem fits, with a name for the snapshot. */
export interface Embedder extends EmbeddingsInterface {
  /** What made the vectors, with every setting that changes them; two embedders of one name give the same vectors. */
  readonly name: string;
  readonly dimensions: number;
}

/** How an embedder comes to be when an index is built, and again when it is opened. */
export interface EmbedderFactory {
  /** Name of the embedders it makes, before one exists. */
  readonly name: string;
  /** Learns from the passages, where there is something to learn. */
  fit(texts: readonly string[]): Promise<Embedder>;
  /** What `open` needs to make the same embedder again. */
  save(embedder: Embedder): Uint8Array;
  open(state: Uint8Array): Embedder;
}
