import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/domain/answer.js";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";
import { markdownTables } from "../../support/tabling.js";

const solar = (amount: string, amountZh: string): SmallCase["measures"][number] => ({
  title: "Solar roof | 屋顶光伏",
  en: `The solar roof generates ${amount} of electricity a year.`,
  zh: `屋顶光伏每年发电${amountZh}。`,
});
const led = (amount: number): SmallCase["measures"][number] => ({
  title: "LED lighting | LED照明",
  en: `LED lighting saves ${amount} kWh of electricity a year.`,
  zh: `LED照明每年节电${amount} kWh。`,
});

const CASES: readonly SmallCase[] = [
  { name: "Alpha Dairy", zh: "阿法乳业", measures: [solar("5,000 kWh", "5000 kWh"), led(100)] },
  { name: "Beta Dairy", zh: "贝塔乳业", measures: [solar("7 MWh", "7 MWh")] },
  { name: "Gamma Brewery", zh: "伽马啤酒", industry: "beer", place: "qingdao", measures: [solar("7,000 kWh", "7000 kWh"), led(30)] },
  {
    name: "Delta Brewery",
    zh: "德塔啤酒",
    industry: "beer",
    place: "qingdao",
    measures: [
      {
        title: "Planned solar roof | 计划：屋顶光伏",
        en: "A solar roof is planned to generate 90,000 kWh of electricity a year.",
        zh: "计划建设屋顶光伏，每年发电90000 kWh。",
      },
    ],
  },
];
const ID = (number: number) => `light-industry-2024-0${number}`;

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const ask = (question: string) => answerTo(library, question);
/** Ranks, and the names beside them. */
const ranking = ({ answer }: Answer) =>
  markdownTables(answer)[0]
    ?.slice(1)
    .map(([rank, name]) => [rank, name]);
const joint = ({ figures }: Answer, operation: string) => figures.filter(({ derived }) => derived?.operation === operation);

describe("a library of four companies", () => {
  it("ranks in one unit, equal amounts with one rank, nothing that is only planned", async () => {
    const answer = await ask("Which company generates the most electricity?");
    expect(ranking(answer)).toEqual([
      ["1", "Beta Dairy"],
      ["1", "Gamma Brewery"],
      ["3", "Alpha Dairy"],
    ]);
    expect(markdownTables(answer.answer)[0]?.[1]?.at(-1)).toBe("7,000 kWh a year");
    expect(answer.answer).not.toContain("90,000");
  });

  it("ranks what is planned where plans are asked", async () => {
    const answer = await ask("Which company plans to generate the most electricity?");
    expect(answer.answer).toContain("**Delta Brewery**, 90,000 kWh a year");
    expect(answer.figures.filter(({ derived }) => derived === null)).toMatchObject([{ value: 90_000, basis: "target" }]);
  });

  it("ranks the smallest first where the least is asked", async () => {
    expect(ranking(await ask("哪家企业发电量最少？"))).toEqual([
      ["1", "阿法乳业"],
      ["2", "贝塔乳业"],
      ["2", "伽马啤酒"],
    ]);
  });

  it("adds up in one unit what is done, and names each part", async () => {
    const answer = await ask("How much electricity is generated in total?");
    expect(joint(answer, "sum")).toMatchObject([
      {
        value: 19_000,
        unit: "kWh",
        per: "year",
        basis: "reported",
        derived: { from: expect.arrayContaining([expect.stringContaining(ID(1)), expect.stringContaining(ID(2)), expect.stringContaining(ID(3))]) },
      },
    ]);
    expect(answer.citations).toHaveLength(3);
  });

  it("averages", async () => expect(joint(await ask("平均发电量是多少？"), "average")).toMatchObject([{ value: 6333, unit: "kWh" }]));

  it("adds up by industry, the largest sum first", async () => {
    const answer = await ask("Which industry generates the most electricity?");
    expect(joint(answer, "sum").map(({ value }) => value)).toEqual(expect.arrayContaining([12_000, 7000]));
    expect(
      markdownTables(answer.answer)[0]
        ?.slice(1)
        .map(([rank, industry, cases]) => [rank, industry, cases]),
    ).toEqual([
      ["1", "dairy", "2"],
      ["2", "beer", "1"],
    ]);
  });

  it.each([
    ["Which companies generate over 6 MWh of electricity?", [ID(2), ID(3)]],
    ["Which companies generate at least 7,000 kWh of electricity?", [ID(2), ID(3)]],
    ["哪些企业发电量不超过六千千瓦时？", [ID(1)]],
    ["发电量在1到6兆瓦时之间的企业", [ID(1)]],
  ])("lists who keeps a bound: %s", async (question, cases) => {
    const { figures, citations } = await ask(question);
    const told = citations.filter(({ marker }) => figures.some((figure) => figure.marker === marker && figure.basis === "reported" && figure.derived === null));
    expect([...new Set(told.map((citation) => citation.case.id))].sort()).toEqual(cases);
  });

  it("says that nobody keeps a bound, with the nearest and without a figure", async () => {
    const answer = await ask("Which companies save over 500 kWh of electricity?");
    expect(answer).toMatchObject({ status: "not_found", figures: [], citations: [] });
    expect(answer.answer).toContain("No case states electricity saved of over 500 kWh.");
    expect(answer.related.map((near) => near.case.id)).toEqual([ID(1), ID(3)]);
  });

  it("says who of two states more, and by how much", async () => {
    const answer = await ask("Who saves more electricity, Alpha Dairy or Gamma Brewery?");
    expect(joint(answer, "difference")).toMatchObject([{ value: 70, unit: "kWh" }]);
    expect(/\*\*(.+?)\*\*/.exec(answer.answer)?.[1]).toContain("Alpha Dairy");
    expect(markdownTables(answer.answer)[0]?.[1]).toEqual(["Electricity saved", "100 kWh a year [1]", "30 kWh a year [2]"]);
  });

  it("says that two state the same", async () => {
    const { answer, figures } = await ask("贝塔乳业和伽马啤酒谁发电更多？");
    expect(answer).toContain("相同");
    expect(figures.filter(({ derived }) => derived?.operation === "difference")).toEqual([]);
  });

  it("is partial where one of two states nothing", async () => {
    const answer = await ask("Who saves more electricity, Alpha Dairy or Beta Dairy?");
    expect(answer.status).toBe("partial");
    expect(answer.answer).toContain("The library states no such figure for: Beta Dairy");
  });

  it("calls neither the larger where one is only planned", async () => {
    const answer = await ask("Who generates more electricity, Alpha Dairy or Delta Brewery?");
    expect(answer.status).toBe("partial");
    expect(joint(answer, "difference")).toEqual([]);
    expect(answer.answer).not.toMatch(/states more/);
  });
});
