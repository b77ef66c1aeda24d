import { createRequire } from "node:module";
import type { DocumentInterface } from "@langchain/core/documents";
import type { HierarchicalNSW } from "hnswlib-node";
import type { VectorStore, VectorStoreFactory } from "../retrieval/vector-store.js";
import { exactStore } from "./exact-store.js";

const require = createRequire(import.meta.url);

/** Links a node and width of the search, at which recall on a thousand passages is 1 (Malkov and Yashunin, IEEE TPAMI 42(4), 2020). */
const LINKS = 16;
const CONSTRUCTION_WIDTH = 100;
const SEARCH_WIDTH = 128;
const SEED = 100;

/** Below so many vectors comparing each takes a millisecond, and linking them when an index is opened takes longer than it ever saves. */
const EXACT_BELOW = 5000;

/**
 * The embedded index: hnswlib. Few vectors (fewer than `exactBelow`) are compared one by one. Where the compiled module
 * cannot be loaded, so are many, and `notice` is told so in one line.
 */
export function hnswStoreFactory(notice: (line: string) => void, { exactBelow = EXACT_BELOW } = {}): VectorStoreFactory {
  return {
    name: "hnswlib",
    measure: "cosine-distance",
    async open(ids, vectors) {
      const Index = vectors.length < exactBelow ? undefined : loadModule(notice);
      const store = Index ? new HnswStore(Index, vectors[0]?.length ?? 1) : exactStore();
      await store.addVectors(
        [...vectors],
        ids.map((id) => ({ id, pageContent: "", metadata: { id } })),
      );
      return store;
    },
  };
}

type IndexClass = typeof HierarchicalNSW;

function loadModule(notice: (line: string) => void): IndexClass | undefined {
  try {
    return (require("hnswlib-node") as { HierarchicalNSW: IndexClass }).HierarchicalNSW;
  } catch (error) {
    notice(`hnswlib-node cannot be loaded (${(error as Error).message.split("\n")[0]}); vectors are searched exactly instead`);
    return undefined;
  }
}

class HnswStore implements VectorStore {
  private readonly index: HierarchicalNSW;
  private readonly documents: DocumentInterface[] = [];
  private capacity = 0;

  constructor(Index: IndexClass, dimensions: number) {
    this.index = new Index("cosine", dimensions);
  }

  async addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<void> {
    const needed = this.documents.length + vectors.length;
    if (this.capacity === 0) this.index.initIndex({ maxElements: Math.max(1, needed), m: LINKS, efConstruction: CONSTRUCTION_WIDTH, randomSeed: SEED });
    else if (needed > this.capacity) this.index.resizeIndex(needed);
    this.capacity = Math.max(this.capacity, needed, 1);
    vectors.forEach((vector, offset) => {
      this.index.addPoint(vector, this.documents.length + offset);
    });
    this.documents.push(...documents);
    this.index.setEf(SEARCH_WIDTH);
  }

  async similaritySearchVectorWithScore(query: number[], k: number): Promise<[DocumentInterface, number][]> {
    // hnswlib-node 3.0.0 throws where k exceeds what the index holds.
    const count = Math.min(k, this.documents.length);
    if (count === 0) return [];
    const { neighbors, distances } = this.index.searchKnn(query, count);
    return neighbors.map((label, rank) => [this.documents[label] as DocumentInterface, distances[rank] as number]);
  }
}
