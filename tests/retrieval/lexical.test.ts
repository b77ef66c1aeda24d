import { describe, expect, it } from "vitest";
import { chunkCase } from "../../src/ingest/chunk.js";
import { readCase } from "../../src/ingest/corpus.js";
import { LexicalIndex } from "../../src/retrieval/lexical.js";
import { indexTerms } from "../../src/text/tokens.js";
import { CASE_FILE, caseText, measureOf } from "../support/case-texts.js";
import { GOLDENS } from "../support/golden.js";
import { realLibrary } from "../support/library.js";

function indexOf(measures: string): LexicalIndex {
  const { document } = readCase({ file: CASE_FILE, text: caseText({ measures }), hash: "" });
  if (!document) throw new Error("the case file is broken");
  return LexicalIndex.build(chunkCase(document), new Map([[document.case.id, document.case]]));
}

describe("LexicalIndex", () => {
  it("ranks a passage whose heading names the words above one whose text does", () => {
    const index = indexOf(`${measureOf(1, "Lamps | 灯")}\nA heat pump is beside it.\n${measureOf(2, "Heat pump | 热泵")}`);
    expect(index.search(indexTerms("heat pump")).map(({ id }) => id.split("#")[1])).toEqual(["heat-pump", "lamps"]);
  });

  it("finds a word in whatever form and spelling the question has it", () => {
    const index = indexOf(measureOf(1, "Recovered fibres of aluminium moulds | 回收"));
    for (const question of ["recover", "RECOVERING", "fiber", "aluminum", "molds"]) expect(index.search(indexTerms(question)), question).toHaveLength(1);
  });

  it("finds a Chinese word inside a longer one", () => {
    const index = indexOf(measureOf(1, "Waste-heat recovery | 锅炉烟气余热回收利用"));
    for (const question of ["余热回收", "余热", "锅炉", "烟气"]) expect(index.search(indexTerms(question)), question).toHaveLength(1);
  });

  it("orders ties by their ids", () => {
    const index = indexOf(["C | 丙", "A | 甲", "B | 乙"].map((title) => measureOf(1, title)).join(""));
    const hits = index.search(indexTerms("dairy company"));
    expect(hits.length).toBeGreaterThan(2);
    for (const [at, hit] of hits.slice(1).entries()) {
      const before = hits[at] as typeof hit;
      expect(before.score > hit.score || (before.score === hit.score && before.id < hit.id)).toBe(true);
    }
  });

  it("looks into the fields that it is told to", () => {
    const index = indexOf(measureOf(1));
    expect(index.search(indexTerms("roof"), ["heading"])).toHaveLength(1);
    expect(index.search(indexTerms("roof"), ["company"])).toEqual([]);
  });

  it("finds nothing for no words and for words that are nowhere", () => {
    const index = indexOf(measureOf(1));
    expect(index.search([])).toEqual([]);
    expect(index.search(["qzxv"])).toEqual([]);
  });

  it("finds the same after it was saved and loaded", async () => {
    const { library } = await realLibrary();
    const loaded = LexicalIndex.load(library.lexical.save());
    for (const { question } of GOLDENS.slice(0, 3)) expect(loaded.search(indexTerms(question))).toEqual(library.lexical.search(indexTerms(question)));
  });

  it("finds the same whatever was asked before", async () => {
    const saved = (await realLibrary()).library.lexical.save();
    const asked = LexicalIndex.load(saved);
    const questions = GOLDENS.slice(0, 6).map(({ question }) => indexTerms(question));
    for (const terms of questions) asked.search(terms);
    for (const terms of questions) expect(asked.search(terms)).toEqual(LexicalIndex.load(saved).search(terms));
  });
});
