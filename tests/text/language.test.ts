import { describe, expect, it } from "vitest";
import { countHan, detectLanguage } from "../../src/text/language.js";

describe("detectLanguage", () => {
  it.each(["余热回收每年节约蒸汽2.4万吨。", "公司采用ABB的VFD改造风机。", "LED照明改造", "宁德时代CATL的CFMS系统", "节水", "安装VOCs处理装置"])(
    "hears Chinese in %s",
    (text) => {
      expect(detectLanguage(text)).toBe("zh");
    },
  );

  it.each([
    "The retrofit saves steam.",
    "The brand Yili (伊利) runs the plant in Shenyang.",
    "PV",
    "",
    "12.5 %",
    "§ 3",
    "The company is called 沈阳伊利乳业 and makes milk and yogurt for the north of China.",
  ])("hears English in %s", (text) => {
    expect(detectLanguage(text)).toBe("en");
  });
});

describe("countHan", () => {
  it("counts Chinese characters, not their punctuation, digits or Latin letters", () => {
    expect(countHan("节水３吨，（LED）。")).toBe(3);
    expect(countHan("no Chinese at all")).toBe(0);
  });

  it("counts a character outside the basic plane once", () => {
    expect(countHan("𠮷")).toBe(1);
  });
});
