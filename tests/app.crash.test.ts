import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openCasebook } from "../src/app.js";
import { readSnapshot } from "../src/retrieval/snapshot.js";
import { CASE_FILE, caseText } from "./support/case-texts.js";
import { ROOT } from "./support/library.js";
import { type Workshop, workshop } from "./support/workshop.js";

/** Builds in a child process, one build after the other, and kills it some time after the first. Gives what it had finished. */
async function buildUntilKilled({ config }: Workshop, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "tests/support/endless-builds.ts")], {
    cwd: ROOT,
    env: { ...process.env, CASEBOOK_CORPUS: config.corpusFolder, CASEBOOK_INDEX: config.indexFolder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let finished = "";
  child.stdout.on("data", (chunk) => {
    finished += chunk;
  });
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  await wait(milliseconds);
  child.kill("SIGKILL");
  await closed;
  return finished.trim().split("\n");
}

describe("a build that is killed", () => {
  it.concurrent.each([0, 11, 29])("leaves an index whole, the last or the next (%i ms after the first build)", async (milliseconds) => {
    const shop = await workshop();
    const finished = await buildUntilKilled(shop, milliseconds);
    expect(finished.length).toBeGreaterThan(0);
    const { id, files } = await readSnapshot(shop.config.indexFolder);
    expect(Object.keys(files)).toContain("library.json");
    expect(finished.slice(0, -1)).not.toContain(id);

    await writeFile(join(shop.config.corpusFolder, CASE_FILE), caseText());
    const notices: string[] = [];
    const { library } = await openCasebook(shop.config, { notice: (line) => notices.push(line) });
    expect(notices).toEqual([]);
    expect(library.passages.get("light-industry-2024-01#solar-roof")?.figures.map(({ value }) => value)).toEqual([5000]);
  });
});
