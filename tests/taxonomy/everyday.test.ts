import { describe, expect, it } from "vitest";
import { inFieldTerms } from "../../src/taxonomy/everyday.js";

describe("everyday words", () => {
  it.each([
    ["What do their panels make?", "What do their solar panels make?"],
    ["Does the chiller pay for itself?", "Does the chiller payback period?"],
    ["After how many years do the turbines pay for themselves?", "After how many years do the turbines payback period?"],
    ["How much power do the turbines put out?", "How much power do the turbines generate?"],
    ["How loud is it?", "How noise is it?"],
    ["How many castings are right first time?", "How many castings first-pass yield?"],
    ["Where is the fermented grass stored?", "Where is the silage stored?"],
    ["多赚的钱如何分？", "多收益如何分配？"],
    ["开了几门网课？", "开了几门在线课程？"],
    ["有什么荣誉？", "有什么称号？"],
    ["几年回本？", "几年投资回收期？"],
    ["卡车胎减碳多少？", "卡客车轮胎减碳多少？"],
  ])("are read as the field's: %s", (question, meant) => {
    expect(inFieldTerms(question)).toBe(meant);
  });

  it.each(["Which companies use solar panels?", "insulation panels of the cold store", "核电站的发电量", "哪些企业用了空压机？"])(
    "leave the field's own alone: %s",
    (question) => {
      expect(inFieldTerms(question)).toBe(question);
    },
  );
});
