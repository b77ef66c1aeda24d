import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Config, readConfig } from "../../src/config.js";
import { caseText, measureOf, numbered } from "./case-texts.js";
import { temporaryFolder } from "./folders.js";

/** A corpus and an index of a test's own, in a temporary folder. */
export interface Workshop {
  readonly config: Config;
  /** Writes a file below the corpus folder. */
  write(file: string, text: string): Promise<void>;
}

/** A workshop with three cases of one measure each, 01 to 03, and no index yet. */
export async function workshop(): Promise<Workshop> {
  const root = await temporaryFolder();
  const config = readConfig({ CASEBOOK_CORPUS: join(root, "corpus"), CASEBOOK_INDEX: join(root, "index") });
  const write = async (file: string, text: string) => {
    const path = join(config.corpusFolder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  for (const number of [1, 2, 3])
    await write(`light-industry-2024/0${number}-dairy.md`, caseText({ source: numbered(number), measures: measureOf(1000 * number) }));
  return { config, write };
}
