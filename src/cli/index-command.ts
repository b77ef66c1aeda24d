import { buildIndex } from "../app.js";
import { readConfig } from "../config.js";

/** Builds the index and says what was done. */
export async function indexCommand(): Promise<number> {
  const built = await buildIndex(readConfig(process.env), { notice: (line) => process.stderr.write(`note: ${line}\n`) });
  const what = `${built.cases} cases, ${built.passages} passages, ${built.figures} figures`;
  process.stdout.write(
    built.fresh
      ? `index ${built.snapshot} is up to date: ${what}\n`
      : `index ${built.snapshot} built in ${built.milliseconds} ms: ${what}; ${built.changed} case files read anew\n`,
  );
  return 0;
}
