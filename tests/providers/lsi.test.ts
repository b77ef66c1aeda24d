import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/domain/passage.js";
import { chunkCase } from "../../src/ingest/chunk.js";
import { readCase, readCorpusFiles } from "../../src/ingest/corpus.js";
import { lsiEmbedderFactory } from "../../src/providers/lsi.js";
import { embeddingText } from "../../src/retrieval/library-files.js";
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

  describe("where some texts exist in one language alone", () => {
    const factory = lsiEmbedderFactory();
    const isSingle = ({ caseId }: Passage) => Number(caseId.slice(-2)) % 4 === 0;
    const learnt = async (language: "en" | "zh") => {
      const { library } = await realLibrary();
      const passages = [...library.passages.values()].filter((_, index) => index % 3 === 0);
      const texts = passages.map((passage) => (isSingle(passage) ? half(passage, language) : embeddingText(passage)));
      return { passages, texts, embedder: await factory.fit(texts) };
    };

    it.each([
      ["en", "zh", 0.75],
      ["zh", "en", 0.65],
    ] as const)("finds most that are in %s alone among the first ten by their headings in %s", async (has, asks, share) => {
      const { passages, texts, embedder } = await learnt(has);
      const vectors = await embedder.embedDocuments(texts);
      const asked = passages.flatMap((passage, index) => (isSingle(passage) ? [{ index, text: passage.heading[asks] ?? "" }] : []));
      const found = await Promise.all(
        asked.map(async ({ index, text }) => {
          const query = await embedder.embedQuery(text);
          const nearness = vectors.map((vector) => vector.reduce((sum, value, axis) => sum + value * (query[axis] as number), 0));
          return nearness.filter((value) => value > (nearness[index] as number)).length < 10;
        }),
      );
      expect(found.filter(Boolean).length / found.length).toBeGreaterThan(share);
    });

    it("knows the words that only these have, near their company", async () => {
      const both = Array.from({ length: 12 }, (_, index) => `Solar roof number${String.fromCharCode(97 + index)} gives power. 光伏屋顶供电。`);
      const heat = Array.from({ length: 12 }, (_, index) => `Heat pump unit${String.fromCharCode(97 + index)} warms water. 热泵加热水。`);
      const small = lsiEmbedderFactory({ dimensions: 4 });
      const embedder = await small.fit([...both, ...heat, "热泵用氨制冷剂。"]);
      const [word, pump, roof] = (await embedder.embedDocuments(["制冷剂", "heat pump", "solar roof"])) as [number[], number[], number[]];
      const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, axis) => sum + value * (b[axis] as number), 0);
      expect(Math.hypot(...word)).toBeCloseTo(1, 6);
      expect(dot(word, pump)).toBeGreaterThan(dot(word, roof));
    });

    it("still learns where most or all are in one language", async () => {
      const embedder = await factory.fit(["光伏屋顶供电。", "热泵加热水。", "Solar roof 光伏屋顶"]);
      expect(Math.hypot(...(await embedder.embedQuery("热泵")))).toBeCloseTo(1, 6);
    });
  });

  it("finds the translation of almost every passage of the real corpus among all of them", async () => {
    const { library } = await realLibrary();
    const passages = [...library.passages.values()].filter((_, index) => index % 4 === 0);
    const [english, chinese] = (["en", "zh"] as const).map((language) => passages.map((passage) => half(passage, language))) as [string[], string[]];
    expect(await shareFound(library.embedder, english, chinese)).toBeGreaterThan(0.9);
  });
});
