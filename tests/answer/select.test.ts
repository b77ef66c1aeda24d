import { beforeAll, describe, expect, it } from "vitest";
import { type Selection, SelectOptions, select } from "../../src/answer/select.js";
import { understand } from "../../src/answer/understand.js";
import type { Library } from "../../src/retrieval/library.js";
import { retrieve } from "../../src/retrieval/retrieve.js";
import { indexTerms } from "../../src/text/tokens.js";
import { realLibrary } from "../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

async function selected(question: string, options: Partial<SelectOptions> = {}): Promise<Selection> {
  const ranked = await retrieve(library, indexTerms(question), question);
  return select(understand(question, library), library, ranked, SelectOptions.parse(options));
}
const ids = ({ exact }: Selection) => exact.map(({ passage }) => passage.id);

describe("the evidence of a question", () => {
  it("holds no more passages than are allowed, the same ones in the same order", async () => {
    const all = ids(await selected("Which companies use heat pumps?"));
    expect(ids(await selected("Which companies use heat pumps?", { maxPassages: 3 }))).toEqual(all.slice(0, 3));
  });

  it("holds no near miss where none is wanted", async () => {
    expect((await selected("which dairy plants use carbon capture", { maxRelated: 0 })).near).toEqual([]);
    expect((await selected("which dairy plants use carbon capture", { maxRelated: 2 })).near).toHaveLength(2);
  });

  it("keeps the passages of one case together", async () => {
    const cases = (await selected("Which companies use solar PV?")).exact.map(({ passage }) => passage.caseId);
    expect(cases.filter((id, index) => id !== cases[index - 1])).toHaveLength(new Set(cases).size);
  });

  it("finds a narrower technology by its broader one", async () => {
    const cases = async (question: string) => new Set((await selected(question)).exact.map(({ passage }) => passage.caseId));
    const broad = await cases("Which companies use heat recovery?");
    for (const id of await cases("Which companies recovered flue-gas heat?")) expect(broad).toContain(id);
  });

  it("takes a company with either technology where any will do, and only those with both where all are asked", async () => {
    const cases = async (question: string) => new Set((await selected(question)).exact.map(({ passage }) => passage.caseId));
    const [pumps, biogas] = [await cases("Which companies use heat pumps?"), await cases("Which companies use biogas?")];
    expect(await cases("Which companies use heat pumps or biogas?")).toEqual(new Set([...pumps, ...biogas]));
    expect(await cases("Which companies use heat pumps and biogas?")).toEqual(new Set([...pumps].filter((id) => biogas.has(id))));
  });

  it("holds whoever states an amount where that is all that is asked", async () => {
    for (const question of ["which payback periods are stated?", "投资回收期多长？", "弃光率降到多少"]) {
      const { exact } = await selected(question);
      const metric = question.startsWith("弃光") ? "curtailment-rate" : "payback";
      expect(exact.length, question).toBeGreaterThan(0);
      for (const { passage } of exact) expect(passage.figures.map((figure) => figure.metric)).toContain(metric);
    }
  });

  it("tells a company's own totals before its single measures", async () => {
    const { exact } = await selected("大清宝泉减了多少碳？");
    expect(exact[0]?.passage.kind).toBe("result");
    expect(exact.length).toBeGreaterThan(1);
  });

  it("holds the measures of a named company that states no such amount", async () => {
    const { exact } = await selected("how much carbon did Michelin Shenyang cut");
    expect(new Set(exact.map(({ passage }) => passage.caseId))).toEqual(new Set(["shenyang-zero-carbon-2024-06"]));
  });

  it("holds plans only where plans are asked for", async () => {
    const kinds = async (question: string) => new Set((await selected(question)).exact.map(({ passage }) => passage.kind));
    expect(await kinds("Which companies use rooftop solar?")).not.toContain("plan");
    expect(await kinds("Which companies plan to build rooftop solar?")).toContain("plan");
  });

  it("says which words of the question it lacks", async () => {
    expect(await selected("Which companies use nuclear fusion?")).toMatchObject({ exact: [], missing: ["nuclear", "fusion"] });
  });
});

describe("the options of the selection", () => {
  it.each([{ maxPassages: 0 }, { maxPassages: 1.5 }, { maxRelated: -1 }, { minCoverage: 1.1 }, { minSimilarity: -0.1 }, { maxPasages: 3 }])(
    "refuse %j",
    (options) => {
      expect(SelectOptions.safeParse(options).success).toBe(false);
    },
  );

  it("take 0 as a value", () => expect(SelectOptions.parse({ maxRelated: 0, minCoverage: 0 })).toMatchObject({ maxRelated: 0, minCoverage: 0 }));
});
