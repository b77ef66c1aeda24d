import { type Command, Option } from "commander";
import { MEASURES_FACETS, type Parameters } from "../protocol/measures.js";
import type { MeasuresOptions } from "./measures.js";
import { VOCABULARIES } from "./vocabulary.js";

/** `--collection-year` is the parameter collectionYear: each facet is an option that may be given several times. */
const optionName = (parameter: string) => parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const SCALARS: readonly (readonly [name: string, description: string])[] = [
  ["unit", "give amounts in this unit, and only those that can be"],
  ["min", "least amount, in --unit or the metric's one unit"],
  ["max", "most amount"],
  ["q", "words of the company's name or the measure's heading"],
  ["sort", "case, value, -value, company or year"],
  ["limit", "rows, 1 to 500 (default 50; with --csv all)"],
  ["offset", "rows to leave out first"],
  ["language", "names in en or zh"],
];

/** The command `measures`: the parameters of `GET /v1/measures` as options. */
export function addMeasures(command: Command, finish: (code: number) => void): void {
  const measures = command.command("measures").description("rows of the measures table: every figure with its company, measure and period");
  const collect = (value: string, before: string[] = []) => [...before, value];
  for (const facet of MEASURES_FACETS) measures.option(`--${optionName(facet)} <${facet}>`, "id or name; give it again for alternatives", collect);
  for (const [name, description] of SCALARS) measures.option(`--${name} <${name}>`, description, collect);
  measures
    .option("--csv", "print CSV")
    .option("--json", "print the page as JSON")
    .addOption(new Option("--list <vocabulary>", "print what can be filtered by, with counts").choices([...VOCABULARIES]))
    .option("--metrics", "the same as --list metric")
    .action(async ({ csv, json, list, metrics, ...parameters }: MeasuresOptions & { metrics?: boolean } & Parameters) => {
      const { measuresCommand } = await import("./measures.js");
      const vocabulary = list ?? (metrics ? ("metric" as const) : undefined);
      finish(await measuresCommand(parameters, { ...(csv ? { csv } : {}), ...(json ? { json } : {}), ...(vocabulary ? { list: vocabulary } : {}) }));
    });
}
