import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CasebookError } from "../errors.js";

/** Raised when the layout of a snapshot changes, so that an older program's is refused. */
export const SNAPSHOT_FORMAT = 1;

/** What a snapshot was made from, and the SHA-256 of each of its files. */
export const Manifest = z.strictObject({
  format: z.literal(SNAPSHOT_FORMAT),
  /** Fingerprint of the program parts that make a snapshot. */
  program: z.string(),
  embedder: z.string(),
  /** SHA-256 of each case file by its path below the corpus folder. */
  sources: z.record(z.string(), z.string()),
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** The files of a snapshot by name. */
export type SnapshotFiles = Readonly<Record<string, Uint8Array>>;

const CURRENT = "CURRENT";
const BUILDING = ".building-";
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/**
 * Writes a snapshot beside the one in force and then points to it, so that a reader, or a crash at any moment, finds
 * either the old one or the new one whole. The one before stays; others and abandoned builds go when they are an hour old.
 * @returns the snapshot's id.
 */
export async function writeSnapshot(folder: string, manifest: Omit<Manifest, "format" | "files">, files: SnapshotFiles): Promise<string> {
  const whole: Manifest = {
    format: SNAPSHOT_FORMAT,
    ...manifest,
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
  };
  const json = JSON.stringify(whole);
  const id = sha256(json).slice(0, 16);
  const temporary = join(folder, `${BUILDING}${process.pid}-${randomBytes(4).toString("hex")}`);
  await mkdir(temporary, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new CasebookError("config-invalid", `CASEBOOK_INDEX: ${folder} cannot be written (${error.code ?? error.message})`, { cause: error });
  });
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(temporary, name), bytes);
    await writeFile(join(temporary, "manifest.json"), json);
    await putInPlace(temporary, join(folder, id), id);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  const previous = await currentId(folder).catch(() => undefined);
  const pointer = `${temporary}.pointer`;
  await writeFile(pointer, id);
  await rename(pointer, join(folder, CURRENT));
  await prune(folder, new Set([id, previous]));
  return id;
}

/** The same id means the same content: another build may have been quicker, and only a damaged copy is replaced. */
async function putInPlace(temporary: string, target: string, id: string): Promise<void> {
  if (
    await readFiles(target, id).then(
      () => true,
      () => false,
    )
  )
    return rm(temporary, { recursive: true, force: true });
  const aside = `${temporary}.old`;
  await rename(target, aside).catch(() => undefined);
  await rename(temporary, target).catch(async (error: unknown) => {
    // Another build put the same snapshot there in between.
    await readFiles(target, id).catch(() => {
      throw error;
    });
    await rm(temporary, { recursive: true, force: true });
  });
  await rm(aside, { recursive: true, force: true });
}

/** Removes what no reader can still want: not what is in force, and nothing that another build may just have written. */
async function prune(folder: string, keep: ReadonlySet<string | undefined>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const removable = (/^[0-9a-f]{16}$/.test(entry.name) && !keep.has(entry.name)) || entry.name.startsWith(BUILDING);
    if (!removable) continue;
    const path = join(folder, entry.name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

async function currentId(folder: string): Promise<string> {
  const id = (await readFile(join(folder, CURRENT), "utf8")).trim();
  if (!/^[0-9a-f]{16}$/.test(id)) throw new CasebookError("index-damaged", `the index is damaged: ${join(folder, CURRENT)} names no snapshot`);
  return id;
}

export interface OpenedSnapshot {
  readonly id: string;
  readonly manifest: Manifest;
  readonly files: SnapshotFiles;
}

const MOST_TRIES = 4;

/**
 * The snapshot in force, every file checked against its hash. Where another process puts a new one in force while this
 * one is read, the new one is read instead.
 * @throws CasebookError `index-missing`, `index-version` or `index-damaged`.
 */
export async function readSnapshot(folder: string): Promise<OpenedSnapshot> {
  for (let attempt = 1; ; attempt++) {
    const id = await currentId(folder).catch((error: unknown) => {
      if (error instanceof CasebookError) throw error;
      throw new CasebookError("index-missing", `there is no index in ${folder}`, { cause: error });
    });
    try {
      return { id, ...(await readFiles(join(folder, id), id)) };
    } catch (error) {
      const replaced = (await currentId(folder).catch(() => id)) !== id;
      if (!replaced || attempt === MOST_TRIES) throw error;
    }
  }
}

async function readFiles(folder: string, id: string): Promise<Omit<OpenedSnapshot, "id">> {
  const manifest = await readManifest(folder, id);
  const files: Record<string, Uint8Array> = {};
  for (const [name, hash] of Object.entries(manifest.files)) {
    const bytes = bytesOf(join(folder, name), `the index is damaged: ${name} of snapshot ${id} cannot be read`);
    if (sha256(bytes) !== hash) throw new CasebookError("index-damaged", `the index is damaged: ${name} of snapshot ${id} is not what was written`);
    files[name] = bytes;
  }
  return { manifest, files };
}

/** At once: through the pool of threads a file of some megabytes comes in pieces, and takes twice as long. */
function bytesOf(file: string, complaint: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CasebookError("index-damaged", complaint, { cause: error });
  }
}

async function readManifest(folder: string, id: string): Promise<Manifest> {
  const damaged = (cause: unknown) => new CasebookError("index-damaged", `the index is damaged: the manifest of snapshot ${id} cannot be read`, { cause });
  const json = await readFile(join(folder, "manifest.json"), "utf8").catch((error: unknown) => {
    throw damaged(error);
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw damaged(error);
  }
  const format = z.object({ format: z.number() }).safeParse(value);
  if (format.success && format.data.format !== SNAPSHOT_FORMAT)
    throw new CasebookError("index-version", `the index is of format ${format.data.format}; this version reads format ${SNAPSHOT_FORMAT}`);
  if (sha256(json).slice(0, 16) !== id) throw damaged(undefined);
  const parsed = Manifest.safeParse(value);
  if (!parsed.success) throw damaged(parsed.error);
  return parsed.data;
}
