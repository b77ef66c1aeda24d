import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CasebookError } from "../../src/errors.js";
import { MEASURES_PARAMETERS, measuresUrl, readMeasuresQuery } from "../../src/protocol/measures.js";
import { thrownBy } from "../support/measures.js";
import { LAW } from "../support/texts.js";

const read = (parameters: Readonly<Record<string, readonly string[]>>) => readMeasuresQuery(parameters, () => ["metric"]);
const faultsOf = (parameters: Readonly<Record<string, readonly string[]>>) => {
  const error = thrownBy(() => read(parameters));
  expect(error).toBeInstanceOf(CasebookError);
  expect(error).toMatchObject({ code: "bad-request" });
  return (error as CasebookError).faults;
};

describe("the query of the measures table", () => {
  it("filters nothing where nothing is given", () => {
    expect(read({})).toMatchObject({ metric: [], year: [], sort: "case", offset: 0 });
  });

  it("takes a facet's values as alternatives", () => {
    expect(read({ industry: ["dairy", "brewing"], year: ["2021", "2023"] })).toMatchObject({ industry: ["dairy", "brewing"], year: [2021, 2023] });
  });

  it("refuses a scalar that is given twice", () => {
    expect(faultsOf({ sort: ["value", "year"] })).toEqual([{ path: "sort", message: "it is given 2 times; it takes one value" }]);
  });

  it("refuses an unknown parameter and names the nearest", () => {
    expect(faultsOf({ metrik: ["x"] })).toEqual([{ path: "metrik", message: "there is no such parameter; did you mean metric?" }]);
  });

  it.each(["__proto__", "constructor", "toString"])("refuses %s as any other unknown name", (name) => {
    expect(faultsOf(Object.fromEntries([[name, ["x"]]]))[0]?.path).toBe(name);
  });

  it.each([
    ["limit", "0"],
    ["limit", "501"],
    ["limit", "-1"],
    ["limit", "ten"],
    ["offset", "1.5"],
    ["offset", "99999999999999999999"],
    ["min", "NaN"],
    ["min", "1e999"],
    ["max", "12kWh"],
    ["year", "20244"],
    ["sort", "price"],
    ["format", "xml"],
    ["language", "fr"],
    ["metric", " "],
    ["q", ""],
    ["company", "x".repeat(201)],
  ])("refuses %s=%s and says which", (name, value) => {
    expect(faultsOf({ [name]: [value] }).map(({ path }) => path)).toEqual([name]);
  });

  it("refuses a least amount above the most", () => {
    expect(faultsOf({ min: ["5"], max: ["2"] })).toEqual([{ path: "min", message: "it is 5, above max, which is 2" }]);
  });

  it("takes 0 and negative bounds as they are", () => {
    expect(read({ min: ["-5"], max: ["0"] })).toMatchObject({ min: -5, max: 0 });
  });

  it("tells every fault at once", () => {
    expect(faultsOf({ nonsense: ["1"], limit: ["0"], sort: ["a", "b"] }).map(({ path }) => path)).toEqual(["nonsense", "sort", "limit"]);
  });

  it("reads any value of any parameter, or refuses it by name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEASURES_PARAMETERS), fc.string(), (name, value) => {
        try {
          read({ [name]: [value] });
        } catch (error) {
          expect((error as CasebookError).faults.map(({ path }) => path)).toEqual([name]);
        }
      }),
      LAW,
    );
  });
});

describe("the address of a page", () => {
  it("keeps every parameter and sets offset and limit", () => {
    expect(measuresUrl({ metric: ["节电量", "a&b"], offset: ["3"] }, 50, 25)).toBe(
      "/v1/measures?metric=%E8%8A%82%E7%94%B5%E9%87%8F&metric=a%26b&offset=50&limit=25",
    );
  });
});
