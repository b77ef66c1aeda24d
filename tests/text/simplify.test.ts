import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplify } from "../../src/text/simplify.js";
import { TWINS } from "../figures/twins/all.js";
import { LAW, reportText } from "../support/texts.js";

describe("simplify", () => {
  it.each([
    ["哪些工廠節約用電？", "哪些工厂节约用电？"],
    ["鍋爐煙氣餘熱回收", "锅炉烟气余热回收"],
    ["屋頂光伏年發電量145萬千瓦時", "屋顶光伏年发电量145万千瓦时"],
    ["Which 乳品廠 use LED?", "Which 乳品厂 use LED?"],
  ])("writes %s in simplified characters", (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });

  it("leaves simplified Chinese and English as they are", () => {
    for (const text of TWINS.flatMap(({ en, zh }) => [en, zh])) expect(simplify(text)).toBe(text);
  });

  it("keeps every character at its place, and leaves nothing to simplify", () => {
    fc.assert(
      fc.property(fc.tuple(reportText, fc.constantFrom("", "鍋爐", "減碳", "工廠裏", "𠮷廠")), ([text, traditional]) => {
        const simplified = simplify(text + traditional);
        expect(simplified).toHaveLength(text.length + traditional.length);
        expect(simplify(simplified)).toBe(simplified);
      }),
      LAW,
    );
  });
});
