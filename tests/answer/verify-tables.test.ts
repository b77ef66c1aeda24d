import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type DraftRow, type DraftSentence, type DraftTable, isDraftTable } from "../../src/answer/draft.js";
import { verify } from "../../src/answer/verify.js";
import { findQuantities } from "../../src/figures/quantities.js";
import type { Library } from "../../src/retrieval/library.js";
import { amountsOf, stated, withDigitChanged } from "../support/alterations.js";
import { realLibrary } from "../support/library.js";
import { TABLE_QUESTIONS } from "../support/table-questions.js";
import { type Tabled, tabled, tablesOf } from "../support/tabling.js";

const RUNS = { seed: 20261127, numRuns: 250 };

let library: Library;
let all: Tabled[];
beforeAll(async () => {
  ({ library } = await realLibrary());
  all = await Promise.all(TABLE_QUESTIONS.map((question) => tabled(library, question)));
});

const anyOf = <T>(of: () => readonly T[]) => fc.nat().map((index) => of()[index % of().length] as T);
const withTable = () => anyOf(() => all.flatMap((one) => tablesOf(one).map((table) => ({ ...one, table }))));

/** What is left of a table with one cell put in the place of another. */
function checked({ evidence }: Tabled, table: DraftTable, row: DraftRow, column: number, cell: DraftSentence) {
  const altered: DraftRow = { ...row, cells: row.cells.map((old, index) => (index === column ? cell : old)) };
  const { draft, removed } = verify({ lines: [{ ...table, rows: table.rows.map((old) => (old === row ? altered : old)) }] }, evidence, library);
  return { rows: draft.lines.filter(isDraftTable).flatMap(({ rows }) => rows), altered, removed };
}

it("a table of the built-in writer passes whole", () => {
  for (const { composition, evidence } of all) {
    const draft = composition?.draft ?? { lines: [] };
    expect(draft.lines.some(isDraftTable)).toBe(true);
    expect(verify(draft, evidence, library)).toMatchObject({ draft, removed: [] });
  }
});

describe("a row with one cell altered is taken out, and the others stay", () => {
  const expectGone = (one: Tabled & { table: DraftTable }, row: DraftRow, column: number, cell: DraftSentence): string => {
    const { rows, altered, removed } = checked(one, one.table, row, column, cell);
    expect(rows, `let through: ${cell.text}`).not.toContainEqual(altered);
    expect(rows).toEqual(one.table.rows.filter((other) => other !== row));
    return removed.find(({ sentence }) => sentence === cell.text)?.reason ?? "";
  };

  it("where a digit of an amount is another", () =>
    fc.assert(
      fc.property(withTable(), fc.nat(), fc.nat(), fc.nat(), fc.nat(), (one, which, at, place, by) => {
        const row = one.table.rows[which % one.table.rows.length] as DraftRow;
        const cells = row.cells.flatMap((cell, column) =>
          findQuantities(cell.text)
            .filter(({ unit }) => unit !== "count")
            .map((amount) => ({ cell, column, amount })),
        );
        fc.pre(cells.length > 0);
        const { cell, column, amount } = cells[at % cells.length] as (typeof cells)[number];
        const text = withDigitChanged(cell.text, amount, place, by);
        const passages = cell.markers.flatMap((marker) => one.evidence.cited.get(marker) ?? []);
        fc.pre(findQuantities(text).some((quantity) => !passages.some((passage) => stated(passage, quantity))));
        expect(expectGone(one, row, column, { ...cell, text })).toMatch(/^no cited passage (?:states|has) /);
      }),
      RUNS,
    ));

  it("where the marker is that of a passage which does not state it", () =>
    fc.assert(
      fc.property(withTable(), fc.nat(), fc.nat(), (one, which, other) => {
        const row = one.table.rows[which % one.table.rows.length] as DraftRow;
        const column = row.cells.findIndex(({ markers, silent, derived }) => markers.length === 1 && !silent && !derived);
        fc.pre(column >= 0);
        const cell = row.cells[column] as DraftSentence;
        const amounts = findQuantities(cell.text).filter(({ unit }) => unit !== "count");
        const others = [...one.evidence.cited].filter(([, passage]) =>
          amounts.some(({ value, max }) => !amountsOf(passage).some((known) => known.value === value && known.max === max)),
        );
        fc.pre(others.length > 0);
        const [marker] = others[other % others.length] as (typeof others)[number];
        expectGone(one, row, column, { ...cell, markers: [marker] });
      }),
      RUNS,
    ));

  it("where it names another company", () =>
    fc.assert(
      fc.property(withTable(), fc.nat(), fc.constantFrom("Nestlé", "Tsingtao Brewery", "五粮液", "Haier Group"), (one, which, name) => {
        const row = one.table.rows[which % one.table.rows.length] as DraftRow;
        const column = row.cells.findIndex(({ markers }) => markers.length > 0);
        const cell = row.cells[column] as DraftSentence;
        const owners = library.companyMatcher.ids(name);
        fc.pre(!cell.markers.some((marker) => owners.has(one.evidence.cited.get(marker)?.caseId ?? "")));
        expect(expectGone(one, row, column, { ...cell, text: name })).toBe(`${name} is not the company of a cited passage`);
      }),
      RUNS,
    ));
});

describe("columns of companies", () => {
  it("lose a row whose cells stand under the other company", () => {
    const compared = all.filter(({ plan }) => plan.compared?.by === "company");
    let swapped = 0;
    for (const one of compared)
      for (const table of tablesOf(one))
        for (const row of table.rows) {
          const [label, first, second] = row.cells as [DraftSentence, DraftSentence, DraftSentence];
          if (first.markers.length + second.markers.length === 0) continue;
          swapped++;
          const { draft, removed } = verify({ lines: [{ ...table, rows: [{ ...row, cells: [label, second, first] }] }] }, one.evidence, library);
          expect(draft.lines).toEqual([]);
          for (const { reason } of removed) expect(reason).toMatch(/^marker \[\d+\] is not of the company above it$/);
          expect(removed).not.toEqual([]);
        }
    expect(swapped).toBeGreaterThan(5);
  });
});
