import type { Figure } from "../../src/domain/figure.js";
import type { MeasureRow } from "../../src/domain/row.js";
import { comparableAmount, periodOf } from "../../src/figures/comparable.js";
import { told } from "./figures.js";

let made = 0;

/** A figure as a case file might state it, saved CO2 in tonnes a year unless `rest` says otherwise. */
export function figureOf(value: number, rest: Partial<Figure> = {}): Figure {
  made++;
  const unit = rest.unit ?? "t";
  return {
    ...told(value, unit, "co2-reduction", "saving", { per: "year" }),
    id: `case#measure!${made}`,
    spans: [{ language: "en", start: made, end: made + 1, asWritten: `${value.toLocaleString("en-US", { maximumSignificantDigits: 15 })} ${unit}` }],
    ...rest,
  };
}

/** A row of a measures table of no library: passage `a` of case `a`. */
export function rowOf(
  value: number,
  {
    passageId = "a",
    company = "A",
    figure: rest = {},
    ...row
  }: Partial<Omit<MeasureRow, "company" | "figure">> & { company?: string; figure?: Partial<Figure> } = {},
): MeasureRow {
  const figure = figureOf(value, rest);
  return {
    figure,
    passageId,
    caseId: passageId,
    company: { en: company, zh: company },
    measure: { en: "Measure", zh: "措施" },
    kind: "measure",
    collection: "light-industry-2024",
    collectionYear: 2024,
    industry: [],
    technology: [],
    place: [],
    normal: comparableAmount(figure),
    period: periodOf(figure),
    ...row,
  };
}
