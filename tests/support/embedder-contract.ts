import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Passage } from "../../src/domain/passage.js";
import type { Embedder, EmbedderFactory } from "../../src/retrieval/embedder.js";
import { embeddingText } from "../../src/retrieval/library-files.js";

/** Letters that no passage has, so that an embedder which learns from the passages knows none of the words. */
const UNKNOWN = "qzxv wkjq zzyx";

const lengthOf = (vector: readonly number[]) => Math.hypot(...vector);
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, axis) => sum + value * (b[axis] as number), 0);

/** One language of a passage. */
export function half({ text, sentences }: Passage, language: "en" | "zh"): string {
  return sentences
    .filter((sentence) => sentence.language === language)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

/** The share of the texts whose own translation is the nearest of all. */
export async function shareFound(embedder: Embedder, texts: readonly string[], translations: readonly string[]): Promise<number> {
  const [from, to] = [await embedder.embedDocuments([...texts]), await embedder.embedDocuments([...translations])];
  const found = from.filter((vector, index) => {
    const own = dot(vector, to[index] as number[]);
    return to.every((other) => dot(vector, other) <= own);
  });
  return found.length / texts.length;
}

/** What every embedder must do that is learnt from bilingual passages. */
export function embedderContract(name: string, factory: EmbedderFactory, passagesOf: () => Promise<readonly Passage[]>): void {
  describe(`${name} as an embedder`, () => {
    let passages: readonly Passage[];
    let texts: string[];
    let embedder: Embedder;
    beforeAll(async () => {
      passages = await passagesOf();
      texts = passages.map(embeddingText);
      embedder = await factory.fit(texts);
    });

    it("goes by the name that its factory has before one exists", () => {
      expect(embedder.name).toBe(factory.name);
    });

    it("gives vectors of unit length and of its dimensions for what it knows", async () => {
      for (const vector of await embedder.embedDocuments(texts)) {
        expect(vector).toHaveLength(embedder.dimensions);
        expect(lengthOf(vector)).toBeCloseTo(1, 6);
      }
    });

    it("gives unit vectors or zeros for any text", async () => {
      const word = fc.constantFrom(...texts.slice(0, 10).flatMap((text) => text.split(/\s+/).filter(Boolean)));
      const text = fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 12 }).map((words) => words.join(" "));
      const law = fc.asyncProperty(text, async (query) => {
        const vector = await embedder.embedQuery(query);
        const length = lengthOf(vector);
        expect(vector).toHaveLength(embedder.dimensions);
        expect(length === 0 || Math.abs(length - 1) < 1e-6).toBe(true);
      });
      await fc.assert(law, { seed: 43, numRuns: 100 });
    });

    it("gives the same vector for the same text, alone or among others, asked or stored", async () => {
      const together = await embedder.embedDocuments(texts);
      for (const [index, text] of texts.slice(0, 5).entries()) {
        expect(await embedder.embedQuery(text)).toEqual(together[index]);
        expect(await embedder.embedDocuments([text])).toEqual([together[index]]);
      }
    });

    it("gives zeros for words that it does not know and for no words", async () => {
      const zeros = new Array<number>(embedder.dimensions).fill(0);
      for (const text of [UNKNOWN, "", "   \n", "12,345.6 %", "？！"]) expect(await embedder.embedQuery(text)).toEqual(zeros);
      expect(await embedder.embedDocuments(["", UNKNOWN])).toEqual([zeros, zeros]);
      expect(await embedder.embedDocuments([])).toEqual([]);
    });

    it("learns the same from the same passages", async () => {
      const again = await factory.fit(texts);
      expect(await again.embedDocuments(texts)).toEqual(await embedder.embedDocuments(texts));
    });

    it("is the same after it was saved and opened", async () => {
      const state = factory.save(embedder);
      const opened = factory.open(state);
      expect([opened.name, opened.dimensions]).toEqual([embedder.name, embedder.dimensions]);
      expect(await opened.embedDocuments([...texts, UNKNOWN])).toEqual(await embedder.embedDocuments([...texts, UNKNOWN]));
      expect(Buffer.from(factory.save(opened)).equals(state)).toBe(true);
    });

    it("opens a state that lies anywhere in memory", async () => {
      const state = factory.save(embedder);
      const shifted = new Uint8Array(state.length + 3);
      shifted.set(state, 3);
      expect(await factory.open(shifted.subarray(3)).embedQuery(texts[0] as string)).toEqual(await embedder.embedQuery(texts[0] as string));
    });

    it("puts a text in one language near its translation", async () => {
      const [english, chinese] = (["en", "zh"] as const).map((language) => passages.map((passage) => half(passage, language))) as [string[], string[]];
      expect(await shareFound(embedder, english, chinese)).toBeGreaterThan(0.9);
      expect(await shareFound(embedder, chinese, english)).toBeGreaterThan(0.9);
    });
  });
}
