import { describe, expect, it } from "vitest";
import { isErrand } from "../../../src/answer/asked/errand.js";

describe("an errand", () => {
  it.each([
    "Will it rain in Wuxi on Sunday, or is the wind farm open?",
    "How's the weather at the port tomorrow?",
    "Reserve a table for two next to the dairy",
    "Can you recommend a restaurant close to the paper mill?",
    "Should I buy shares of the battery maker?",
    "Tell me a joke about boilers",
    "Translate 'waste heat' into German",
    "后天成都的天气适合参观光伏电站吗？",
    "帮我订两张去厦门的高铁票",
    "给我写一首关于热泵的诗",
    "这家公司的股价是多少？",
  ])("is no question about cases: %s", (question) => expect(isErrand(question)).toBe(true));

  it.each([
    "Which companies bought green electricity and sell carbon credits?",
    "How do the weather-resistant panels last?",
    "Which platforms use weather data to forecast solar output?",
    "Write-offs aside, what did the retrofit cost?",
    "Which hotels save energy?",
    "哪些企业用天气数据预测光伏出力？",
    "哪些酒店做了节能改造？",
    "餐厅的厨余怎么处理？",
  ])("is not a question that has its words: %s", (question) => expect(isErrand(question)).toBe(false));
});
