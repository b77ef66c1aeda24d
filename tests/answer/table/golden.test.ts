import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo, citedCases } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";

// Read in the case files, not in the program's answers: who states what, and what it comes to.
let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

const HAITIAN = "light-industry-2024-09";
const MIDEA = "light-industry-2024-02";
const LIAONING_YILI = "shenyang-zero-carbon-2024-04";
const SHENYANG_YILI = "shenyang-zero-carbon-2024-01";

describe("who comes first", () => {
  it.each([
    ["Which company saves the most steam a year?", HAITIAN, 52_000, "t"],
    ["每年节约蒸汽最多的是哪家企业？", HAITIAN, 52_000, "t"],
    ["每天节约蒸汽最多的是谁？", LIAONING_YILI, 6, "t"],
    ["Which company saved the most water a year?", "climate-action-2025-23", 4_690_700, "t"],
    ["节水量最大的是哪家？", "climate-action-2025-23", 4_690_700, "t"],
    ["Who saves the most paper a year?", "light-industry-2024-19", 16_000, "t"],
    ["Which company avoids the most wastewater?", MIDEA, 62_400, "t"],
    ["废水减排最多的企业", MIDEA, 62_400, "t"],
  ])("%s", async (question, winner, value, unit) => {
    const { status, figures, citations, answer } = await answerTo(library, question);
    expect(status).toBe("answered");
    expect(citations[0]?.case.id).toBe(winner);
    expect(figures).toContainEqual(expect.objectContaining({ marker: 1, value, unit, derived: null }));
    const company = library.cases.get(winner)?.company;
    expect([company?.en, company?.zh]).toContain(/\*\*(.+?)\*\*/.exec(answer)?.[1]);
  });

  it("of whole plants is told beside the single measures: COD", async () => {
    const { citations, figures } = await answerTo(library, "Which plant cut the most COD?");
    const byMarker = (marker: number) => citations.find((citation) => citation.marker === marker)?.case.id;
    const told = figures.filter(({ derived, unit }) => derived === null && unit === "t").map(({ marker, value, owner }) => [byMarker(marker), value, owner]);
    expect(told).toContainEqual(["light-industry-2024-03", 175.2, "measure"]);
    expect(told).toContainEqual(["climate-action-2022-26", 11_493, "company"]);
  });
});

describe("who keeps a bound", () => {
  const SOLAR = ["climate-action-2022-08", "climate-action-2025-09", SHENYANG_YILI, LIAONING_YILI, "shenyang-zero-carbon-2024-10"];
  it.each<[string, readonly string[]]>([
    ["solar PV between 1 and 5 MW", SOLAR],
    ["装机在1到5兆瓦之间的光伏有哪些？", SOLAR],
    ["Which measures have a payback under 3 years?", ["climate-action-2025-11"]],
    ["哪些企业节约天然气超过一百万立方米？", ["light-industry-2024-13"]],
    ["Which companies saved over 100,000 tce?", ["climate-action-2022-06", "climate-action-2025-02", "climate-action-2025-05", "climate-action-2025-08"]],
    ["哪些企业节约标准煤十万吨标准煤以上？", ["climate-action-2022-06", "climate-action-2025-02", "climate-action-2025-05", "climate-action-2025-08"]],
  ])("%s", async (question, cases) => {
    const answer = await answerTo(library, question);
    expect(answer.status).toBe("answered");
    expect(citedCases(answer)).toEqual(cases);
  });

  it("is nobody where nobody does, with those that come nearest", async () => {
    const { status, figures, related, answer } = await answerTo(library, "Which companies save over 900 million tonnes of steam?");
    expect(status).toBe("not_found");
    expect(figures).toEqual([]);
    expect(answer).toContain("No case states steam saved of over 900,000,000 t.");
    expect(related.map((near) => near.case.id)).toContain(HAITIAN);
  });

  it("cannot be told in a unit of something else", async () => {
    const { status, answer } = await answerTo(library, "哪些企业节约蒸汽超过5兆瓦？");
    expect(status).toBe("not_found");
    expect(answer).toContain("案例库给出的蒸汽节约量以吨为单位，无法与兆瓦比较。");
  });
});

describe("what it comes to", () => {
  it.each([
    ["How much wastewater did Midea avoid in total?", "sum", 84_400, "t", [62_400, 22_000]],
    ["美的一共减少废水多少？", "sum", 84_400, "t", [62_400, 22_000]],
    ["How many tonnes of standard coal did CATL save in total?", "sum", 54_992, "tce", [18_973, 16_107, 12_373, 7539]],
    ["辽宁伊利每天一共节约蒸汽多少？", "sum", 14, "t", [6, 5, 3]],
    ["What is the average wastewater reduction of Midea?", "average", 42_200, "t", [62_400, 22_000]],
  ] as const)("%s", async (question, operation, value, unit, parts) => {
    const { figures } = await answerTo(library, question);
    const joint = figures.filter(({ derived }) => derived?.operation === operation);
    expect(joint).toMatchObject([{ value, unit }]);
    expect(joint[0]?.derived?.from).toHaveLength(parts.length);
    expect(figures.filter((figure) => figure.derived === null && figure.unit === unit).map((figure) => figure.value)).toEqual(
      expect.arrayContaining([...parts]),
    );
  });

  it("counts the water that one measure states exactly and rounded once", async () => {
    const { figures } = await answerTo(library, "How much water did Astronergy save in total?");
    expect(figures.filter(({ derived }) => derived?.operation === "sum")).toEqual([]);
    expect(figures.map(({ value }) => value)).toContain(4_690_700);
  });
});

describe("how it changed", () => {
  it.each([
    ["沈阳伊利改造前后的燃气单耗是多少？", 32.9, 32.6, -0.9],
    ["What was the gas use per tonne before and after at Hunan Xinnuo?", 217, 78, -64.1],
    ["沈阳伊利改造前后用电量", 726, 586, -19.3],
    ["大清宝泉改造前后的碳排放", 2505, 1149.04, -54.1],
  ])("%s", async (question, before, after, rate) => {
    const { figures } = await answerTo(library, question);
    const stated = figures.filter(({ derived }) => derived === null);
    expect(stated).toContainEqual(expect.objectContaining({ value: before, role: "before" }));
    expect(stated).toContainEqual(expect.objectContaining({ value: after, role: "after" }));
    expect(figures).toContainEqual(expect.objectContaining({ value: rate, unit: "%", derived: expect.objectContaining({ operation: "change-rate" }) }));
  });
});

describe("who has more of two", () => {
  it.each([
    ["Sailun or CALB: who generates more solar power?", "CALB Group Co., Ltd.", 6_520_000, "kWh"],
    ["赛轮和中创新航，谁光伏发电更多？", "中创新航科技集团股份有限公司", 6_520_000, "kWh"],
    ["Which company has more solar capacity, CALB or Yingfa?", "CALB Group Co., Ltd.", 17_110, "kW"],
    ["Who generates more electricity, Mengniu or Liaoning Yili?", "Mengniu", 6_678_000, "kWh"],
  ])("%s", async (question, winner, value, unit) => {
    const { status, answer, figures } = await answerTo(library, question);
    expect(status).toBe("answered");
    expect(/\*\*(.+?)\*\*/.exec(answer)?.[1]).toContain(winner);
    expect(figures.filter(({ derived }) => derived?.operation === "difference")).toMatchObject([{ value, unit }]);
  });
});

describe("a company with several places", () => {
  it("counts for neither of two places that are compared, and is named", async () => {
    const { answer, figures } = await answerTo(library, "广东和江苏的光伏装机哪个大？");
    const sums = figures.filter(({ derived }) => derived?.operation === "sum").map(({ value }) => value);
    expect(sums).toContain(22_524.2);
    expect(sums).toContain(7_853.45);
    expect(answer).toMatch(/均未计入：中创新航/);
  });

  it("is named where cities are ranked", async () => {
    const { answer } = await answerTo(library, "按城市统计光伏装机容量");
    expect(answer).toMatch(/涉及多个地点.*吉利/);
  });
});

describe("a share of the cases", () => {
  it.each(["What percentage of companies use rooftop PV?", "多少比例的企业装了屋顶光伏？"])("%s", async (question) => {
    const { figures, citations } = await answerTo(library, question);
    const share = figures.find(({ derived }) => derived?.operation === "share");
    expect(share?.derived?.of).toHaveLength(library.cases.size);
    expect(new Set(share?.derived?.from)).toEqual(new Set(citations.map((citation) => citation.case.id)));
  });
});

describe("a median", () => {
  it("is the middle of one figure a measure", async () => {
    const { figures } = await answerTo(library, "What is the median steam saved?");
    const median = figures.find(({ derived }) => derived?.operation === "median");
    expect(median).toMatchObject({ value: 6700, unit: "t" });
    expect(median?.derived?.from).toHaveLength(3);
  });
});

describe("cases counted by kind", () => {
  it.each([
    ["How many cases are there per collection?", [38, 27, 27, 14]],
    ["各案例集有多少个案例？", [38, 27, 27, 14]],
  ])("%s", async (question, counts) => {
    const { status, figures } = await answerTo(library, question);
    expect(status).toBe("answered");
    expect(figures.filter(({ metric }) => metric === "count").map(({ value }) => value)).toEqual([106, ...counts]);
  });

  it("counts those that satisfy what was asked", async () => {
    const { figures, citations } = await answerTo(library, "How many companies use heat pumps by industry?");
    const listed = await answerTo(library, "How many companies use heat pumps?");
    expect(figures[0]?.value).toBe(new Set(listed.citations.map((citation) => citation.case.id)).size);
    for (const citation of citations) expect(listed.citations.map((one) => one.case.id)).toContain(citation.case.id);
  });
});

it("the capacity of a coal-fired unit is none of the solar plant that it balances", async () => {
  const { figures } = await answerTo(library, "按城市统计光伏装机容量");
  expect(figures.map(({ value }) => value)).toContain(1_640_000);
  expect(figures.map(({ value }) => value)).not.toContain(1_740_000);
});
