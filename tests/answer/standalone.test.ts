import { beforeAll, describe, expect, it } from "vitest";
import { standalone, type Turn } from "../../src/answer/standalone.js";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

const asked = (...questions: readonly string[]): Turn[] => questions.map((content) => ({ role: "user", content }));

describe("a follow-up", () => {
  it.each([
    ["and breweries?", ["Which dairies recovered flue-gas heat?"], "Which breweries recovered flue-gas heat?"],
    ["and how much CO2?", ["Which dairies recovered flue-gas heat?", "and breweries?"], "Which breweries recovered flue-gas heat, how much CO2?"],
    ["what about Haitian?", ["Which dairies recovered flue-gas heat?"], "Haitian recovered flue-gas heat?"],
    ["那啤酒厂呢？", ["哪些乳品厂回收了烟气余热？"], "哪些啤酒厂回收了烟气余热？"],
    ["减碳多少？", ["哪些乳品厂回收了烟气余热？"], "哪些乳品厂回收了烟气余热，减碳多少？"],
    ["那蒙牛呢？", ["伊利减碳多少？"], "蒙牛减碳多少？"],
    ["它用了哪些措施？", ["伊利减碳多少？", "那蒙牛呢？"], "蒙牛用了哪些措施？"],
    ["how much did they save?", ["What did Tsingtao Brewery do?"], "how much did Tsingtao Brewery save?"],
    ["and electricity?", ["Who saved the most water?"], "Who saved the most electricity?"],
    ["节水呢？", ["哪家企业节电最多？"], "哪家企业节水最多？"],
    ["in 2023?", ["Who saved the most electricity?"], "Who saved the most electricity, in 2023?"],
    ["and in 2022?", ["Who cut the most CO2 in 2023?"], "Who cut the most CO2 in 2022?"],
    ["only in Shenyang", ["Which companies use heat pumps?"], "Which companies use heat pumps, in Shenyang?"],
    ["any others?", ["Which companies use heat pumps?"], "Which companies use heat pumps?"],
    ["Who else?", ["How much biogas power does Wuliangye make?"], "Which companies other than Wuliangye have biogas power?"],
    ["有没有别的乳企也做了？", ["沈阳伊利的烟气余热回收省了多少？"], "除了沈阳伊利，还有哪些乳企做了烟气余热回收？"],
    ["那储能呢？", ["谁的光伏最大？", "第二名呢？"], "谁的储能最大？"],
    ["投资呢？", ["沈阳伊利烟气余热回收省了多少？"], "沈阳伊利的投资是多少，烟气余热回收？"],
    [
      "compare them",
      ["When will Michelin Shenyang be carbon neutral?", "and BMW?"],
      "When will Michelin Shenyang Tire Co., Ltd. and BMW Brilliance Automotive Ltd. be carbon neutral?",
    ],
    ["还有别的吗？", ["哪些企业用了热泵？"], "哪些企业用了热泵？"],
    ["And for soft drinks?", ["What do Wahaha's bottle caps save?"], "What do Wahaha's bottle caps save, for soft drinks?"],
    ["what did the hotel pay for steam?", ["How does Jiantanbao insure a retrofit?"], "Jiantanbao: what did the hotel pay for steam?"],
    ["二期建成了没有？", ["伊利的热泵节电多少？"], "伊利的二期建成了没有，节电量？"],
    ["还打算做什么？", ["沈阳旺旺的LED灯减了多少碳？"], "沈阳旺旺的还打算做什么？"],
    ["How far do they want to expand that?", ["How much rooftop solar has CALB installed?"], "How far do CALB want to expand that, rooftop solar?"],
    ["这样一共省了多少钱？", ["伊利的热泵节电多少？"], "伊利的这样一共省了多少钱，热泵？"],
    ["一共省了多少吨纸？", ["蒙牛用PP箱代替纸箱，用了多少次？"], "蒙牛的一共省了多少吨纸？"],
    ["这样一共省了多少吨纸？", ["蒙牛用PP箱代替纸箱，用了多少次？"], "蒙牛的这样一共省了多少吨纸，PP，纸箱？"],
    ["那综合能耗呢？", ["波司登用了多少可再生能源？"], "波司登的综合能耗？"],
    ["What about copper?", ["How much aluminium can North Star Recycling recover from its batteries?"], "North Star Recycling: copper, batteries?"],
    ["有多少家在中国？", ["施耐德要帮多少家供应商减排？"], "施耐德要帮多少家供应商减排，有多少家在中国？"],
    ["anyone else?", ["Which companies use heat pumps?"], "Which companies use heat pumps?"],
    ["还有别的吗？", ["哪些企业用了热泵？", "伊利呢？"], "哪些企业用了热泵？"],
    ["and breweries?", ["Which dairies recover waste heat?", "How much did Weigang Dairy save?"], "Which breweries recover waste heat?"],
    ["别的啤酒厂呢？", ["青岛啤酒怎么处理废水？"], "啤酒厂怎么处理废水？"],
    ["and why?", ["How much solar has CALB installed?", "since when?"], "How much solar has CALB installed, why?"],
    ["减碳多少？", ["伊利的光伏一年发多少电？"], "伊利的减碳多少，光伏？"],
    ["What did it cost?", ["How does Modern Farming recover waste heat?"], "What did Modern Farming cost, waste heat?"],
    ["蒸汽呢？", ["海天的热泵省了多少水？"], "海天的热泵省了多少蒸汽？"],
    [
      "And the wind power?",
      ["How much electricity do the solar panels at Orion Shenyang make?"],
      "How much electricity do the wind power at Orion Shenyang make?",
    ],
    ["What about Yanjing?", ["How much CO2 does Tsingtao Brewery save?"], "How much CO2 does Yanjing save?"],
    ["那燕京呢？", ["青岛啤酒减碳多少？"], "燕京减碳多少？"],
    ["他们还做了什么？", ["海天的热泵省了多少水？"], "海天还做了什么？"],
    ["哪家省得最多？", ["哪些企业用了热泵？"], "哪些企业用了热泵，哪家省得最多？"],
  ])("%s behind %j", (question, before, whole) => expect(standalone(question, asked(...before), library)).toBe(whole));
});

describe("a question that stands by itself stays as it is", () => {
  it.each([
    "Which steel companies use solar?",
    "What is the largest PV plant?",
    "哪家企业节电最多？",
    "And which breweries treat wastewater together with the city?",
    "thanks",
    "What did Tesla do?",
  ])("%s", (question) => {
    expect(standalone(question, asked("Which dairies recovered flue-gas heat?"), library)).toBe(question);
    expect(standalone(question, [], library)).toBe(question);
  });
});

it("thanks between two questions are no question to go on from", () => {
  expect(standalone("and breweries?", asked("Which dairies use heat pumps?", "thank you"), library)).toBe("Which breweries use heat pumps?");
});

describe("a place in the last answer", () => {
  it.each([
    ["Which companies use heat pumps?", "how much did the second one save?", 1],
    ["Who saved the most water?", "what did the first company do?", 0],
    ["哪些企业用了热泵？", "第二家节约了多少？", 1],
    ["Which companies use heat pumps?", "tell me more about the last one", -1],
  ])("of %s: %s", async (first, question, index) => {
    const answer = await answerTo(library, first);
    const rows = answer.answer.split("\n").filter((line) => /^(?:- |\| *\d)/.test(line));
    const whole = standalone(question, [...asked(first), { role: "assistant", content: answer.answer }], library);
    const named = library.companyMatcher.find(whole)[0]?.id ?? "";
    const { en, zh } = library.cases.get(named)?.company ?? { en: "none", zh: "none" };
    expect([en, zh].some((name) => rows.at(index)?.includes(name.replace(/\.$/, "")))).toBe(true);
  });

  it("that the answer does not have leaves the question as it is", () => {
    expect(standalone("the fifth one?", [...asked("Which companies use heat pumps?"), { role: "assistant", content: "- **Yili**: …" }], library)).toBe(
      "the fifth one?",
    );
  });
});

describe("what is left of a list", () => {
  const list = "- **Yili**, Heat pumps: …\n- **Mengniu**, Heat pumps: …\n- **Haier**, Heat pumps: …";
  const talk: Turn[] = [...asked("Which companies use heat pumps?"), { role: "assistant", content: list }];

  it("is whom it names beside the one that was asked about", () => {
    const whole = standalone("and the other two?", [...talk, ...asked("how much did the second one save?")], library);
    expect(new Set(library.companyMatcher.find(whole).map(({ id }) => library.cases.get(id)?.company.en))).toEqual(
      new Set(
        [list].flatMap((text) => [0, 2].map((at) => library.cases.get(library.companyMatcher.find(text.split("\n")[at] ?? "")[0]?.id ?? "")?.company.en)),
      ),
    );
  });

  it("stands where the question before had none, so that nobody is made up", () => {
    expect(standalone("how much does the first one save?", asked("Which banks use heat pumps?"), library)).toBe(
      "Which banks use heat pumps, how much does the first one save?",
    );
  });
});

describe("behind a ranking", () => {
  const table =
    "The largest: **Haitian**\n\n| # | Company | Measure | Water saved |\n| --- | --- | --- | --- |\n| 1 | Haitian | Heat pumps | 170,000 t [1] |\n| 2 | Weigang Dairy | Reuse | 3 t [2] |";
  const talk: Turn[] = [...asked("Which company saved the most water?"), { role: "assistant", content: table }];

  it.each([
    ["since when?", "Haitian", "since when, water saved, Heat pumps"],
    ["How did they do it?", "Haitian", "do it, water saved, Heat pumps"],
    ["and the runner-up?", "Weigang", "Reuse, water saved"],
  ])("%s is asked of the one that it puts there", (question, company, topic) => {
    const whole = standalone(question, talk, library);
    expect(whole).toContain(company);
    expect(whole).toContain(topic);
  });
});

it("a measure at its place of an answer about one company", () => {
  const content = "**杰克科技股份有限公司**：\n\n- 伺服电机：每年节电。\n- 一体化物流：每年节约成本。";
  expect(standalone("第二项省多少钱？", [...asked("杰克科技有哪些节能措施？"), { role: "assistant", content }], library)).toBe(
    "杰克科技的一体化物流省多少钱？",
  );
});

it("the answer shows the question as it was understood, in the follow-up's language", async () => {
  const answer = await answerTo(library, "那啤酒厂呢？", { history: asked("Which dairies recovered flue-gas heat?") });
  expect(answer.standaloneQuestion).toBe("Which 啤酒厂 recovered flue-gas heat?");
  expect(answer.language).toBe("zh");
});

it("what is asked next of the one company that a plain answer told of is asked of it", () => {
  const content = "有。上海立得催化剂有限公司把不好用的催化剂再利用。";
  expect(standalone("一年多少吨？", [...asked("有没有企业做催化剂再利用？"), { role: "assistant", content }], library)).toMatch(
    /^上海立得催化剂有限公司：一年多少吨/,
  );
});

it.each(["How much water did its bottle washer save over those years?", "What did the boiler cost in these months?"])(
  "a time that was spoken of is no company: %s",
  (question) => expect(standalone(question, asked("How much CO2 did Yanjing save?"), library)).toMatch(/(?:those years|these months)/),
);
