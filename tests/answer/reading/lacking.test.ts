import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      measure(
        "Bottle washer | 洗瓶机",
        "The rinse water of the bottle washer is used again. The source gives no saving for it. The washer weighs 40 t.",
        "洗瓶机的冲洗水再次使用。原文未给出节约量。洗瓶机重40吨。",
      ),
      measure(
        "Whey drying | 乳清干燥",
        "The exhaust heat of the whey dryer is recovered. The direct economic benefit is 800,000 yuan a year. It saves 90 t of coal a year.",
        "回收乳清干燥机的排风余热。直接经济效益为每年80万元。每年节煤90吨。",
      ),
      measure("Milk crates | 奶箱", "The crates use 500 t of resin a year.", "奶箱每年使用树脂500吨。"),
      measure("Feed | 饲料", "Silage is bought from farms nearby.", "青贮饲料向附近农场采购。"),
    ],
  },
  {
    name: "Beta Bikes",
    zh: "贝塔单车",
    measures: [
      measure(
        "Results | 成效",
        "Repair and reuse lower the life-cycle carbon footprint of a scooter of the brand by 30% (84 kg per vehicle). They lower the life-cycle carbon footprint of a cargo scooter of the brand by 20% (110 kg per vehicle).",
        "该品牌一辆滑板车的全生命周期碳足迹降低30%（每辆84 kg）。该品牌一辆载货滑板车的全生命周期碳足迹降低20%（每辆110 kg）。",
      ),
      measure("Compressor room | 空压机房", "The compressors use 9,000 kWh of electricity a year.", "空压机每年用电9000 kWh。"),
      measure("Screw compressors | 螺杆机", "Screw compressors use 7% less electricity than piston ones.", "螺杆机比活塞机用电少7%。"),
      measure(
        "Scrap | 废料",
        "What is recovered of the scrap includes about 30 t of zinc. What is recovered of the scrap includes about 11 t of tin. What is recovered of the scrap includes about 6 t of nickel.",
        "废料可回收锌约30吨。废料可回收锡约11吨。废料可回收镍约6吨。",
      ),
      measure(
        "Charging | 充电",
        "The company helped 5 garages to lower their electricity cost by 12%. This saves over 2 million yuan a year.",
        "公司帮助5家车库将用电成本降低12%。由此每年节约200万元以上。",
      ),
    ],
  },
  {
    name: "Delta Juice",
    zh: "德塔果汁",
    measures: [
      measure("Rinsing | 冲洗", "Rinse water is used again. This saves 40,000 t of water a year.", "冲洗水再次使用，每年节水4万吨。"),
      measure("Heat recovery | 热回收", "The heat of the pasteuriser is recovered.", "回收巴氏杀菌机的热量。"),
      measure("Lids | 瓶盖", "Thinner lids save 18% of the plastic of each jar.", "减薄瓶盖使每个罐子节约塑料18%。"),
    ],
  },
  {
    name: "Gamma Mill",
    zh: "伽马纸厂",
    industry: "paper-packaging",
    measures: [measure("Fibre | 纤维", "A drum filter recovers 7 t of fibre a year.", "鼓式过滤机每年回收纤维7吨。")],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const firstLine = async (question: string) => {
  const { answer, status } = await answerTo(library, question);
  return `${status}: ${answer.split("\n")[0]}`;
};

describe("an amount that the case does not state", () => {
  it.each([
    ["How many tonnes of water does Alpha Dairy's bottle washer save?", "no such figure"],
    ["阿法乳业的洗瓶机一年省多少吨水？", "没有给出所问的数值"],
  ])("is said to be missing where the case itself says so: %s", async (question, words) =>
    expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)),
  );

  it.each([
    ["How many tonnes of silage does Alpha Dairy use for its crates?", "no such figure"],
    ["阿法乳业的奶箱用了多少吨青贮饲料？", "没有给出所问的数值"],
    // Tonnes of water are none of CO2, and a share counts no jars.
    ["How many tonnes of CO2 did Delta Juice cut?", "no figure for CO2 reduction"],
    ["德塔果汁减了多少碳？", "没有给出减碳量"],
    // Another measure's percentage is none of the measure that is asked by name.
    ["What is Delta Juice's heat recovery rate?", "no (?:such )?figure"],
    ["德塔果汁的热回收利用率是多少？", "没有给出"],
    ["How many jars does Delta Juice fill a day?", "no such figure"],
  ])("is not the amount of another stuff: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it.each([
    "What did it cost Alpha Dairy to build its heat recovery?",
    "How much did Alpha Dairy invest in the heat recovery of its whey dryer?",
    "阿法乳业的乳清干燥余热回收投资多少？",
  ])("is no other sum of money, which is not told beside it: %s", async (question) => {
    const { answer, status } = await answerTo(library, question);
    expect(status).toBe("partial");
    expect(answer).not.toMatch(/800,000|80万/);
  });

  it.each(["What is the payback of Delta Juice's water reuse?", "德塔果汁的投资回收期多长？", "What is the payback of Delta Juice's thinner lids?"])(
    "is followed by two sentences at most: %s",
    async (question) => {
      const { answer, status } = await answerTo(library, question);
      expect(status).toBe("partial");
      expect(answer.match(/\[\d+\]/g)?.length ?? 0).toBeLessThanOrEqual(2);
    },
  );

  it("leaves a sum that is asked too", async () => {
    const { answer } = await answerTo(library, "How much did Alpha Dairy invest in heat recovery, and what is the economic benefit?");
    expect(answer).toContain("800,000 yuan");
  });
});

describe("a price", () => {
  it.each(["What is the price of Gamma Mill's fibre?", "伽马纸厂的纤维卖多少钱？"])("is told in money or not at all: %s", async (question) =>
    expect((await answerTo(library, question)).status).toBe("partial"),
  );
});

describe("an amount that the case states", () => {
  it.each(["How many tonnes of resin do Alpha Dairy's crates use?", "阿法乳业的奶箱一年用多少吨树脂？"])("is answered: %s", async (question) =>
    expect((await answerTo(library, question)).status).toBe("answered"),
  );

  it.each(["How much less electricity do Beta Bikes' screw compressors use than piston ones?", "贝塔单车的螺杆机比活塞机少用多少电？"])(
    "is the difference where that is asked, not how much there is: %s",
    async (question) => expect((await answerTo(library, question)).answer.split("\n")[0]).toMatch(/7%/),
  );

  it("is not told beside those of the other things of a list", async () => {
    const { answer } = await answerTo(library, "How much nickel does Beta Bikes get out of its scrap?");
    expect(answer).toContain("6 t");
    expect(answer).not.toMatch(/30 t|11 t/);
  });

  it("is not told beside the same of another thing", async () => {
    const { answer } = await answerTo(library, "By how many kg did Beta Bikes lower the carbon footprint of a cargo scooter?");
    expect(answer).toContain("110 kg");
    expect(answer).not.toContain("84 kg");
  });

  it.each(["How much money a year does that save the garages of Beta Bikes?", "贝塔单车的车库每年节约多少钱？"])(
    "comes behind the sentence that it goes on from: %s",
    async (question) => expect((await answerTo(library, question)).answer).toMatch(/12%.*(?:2 million|200万)/s),
  );
});

describe("an amount that is asked by its unit alone", () => {
  it.each(["贝塔单车 省了多少钱", "阿法乳业一年多少万元？"])("is told by the sentence that has it, not by all that the company did: %s", async (question) => {
    const { answer, status } = await answerTo(library, question);
    expect(status).toBe("answered");
    expect(answer).toMatch(/200万元|80万元/);
    expect(answer).not.toMatch(/树脂|压缩|空压机|青贮/);
  });
});

describe("one thing that is asked of a company by words that only ask", () => {
  it.each([
    ["德塔果汁什么时候开始的", "案例没有写明时间。"],
    ["德塔果汁是大企业吗", "案例没有写到这一点。"],
    ["How many factories has Delta Juice got?", "The case does not say how many."],
    ["Is Delta Juice a large company?", "The case does not say so."],
  ])("is not answered by all that it did: %s", async (question, line) => {
    const { answer, status } = await answerTo(library, question);
    expect(status).toBe("not_found");
    expect(answer.trim()).toBe(line);
  });

  it.each(["What did Delta Juice do?", "德塔果汁做了什么？"])("leaves all that it did where that is asked: %s", async (question) =>
    expect((await answerTo(library, question)).status).toBe("answered"),
  );
});

describe("the investment of a measure", () => {
  it.each([
    ["How much did Shenyang Yili invest in flue-gas heat recovery?", "states no figure for investment"],
    ["沈阳伊利的烟气余热回收投资是多少？", "没有给出投资额"],
  ])("is not that of the whole plant: %s", async (question, said) => {
    const { library } = await realLibrary();
    const { status, answer } = await answerTo(library, question);
    expect(status).toBe("partial");
    expect(answer.split("\n")[0]).toContain(said);
  });
});
