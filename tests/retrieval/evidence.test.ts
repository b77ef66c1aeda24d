import { beforeAll, describe, expect, it } from "vitest";
import { findEvidence } from "../../src/answer/request.js";
import { openCasebook } from "../../src/app.js";
import { EvidenceOptions, type EvidencePassage } from "../../src/retrieval/evidence.js";
import type { Library } from "../../src/retrieval/library.js";
import { GOLDENS } from "../support/golden.js";
import { realLibrary } from "../support/library.js";
import { type SmallCase, smallLibrary } from "../support/small-library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

const ask = (question: string, limit = 10, of = library) => findEvidence(of, { question, language: "auto" }, EvidenceOptions.parse({ limit }));
const ids = (found: readonly EvidencePassage[]) => found.map(({ passage }) => passage.id);
const companies = (found: readonly EvidencePassage[]) => found.map(({ passage }) => library.caseOf(passage).company.zh);

/** Of every kind of question, in both languages. */
const QUESTIONS = [
  "Which plants treat their wastewater and use it again?",
  "哪些企业做了产品碳足迹？",
  "Who saves the most electricity a year?",
  "年减排量最大的五个案例是哪些？",
  "Compare rooftop solar at Gree and at Midea.",
  "How did Rizhao Port supply ships with power?",
  "沈阳有哪些案例？",
  "How much water do all dairies save together?",
  "What about moon cheese?",
];

describe("the evidence for a question", () => {
  it.each(GOLDENS)("has its passages among the first five: $question", async ({ question, passages }) => {
    expect(ids(await ask(question, 5))).toEqual(expect.arrayContaining([...passages]));
  });

  it("is the same every time, and the same after the index was opened again", async () => {
    const { config } = await realLibrary();
    const again = (await openCasebook(config, { notice: () => undefined })).library;
    for (const question of QUESTIONS) {
      const first = await ask(question);
      expect(await ask(question)).toEqual(first);
      expect((await ask(question, 10, again)).map(({ passage, score }) => [passage.id, score])).toEqual(first.map(({ passage, score }) => [passage.id, score]));
    }
  });

  it.each(QUESTIONS)("of fewer passages is the beginning of that of more, none twice: %s", async (question) => {
    const [few, more] = [ids(await ask(question, 7)), ids(await ask(question, 40))];
    expect(more.slice(0, 7)).toEqual(few);
    expect(new Set(more).size).toBe(more.length);
  });

  it.each(QUESTIONS)("has every passage of the library once, given or folded into another: %s", async (question) => {
    const all = await ask(question, 2000);
    const seen = all.flatMap(({ passage, alike }) => [passage.id, ...alike]);
    expect([...seen].sort()).toEqual([...library.passages.keys()].sort());
  });

  it.each(QUESTIONS)("has whom, where and when as asked before all others: %s", async (question) => {
    const fits = (await ask(question, 2000)).map((one) => one.fits);
    expect(fits).toEqual([...fits].sort((a, b) => Number(b) - Number(a)));
  });

  it("is of the named company alone, as long as it has passages", async () => {
    const named = await ask("How does Yantian Port supply ships with electricity?", 4);
    expect(new Set(named.map(({ passage }) => passage.caseId))).toEqual(new Set(["climate-action-2022-23"]));
  });

  it.each(["Which companies reuse treated wastewater?", "哪些工厂装了屋顶光伏？", "有哪些企业回收余热？"])(
    "of a list is of ten companies in ten passages: %s",
    async (question) => {
      expect(new Set(companies(await ask(question))).size).toBe(10);
    },
  );

  it("of two compared companies is of both from the start", async () => {
    const first = companies((await ask("Compare the shore power of Yantian Port and Rizhao Port")).slice(0, 2));
    expect(new Set(first).size).toBe(2);
  });

  it("refuses options that it does not know or that are out of range", () => {
    for (const options of [{ limit: 0 }, { limit: 1.5 }, { most: 3 }]) expect(EvidenceOptions.safeParse(options).success).toBe(false);
  });
});

const PUMPS: SmallCase[] = [
  ["Alder Dairy", "桤木乳业", 300],
  ["Birch Dairy", "白桦乳业", 9000],
  ["Cedar Dairy", "雪松乳业", 70],
].map(([name, zh, saved]) => ({
  name: String(name),
  zh: String(zh),
  measures: [
    {
      title: "Heat pumps | 热泵",
      en: `Heat pumps warm the milk and save ${saved} t of CO2 a year.`,
      zh: `热泵加热牛奶，每年减少二氧化碳排放${saved}吨。`,
      catalogue: "is: [heat-pump]",
    },
    { title: "Tree planting | 植树", en: "Staff plant trees beside the heat pump hall.", zh: "员工在热泵房旁植树。", catalogue: "is: [tree-planting]" },
  ],
}));

describe("the evidence of a small library", () => {
  it("for a ranking begins with the largest amounts, or the smallest where these are asked", async () => {
    const small = await smallLibrary(PUMPS);
    const first = async (question: string) => small.caseOf((await ask(question, 3, small))[0]?.passage as never).company.en;
    expect(await first("Which heat pump cuts the most CO2 a year?")).toBe("Birch Dairy");
    expect(await first("哪家热泵的年减碳量最小？")).toBe("Cedar Dairy");
  });

  it("has what a section is before what it mentions", async () => {
    const small = await smallLibrary(PUMPS);
    const first = ids(await ask("Who uses heat pumps?", 3, small));
    expect(first.every((id) => id.endsWith("#heat-pumps"))).toBe(true);
  });

  it("folds a passage that says the same again in the same words, and names it", async () => {
    const [alder, birch] = PUMPS as [SmallCase, SmallCase];
    const small = await smallLibrary([alder, { ...alder, name: "Alder Milk", zh: "桤木牛奶" }, birch]);
    const [first, ...rest] = await ask("Who uses heat pumps?", 4, small);
    const told = [first, ...rest].find((one) => one?.alike.length);
    expect(told?.alike).toEqual(["light-industry-2024-02#heat-pumps"]);
    expect(rest.map(({ passage }) => passage.id)).not.toContain("light-industry-2024-02#heat-pumps");
    expect([first, ...rest].some((one) => one?.passage.id === "light-industry-2024-03#heat-pumps")).toBe(true);
  });
});
