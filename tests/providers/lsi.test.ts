import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chunkCase } from "../../src/ingest/chunk.js";
import { readCase, readCorpusFiles } from "../../src/ingest/corpus.js";
import { lsiEmbedderFactory } from "../../src/providers/lsi.js";
import { embedderContract, half, shareFound } from "../support/embedder-contract.js";
import { ROOT, realLibrary } from "../support/library.js";

/** Every tenth case of the real corpus: enough to learn from, quickly. */
async function somePassages() {
  const files = await readCorpusFiles(join(ROOT, "corpus"));
  const some = files.filter((_, index) => index % 10 === 0);
  return some.flatMap((file) => {
    const { document } = readCase(file);
    return document ? chunkCase(document) : [];
  });
}

embedderContract("the built-in embedding", lsiEmbedderFactory(), somePassages);
embedderContract("the built-in embedding with fewer dimensions", lsiEmbedderFactory({ dimensions: 60 }), somePassages);

describe("the built-in embedding", () => {
  it("has a name of its own for each number of dimensions", () => {
    expect(lsiEmbedderFactory({ dimensions: 60 }).name).not.toBe(lsiEmbedderFactory({ dimensions: 61 }).name);
  });

  it("has no more dimensions than there are passages to learn from", async () => {
    const factory = lsiEmbedderFactory({ dimensions: 160 });
    const embedder = await factory.fit(["solar roof 光伏屋顶", "heat pump 热泵", "waste heat 余热"]);
    expect(embedder.dimensions).toBe(3);
    expect(Math.hypot(...(await embedder.embedQuery("光伏")))).toBeCloseTo(1, 6);
  });

  it("learns from a single passage", async () => {
    const factory = lsiEmbedderFactory();
    const embedder = await factory.fit(["A solar roof. 光伏屋顶。"]);
    expect(Math.abs((await embedder.embedQuery("solar"))[0] as number)).toBeCloseTo(1, 6);
  });

  it("puts a word of one language nearer to its translation than to other words", async () => {
    const { library } = await realLibrary();
    const pairs = [
      ["shore power", "岸电"],
      ["leather tanning", "制革鞣制"],
      ["biogas", "沼气"],
      ["heat pump", "热泵"],
      ["air compressor", "空压机"],
      ["green bond", "绿色债券"],
      ["nuclear heating", "核能供暖"],
      ["data centre", "数据中心"],
    ] as const;
    const share = await shareFound(
      library.embedder,
      pairs.map(([en]) => en),
      pairs.map(([, zh]) => zh),
    );
    expect(share).toBe(1);
  });

  it("finds the translation of almost every passage of the real corpus among all of them", async () => {
    const { library } = await realLibrary();
    const passages = [...library.passages.values()].filter((_, index) => index % 4 === 0);
    const [english, chinese] = (["en", "zh"] as const).map((language) => passages.map((passage) => half(passage, language))) as [string[], string[]];
    expect(await shareFound(library.embedder, english, chinese)).toBeGreaterThan(0.9);
  });
});
