import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { DraftTable } from "../../../src/answer/draft.js";
import { comparableAmount } from "../../../src/figures/comparable.js";
import { keeps } from "../../../src/retrieval/bounds.js";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo, passageOf } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";
import { amountQuestion } from "../../support/table-questions.js";
import { figuresOf, type Tabled, tabled, tablesOf } from "../../support/tabling.js";

const RUNS = { seed: 20261126, numRuns: 300 };
const worth = (figure: Parameters<typeof comparableAmount>[0]) => {
  const { value, max } = comparableAmount(figure);
  return (value + (max ?? value)) / 2;
};

describe("a ranking of manufacturers", () => {
  it("leaves out who runs a grid, a port or a park", async () => {
    const { library } = await realLibrary();
    for (const question of ["Which manufacturer has the largest solar capacity?", "哪家制造企业的光伏装机最大？"]) {
      const { answer, citations } = await answerTo(library, question);
      expect(answer).toMatch(/manufacturing|制造业/);
      expect(citations.map((citation) => citation.case.id)).not.toContain("climate-action-2025-02");
    }
  });
});

describe("the tables of any question for amounts", () => {
  const known = new Map<string, Promise<Tabled>>();
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  const holds = (law: (one: Tabled, question: string) => void | Promise<void>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(amountQuestion, async (question) => {
        const made = known.get(question) ?? tabled(library, question);
        known.set(question, made);
        await law(await made, question);
      }),
      RUNS,
    );
  const ranked = (one: Tabled): DraftTable[] => tablesOf(one).filter(({ rows }) => rows.some(({ rank }) => rank !== undefined));
  /** What each row is ranked by: the figure that it states, or of groups their sum or average. */
  const worths = ({ composition }: Tabled, table: DraftTable): number[] =>
    table.rows.map((row) => {
      const joint = row.cells.flatMap(({ derived = [] }) => derived).find(({ derived }) => derived?.operation === "sum" || derived?.operation === "average");
      const [figure] = figuresOf(row, composition?.cited ?? []);
      return joint ? joint.value : worth(figure as NonNullable<typeof figure>);
    });

  it("are sorted by the amount in the common unit", () =>
    holds((one) => {
      const sign = one.plan.order === "asc" ? 1 : -1;
      for (const table of ranked(one)) {
        const order = worths(one, table);
        expect(order).toEqual([...order].sort((a, b) => sign * (a - b)));
      }
    }));

  it("give equal amounts one rank, and the next rank after all that share it", () =>
    holds((one) => {
      for (const table of ranked(one)) {
        const order = worths(one, table);
        expect(table.rows.map(({ rank }) => rank)).toEqual(order.map((amount) => order.indexOf(amount) + 1));
      }
    }));

  it("have in each row a figure that the passage behind its marker states, and list it with its value and unit", () =>
    holds(async (one, question) => {
      const tables = tablesOf(one);
      if (tables.length === 0) return;
      const { answer, figures, citations } = await answerTo(library, question);
      // Some questions are answered in sentences, whatever the table has.
      if (!answer.includes("| --- |")) return;
      for (const row of tables.flatMap(({ rows }) => rows)) {
        for (const figure of figuresOf(row, one.composition?.cited ?? [])) {
          const listed = figures.filter(
            ({ derived, value, unit, max }) => derived === null && value === figure.value && unit === figure.unit && max === figure.max,
          );
          const passages = listed.map(({ marker }) => citations.find((citation) => citation.marker === marker)?.measure.id ?? "");
          expect(passages.flatMap((id) => passageOf(library, id).figures.map((other) => other.id))).toContain(figure.id);
        }
      }
    }));

  it("have as many cells in each row as heads", () =>
    holds((one) => {
      for (const { head, rows } of tablesOf(one)) for (const { cells } of rows) expect(cells).toHaveLength(head.length);
    }));

  it("hold no row that breaks a bound", () =>
    holds(({ plan, rows }) => {
      for (const row of rows.rows) for (const bound of plan.bounds) expect(keeps(row, bound)).toBe(true);
      expect(rows.unbounded.filter((row) => plan.bounds.every((bound) => keeps(row, bound)))).toEqual(rows.rows);
    }));

  it("hold at most as many ranks as are wanted", () =>
    holds((one) => {
      const { limit } = one.plan;
      if (limit === undefined || one.plan.groupBy) return;
      for (const { rows } of ranked(one)) for (const { rank } of rows) expect(rank).toBeLessThanOrEqual(limit);
    }));

  it("were many, some of them with ties", async () => {
    const tables = (await Promise.all(known.values())).flatMap(ranked);
    expect(tables.length).toBeGreaterThan(60);
    expect(tables.filter(({ rows }) => new Set(rows.map(({ rank }) => rank)).size < rows.length).length).toBeGreaterThan(3);
  });
});
