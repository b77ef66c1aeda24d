import { beforeAll, describe, expect, it } from "vitest";
import { askedPart } from "../../../src/answer/asked/context.js";
import type { Library } from "../../../src/retrieval/library.js";
import { realLibrary } from "../../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

describe("the part of a question that asks", () => {
  it.each([
    ["Our boilers are thirty years old. Which dairies replaced theirs?", "Which dairies replaced theirs?"],
    ["Compressors take a quarter of our power. Where was their heat recovered?", "Where was their heat recovered?"],
    ["老板嫌电费太高。哪些厂装了光伏？", "哪些厂装了光伏？"],
    ["电力公司老催我们错峰，谁做过冰蓄冷？", "谁做过冰蓄冷？"],
    ["Our solvents go to the incinerator. Who distils its solvents and uses them again?", "Who distils its solvents and uses them again?"],
    ["I write for a trade paper: which ports have shore power?", "which ports have shore power?"],
  ])("is without what it tells of the asker: %s", (question, asked) => {
    expect(askedPart(question, library)).toBe(asked);
  });

  it.each([
    "We want to get rid of our gas boiler. Who has done that?",
    "I'm after solvent-free glue. Who makes it?",
    "Shenyang Yili shortened its pre-rinse. How much water did it save?",
    "Solar capacity: who has built more, Geely or BMW Brilliance?",
    "氮氧化物：日照港的风机一年能减多少？",
    "我们想上热泵，谁做过？",
    "We make furniture. Who else in our trade treats VOC?",
    "Which dairies recover heat?",
    "Hides are tanned with chrome. Who gets by without that metal?",
  ])("is all of it where it says what is wanted, of whom, or what is meant: %s", (question) => {
    expect(askedPart(question, library)).toBe(question);
  });

  it("is the same again of itself", () => {
    const once = askedPart("Our lights are old. Who changed to LED, and how much did it save?", library);
    expect(askedPart(once, library)).toBe(once);
  });
});
