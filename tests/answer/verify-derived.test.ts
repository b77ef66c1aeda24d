import { beforeAll, describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/answer/draft.js";
import { verify } from "../../src/answer/verify.js";
import type { Library } from "../../src/retrieval/library.js";
import { stated } from "../support/alterations.js";
import { realLibrary } from "../support/library.js";
import { TABLE_QUESTIONS } from "../support/table-questions.js";
import { type Tabled, tabled } from "../support/tabling.js";

let library: Library;
let all: Tabled[];
beforeAll(async () => {
  ({ library } = await realLibrary());
  all = await Promise.all(TABLE_QUESTIONS.map((question) => tabled(library, question)));
});

describe("a calculated figure that is tampered with", () => {
  const claims = () =>
    all.flatMap((one) =>
      sentencesOf(one.composition?.draft ?? { lines: [] }).flatMap((sentence) =>
        (sentence.derived ?? []).filter(({ derived, unit }) => derived && unit !== "count").map((figure) => ({ one, sentence, figure })),
      ),
    );
  const left = ({ one, sentence, figure }: ReturnType<typeof claims>[number], changed: Partial<typeof figure>) =>
    verify(
      {
        lines: [
          {
            item: false,
            sentences: [{ ...sentence, derived: (sentence.derived ?? []).map((other) => (other === figure ? { ...figure, ...changed } : other)) }],
          },
        ],
      },
      one.evidence,
      library,
    ).draft.lines;

  it("passes as it is", () => {
    for (const claim of claims()) expect(left(claim, {})).toHaveLength(1);
  });

  it("is for no other period than its parts", () => {
    let tampered = 0;
    for (const claim of claims().filter(({ sentence }) => / a year/.test(sentence.text))) {
      const text = claim.sentence.text.replace(" a year", " a day");
      tampered++;
      expect(left({ ...claim, sentence: { ...claim.sentence, text } }, {}), text).toEqual([]);
      expect(left({ ...claim, sentence: { ...claim.sentence, text } }, { per: "day" }), text).toEqual([]);
    }
    expect(tampered).toBeGreaterThan(10);
  });

  it("never carries its sentence: another value, unit, part or operation", () => {
    let tampered = 0;
    for (const claim of claims()) {
      const { figure, sentence, one } = claim;
      const passages = sentence.markers.flatMap((marker) => one.evidence.cited.get(marker) ?? []);
      // Only where the sentence rests on the calculation: a converted amount may be what the passage states.
      if (passages.some((passage) => stated(passage, { value: Math.abs(figure.value), unit: figure.unit, max: figure.max }))) continue;
      tampered++;
      const { operation, from } = figure.derived as NonNullable<typeof figure.derived>;
      expect(left(claim, { value: figure.value * 1.01 })).toEqual([]);
      expect(left(claim, { unit: figure.unit === "kWh" ? "t" : "kWh" })).toEqual([]);
      expect(left(claim, { metric: "area" })).toEqual([]);
      expect(left(claim, { derived: null })).toEqual([]);
      expect(left(claim, { derived: { operation, from: [...from, "elsewhere#measure!1"] } })).toEqual([]);
      expect(left(claim, { derived: { operation, from: [] } })).toEqual([]);
      if (operation === "sum") expect(left(claim, { derived: { operation: "average", from } }).length === 0 || from.length === 1).toBe(true);
      if (operation === "sum" && from.length > 1) expect(left(claim, { derived: { operation, from: from.slice(1) } })).toEqual([]);
    }
    expect(tampered).toBeGreaterThan(20);
  });
});
