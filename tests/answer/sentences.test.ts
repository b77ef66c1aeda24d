import { beforeAll, describe, expect, it } from "vitest";
import { pickSentences, statedSentences } from "../../src/answer/sentences.js";
import { understand } from "../../src/answer/understand.js";
import type { Passage } from "../../src/domain/passage.js";
import type { Library } from "../../src/retrieval/library.js";
import { passageOf } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

let library: Library;
let rinse: Passage;
beforeAll(async () => {
  ({ library } = await realLibrary());
  rinse = passageOf(library, "shenyang-zero-carbon-2024-01#cip-pre-rinse-time-cut");
});

describe("the sentences of a passage", () => {
  it("are those of the language, with the figures that each states", () => {
    const english = statedSentences(rinse, "en");
    expect(english.map(({ sentence }) => sentence.language)).toEqual(english.map(() => "en"));
    expect(english.find(({ text }) => text.startsWith("Pre-rinse water"))?.figures.map(({ value }) => value)).toEqual([15.25, 2.34]);
    expect(
      statedSentences(rinse, "zh")
        .find(({ text }) => text.startsWith("预冲洗用水"))
        ?.figures.map(({ value }) => value),
    ).toEqual([15.25, 2.34]);
  });

  it("are those of the other language where it has none in this one", () => {
    const chineseOnly = { ...rinse, sentences: rinse.sentences.filter(({ language }) => language === "zh") };
    expect(statedSentences(chineseOnly, "en")).toEqual(statedSentences(rinse, "zh"));
  });

  it("cover every figure of a measure in both languages", () => {
    for (const language of ["en", "zh"] as const) {
      const ids = statedSentences(rinse, language).flatMap(({ figures }) => figures.map(({ id }) => id));
      expect([...ids].sort()).toEqual(rinse.figures.map(({ id }) => id).sort());
    }
  });
});

describe("the sentences that answer", () => {
  const picked = (question: string, budget: { how: number; results: number }) =>
    pickSentences(rinse, understand(question, library), budget).map(({ text }) => text);

  it("are the one that states the asked metric where there is room for one", () => {
    expect(picked("How much money was saved?", { how: 0, results: 1 })[0]).toContain("132,790.65 yuan");
    expect(picked("节水多少？", { how: 0, results: 1 })[0]).toContain("4712吨");
  });

  it("stand in the order of the text, whatever their worth", () => {
    const sentences = picked("How much money was saved?", { how: 1, results: 3 });
    const places = sentences.map((text) => rinse.text.indexOf(text));
    expect(sentences.length).toBeGreaterThan(2);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("are no more than the budget, but always one", () => {
    expect(picked("How much was saved?", { how: 0, results: 2 })).toHaveLength(2);
    expect(picked("How much was saved?", { how: 0, results: 0 })).toHaveLength(1);
  });
});

describe("the sentence of a section that is listed for something beside its measure", () => {
  const told = (id: string, question: string) =>
    pickSentences(passageOf(library, id), understand(question, library), { how: 1, results: 1 }).map(({ text }) => text);

  it("is the one that names what was asked, whatever else the section opens with or measures", () => {
    const [english, ...rest] = told("climate-action-2025-23#company-wide-results", "Which companies recover heat from air compressors?");
    expect(english).toContain("air-compressor heat recovery");
    expect(rest).toEqual([]);
    expect(told("climate-action-2025-23#company-wide-results", "哪些企业回收空压机的余热？")[0]).toContain("空压机余热回收");
  });

  it("is the nearest one where none has its name", () => {
    const [sentence, ...rest] = told("shenyang-zero-carbon-2024-10#overview", "Which companies recover heat from air compressors?");
    expect(sentence).toContain("compressed air and heat");
    expect(rest).toEqual([]);
  });
});
