import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Basis, Owner, Role } from "../../src/domain/figure.js";
import { PassageKind } from "../../src/domain/passage.js";
import { Period } from "../../src/domain/row.js";
import { BASES, KINDS, OWNERS, PERIODS, ROLES } from "../../src/taxonomy/aspects.js";
import { INDUSTRIES } from "../../src/taxonomy/industries.js";
import { METRICS } from "../../src/taxonomy/metrics.js";
import { nearestTerms } from "../../src/taxonomy/nearest.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";
import { LAW } from "../support/texts.js";
import { VOCABULARIES } from "../support/vocabularies.js";

describe("the terms nearest to what was typed", () => {
  it.each([
    ["electricty-savd", METRICS, "electricity-saved"],
    ["electricitysaved", METRICS, "electricity-saved"],
    ["Electricity saved", METRICS, "electricity-saved"],
    ["节电亮", METRICS, "electricity-saved"],
    ["dary", INDUSTRIES, "dairy"],
    ["heatpump", TECHNOLOGIES, "heat-pump"],
    ["expcted", BASES, "expected"],
  ] as const)("of %s come first", (typed, terms, id) => {
    expect(nearestTerms(typed, terms)[0]).toBe(id);
  });

  it("are none where nothing is near", () => {
    expect(nearestTerms("qqqqqq", METRICS)).toEqual([]);
    expect(nearestTerms("", METRICS)).toEqual([]);
  });

  it("are three at most, or as many as asked", () => {
    expect(nearestTerms("electricity", METRICS)).toHaveLength(3);
    expect(nearestTerms("electricity", METRICS, 5)).toHaveLength(5);
  });

  it("are a term itself first where its id is typed, in every vocabulary", () => {
    for (const { terms } of VOCABULARIES.filter(({ name }) => name !== "headings"))
      fc.assert(
        fc.property(fc.constantFrom(...terms), ({ id }) => {
          expect(nearestTerms(id, terms)).toContain(id);
        }),
        LAW,
      );
  });
});

describe("the names of the domain's closed lists", () => {
  it.each([
    ["kinds", KINDS, PassageKind.options],
    ["roles", ROLES, Role.options],
    ["bases", BASES, Basis.options],
    ["owners", OWNERS, Owner.options],
    ["periods", PERIODS, Period.options],
  ] as const)("cover all %s", (_, terms, options) => {
    expect(terms.map(({ id }) => id)).toEqual(options);
    for (const { en, zh } of terms) expect([en.length > 0, zh.length > 0]).toEqual([true, true]);
  });
});
