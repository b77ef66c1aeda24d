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
    ["还有别的吗？", ["哪些企业用了热泵？"], "哪些企业用了热泵？"],
    ["How far do they want to expand that?", ["How much rooftop solar has CALB installed?"], "How far do CALB want to expand that, rooftop solar?"],
    ["这样一共省了多少钱？", ["伊利的热泵节电多少？"], "伊利的这样一共省了多少钱，热泵？"],
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

it("the answer shows the question as it was understood, in the follow-up's language", async () => {
  const answer = await answerTo(library, "那啤酒厂呢？", { history: asked("Which dairies recovered flue-gas heat?") });
  expect(answer.standaloneQuestion).toBe("Which 啤酒厂 recovered flue-gas heat?");
  expect(answer.language).toBe("zh");
});
