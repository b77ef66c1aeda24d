import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readConfig } from "../src/config.js";
import type { Passage } from "../src/domain/passage.js";
import { chunkCase } from "../src/ingest/chunk.js";
import { readCase, readCorpusFiles } from "../src/ingest/corpus.js";
import { twinAgreement } from "./figures/agreement.js";
import { evaluateFigures } from "./figures/evaluate.js";
import { placeLabels, readLabels } from "./figures/labels.js";
import { renderAgreement, renderDisagreements, renderFigures } from "./figures/render.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `npm run eval [-- --json FILE] [-- --verbose]`: how well the library reads its corpus, against labels made by hand. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: "string" }, verbose: { type: "boolean", default: false } } });
  const { corpusFolder } = readConfig(process.env);
  const passages = await readPassages(corpusFolder);
  const figures = evaluateFigures(placeLabels(readLabels(`${root}evals/figures/labels`), passages));
  const agreement = twinAgreement(passages);
  process.stdout.write(`${renderFigures(figures)}\n${renderAgreement(agreement)}\n`);
  if (values.verbose)
    for (const [reading, disagreements] of Object.entries(figures.disagreements))
      process.stdout.write(`\n${reading}: ${disagreements.length} figures differ\n${renderDisagreements(disagreements)}\n`);
  if (values.json === undefined) return;
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify({ commit, node: process.version, figures, agreement }, null, 2)}\n`);
}

async function readPassages(folder: string): Promise<Passage[]> {
  return (await readCorpusFiles(folder)).flatMap((file) => {
    const { document } = readCase(file);
    // The rules alone are measured, not what a reader decided where they err.
    return document ? chunkCase({ ...document, case: { ...document.case, figures: [] } }) : [];
  });
}

await main();
