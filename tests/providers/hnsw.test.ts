import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { exactStore } from "../../src/providers/exact-store.js";
import { hnswStoreFactory } from "../../src/providers/hnsw.js";
import { embeddingText } from "../../src/retrieval/library-files.js";
import { GOLDENS } from "../support/golden.js";
import { ROOT, realLibrary } from "../support/library.js";

const fail = (line: string) => {
  throw new Error(`hnswlib-node should load here: ${line}`);
};

describe("hnswStoreFactory", () => {
  it("compares few vectors one by one, without loading anything", async () => {
    const store = await hnswStoreFactory(fail).open(["a"], [[1, 0]]);
    expect(store.constructor).toBe(exactStore().constructor);
    expect((await hnswStoreFactory(fail, { exactBelow: 1 }).open(["a"], [[1, 0]])).constructor).not.toBe(exactStore().constructor);
  });

  it("searches exactly instead, with one line of notice, where hnswlib-node cannot be loaded", async () => {
    const script = join(ROOT, "tests/support/search-without-addons.ts");
    const { stdout } = await promisify(execFile)(process.execPath, ["--no-addons", "--import", "tsx", script], { cwd: ROOT });
    expect(JSON.parse(stdout)).toEqual({
      notices: [expect.stringMatching(/^hnswlib-node cannot be loaded[^\n]*exactly[^\n]*$/)],
      found: [
        ["north", 0],
        ["east", 1],
      ],
    });
  });

  it("finds on the real corpus what an exact search finds", async () => {
    const { library } = await realLibrary();
    const passages = [...library.passages.values()];
    const vectors = await library.embedder.embedDocuments(passages.map(embeddingText));
    const linked = await hnswStoreFactory(fail, { exactBelow: 0 }).open(
      passages.map(({ id }) => id),
      vectors,
    );
    const exact = exactStore();
    await exact.addVectors(
      vectors,
      passages.map(({ id }) => ({ pageContent: "", metadata: { id } })),
    );
    for (const { question } of GOLDENS) {
      const query = await library.embedder.embedQuery(question);
      const [found, wanted] = await Promise.all([linked, exact].map((store) => store.similaritySearchVectorWithScore(query, 10)));
      expect(found?.map(([document]) => document.metadata.id)).toEqual(wanted?.map(([document]) => document.metadata.id));
    }
  });
});
