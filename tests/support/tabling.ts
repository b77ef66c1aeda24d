import type { CitedPassage } from "../../src/answer/compose.js";
import { type DraftRow, type DraftTable, isDraftTable } from "../../src/answer/draft.js";
import { evidenceFor } from "../../src/answer/evidence.js";
import { composeTable, type TableComposition } from "../../src/answer/table/compose.js";
import { type Rows, rowsFor } from "../../src/answer/table/rows.js";
import { wantsTable } from "../../src/answer/table/wants.js";
import { understand } from "../../src/answer/understand.js";
import type { Evidence } from "../../src/answer/verify.js";
import type { Figure } from "../../src/domain/figure.js";
import type { QueryPlan } from "../../src/domain/plan.js";
import type { Library } from "../../src/retrieval/library.js";
import { retrieve } from "../../src/retrieval/retrieve.js";
import { indexTerms } from "../../src/text/tokens.js";

/** What the measures table makes of a question, before it is checked. */
export interface Tabled {
  readonly plan: QueryPlan;
  readonly rows: Rows;
  /** Undefined where no row is asked for. */
  readonly composition: TableComposition | undefined;
  readonly evidence: Evidence;
}

const NOTHING = { exact: [], near: [], missing: [], among: new Set<string>(), apart: false, catalogued: false, silent: new Set<string>() };

export async function tabled(library: Library, question: string): Promise<Tabled> {
  const plan = understand(question, library);
  const rows = rowsFor(plan, library, await retrieve(library, indexTerms(question), question));
  const composition = wantsTable(plan) ? composeTable(rows, library) : undefined;
  return { plan, rows, composition, evidence: evidenceFor(question, plan, NOTHING, composition ?? { cited: [] }, library) };
}

export function tablesOf({ composition }: Pick<Tabled, "composition">): DraftTable[] {
  return (composition?.draft.lines ?? []).filter(isDraftTable);
}

/** The figures that a row of a table of single figures tells, by the cells that print a marker. */
export function figuresOf({ cells }: DraftRow, cited: readonly CitedPassage[]): Figure[] {
  return cells.flatMap(({ text, markers, silent }) =>
    silent
      ? []
      : cited
          .filter(({ marker }) => markers.includes(marker))
          .flatMap(({ sentences }) => sentences.filter((one) => one.text === text).flatMap(({ figures }) => figures)),
  );
}

/** The tables of an answer's Markdown, cell by cell, heads first. */
export function markdownTables(markdown: string): string[][][] {
  return [...markdown.matchAll(/^\|.*(?:\n\|.*)+/gm)].map(([table]) => {
    const [head, , ...rows] = table.split("\n").map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
    return [head as string[], ...rows];
  });
}
