import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexTerms, isStopForm, stem, tokens } from "../../src/text/tokens.js";
import { foldWidth } from "../../src/text/width.js";
import { anyText, LAW, reportText } from "../support/texts.js";

const forms = (text: string) => tokens(text).map(({ form }) => form);

describe("tokens", () => {
  it("stand at the words that they are forms of", () => {
    fc.assert(
      fc.property(fc.oneof(reportText, anyText), (text) => {
        for (const { form, start, end } of tokens(text)) {
          const word = foldWidth(text).slice(start, end);
          expect(/\p{Script=Han}/u.test(word) ? word : stem(word)).toBe(form);
        }
      }),
      LAW,
    );
  });

  it("are Chinese words as a search needs them", () => {
    expect(forms("余热回收")).toEqual(["余热", "回收"]);
    expect(tokens("节能减排，节能减排").map(({ form, start }) => [form, start])).toEqual([
      ["节能", 0],
      ["减排", 2],
      ["节能", 5],
      ["减排", 7],
    ]);
  });

  it("are both the parts and the whole of a long Chinese word", () => {
    expect(forms("降低生产成本")).toEqual(expect.arrayContaining(["降低", "生产", "成本"]));
    const places = tokens("中国人民银行").map(({ form, start, end }) => [form, start, end]);
    expect(places).toEqual(
      expect.arrayContaining([
        ["中国", 0, 2],
        ["银行", 4, 6],
        ["中国人民银行", 0, 6],
      ]),
    );
  });

  it("stay at their place in full-width writing", () => {
    expect(tokens("改造　ＬＥＤ灯").map(({ form, start, end }) => [form, start, end])).toEqual([
      ["改造", 0, 2],
      ["led", 3, 6],
      ["灯", 6, 7],
    ]);
  });

  it("leave out numbers, which are matched as figures", () => {
    expect(forms("saves 1,234.5 t in 2023, 节约3万吨")).not.toEqual(expect.arrayContaining([expect.stringMatching(/\d/)]));
    expect(forms("1,234.5")).toEqual([]);
  });

  it("keep letters and digits of a name together", () => {
    expect(forms("R290 and CO₂")).toEqual(["r290", "and", "co2"]);
  });
});

describe("stem", () => {
  it.each([
    ["boilers", "Boiler"],
    ["factories", "factory"],
    ["recovered", "recovers"],
    ["boiler's", "boilers"],
    ["boiler’s", "boiler"],
    ["CO₂", "CO2"],
    ["aluminum", "aluminium"],
    ["tires", "tyre"],
    ["yoghurt", "yogurt"],
    ["tons", "tonnes"],
    ["economizers", "economiser"],
  ])("makes %s and %s one", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ["training", "train"],
    ["general", "generators"],
    ["building", "built"],
    ["organic", "organs"],
    ["condensate", "condensers"],
    ["renewable", "renewal"],
    ["refrigerant", "refrigeration"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it("does not depend on case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(stem(word.toUpperCase())).toBe(stem(word));
      }),
      LAW,
    );
  });
});

describe("index terms", () => {
  it("are the forms that carry meaning", () => {
    expect(indexTerms("The boilers of the plant were replaced in 2021.")).toEqual(["boiler", "plant", "replac"]);
    expect(indexTerms("公司的锅炉已更换")).not.toContain("的");
    expect(indexTerms("公司的锅炉已更换")).toContain("锅炉");
  });

  it("leave out stop words in all their forms", () => {
    for (const word of ["The", "was", "having", "which", "these"]) expect(isStopForm(stem(word)), word).toBe(true);
    for (const word of ["的", "年", "哪", "多", "少"]) expect(isStopForm(word), word).toBe(true);
    for (const word of ["steam", "boiler", "saves"]) expect(isStopForm(stem(word)), word).toBe(false);
    for (const word of ["水", "电", "蒸汽"]) expect(isStopForm(word), word).toBe(false);
  });
});
