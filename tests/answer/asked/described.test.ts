import { beforeAll, describe, expect, it } from "vitest";
import { describedCase } from "../../../src/answer/asked/described.js";
import type { Library } from "../../../src/retrieval/library.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });
const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    place: "nanjing",
    measures: [measure("Water | 水", "Reclaimed water feeds the Zhulong River. A Fushan lorry brings milk.", "中水补给猪龙河。")],
  },
  {
    name: "Delta Energy",
    zh: "德尔塔能源",
    place: "shenyang",
    measures: [measure("Retrofit | 改造", "It insured the retrofit of the Fushan hotel.", "承保改造。")],
  },
  { name: "Beta Brewery", zh: "贝塔啤酒", industry: "beer", place: "shenyang", measures: [measure("LED | 照明", "LED lamps.", "装了节能灯。")] },
  { name: "Gamma Tyres", zh: "伽马轮胎", industry: "rubber-tyres", place: "shenyang", measures: [measure("PV | 光伏", "PV panels.", "装了光伏板。")] },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const company = (question: string) => describedCase(question, library).map(({ id }) => library.cases.get(id)?.company.en);

describe("a case that a question describes", () => {
  it.each([
    ["What did the brewery in Shenyang change?", "Beta Brewery"],
    ["沈阳那家轮胎厂改了什么？", "Gamma Tyres"],
    ["How do they save water in Nanjing?", "Alpha Dairy"],
    ["江苏怎么节水？", "Alpha Dairy"],
    ["How much water reaches the Zhulong River?", "Alpha Dairy"],
    ["What was changed in the Fushan hotel?", "Delta Energy"],
  ])("is the only one that it can be: %s", (question, name) => expect(company(question)).toEqual([name]));

  it.each([
    "Which breweries are there in Shenyang?",
    "How do they save water in Shenyang?",
    "沈阳哪家轮胎厂装了光伏？",
    "What did the hotel in Shenyang change?",
    "What did Zhulong do to cut emissions?",
  ])("is none where who is asked, where several fit or where the name is whose it is: %s", (question) => expect(company(question)).toEqual([]));
});
