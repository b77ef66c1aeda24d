import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Matcher } from "../../src/taxonomy/matcher.js";
import { SUBJECTS } from "../../src/taxonomy/subjects.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";
import { foldWidth } from "../../src/text/width.js";
import { anyText, LAW, reportText } from "../support/texts.js";

const matcher = new Matcher([
  { id: "water", en: ["water"], zh: ["水"] },
  { id: "wastewater", en: ["waste water", "wastewater"], zh: ["废水"] },
  { id: "treatment", en: ["wastewater treatment plant"], zh: ["废水处理站"] },
  { id: "pump", en: ["heat pump"], zh: ["热泵"] },
  { id: "led", en: ["LED"], zh: ["LED灯"] },
  { id: "battery", en: ["battery"], zh: ["电池"] },
  { id: "voc", en: [], zh: ["VOC"] },
]);
const found = (text: string) => matcher.find(text).map(({ id }) => id);

describe("the longest match", () => {
  it("wins: 废水 is not 水, wastewater is not water", () => {
    expect(found("废水")).toEqual(["wastewater"]);
    expect(found("waste water")).toEqual(["wastewater"]);
    expect(found("废水处理站")).toEqual(["treatment"]);
    expect(found("The wastewater treatment plant")).toEqual(["treatment"]);
  });

  it("leaves the shorter word where it stands alone", () => {
    expect(found("废水和水")).toEqual(["wastewater", "water"]);
    expect(found("waste water and water")).toEqual(["wastewater", "water"]);
  });

  it("is all of them where two terms have the same word", () => {
    const twice = new Matcher([
      { id: "a", en: ["solar roof"], zh: ["屋顶光伏"] },
      { id: "b", en: ["solar roof"], zh: ["屋顶光伏"] },
    ]);
    expect(twice.ids("a solar roof")).toEqual(new Set(["a", "b"]));
    expect(twice.ids("屋顶光伏")).toEqual(new Set(["a", "b"]));
  });
});

describe("an English word", () => {
  it.each([
    "heat pump",
    "Heat Pump",
    "HEAT PUMP",
    "heat pumps",
    "heat-pump",
    "heat–pumps",
    "heat  pump",
    "heat\npump",
    "heat pump's",
    "ｈｅａｔ　ｐｕｍｐ",
    "公司的heat pump项目",
  ])("is found as %j", (text) => {
    expect(found(text)).toEqual(["pump"]);
  });

  it.each(["heat. Pump", "heat, pump", "heat (pump)", "pump heat", "heat 3 pump", "cheat pump", "heat pumpkin"])("is not found in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is found in its irregular plural", () => {
    expect(found("batteries")).toEqual(["battery"]);
  });

  it("is found in capitals only where it is an abbreviation that is also a word: led is not LED", () => {
    expect(found("LED lamps")).toEqual(["led"]);
    for (const text of ["It led to savings.", "Led by the group", "a led lamp"]) expect(found(text)).toEqual([]);
  });

  it("is found where it stands among the Chinese words", () => {
    expect(found("减少VOC排放")).toEqual(["voc"]);
    expect(found("VOCs")).toEqual(["voc"]);
  });
});

describe("a Chinese word", () => {
  it("is found within other characters, its Latin letters wide or not", () => {
    expect(found("换装LED灯")).toEqual(["led"]);
    expect(found("换装ＬＥＤ灯")).toEqual(["led"]);
    expect(found("高温热泵站")).toEqual(["pump"]);
  });
});

describe("matches", () => {
  const vocabulary = new Matcher([...TECHNOLOGIES, ...SUBJECTS]);
  const words = fc.constantFrom(...[...TECHNOLOGIES, ...SUBJECTS].flatMap(({ en, zh }) => [...en, ...zh]));
  const texts = fc.oneof(
    reportText,
    anyText,
    fc.array(fc.tuple(words, fc.constantFrom("", " ", "-", ", ", "。")), { maxLength: 12 }).map((parts) => parts.flat().join("")),
  );

  it("stand in order and do not overlap, but where two terms share a place", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const matches = vocabulary.find(text);
        matches.forEach((match, index) => {
          const next = matches[index + 1];
          if (next && !(next.start === match.start && next.end === match.end)) expect(next.start).toBeGreaterThanOrEqual(match.end);
        });
      }),
      LAW,
    );
  });

  it("are words of their term: cut out of the text they match again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { id, start, end } of vocabulary.find(text)) expect(vocabulary.ids(text.slice(start, end)).has(id), text.slice(start, end)).toBe(true);
      }),
      LAW,
    );
  });

  it("do not depend on the width of Latin letters", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(vocabulary.find(foldWidth(text))).toEqual(vocabulary.find(text));
      }),
      LAW,
    );
  });
});
