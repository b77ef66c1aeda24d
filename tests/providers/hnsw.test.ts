import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { exactStore } from "../../src/providers/exact-store.js";
import { embeddingText } from "../../src/retrieval/library-files.js";
import { GOLDENS } from "../support/golden.js";
import { ROOT, realLibrary } from "../support/library.js";

describe("hnswStoreFactory", () => {
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
    const exact = exactStore();
    await exact.addVectors(
      await library.embedder.embedDocuments(passages.map(embeddingText)),
      passages.map(({ id }) => ({ pageContent: "", metadata: { id } })),
    );
    for (const { question } of GOLDENS) {
      const query = await library.embedder.embedQuery(question);
      const [found, wanted] = await Promise.all([library.vectors.store, exact].map((store) => store.similaritySearchVectorWithScore(query, 10)));
      expect(found?.map(([document]) => document.metadata.id)).toEqual(wanted?.map(([document]) => document.metadata.id));
    }
  });
});
