import Table from "cli-table3";
import type { Agreement } from "./agreement.js";
import type { Disagreement, FiguresReport, Reading } from "./evaluate.js";
import { ATTRIBUTES, type Attribute } from "./score.js";

const share = (value: number) => value.toFixed(3);

/** What a reading is, where its name does not say it. */
const ABOUT: Partial<Record<Reading, string>> = { served: "What users get: joined, with what readers decided in the case files (`figures:`):" };

/** The scores as a table for a terminal, one block a reading. */
export function renderFigures(report: FiguresReport): string {
  const head = ["figures", "labelled", "extracted", "precision", "recall", ...ATTRIBUTES, "all right"];
  const blocks = (Object.keys(report.scores) as Reading[]).map((reading) => {
    const table = new Table({
      head: [reading, ...head.slice(1)],
      style: { head: [], border: [] },
      colAligns: ["left", ...head.slice(1).map(() => "right" as const)],
    });
    for (const [group, score] of Object.entries(report.scores[reading]))
      table.push([
        group,
        score.labelled,
        score.extracted,
        share(score.precision),
        share(score.recall),
        ...ATTRIBUTES.map((attribute) => share(score.attributes[attribute])),
        share(score.allRight),
      ]);
    return [...(ABOUT[reading] ? [ABOUT[reading]] : []), table.toString()].join("\n");
  });
  return [`Figures of ${report.measures} measures, value with unit, then of those each attribute:`, ...blocks].join("\n");
}

/** One line: how often the two languages of a passage say the same of a figure. */
export function renderAgreement({ pairs, attributes, all }: Agreement): string {
  const said = ATTRIBUTES.map((attribute) => `${attribute} ${share(attributes[attribute])}`).join(", ");
  return `English and Chinese, read alone, agree on ${pairs} figures of the whole library: ${said}; on all of these ${share(all)}`;
}

/** One paragraph for each figure that is not as labelled. */
export function renderDisagreements(disagreements: readonly Disagreement[]): string {
  return disagreements.map(renderOne).join("\n");
}

function renderOne({ passage, language, set, label, figure, amount, wrong }: Disagreement): string {
  const place = `${passage} (${language}, ${set}) "${label?.asWritten ?? figure?.asWritten}"`;
  if (!label || !figure) return `${place}: ${label ? "not extracted" : "not labelled"} (${amountOf((label ?? figure) as Amount)})`;
  if (!amount) return `${place}: expected ${amountOf(label)}, extracted ${amountOf(figure)}`;
  const said = wrong.map((attribute) => `${attribute} expected ${show(label, attribute)}, extracted ${show(figure, attribute)}`);
  return `${place}: ${said.join("; ")}`;
}

type Amount = Pick<NonNullable<Disagreement["figure"]>, "value" | "max" | "unit">;
type Said = NonNullable<Disagreement["figure"]> | NonNullable<Disagreement["label"]>;

const amountOf = ({ value, max, unit }: Amount) => `${value}${max === undefined ? "" : `–${max}`} ${unit}`;

function show(said: Said, attribute: Attribute): string {
  if (attribute !== "period") return said[attribute];
  return [said.per, said.cumulative ? "cumulative" : undefined, said.years?.join("–")].filter(Boolean).join(" ") || "none";
}
