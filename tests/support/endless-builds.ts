import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildIndex } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { CASE_FILE, caseText, measureOf } from "./case-texts.js";

// A child process of tests/app.crash.test.ts: changes a case and builds the index, over and over, until it is killed.
const config = readConfig(process.env);
for (let round = 1; ; round++) {
  await writeFile(join(config.corpusFolder, CASE_FILE), caseText({ measures: measureOf(round) }));
  const { snapshot } = await buildIndex(config, { notice: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`${snapshot}\n`);
}
