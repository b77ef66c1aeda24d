import { beforeAll, describe, expect, it } from "vitest";
import { spelt } from "../../../src/answer/asked/spelling.js";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";
import { TABLE_QUESTIONS } from "../../support/table-questions.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

describe("a misspelt question", () => {
  it.each([
    ["How much electricty does Guangdong Lionu generate?", "electricty Lionu", "electricity Linuo"],
    ["What did Hunan Xinuo do?", "Xinuo", "Xinnuo"],
    ["supliers of Schnieder", "supliers Schnieder", "suppliers Schneider"],
    ["First MOAM's retrofit", "MOAM", "MOMA"],
  ])("is read as it was meant: %s", (question, from, to) => {
    const { taken } = spelt(question, library);
    expect(taken.map((one) => one.from).join(" ")).toBe(from);
    expect(taken.map((one) => one.to).join(" ")).toBe(to);
  });

  it.each([
    ["五粮夜的沼气发电", "五粮液的沼气发电"],
    ["连花汽车的光付发电量", "莲花汽车的光伏发电量"],
    ["宁得时代四川工厂的物流", "宁德时代四川工厂的物流"],
    ["水性图料的玻璃瓶", "水性涂料的玻璃瓶"],
    ["自然唐用了什么", "自然堂用了什么"],
    ["谁用了冰畜冷", "谁用了冰蓄冷"],
  ])("is read by its sound: %s", (question, meant) => {
    expect(spelt(question, library).text).toBe(meant);
  });

  it("is told what it was taken as, behind the answer", async () => {
    const { answer, status } = await answerTo(library, "How many forklifts of Pacific Milennium are electric?");
    expect(answer.trim().split("\n").at(-1)).toBe("(“Milennium” was read as “Millennium”.)");
    expect(status).not.toBe("not_found");
    expect((await answerTo(library, "五粮夜的沼气发电一年多少度？")).answer).toMatch(/按“.*粮液.*”理解。）$/);
  });
});

describe("a question that is spelt right", () => {
  it.each([
    ...TABLE_QUESTIONS.slice(0, 60),
    "What does Tesla's Shanghai factory save?",
    "Which companies drift, skip or harbour waste?",
    "哪几家企业的工厂全生命周期碳足迹降了百分之几？",
    "蒙牛牧业端共减碳多少吨？",
    "能反复使用的箱子照亮车间了吗？",
    "自家装了光伏的有谁？",
  ])("stays as it is: %s", (question) => {
    const { text, taken } = spelt(question, library);
    expect([text, taken]).toEqual([question, []]);
  });
});
