import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Casebook } from "../src/app.js";
import { CasebookError } from "../src/errors.js";
import { MEASURES_PARAMETERS, MeasuresPage } from "../src/protocol/measures.js";
import { measuresTable } from "../src/retrieval/table.js";
import { realLibrary } from "./support/library.js";
import { anyText, LAW, reportText } from "./support/texts.js";

let casebook: Casebook;
beforeAll(async () => {
  ({ casebook } = await realLibrary());
});

const pageOf = (parameters: Readonly<Record<string, readonly string[]>>) => casebook.measures(parameters).page;

describe("a page of the measures table", () => {
  it("has fifty rows where the query does not say, with the total and the cases of all of them", () => {
    const page = MeasuresPage.parse(pageOf({}));
    const table = measuresTable(casebook.library);
    expect(page).toMatchObject({ total: table.length, offset: 0, limit: 50, coverage: { cases: new Set(table.map(({ caseId }) => caseId)).size } });
    expect(page.rows).toHaveLength(50);
  });

  it.each([7, 100, 500])("of %i rows, followed to the end, gives each row of the table once and in order", (limit) => {
    const seen: string[] = [];
    let next: string | null = `/v1/measures?metric=electricity-saved&metric=co2-reduction&limit=${limit}`;
    while (next) {
      const search: URLSearchParams = new URL(next, "http://localhost").searchParams;
      const page = pageOf(Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)])));
      seen.push(...page.rows.map(({ id }) => id));
      next = page.next;
    }
    const all = measuresTable(casebook.library).filter(({ figure }) => ["electricity-saved", "co2-reduction"].includes(figure.metric));
    expect(seen).toEqual(all.map(({ figure }) => figure.id));
  });

  it("behind the last row is empty and has no next", () => {
    expect(pageOf({ metric: ["electricity-saved"], offset: ["5000"] })).toMatchObject({ rows: [], next: null });
  });

  it("as CSV holds every row, unless a limit is given", () => {
    const { total, rows } = pageOf({ format: ["csv"] });
    expect(rows).toHaveLength(total);
    expect(pageOf({ format: ["csv"], limit: ["3"] }).rows).toHaveLength(3);
  });

  it("tells of each row what its passage says, word for word but for the unit of a table's column", () => {
    for (const { asWritten, measure } of pageOf({ limit: ["500"] }).rows) {
      const text = casebook.library.passages.get(measure.id)?.text ?? "";
      if (text.includes("\n| ---")) continue;
      for (const words of Object.values(asWritten)) expect(text).toContain(words);
    }
  });

  it("links to the sentence that states the figure, in the asked language", () => {
    const [row] = pageOf({ company: ["shenyang-zero-carbon-2024-01"], metric: ["natural-gas-saved"], language: ["zh"] }).rows;
    const [place = "", fragment = ""] = (row?.url ?? "").split(":~:text=");
    expect(place).toBe("/cases/shenyang-zero-carbon-2024-01#boiler-flue-gas-heat-recovery");
    expect(decodeURIComponent(fragment)).toContain("1.8万m³");
  });

  it("is a page or a refusal that names what is wrong, whatever is asked", () => {
    const anyParameters = fc.dictionary(
      fc.constantFrom(...MEASURES_PARAMETERS),
      fc.array(fc.oneof(anyText, reportText, fc.constantFrom("kWh", "0", "-value", "dairy", "节电量")), { maxLength: 2 }),
      { maxKeys: 3 },
    );
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        try {
          const { total, rows } = pageOf(parameters);
          expect(rows.length).toBeLessThanOrEqual(total);
        } catch (error) {
          expect(error).toBeInstanceOf(CasebookError);
          const { code, faults } = error as CasebookError;
          expect(code).toBe("bad-request");
          for (const { path } of faults) expect(Object.keys(parameters)).toContain(path);
        }
      }),
      LAW,
    );
  });

  it("finds a misspelt parameter's name", () => {
    expect(() => pageOf({ collection_yaer: ["2024"] })).toThrow(/did you mean collection or collectionYear\?/);
    expect(() => pageOf({ metrics: ["x"] })).toThrow(/did you mean metric\?/);
  });
});
