import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openCasebook } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { measureEmbedders } from "./embedders/measure.js";
import { PEERS } from "./embedders/peers.js";
import { renderEmbedders } from "./embedders/render.js";
import { twinAgreement } from "./figures/agreement.js";
import { evaluateFigures } from "./figures/evaluate.js";
import { placeLabels, readLabels } from "./figures/labels.js";
import { readPassages } from "./figures/passages.js";
import { renderAgreement, renderDisagreements, renderFigures } from "./figures/render.js";
import { compareFinders, finders } from "./questions/compare.js";
import { evaluateQuestions } from "./questions/evaluate.js";
import { questionsPage } from "./questions/html.js";
import { readQuestions } from "./questions/question.js";
import { renderChanges, renderComparison, renderFaults, renderQuestions } from "./questions/render.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * `npm run eval [-- OPTIONS]`: how well the library reads its corpus, against labels made by hand, and how well it answers,
 * against questions with known answers. `--verbose` lists what differs, `--json FILE` and `--html FILE` write the report,
 * `--baseline FILE` tells what changed since a report written with `--json`, `--compare` holds the passages that are found
 * against those of other search libraries, `--embedders` the built-in embedder against others that are learnt without a
 * download (some minutes).
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: "string" },
      html: { type: "string" },
      baseline: { type: "string" },
      compare: { type: "boolean", default: false },
      embedders: { type: "boolean", default: false },
      verbose: { type: "boolean", default: false },
    },
  });
  const config = readConfig(process.env);
  const { corpusFolder } = config;
  const { byRules, served } = await readPassages(corpusFolder);
  const figures = evaluateFigures(placeLabels(readLabels(`${root}evals/figures/labels`), byRules), served);
  const agreement = twinAgreement(byRules);
  process.stdout.write(`${renderFigures(figures)}\n${renderAgreement(agreement)}\n`);
  if (values.verbose)
    for (const [reading, disagreements] of Object.entries(figures.disagreements))
      process.stdout.write(`\n${reading}: ${disagreements.length} figures differ\n${renderDisagreements(disagreements)}\n`);
  const casebook = await openCasebook(config, { notice: (line) => process.stderr.write(`${line}\n`) });
  const sets = readQuestions(`${root}evals/questions/sets`);
  const questions = await evaluateQuestions(sets, (request) => casebook.ask(request));
  process.stdout.write(`\n${renderQuestions(questions)}\n`);
  if (values.verbose) process.stdout.write(`\n${renderFaults(questions)}\n`);
  if (values.baseline !== undefined) process.stdout.write(`\n${renderChanges(questions, JSON.parse(readFileSync(values.baseline, "utf8")).questions)}\n`);
  const comparison = values.compare
    ? await compareFinders(await finders(casebook.library, (request) => casebook.ask(request)), sets, casebook.library)
    : undefined;
  if (comparison) process.stdout.write(`\n${renderComparison(comparison)}\n`);
  const embedders = values.embedders ? await measureEmbedders(PEERS, sets, casebook.library) : undefined;
  if (embedders) process.stdout.write(`\n${renderEmbedders(embedders)}\n`);
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  const node = process.version;
  if (values.json !== undefined) write(values.json, `${JSON.stringify({ commit, node, figures, agreement, questions, comparison, embedders }, null, 2)}\n`);
  if (values.html !== undefined) write(values.html, questionsPage(questions, { commit, node }));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

await main();
