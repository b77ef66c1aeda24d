import { createHash } from "node:crypto";
import { mkdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Casebook, openCasebook } from "../../src/app.js";
import { type Config, readConfig } from "../../src/config.js";
import type { Library } from "../../src/retrieval/library.js";

/** The repository's root, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The real corpus, opened. A server or a command in a child process reaches the same index through `environment`. */
export interface RealLibrary {
  readonly casebook: Casebook;
  readonly library: Library;
  readonly config: Config;
  readonly environment: { readonly CASEBOOK_CORPUS: string; readonly CASEBOOK_INDEX: string };
}

let opened: Promise<RealLibrary> | undefined;

/**
 * The library of the real corpus, opened once a test file. Its index lies in a temporary folder of this checkout that
 * all test files share: whoever comes first builds it, the others wait, and it is built anew when corpus or code change.
 */
export function realLibrary(): Promise<RealLibrary> {
  opened ??= open();
  return opened;
}

async function open(): Promise<RealLibrary> {
  const folder = join(tmpdir(), `carbon-casebook-tests-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`);
  const environment = { CASEBOOK_CORPUS: join(ROOT, "corpus"), CASEBOOK_INDEX: join(folder, "index") };
  const config = readConfig(environment);
  await mkdir(folder, { recursive: true });
  const casebook = await alone(join(folder, "lock"), () => openCasebook(config, { notice: () => undefined }));
  return { casebook, library: casebook.library, config, environment };
}

/** A lock whose holder was killed counts as free after this. */
const LOCK_ABANDONED_AFTER_MS = 30_000;

/** Runs while no other process holds the lock: a folder, because making one is atomic. */
async function alone<T>(lock: string, run: () => Promise<T>): Promise<T> {
  while (!(await taken(lock))) await wait(50);
  try {
    return await run();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const since = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (since > LOCK_ABANDONED_AFTER_MS) await rm(lock, { recursive: true, force: true });
    return false;
  }
}
