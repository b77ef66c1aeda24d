import { checkCorpus } from "../app.js";
import { readConfig } from "../config.js";
import { describeProblem } from "../ingest/corpus.js";

/** Reads every case file; exit 1 where any breaks a rule of docs/corpus.md. */
export async function corpusCheckCommand(): Promise<number> {
  const { files, problems } = await checkCorpus(readConfig(process.env));
  for (const problem of problems) process.stdout.write(`${describeProblem(problem)}\n`);
  process.stdout.write(`${files} case files, ${problems.length} problems\n`);
  return problems.length > 0 ? 1 : 0;
}
