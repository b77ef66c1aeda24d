import type { Chart } from "../../domain/answer.js";
import type { Compared, QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import { COLLECTIONS } from "../../taxonomy/collections.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { PLACES } from "../../taxonomy/places.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import type { Term } from "../../taxonomy/term.js";
import type { DraftLine, DraftTable } from "../draft.js";
import { companyName, termName } from "../wording.js";
import type { Citer } from "./cite.js";
import { companyLines } from "./compare-companies.js";
import { groupLines } from "./compare-groups.js";
import type { Rows } from "./rows.js";
import { say } from "./say.js";
import type { Side } from "./sides.js";

export interface Comparison {
  readonly lines: readonly (DraftLine | DraftTable)[];
  readonly partial: boolean;
  /** Whether every side has a figure, and one of them only plans. */
  readonly planned: boolean;
  readonly chart?: Chart;
}

/** Named companies or groups side by side, one row a metric. Undefined where none of them states anything. */
export function compareLines(plan: QueryPlan, compared: Compared, rows: Rows, citer: Citer, library: Library): Comparison | undefined {
  const sides = compared.groups.map((group) => sideOf(compared.by, group, rows.rows, plan, library));
  if (sides.every(({ rows: own }) => own.length === 0)) return undefined;
  const together = compared.by === "company" ? companyLines(plan, sides, citer, library) : groupLines(plan, compared.by, sides, citer, library);
  if (together.lines.length === 0) return undefined;
  const { language } = plan;
  const unknown = sides.filter(({ caseIds }) => caseIds.length === 0 && compared.by === "company");
  const silent = sides.filter((side) => side.rows.length === 0 && !unknown.includes(side));
  const list = (of: readonly Side[]) => of.map(({ name }) => name).join(language === "en" ? ", " : "、");
  const note: DraftLine[] = [
    ...(silent.length > 0
      ? [say(language === "en" ? `The library states no such figure for: ${list(silent)}.` : `案例库没有给出以下对象的此类数值：${list(silent)}。`)]
      : []),
    ...(unknown.length > 0 ? [say(language === "en" ? `The library has no case of: ${list(unknown)}.` : `案例库没有以下企业的案例：${list(unknown)}。`)] : []),
  ];
  return {
    lines: [...together.lines, ...note],
    partial: note.length > 0 || together.apart,
    planned: note.length === 0 && sides.some((side) => side.rows.every(({ figure }) => figure.basis === "target")),
    ...(together.chart ? { chart: together.chart } : {}),
  };
}

const TERMS: Readonly<Record<Exclude<Compared["by"], "company">, readonly Term[]>> = {
  industry: INDUSTRIES,
  technology: TECHNOLOGIES,
  place: PLACES,
  collection: COLLECTIONS,
};

function sideOf(by: Compared["by"], { name, ids }: Compared["groups"][number], rows: readonly MeasureRow[], { language }: QueryPlan, library: Library): Side {
  if (by === "company") {
    const [first] = ids;
    const one = first === undefined ? undefined : library.cases.get(first);
    return { name: ids.length === 1 && one ? companyName(one, language) : name, caseIds: ids, rows: rows.filter((row) => ids.includes(row.caseId)) };
  }
  const has = (row: MeasureRow) => (by === "collection" ? ids.includes(row.collection) : row[by].some((id) => ids.includes(id)));
  const own = rows.filter(has);
  return {
    name: by === "collection" && ids.length !== 1 ? name : termName(TERMS[by], ids[0] as string, language),
    caseIds: [...new Set(own.map(({ caseId }) => caseId))],
    rows: own,
  };
}
