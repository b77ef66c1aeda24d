import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOut, withoutLeftOut } from "../../../src/answer/asked/left-out.js";

describe("what a question leaves out", () => {
  it.each([
    ["岸电和LNG拖车一共减了多少吨？龙门吊不算。", "龙门吊"],
    ["整车厂（不含零部件）的案例有几个？", "零部件"],
    ["饮料企业有几家（茶饮、咖啡都算，啤酒白酒和乳品不算）？", "乳品"],
    ["Who saved the most power, not counting the ports?", "ports"],
    ["库里有几家饮料企业（瓶装水、茶饮都算）？", "茶饮"],
    ["哪些企业用了热泵？供暖、烘干都算。", "烘干"],
    ["How much in total? Not the extra profit.", "extra profit"],
  ])("in %s is %s", (question, out) => {
    const kept = withoutLeftOut(question);
    expect(kept).not.toContain(out);
    expect(kept).toHaveLength(question.length);
  });

  it.each(["Which sites do not use gas?", "哪些企业没有光伏？", "Who uses heat pumps, and how many?"])("is nothing in %s", (question) =>
    expect(leftOut(question)).toEqual([]),
  );

  it("never changes anything else, whatever is asked", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."光伏，不算 not counting ab、。？(）"), maxLength: 40 }), (question) => {
        const kept = withoutLeftOut(question);
        expect(kept).toHaveLength(question.length);
        for (const [at, character] of [...kept].entries()) expect([question[at], " "]).toContain(character);
      }),
      { seed: 20261120, numRuns: 300 },
    ));
});
