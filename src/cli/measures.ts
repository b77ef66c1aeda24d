import { type Casebook, openCasebook } from "../app.js";
import { readConfig } from "../config.js";
import { EXIT } from "../protocol/exit.js";
import type { Parameters } from "../protocol/measures.js";
import { measuresCsv } from "../protocol/measures-csv.js";
import { renderMeasures } from "./measures-table.js";
import { renderVocabulary, type Vocabulary } from "./vocabulary.js";

export interface MeasuresOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  /** Prints a vocabulary with counts instead of rows. */
  readonly list?: Vocabulary;
}

/** Columns where the output is no terminal and COLUMNS is not set. */
const DEFAULT_WIDTH = 120;

/** Prints rows of the measures table, or a vocabulary to filter it by. Returns the exit code. */
export async function measuresCommand(parameters: Parameters, { json = false, csv = false, list }: MeasuresOptions): Promise<number> {
  const casebook = await openCasebook(readConfig(process.env), { notice: (line) => process.stderr.write(`note: ${line}\n`) });
  if (list) {
    process.stdout.write(renderVocabulary(list, casebook.library));
    return EXIT.ok;
  }
  return print(casebook, csv ? { ...parameters, format: ["csv"] } : parameters, json);
}

function print(casebook: Casebook, parameters: Parameters, json: boolean): number {
  const { query, page } = casebook.measures(parameters);
  const width = process.stdout.columns ?? (Number(process.env.COLUMNS) || DEFAULT_WIDTH);
  if (query.format === "csv") process.stdout.write(measuresCsv(page.rows, query.language));
  else process.stdout.write(json ? `${JSON.stringify(page, null, 2)}\n` : renderMeasures(page, query.language ?? "en", width));
  return page.total === 0 ? EXIT.nothingFound : EXIT.ok;
}
