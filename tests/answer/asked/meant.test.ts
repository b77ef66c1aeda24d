import { beforeAll, describe, expect, it } from "vitest";
import { withMeantHeadings } from "../../../src/answer/asked/meant.js";
import { understand } from "../../../src/answer/understand.js";
import type { QueryPlan } from "../../../src/domain/plan.js";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});
const meant = (question: string): Promise<QueryPlan> => withMeantHeadings(understand(question, library), library);

describe("what a list is asked of", () => {
  it.each([
    ["Who keeps the lights off thanks to daylight?", "daylighting"],
    ["Where do ships at berth draw their electricity from the land?", "shore-power"],
    ["Whose trucks run on batteries?", "electric-trucks"],
    ["谁家屋顶上种草种花？", "green-roof"],
    ["有谁让员工骑车或坐公司班车上下班？", "employee-commuting"],
    ["哪些厂用太阳供电的灯照亮院子？", "solar-lights"],
  ])("is found by its meaning where no word names it: %s", async (question, heading) => {
    expect((await meant(question)).headings).toEqual([heading]);
  });

  it.each([
    ["Which companies hold a PAS 2060 certificate?", "pas-2060"],
    ["哪些企业的碳中和通过了PAS 2060认证？", "pas-2060"],
    ["Who traded CCER on the carbon market?", "ccer"],
  ])("is what is called by its code: %s", async (question, heading) => {
    expect((await meant(question)).headings).toContain(heading);
  });

  it("is more of the kind where examples are named", async () => {
    expect((await meant("Who has bought carbon credits such as VCU or CCER?")).headings).toEqual(["carbon-trading-offset"]);
    expect((await meant("哪些企业买过碳信用，比如VCU、CCER之类？")).headings).toEqual(["carbon-trading-offset"]);
  });

  it("is not where it happens: of recycled plastic in packaging the plastic", async () => {
    expect((await meant("Which brands use recycled plastic in their packaging?")).headings).toEqual(["recycled-plastic-content"]);
  });

  it("asks for no amount where a word for one is only part of what it is", async () => {
    expect((await meant("Any companies that reward staff for energy saving ideas?")).metrics).toEqual([]);
    expect((await meant("Which plants with heat pumps report how much CO2 they cut?")).metrics).not.toEqual([]);
  });

  it("is said to be one of two where another lies about as near", async () => {
    const { answer } = await answerTo(library, "哪几家在夜里电便宜的时候制冰，白天拿来降温？");
    expect(answer).toContain("也可能是指");
    expect((await answerTo(library, "哪些企业有绿色屋顶？")).answer).not.toContain("也可能是指");
  });

  it("is left alone in questions about a named company", async () => {
    const plan = understand("What did Haier do with blockchain?", library);
    expect(await withMeantHeadings(plan, library)).toBe(plan);
  });
});
