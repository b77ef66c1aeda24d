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

  it.each([
    ["Who recovers solvents, acids or lye?", ["solvent-recovery", "acid-alkali-recovery"]],
    ["Any makers whose caps or bottles got lighter?", ["lighter-caps", "bottle-lightweighting"]],
    ["哪些厂用了无人机、机器人或者无人车？", ["agv", "drones", "robots"]],
    ["用地下水或地热来降温、供暖的有谁？", ["groundwater-cooling", "ground-source-heat-pump"]],
    ["哪些企业种树或者搞厂区绿化？", ["site-greening", "tree-planting"]],
  ])("is each of the things that it lists: %s", async (question, headings) => {
    const { headings: found, headingsJoined } = await meant(question);
    expect([...found].sort()).toEqual([...headings].sort());
    expect(headingsJoined).toBe("any");
  });

  it.each([
    ["Who ferments manure to biogas?", ["biogas"]],
    ["我们是做饮料的，哪些企业给供应商上课？", ["supplier-training"]],
    ["Any brewery that feeds its boiler with the hot rinse water?", ["hot-water-recovery"]],
  ])("is not what only says more of it, nor a wider word in passing: %s", async (question, headings) => {
    expect((await meant(question)).headings).toEqual(headings);
  });

  it.each([
    ["Who turns dung, straw or kitchen scraps into fertiliser?", "organic-fertiliser"],
    ["谁把秸秆、粪便变成沼气？", "biogas"],
  ])("is what several things are made into: %s", async (question, heading) => {
    expect((await meant(question)).headings).toEqual([heading]);
  });

  it.each([
    ["Who puts solar panels above its parking places?", "solar-carport"],
    ["空压机发出的热量，谁拿来用了？", "compressor-heat-recovery"],
  ])("is the kind that is described, not the thing that is named: %s", async (question, heading) => {
    expect((await meant(question)).headings).toEqual([heading]);
  });

  it.each([
    ["Where did new machines mean fewer workers on the line?", "labour-saving"],
    ["Does anybody keep goats or hens on its land?", "animals-on-site"],
    ["谁家的减碳小组由一把手亲自带队？", "top-management-lead"],
    ["哪些品牌向消费者回收用完的空瓶？", "customer-take-back"],
  ])("is found of people, animals, leaders and returns: %s", async (question, heading) => {
    expect((await meant(question)).headings).toContain(heading);
  });

  it("is not each of the words that only say more of it", async () => {
    expect((await meant("Who uses driverless or robot carts to move goods in the plant?")).headings).toEqual(["agv"]);
    expect((await meant("Which shops take back empty pots or old appliances from customers?")).headings).toEqual(["customer-take-back"]);
  });

  it("is no ranking where a word for fewer is in its name", () => {
    expect(understand("Which plants need fewer workers now?", library).lists).toBe(true);
    expect(understand("Which of the dairies uses less water?", library).intent).toBe("rank");
  });

  it("is not of the kind of company that only gets something, lends, or is what something serves as", () => {
    const industry = (question: string) => understand(question, library).facets.industry;
    expect(industry("谁把多余的蒸汽卖给造纸厂？")).toEqual([]);
    expect(industry("Our bank wants numbers. Who took a green loan?")).toEqual([]);
    expect(industry("Which residues serve as food for microbes?")).toEqual([]);
    expect(industry("Which banks gave green loans?")).toEqual(["finance"]);
  });

  it("misses no word by which its heading is known", async () => {
    expect((await answerTo(library, "哪些厂的废砂可以再用？")).status).toBe("answered");
    expect((await answerTo(library, "哪些企业处理鸡粪？")).status).toBe("answered");
  });

  it("leaves nobody out who has a thing that is only not meant", async () => {
    expect((await meant("Not PV: who warms water by the sun?")).exclude.technology).toEqual([]);
    expect((await meant("Which dairies do not have PV?")).exclude.technology).not.toEqual([]);
  });

  it("leaves nobody out who has another one of its kind too", async () => {
    expect((await meant("Apart from air-source ones, who runs sewage-source or water-source heat pumps?")).exclude.technology).toEqual([]);
    expect((await meant("Who has wind power without solar PV?")).exclude.technology).not.toEqual([]);
  });

  it.each(["哪些厂、牧场或园区接待过参观？", "我们是做饮料的，哪些企业用了热泵？", "I work for a dairy. Who has heat pumps?"])(
    "is of any kind of company where sites are only listed, or the asker tells what he is: %s",
    async (question) => {
      expect((await meant(question)).facets.industry).toEqual([]);
    },
  );

  it("is what is named where nothing else is near", async () => {
    expect((await meant("除了屋顶光伏，还有谁用地面光伏？")).headings).toEqual(["ground-mounted-solar"]);
  });

  it("is left alone in questions about a named company", async () => {
    const plan = understand("What did Haier do with blockchain?", library);
    expect(await withMeantHeadings(plan, library)).toBe(plan);
  });
});
