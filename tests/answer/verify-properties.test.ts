import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { verify } from "../../src/answer/verify.js";
import { findQuantities } from "../../src/figures/quantities.js";
import type { Library } from "../../src/retrieval/library.js";
import { amountsOf, otherOwners, stated, type TrueClaim, trueClaims, withDigitChanged, withUnitSwapped } from "../support/alterations.js";
import { draftOf, TECHNOLOGY_QUESTIONS, verifySentence } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

const RUNS = { seed: 20260802, numRuns: 150 };

describe("a true draft", () => {
  it("passes whole, whatever was asked", async () => {
    const { library } = await realLibrary();
    const companies = [...library.cases.values()].flatMap(({ company }) => [`What did ${company.en} do?`, `${company.zh}的光伏发电多少`]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TECHNOLOGY_QUESTIONS, ...companies), async (question) => {
        const { draft, evidence } = await draftOf(library, question);
        const verified = verify(draft, evidence, library);
        expect(verified.removed).toEqual([]);
        expect(verified.draft).toEqual(draft);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});

describe("a true draft with one thing altered", () => {
  let library: Library;
  let claims: TrueClaim[];
  beforeAll(async () => {
    ({ library } = await realLibrary());
    claims = await trueClaims(
      library,
      TECHNOLOGY_QUESTIONS.filter((_, index) => index % 3 === 0),
    );
  });

  const claim = () => fc.nat().map((index) => claims[index % claims.length] as TrueClaim);
  /** That a text is taken out; the reason that is given for it. */
  const expectRemoved = ({ evidence, sentence }: TrueClaim, text: string, markers = sentence.markers) => {
    const { draft, removed } = verifySentence({ text, markers }, evidence, library);
    expect(draft.lines, `let through: ${text}`).toEqual([]);
    expect(removed).toMatchObject([{ sentence: text }]);
    return removed[0]?.reason ?? "";
  };

  it("passes where nothing is altered, each of its amounts counted as traced", () => {
    for (const { sentence, evidence } of claims) {
      const { draft, removed, figuresTraced } = verifySentence(sentence, evidence, library);
      expect(removed).toEqual([]);
      expect(draft.lines).toEqual([{ item: false, sentences: [sentence] }]);
      expect(figuresTraced).toBe(findQuantities(sentence.text).length);
    }
    expect(claims.length).toBeGreaterThan(100);
  });

  it("is taken out when one digit of an amount is another", () =>
    fc.assert(
      fc.property(claim(), fc.nat(), fc.nat(), fc.nat(), (one, which, place, by) => {
        const amount = one.amounts[which % one.amounts.length] as TrueClaim["amounts"][number];
        const altered = withDigitChanged(one.sentence.text, amount, place, by);
        fc.pre(findQuantities(altered).some((quantity) => !stated(one.passage, quantity)));
        expect(expectRemoved(one, altered)).toMatch(/^no cited passage states /);
      }),
      RUNS,
    ));

  it("is taken out when an amount has another unit", () =>
    fc.assert(
      fc.property(claim(), fc.nat(), (one, which) => {
        const amount = one.amounts[which % one.amounts.length] as TrueClaim["amounts"][number];
        const altered = withUnitSwapped(one.sentence.text, amount);
        fc.pre(altered !== undefined);
        const known = amountsOf(one.passage);
        fc.pre(
          findQuantities(altered ?? "").some(
            ({ value, unit }) => !known.some((other) => other.value === value && other.unit.split("/")[0] === unit.split("/")[0]),
          ),
        );
        expect(expectRemoved(one, altered ?? "")).toMatch(/^no cited passage states /);
      }),
      RUNS,
    ));

  it("is taken out when it names another company as the owner", () =>
    fc.assert(
      fc.property(claim(), fc.nat(), (one, which) => {
        const owners = otherOwners(library, one.passage);
        const owner = owners[which % owners.length] as string;
        const [, named = ""] = /^(.+) is not the company of a cited passage$/.exec(expectRemoved(one, `${owner}: ${one.sentence.text}`) ?? "") ?? [];
        // Of "Asia Symbol (Guangdong)" the shorter name may be what is found.
        expect(named).not.toBe("");
        expect(owner).toContain(named);
      }),
      { ...RUNS, numRuns: 60 },
    ));

  it("is taken out when its marker points to another passage", () =>
    fc.assert(
      fc.property(claim(), fc.nat(), (one, which) => {
        const others = [...one.evidence.cited].filter(([, passage]) => one.amounts.some((amount) => !stated(passage, amount)));
        fc.pre(others.length > 0);
        const [marker] = others[which % others.length] as (typeof others)[number];
        expectRemoved(one, one.sentence.text, [marker]);
      }),
      RUNS,
    ));

  it("is taken out when its marker points nowhere, even beside one that is right", () =>
    fc.assert(
      fc.property(claim(), fc.integer({ min: 61, max: 1000 }), fc.boolean(), (one, marker, beside) => {
        const markers = beside ? [...one.sentence.markers, marker] : [marker];
        expect(expectRemoved(one, one.sentence.text, markers)).toBe(`marker [${marker}] points to no passage`);
      }),
      { ...RUNS, numRuns: 60 },
    ));

  it("is taken out when its marker is gone", () =>
    fc.assert(
      fc.property(claim(), (one) => {
        expectRemoved(one, one.sentence.text, []);
      }),
      { ...RUNS, numRuns: 60 },
    ));
});
