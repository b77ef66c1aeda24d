import { beforeAll, describe, expect, it } from "vitest";
import { MeasuresPage } from "../../src/protocol/measures.js";
import { casebook, type Environment } from "../support/command.js";
import { parseCsv } from "../support/csv.js";
import { realLibrary } from "../support/library.js";

describe.concurrent("the measures command", () => {
  let environment: Environment;
  beforeAll(async () => {
    ({ environment } = await realLibrary());
  });
  const run = (...words: string[]) => casebook(["measures", ...words], { ...environment, COLUMNS: "110" });

  it("prints a table with the total and the coverage, and ends with 0", async ({ expect }) => {
    const { code, stdout, stderr } = await run("--metric", "electricity-saved", "--industry", "dairy", "--sort", "-value", "--limit", "3");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Company");
    expect(stdout).toMatch(/\n\d+ figures of \d+ cases \(shown: 1–3\)\n$/);
  });

  it("gives the same page as the server with --json", async ({ expect }) => {
    const { code, stdout } = await run("--metric", "节电量", "--unit", "MWh", "--json");
    const { casebook: open } = await realLibrary();
    expect(code).toBe(0);
    expect(MeasuresPage.parse(JSON.parse(stdout))).toEqual(open.measures({ metric: ["节电量"], unit: ["MWh"] }).page);
  });

  it("takes an option several times as alternatives, and prints CSV with --csv", async ({ expect }) => {
    const { code, stdout } = await run("--metric", "nox-reduction", "--metric", "so2-reduction", "--csv", "--language", "en");
    expect(code).toBe(0);
    const [header = [], ...records] = parseCsv(stdout.replace(/^\ufeff/, ""));
    expect(new Set(records.map((record) => record[header.indexOf("Metric id")]))).toEqual(new Set(["nox-reduction", "so2-reduction"]));
  });

  it("ends with 3 where nothing matches", async ({ expect }) => {
    expect(await run("--industry", "dairy", "--metric", "loan-amount")).toEqual({ code: 3, stdout: "No figure matches.\n", stderr: "" });
  });

  it.for([
    [
      "a metric that does not exist",
      ["--metric", "electricty-savd"],
      /^carbon-casebook: metric: there is no "electricty-savd"; did you mean "electricity-saved"/,
    ],
    ["an option that does not exist", ["--metrik", "x"], /Did you mean --metric\?/],
    ["an option given twice", ["--sort", "value", "--sort", "year"], /^carbon-casebook: sort: it is given 2 times/],
    ["units that cannot be compared", ["--metric", "electricity-generated", "--unit", "tce"], /its figures are in kWh\n$/],
    ["a number that is none", ["--metric", "electricity-saved", "--min", "much"], /^carbon-casebook: min: it is no number/],
    ["an unknown vocabulary", ["--list", "colour"], /Allowed choices are metric, industry, technology, place, unit/],
    ["a word too many", ["dairy"], /too many arguments/],
  ] as const)("says what is wrong with %s, and ends with 2", async ([, words, message], { expect }) => {
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("lists what can be filtered by, most figures first", async ({ expect }) => {
    const { code, stdout } = await run("--metrics");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ *\d+ {2}electricity-saved +Electricity saved · 节电量$/m);
    const counts = [...stdout.matchAll(/^ *(\d+) /gm)].map((match) => Number(match[1]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect((await run("--list", "metric")).stdout).toBe(stdout);
    expect((await run("--list", "unit")).stdout).toMatch(/^ *\d+ {2}kWh /m);
  });
});

it("describes its options with --help, and ends with 0", async () => {
  const { code, stdout } = await casebook(["measures", "--help"]);
  expect(code).toBe(0);
  for (const option of ["--metric", "--collection-year", "--unit", "--sort", "--csv", "--json", "--list"]) expect(stdout).toContain(option);
});
