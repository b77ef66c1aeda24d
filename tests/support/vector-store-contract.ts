import type { DocumentInterface } from "@langchain/core/documents";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VectorStore, VectorStoreFactory } from "../../src/retrieval/vector-store.js";

/** A kind of store under the contract. */
export interface StoreKind {
  readonly name: string;
  readonly measure: VectorStoreFactory["measure"];
  /** Whether a store that holds nothing may be asked. */
  readonly mayBeEmpty: boolean;
  /** A store that holds these vectors; `dimensions` is their length, also where there are none. */
  fill(ids: readonly string[], vectors: readonly number[][], dimensions: number): Promise<VectorStore>;
}

const DIMENSIONS = 8;
const NEAR = 1e-5;

const documentOf = (id: string): DocumentInterface => ({ id, pageContent: "", metadata: { id } });

/** Puts vectors into a store that has no way of its own to be filled. */
export async function filledWith(store: VectorStore, ids: readonly string[], vectors: readonly number[][]): Promise<VectorStore> {
  await store.addVectors(
    vectors.map((vector) => [...vector]),
    ids.map(documentOf),
  );
  return store;
}

const unit = fc
  .array(fc.integer({ min: -100, max: 100 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .filter((vector) => vector.some((value) => value !== 0))
  .map((vector) => vector.map((value) => value / Math.hypot(...vector)));

function cosine(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, axis) => sum + value * (b[axis] as number), 0);
}

/** What every store behind `VectorStore` must do, LangChain's own included. */
export function vectorStoreContract({ name, measure, mayBeEmpty, fill }: StoreKind): void {
  const similarity = measure === "cosine-distance" ? (score: number) => 1 - score : (score: number) => score;

  const idsOf = (vectors: readonly unknown[]) => vectors.map((_, index) => `#${index}`);
  const filled = (vectors: readonly number[][]) => fill(idsOf(vectors), vectors, DIMENSIONS);

  async function search(store: VectorStore, query: readonly number[], k: number): Promise<{ id: string; similarity: number }[]> {
    const found = await store.similaritySearchVectorWithScore([...query], k);
    return found.map(([document, score]) => ({ id: String(document.metadata.id), similarity: similarity(score) }));
  }

  describe(`${name} as a vector store`, () => {
    it("finds every vector by itself, with similarity 1", async () => {
      const vectors = Array.from({ length: DIMENSIONS }, (_, axis) => Array.from({ length: DIMENSIONS }, (_, at) => (at === axis ? 1 : 0)));
      const store = await filled(vectors);
      for (const [index, vector] of vectors.entries()) {
        const [best] = await search(store, vector, 1);
        expect(best?.id).toBe(`#${index}`);
        expect(best?.similarity).toBeCloseTo(1, 5);
      }
    });

    it("gives the k nearest by cosine, nearest first, with their similarities", async () => {
      const law = fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 40 }), unit, fc.integer({ min: 1, max: 10 }), async (vectors, query, k) => {
        const found = await search(await filled(vectors), query, Math.min(k, vectors.length));
        const nearest = vectors.map((vector) => cosine(vector, query)).sort((a, b) => b - a);
        expect(found).toHaveLength(Math.min(k, vectors.length));
        for (const [rank, { id, similarity }] of found.entries()) {
          expect(Math.abs(similarity - (nearest[rank] as number))).toBeLessThan(NEAR);
          expect(Math.abs(similarity - cosine(vectors[Number(id.slice(1))] as number[], query))).toBeLessThan(NEAR);
        }
      });
      await fc.assert(law, { seed: 23, numRuns: 40 });
    });

    it("gives everything, once each, where k exceeds what it holds", async () => {
      const vectors = fc.sample(unit, { seed: 29, numRuns: 12 });
      const found = await search(await filled(vectors), vectors[0] as number[], 500);
      expect(found.map(({ id }) => id).sort()).toEqual(idsOf(vectors).sort());
    });

    it("keeps equal vectors apart and gives them in the same order every time", async () => {
      const [twin, other] = fc.sample(unit, { seed: 31, numRuns: 2 }) as [number[], number[]];
      const store = await filled([twin, other, twin, twin]);
      const first = await search(store, twin, 3);
      expect(first.map(({ id }) => id).sort()).toEqual(["#0", "#2", "#3"]);
      for (const { similarity } of first) expect(similarity).toBeCloseTo(1, 5);
      expect(await search(store, twin, 3)).toEqual(first);
    });

    it("finds vectors that were added later", async () => {
      const [first, second, third] = fc.sample(unit, { seed: 37, numRuns: 3 }) as [number[], number[], number[]];
      const store = await filled([first]);
      await store.addVectors([second, third], [documentOf("second"), documentOf("third")]);
      expect((await search(store, third, 1))[0]?.id).toBe("third");
      expect(await search(store, third, 3)).toHaveLength(3);
    });

    if (mayBeEmpty)
      it("gives nothing where it holds nothing", async () => {
        const [query] = fc.sample(unit, { seed: 41, numRuns: 1 }) as [number[]];
        expect(await search(await filled([]), query, 5)).toEqual([]);
      });
  });
}
