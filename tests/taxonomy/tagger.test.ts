import { describe, expect, it } from "vitest";
import { ancestorsOf, technologiesIn, technologyMatches, technologyWords, withAncestors, withoutImplied } from "../../src/taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";
import { indexTerms } from "../../src/text/tokens.js";

const named = (text: string) => [...technologiesIn(text)].sort();

describe("the technologies of a text", () => {
  it.each([
    ["A heat pump dries the yarn.", ["heat-pump"]],
    ["采用空气源热泵制取热水。", ["air-source-heat-pump"]],
    ["Rooftop solar feeds the plant.", ["rooftop-solar"]],
    ["LED lamps replaced the old ones.", ["led-lighting"]],
    ["换装LED灯具。", ["led-lighting"]],
    ["Steam condensate returns to the tank.", ["condensate-recovery"]],
    ["建设人工湿地。", ["constructed-wetland"]],
    ["The machines got servo motors.", ["servo-hydraulics"]],
  ])("are told narrowly in %s", (text, technologies) => {
    expect(named(text)).toEqual(technologies);
  });

  it("are known without being called so, by words that stand together in a clause", () => {
    for (const text of ["It recovers heat from the boiler's exhaust.", "Flue-gas heat is captured.", "回收锅炉烟气热量。", "利用锅炉排烟的热能。"])
      expect(named(text), text).toContain("flue-gas-heat-recovery");
    for (const text of ["The roofs of both halls carry PV.", "车棚上铺设光伏。"]) expect(named(text), text).toEqual(["rooftop-solar"]);
  });

  it("are not known from words of two clauses", () => {
    expect(named("The boiler was renewed. Its exhaust is clean, and heat is recovered from the oven.")).not.toContain("flue-gas-heat-recovery");
    expect(named("清洗了烟道，另有余热回收。")).not.toContain("flue-gas-heat-recovery");
  });

  it("are not flue-gas heat where exhaust air is meant", () => {
    for (const text of [
      "Heat is recovered from the exhaust air of the paint shop.",
      "Exhaust-air heat recovery warms the hall.",
      "The exhaust ventilation recovers heat.",
    ])
      expect(named(text), text).toEqual(["heat-recovery"]);
  });

  it.each([
    ["led the verb is not LED", "The project led to savings, led by the group.", "led-lighting"],
    ["a generator is no motor", "更换柴油发电机。", "motors"],
    ["soda is no carbon", "生产碳酸饮料。", "carbon-management"],
    ["a train is no training", "Goods go by train.", "training-awareness"],
    ["a motor maker is no motor", "电机厂位于城南。", "motors"],
    ["a common room is no certificate", "The rec room was closed.", "green-electricity"],
  ])("are not mistaken: %s", (_, text, technology) => {
    expect(named(text)).not.toContain(technology);
  });

  it("do not list a broader one beside its narrower one", () => {
    const found = technologiesIn("Waste heat recovery: flue gas heat and steam condensate, with heat pumps and air-source heat pumps.");
    for (const id of found) for (const ancestor of ancestorsOf(TECHNOLOGIES, id)) expect(found.has(ancestor), `${ancestor} beside ${id}`).toBe(false);
  });

  it("are none in a text that names none", () => {
    expect(named("")).toEqual([]);
    expect(named("The company was founded in 1998.")).toEqual([]);
  });

  it("are found by each of their own words, or a narrower one is", () => {
    for (const { id, en, zh } of TECHNOLOGIES)
      for (const word of [...en, ...zh]) {
        const found = withAncestors(TECHNOLOGIES, technologiesIn(word));
        expect(found.has(id), `${word} of ${id}: ${[...found]}`).toBe(true);
      }
  });
});

describe("where technologies are named", () => {
  it("is the place of their own words", () => {
    const text = "A wind farm and 光伏发电.";
    expect(technologyMatches(text).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ["wind-power", "wind farm"],
      ["solar-pv", "光伏发电"],
    ]);
  });

  it("is not a longer word with another meaning", () => {
    expect(technologyMatches("风力发电机")).toEqual([]);
  });
});

describe("broader terms", () => {
  const terms = [
    { id: "a", en: [], zh: [] },
    { id: "b", parent: "a", en: [], zh: [] },
    { id: "c", parent: "b", en: [], zh: [] },
  ];

  it("are listed from near to far", () => {
    expect(ancestorsOf(terms, "c")).toEqual(["b", "a"]);
    expect(ancestorsOf(terms, "a")).toEqual([]);
    expect(ancestorsOf(terms, "unknown")).toEqual([]);
  });

  it("end where parents run in a circle", () => {
    const circle = [
      { id: "a", parent: "b", en: [], zh: [] },
      { id: "b", parent: "a", en: [], zh: [] },
    ];
    expect(ancestorsOf(circle, "a")).toEqual(["b", "a"]);
  });

  it("are added to the terms themselves", () => {
    expect(withAncestors(terms, ["c"])).toEqual(new Set(["c", "b", "a"]));
    expect(withAncestors(terms, [])).toEqual(new Set());
  });
});

describe("implied technologies", () => {
  it("are dropped: compressed air in compressor heat recovery", () => {
    expect(withoutImplied(["compressor-heat-recovery", "compressed-air"])).toEqual(["compressor-heat-recovery"]);
  });

  it("are kept where they stand for themselves", () => {
    expect(withoutImplied(["compressed-air", "lighting"])).toEqual(["compressed-air", "lighting"]);
    expect(withoutImplied([])).toEqual([]);
  });
});

describe("the words of a technology", () => {
  it("are the index terms of its names and of its combinations", () => {
    const words = technologyWords("rooftop-solar", "余热 heat");
    expect(words).toEqual(expect.arrayContaining([...indexTerms("rooftop carport"), "屋顶", "光伏"]));
  });

  it("are none of an unknown one", () => {
    expect(technologyWords("perpetual-motion", "余热 heat")).toEqual([]);
  });
});
