import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Evidence, verify } from "../../src/answer/verify.js";
import type { Passage } from "../../src/domain/passage.js";
import type { Library } from "../../src/retrieval/library.js";
import { amountsOf } from "../support/alterations.js";
import { evidenceOf, passageOf, verifySentence } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

let library: Library;
let fluegas: Passage;
let coldStore: Passage;
let evidence: Evidence;
beforeAll(async () => {
  ({ library } = await realLibrary());
  fluegas = passageOf(library, "shenyang-zero-carbon-2024-01#boiler-flue-gas-heat-recovery");
  coldStore = passageOf(library, "shenyang-zero-carbon-2024-01#cold-store-partition");
  evidence = evidenceOf(fluegas, coldStore);
});

describe("a sentence of any writer", () => {
  it.each([
    "It cuts carbon emissions by about 36.792 t a year.",
    "The boiler saves 18000 m³ of gas.",
    "每年可节约天然气1.8万立方米。",
    "Gas use fell from 32.9 m³ to 32.6 m³ per tonne.",
    "Shenyang Yili saves 18,000 m³ of gas a year.",
    "沈阳伊利每年减少碳排放约36.792吨。",
    "The feed water is warmed by the exhaust.",
  ])("stays where the passage it cites states its amounts: %s", (text) => {
    expect(verifySentence({ text, markers: [1] }, evidence, library).removed).toEqual([]);
  });

  it.each([
    ["It cuts carbon emissions by about 37 t a year.", "37 t"],
    ["It cuts carbon emissions by about 36.792 kg a year.", "36.792 kg"],
    ["It cuts carbon emissions by 3.6792 t a year.", "3.6792 t"],
    ["每年减少碳排放约３６.７９３吨。", "３６.７９３吨"],
    ["每年节约燃气1.8亿m³。", "1.8亿m³"],
    ["It saves ~5000 t of coal.", "5000 t"],
    ["It serves 3 plants.", "3 plants"],
    ["It saves 1.8 million m³.", "1.8 million m³"],
    ["The sorting area is kept below 15 °C.", "15 °C"],
  ])("goes where it states another amount: %s", (text, amount) => {
    expect(verifySentence({ text, markers: [1] }, evidence, library).removed).toEqual([{ sentence: text, reason: `no cited passage states ${amount}` }]);
  });

  it("may state the amounts of every passage that it cites", () => {
    const text = "It saves 18,000 m³ of gas and keeps the sorting area below 15 °C.";
    expect(verifySentence({ text, markers: [1, 2] }, evidence, library)).toMatchObject({ removed: [], figuresTraced: 2 });
    expect(verifySentence({ text, markers: [2] }, evidence, library).removed).toHaveLength(1);
  });

  it("keeps a range whole, and neither widens it nor takes one end for it", () => {
    const of = (amount: string) => verifySentence({ text: `The area is kept at ${amount}.`, markers: [2] }, evidence, library).removed.length;
    expect(of("2 °C to 6 °C")).toBe(0);
    expect(of("2 °C to 7 °C")).toBe(1);
    expect(of("6 °C")).toBe(1);
  });

  it("may name a near miss only where it states no amount", () => {
    const withNear = { ...evidence, nameable: new Set(["light-industry-2024-24"]) };
    expect(verifySentence({ text: "Near, but not counted: Tsingtao Brewery.", markers: [] }, withNear, library).removed).toEqual([]);
    expect(verifySentence({ text: "Near, but not counted: Tsingtao Brewery.", markers: [] }, evidence, library).removed).toHaveLength(1);
    expect(verifySentence({ text: "Tsingtao Brewery saves 18,000 m³.", markers: [1] }, withNear, library).removed).toHaveLength(1);
  });

  it("may state a calculated figure that is handed in with it", () => {
    const caseId = (evidence.cited.get(1) as Passage).caseId;
    const figure = { marker: 1, metric: "count", label: "Companies", unit: "count", per: null, qualifier: "exact", role: "total", basis: "reported" } as const;
    const count = (value: number, from: string[]) => [{ ...figure, value, asWritten: String(value), derived: { operation: "count" as const, from } }];
    const check = (text: string, derived?: ReturnType<typeof count>) =>
      verifySentence({ text, markers: [], ...(derived ? { derived } : {}) }, evidence, library).removed;
    expect(check("1 company in the library fits:", count(1, [caseId]))).toEqual([]);
    expect(check("1 company in the library fits:")).toHaveLength(1);
    expect(check("2 companies in the library fit:", count(2, [caseId, "elsewhere"]))).toHaveLength(1);
    expect(check("2 companies in the library fit:", count(2, [caseId]))).toHaveLength(1);
  });
});

describe("a draft of which something fails", () => {
  it("loses the sentences that fail, and a line that has none left", () => {
    const good = { text: "It saves 18,000 m³ of gas a year.", markers: [1] };
    const bad = { text: "It saves 19,000 m³ of gas a year.", markers: [1] };
    const checked = verify(
      {
        lines: [
          { item: true, lead: "A: ", sentences: [good, bad] },
          { item: true, lead: "B: ", sentences: [bad] },
        ],
      },
      evidence,
      library,
    );
    expect(checked.draft.lines).toEqual([{ item: true, lead: "A: ", sentences: [good] }]);
    expect(checked.removed.map(({ sentence }) => sentence)).toEqual([bad.text, bad.text]);
    expect(checked.figuresTraced).toBe(1);
  });
});

const UNITS = { t: "t", kg: "kg", kWh: "kWh", "m³": "m3", "°C": "°C", "%": "%", 吨: "t", 千瓦时: "kWh", yuan: "CNY", MW: "MW" } as const;

it("whatever the writer returned, what is left states no amount that the passages it cites do not state", () => {
  const written = Object.keys(UNITS) as (keyof typeof UNITS)[];
  const real = [fluegas, coldStore].flatMap(({ figures }) =>
    figures.flatMap(({ value, unit }) => written.filter((word) => UNITS[word] === unit).map((word) => ({ value, written: word }))),
  );
  const invented = fc.record({
    value: fc.oneof(
      fc.constantFrom(...real.map(({ value }) => value)),
      fc.integer({ min: 0, max: 999_999 }).map((whole) => whole / 1000),
    ),
    written: fc.constantFrom(...written),
  });
  const amount = fc.oneof({ arbitrary: fc.constantFrom(...real), weight: 3 }, { arbitrary: invented, weight: 1 });
  const words = fc.constantFrom("It saves gas", "每年节约", "the emissions of the plant", "compared with before", "in 2023", "according to GB 18918", "");
  const piece = fc.tuple(words, amount);
  let kept = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.subarray([1, 2, 3]), (pieces, markers) => {
      const text = `${pieces.map(([said, { value, written }]) => `${said} ${value} ${written}`).join("; ")}.`;
      const { draft } = verifySentence({ text, markers }, evidence, library);
      if (draft.lines.length === 0) return;
      kept++;
      const known = markers.flatMap((marker) => amountsOf(evidence.cited.get(marker) as Passage));
      for (const [, { value, written }] of pieces)
        expect(
          known.some((other) => other.value === value && other.unit.split("/")[0] === UNITS[written]),
          `${value} ${written} in “${text}”`,
        ).toBe(true);
    }),
    { seed: 20260803, numRuns: 1000 },
  );
  expect(kept).toBeGreaterThan(30);
});
