import type { DocumentInterface } from "@langchain/core/documents";
import type { VectorStore } from "../retrieval/vector-store.js";

/** Compares the query with every vector: cosine distances, ties in the order of insertion. For few vectors, and where hnswlib cannot be built. */
export function exactStore(): VectorStore {
  const rows: { vector: number[]; length: number; document: DocumentInterface }[] = [];
  return {
    async addVectors(vectors, documents) {
      vectors.forEach((vector, index) => {
        rows.push({ vector, length: Math.sqrt(dot(vector, vector)), document: documents[index] as DocumentInterface });
      });
    },
    async similaritySearchVectorWithScore(query, k) {
      const own = Math.sqrt(dot(query, query));
      const cosine = (vector: number[], length: number) => (own === 0 || length === 0 ? 0 : dot(query, vector) / (own * length));
      return rows
        .map(({ vector, length, document }): [DocumentInterface, number] => [document, 1 - cosine(vector, length)])
        .sort((a, b) => a[1] - b[1])
        .slice(0, k);
    },
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}
