import { cp, mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSnapshot, type SnapshotFiles, writeSnapshot } from "../../src/retrieval/snapshot.js";
import { DAMAGES, SNAPSHOT_FILES } from "../support/damage.js";
import { temporaryFolder } from "../support/folders.js";

const MADE_FROM = { program: "program", embedder: "embedder", sources: { "a/01-x.md": "hash" } };
const filesOf = (content: string): SnapshotFiles => Object.fromEntries(SNAPSHOT_FILES.map((name) => [name, Buffer.from(`${name} ${content}`)]));
const write = (folder: string, content: string) => writeSnapshot(folder, MADE_FROM, filesOf(content));
const snapshotsIn = async (folder: string) => (await readdir(folder)).filter((name) => name !== "CURRENT").sort();

describe("a snapshot", () => {
  it("reads as it was written, byte for byte", async () => {
    const contents = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.(json|bin)$/), fc.uint8Array({ maxLength: 300 }), { maxKeys: 4 });
    const law = fc.asyncProperty(contents, async (files) => {
      const folder = await temporaryFolder();
      const id = await writeSnapshot(folder, MADE_FROM, files);
      const read = await readSnapshot(folder);
      expect(read.id).toBe(id);
      expect(read.manifest).toMatchObject(MADE_FROM);
      expect(Object.keys(read.files).sort()).toEqual(Object.keys(files).sort());
      for (const [name, bytes] of Object.entries(files)) expect(Buffer.from(bytes).equals(read.files[name] as Uint8Array), name).toBe(true);
    });
    await fc.assert(law, { seed: 47, numRuns: 15 });
  });

  it("is named by its content: the same for the same, another for any change", async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    const id = await write(one, "text");
    expect(await write(two, "text")).toBe(id);
    const others = [
      await write(two, "other text"),
      await writeSnapshot(two, { ...MADE_FROM, program: "other" }, filesOf("text")),
      await writeSnapshot(two, { ...MADE_FROM, embedder: "other" }, filesOf("text")),
      await writeSnapshot(two, { ...MADE_FROM, sources: {} }, filesOf("text")),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
  });

  it("makes the folders that it needs", async () => {
    const folder = join(await temporaryFolder(), "deep", "index");
    await write(folder, "text");
    expect((await readSnapshot(folder)).files["terms.json"]?.toString()).toBe("terms.json text");
  });

  it("takes the place of the one before, which stays beside it", async () => {
    const folder = await temporaryFolder();
    const [first, second] = [await write(folder, "1"), await write(folder, "2")];
    expect((await readSnapshot(folder)).id).toBe(second);
    expect(await snapshotsIn(folder)).toEqual([first, second].sort());
  });

  it("takes away those before it only when no other process can still be reading or writing them", async () => {
    const folder = await temporaryFolder();
    const [old, young, last] = [await write(folder, "1"), await write(folder, "2"), await write(folder, "3")];
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(folder, old), twoHoursAgo, twoHoursAgo);
    const newest = await write(folder, "4");
    expect(await snapshotsIn(folder)).toEqual([young, last, newest].sort());
  });

  it("may be written again", async () => {
    const folder = await temporaryFolder();
    const id = await write(folder, "1");
    expect(await write(folder, "1")).toBe(id);
    expect((await readSnapshot(folder)).id).toBe(id);
  });

  it("repairs the one of its name", async () => {
    const folder = await temporaryFolder();
    const id = await write(folder, "1");
    await writeFile(join(folder, id, "terms.json"), "damaged");
    await write(folder, "1");
    expect((await readSnapshot(folder)).files["terms.json"]?.toString()).toBe("terms.json 1");
  });
});

describe("what a broken build leaves", () => {
  it("is the snapshot in force, where a file cannot be written", async () => {
    const folder = await temporaryFolder();
    const id = await write(folder, "1");
    const unwritable = { ...filesOf("2"), "no-such-folder/file.bin": Buffer.from("2") };
    await expect(writeSnapshot(folder, MADE_FROM, unwritable)).rejects.toThrow("ENOENT");
    expect((await readSnapshot(folder)).id).toBe(id);
    expect(await snapshotsIn(folder)).toEqual([id]);
  });

  it("does not matter to readers and goes when it is old", async () => {
    const folder = await temporaryFolder();
    const id = await write(folder, "1");
    for (const stray of [".building-1-old", ".building-2-new"]) {
      await mkdir(join(folder, stray));
      await writeFile(join(folder, stray, "library.json"), "half");
    }
    await writeFile(join(folder, ".building-3-new.pointer"), "half");
    await utimes(join(folder, ".building-1-old"), new Date(0), new Date(0));
    expect((await readSnapshot(folder)).id).toBe(id);
    await write(folder, "2");
    expect(await snapshotsIn(folder)).not.toContain(".building-1-old");
    expect(await snapshotsIn(folder)).toContain(".building-2-new");
  });
});

describe("readSnapshot", () => {
  it("says that there is none where there is none", async () => {
    const empty = await temporaryFolder();
    for (const folder of [empty, join(empty, "nowhere")])
      await expect(readSnapshot(folder)).rejects.toMatchObject({ code: "index-missing", message: expect.stringContaining(folder) });
  });

  it.each(DAMAGES)("refuses $what as $code", async ({ harm, code }) => {
    const folder = await temporaryFolder();
    await write(folder, "text");
    await harm(folder);
    await expect(readSnapshot(folder)).rejects.toMatchObject({ name: "CasebookError", code });
  });

  it("says which file is damaged and repeats none of its text", async () => {
    const folder = await temporaryFolder();
    const id = await write(folder, "text");
    await writeFile(join(folder, id, "library.json"), "secret words");
    const error = await readSnapshot(folder).catch((reason: Error) => reason);
    expect(error).toMatchObject({ message: expect.stringContaining("library.json") });
    expect((error as Error).message).not.toMatch(/secret|\n/);
  });

  it("notices any flipped bit of any file", async () => {
    const whole = await temporaryFolder();
    const id = await write(whole, "text");
    const names = [...SNAPSHOT_FILES, "manifest.json"];
    const law = fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 0, max: 7 }), async (name, at, bit) => {
      const folder = await temporaryFolder();
      await cp(whole, folder, { recursive: true });
      const bytes = await readFile(join(folder, id, name));
      const place = at % bytes.length;
      bytes[place] = (bytes[place] as number) ^ (1 << bit);
      await writeFile(join(folder, id, name), bytes);
      await expect(readSnapshot(folder)).rejects.toMatchObject({ code: expect.stringMatching(/^index-(damaged|version)$/) });
    });
    await fc.assert(law, { seed: 53, numRuns: 25 });
  });
});
