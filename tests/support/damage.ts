import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Every file of a snapshot beside its manifest. */
export const SNAPSHOT_FILES = ["library.json", "lexical.txt", "terms.json", "embedder.bin", "vectors.bin"] as const;

/** The folder of the snapshot in force. */
export async function currentFolder(index: string): Promise<string> {
  return join(index, (await readFile(join(index, "CURRENT"), "utf8")).trim());
}

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] as number) ^ 1;
  await writeFile(path, bytes);
}

async function cutShort(path: string): Promise<void> {
  await truncate(path, (await readFile(path)).length - 1);
}

async function changeManifest(index: string, change: (manifest: Record<string, unknown>) => void): Promise<void> {
  const path = join(await currentFolder(index), "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
}

/** A way in which an index breaks, and the code with which it is refused then. */
export interface Damage {
  readonly what: string;
  readonly code: "index-damaged" | "index-version";
  /** Breaks the index of a folder. */
  readonly harm: (index: string) => Promise<void>;
}

const inSnapshot = (name: string, harm: (path: string) => Promise<void>) => async (index: string) => harm(join(await currentFolder(index), name));
const damaged = (what: string, harm: Damage["harm"]): Damage => ({ what, code: "index-damaged", harm });

export const DAMAGES: readonly Damage[] = [
  ...[...SNAPSHOT_FILES, "manifest.json"].flatMap((name) => [
    damaged(`${name} without its last byte`, inSnapshot(name, cutShort)),
    damaged(
      `${name} emptied`,
      inSnapshot(name, (path) => truncate(path, 0)),
    ),
    damaged(
      `${name} gone`,
      inSnapshot(name, (path) => rm(path)),
    ),
  ]),
  ...SNAPSHOT_FILES.map((name) => damaged(`${name} with one bit flipped`, inSnapshot(name, flipByte))),
  damaged("manifest.json that is no JSON", (index) => inSnapshot("manifest.json", (path) => writeFile(path, "{"))(index)),
  damaged("manifest.json that is JSON of another kind", (index) => inSnapshot("manifest.json", (path) => writeFile(path, "null"))(index)),
  damaged("manifest.json that names another source", (index) => changeManifest(index, (manifest) => Object.assign(manifest, { sources: {} }))),
  damaged("manifest.json that names no files", (index) => changeManifest(index, (manifest) => Object.assign(manifest, { files: {} }))),
  damaged("manifest.json without a format", (index) => changeManifest(index, (manifest) => delete manifest.format)),
  damaged("CURRENT emptied", (index) => truncate(join(index, "CURRENT"), 0)),
  damaged("CURRENT that names no snapshot", (index) => writeFile(join(index, "CURRENT"), "../../etc/passwd")),
  damaged("CURRENT that names a snapshot which is not there", (index) => writeFile(join(index, "CURRENT"), "0123456789abcdef")),
  damaged("the snapshot's folder gone", async (index) => rm(await currentFolder(index), { recursive: true })),
  {
    what: "a snapshot of a later format",
    code: "index-version",
    harm: (index) => changeManifest(index, (manifest) => Object.assign(manifest, { format: 999 })),
  },
  {
    what: "a snapshot of an earlier format",
    code: "index-version",
    harm: (index) => changeManifest(index, (manifest) => Object.assign(manifest, { format: 0 })),
  },
];
