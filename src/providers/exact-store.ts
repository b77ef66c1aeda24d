import type { DocumentInterface } from "@langchain/core/documents";
import type { VectorStore } from "../retrieval/vector-store.js";

/** Compares the query with every vector: cosine distances, ties in the order of insertion. For where hnswlib cannot be built. */
export function exactStore(): VectorStore {
  const rows: { vector: number[]; document: DocumentInterface }[] = [];
  return {
    async addVectors(vectors, documents) {
      vectors.forEach((vector, index) => {
        rows.push({ vector, document: documents[index] as DocumentInterface });
      });
    },
    async similaritySearchVectorWithScore(query, k) {
      return rows
        .map(({ vector, document }): [DocumentInterface, number] => [document, 1 - cosine(query, vector)])
        .sort((a, b) => a[1] - b[1])
        .slice(0, k);
    },
  };
}

function cosine(a: readonly number[], b: readonly number[]): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let index = 0; index < a.length; index++) {
    const x = a[index] as number;
    const y = b[index] as number;
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa === 0 || bb === 0 ? 0 : dot / Math.sqrt(aa * bb);
}
