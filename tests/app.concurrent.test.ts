import { describe, expect, it } from "vitest";
import { openCasebook } from "../src/app.js";
import { readSnapshot, writeSnapshot } from "../src/retrieval/snapshot.js";
import { temporaryFolder } from "./support/folders.js";
import { workshop } from "./support/workshop.js";

const rounds = Array.from({ length: 12 }, (_, round) => round);

describe("two builds at once", () => {
  it("both end well where they build the same", async () => {
    for (const _ of rounds) {
      const { config } = await workshop();
      const notice = (line: string) => {
        throw new Error(line);
      };
      const both = await Promise.all([openCasebook(config, { notice }), openCasebook(config, { notice })]);
      expect(both.map(({ library }) => library.passages.size)).toEqual([6, 6]);
      expect((await readSnapshot(config.indexFolder)).id).toBe(both[0]?.library.version);
    }
  });

  it("both end well where they build something else, and leave one of the two whole", async () => {
    for (const _ of rounds) {
      const folder = await temporaryFolder();
      const write = (content: string) => writeSnapshot(folder, { program: "p", embedder: "e", sources: {} }, { "library.json": Buffer.from(content) });
      const ids = await Promise.all(["1", "2", "3"].map(write));
      expect(ids).toContain((await readSnapshot(folder)).id);
    }
  });
});
