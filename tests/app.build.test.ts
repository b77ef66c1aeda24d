import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex, checkCorpus, openCasebook } from "../src/app.js";
import type { Config } from "../src/config.js";
import { readSnapshot, writeSnapshot } from "../src/retrieval/snapshot.js";
import { caseText, measureOf, numbered } from "./support/case-texts.js";
import { temporaryFolder } from "./support/folders.js";
import { workshop } from "./support/workshop.js";

const quietly = {
  notice: (line: string) => {
    throw new Error(`nothing was to be noticed: ${line}`);
  },
};
const build = (config: Config) => buildIndex(config, quietly);
const caseOf = (number: number, kilowattHours: number) => caseText({ source: numbered(number), measures: measureOf(kilowattHours) });
const pathOf = (number: number) => `light-industry-2024/0${number}-dairy.md`;

/** Every byte of an index folder. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, (await readFile(path)).toString("base64")])));
}

describe("buildIndex", () => {
  it("reads every case once and says what it found", async () => {
    const { config } = await workshop();
    expect(await build(config)).toMatchObject({ cases: 3, passages: 6, changed: 3, fresh: false });
  });

  it("does nothing where nothing has changed", async () => {
    const { config } = await workshop();
    const { snapshot } = await build(config);
    const before = await bytesOf(config.indexFolder);
    expect(await build(config)).toMatchObject({ snapshot, cases: 3, passages: 6, changed: 0, fresh: true });
    expect(await bytesOf(config.indexFolder)).toEqual(before);
  });

  it("reads only the case that changed anew", async () => {
    const { config, write } = await workshop();
    const { snapshot } = await build(config);
    await write(pathOf(2), caseOf(2, 77_777));
    const report = await build(config);
    expect(report).toMatchObject({ cases: 3, changed: 1, fresh: false });
    expect(report.snapshot).not.toBe(snapshot);
    const { library } = await openCasebook(config, quietly);
    const amountsOf = (number: number) => library.passages.get(`light-industry-2024-0${number}#solar-roof`)?.figures.map(({ value }) => value);
    expect([amountsOf(1), amountsOf(2), amountsOf(3)]).toEqual([[1000], [77_777], [3000]]);
  });

  it("reads only the case that came, or was renamed, anew", async () => {
    const { config, write } = await workshop();
    await build(config);
    await write(pathOf(4), caseOf(4, 4000));
    expect(await build(config)).toMatchObject({ cases: 4, changed: 1 });
    await rename(join(config.corpusFolder, pathOf(4)), join(config.corpusFolder, "light-industry-2024/04-renamed.md"));
    expect(await build(config)).toMatchObject({ cases: 4, changed: 1 });
  });

  it("forgets a case that went, and reads none for it", async () => {
    const { config } = await workshop();
    await build(config);
    await rm(join(config.corpusFolder, pathOf(2)));
    expect(await build(config)).toMatchObject({ cases: 2, passages: 4, changed: 0, fresh: false });
    expect([...(await openCasebook(config, quietly)).library.cases.keys()]).toEqual(["light-industry-2024-01", "light-industry-2024-03"]);
  });

  it("makes, after any edits, the index that it makes from scratch", async () => {
    const edit = fc.record({ number: fc.integer({ min: 2, max: 6 }), kilowattHours: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }) });
    const law = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const { config, write } = await workshop();
      for (const { number, kilowattHours } of edits) {
        if (kilowattHours === undefined) await rm(join(config.corpusFolder, pathOf(number)), { force: true });
        else await write(pathOf(number), caseOf(number, kilowattHours));
        await build(config);
      }
      const scratch = await build({ ...config, indexFolder: await temporaryFolder() });
      expect((await build(config)).snapshot).toBe(scratch.snapshot);
    });
    await fc.assert(law, { seed: 59, numRuns: 8 });
  });

  it("makes the same index of the same corpus in another place", async () => {
    const [one, two] = [await workshop(), await workshop()];
    expect((await build(one.config)).snapshot).toBe((await build(two.config)).snapshot);
  });

  it.each([{ program: "of yesterday" }, { embedder: "another" }])("reads everything anew where the index was made by another %j", async (other) => {
    const { config } = await workshop();
    const { snapshot } = await build(config);
    const { manifest, files } = await readSnapshot(config.indexFolder);
    const { program, embedder, sources } = manifest;
    await writeSnapshot(config.indexFolder, { program, embedder, sources, ...other }, files);
    expect(await build(config)).toMatchObject({ snapshot, changed: 3, fresh: false });
  });
});

describe("a corpus that cannot be indexed", () => {
  it("is refused with every problem, and the index in force stays as it is", async () => {
    const { config, write } = await workshop();
    await build(config);
    const before = await bytesOf(config.indexFolder);
    await write(pathOf(1), caseText({ industry: "industry: diary\n" }));
    await write(pathOf(3), caseText({ source: numbered(3), measures: "" }));
    const refusal = { code: "corpus-invalid", message: expect.stringMatching(/01-dairy\.md: .*"dairy"[\s\S]*03-dairy\.md:\d+: has no measure/) };
    await expect(build(config)).rejects.toMatchObject(refusal);
    await expect(openCasebook(config, quietly)).rejects.toMatchObject(refusal);
    expect(await bytesOf(config.indexFolder)).toEqual(before);
    expect((await checkCorpus(config)).problems.map(({ file }) => file)).toEqual([pathOf(1), pathOf(3)]);
  });

  it("is told by its first twenty problems and the number of the others", async () => {
    const { config, write } = await workshop();
    for (let number = 10; number < 35; number++) await write(`light-industry-2024/${number}-x.md`, "no front matter");
    const error = (await build(config).catch((reason: Error) => reason)) as Error;
    expect(error.message.match(/no front matter/g)).toHaveLength(20);
    expect(error.message).toMatch(/and 5 more$/);
    expect((await checkCorpus(config)).problems).toHaveLength(25);
  });

  it("has one problem where two files are one case, which names both", async () => {
    const { config, write } = await workshop();
    await write("light-industry-2024/02-twin.md", caseOf(2, 2000));
    const error = (await build(config).catch((reason: Error) => reason)) as Error;
    expect(error).toMatchObject({ code: "corpus-invalid" });
    expect(error.message.trim().split("\n")).toHaveLength(2);
    expect(error.message).toMatch(/light-industry-2024-02/);
    expect(error.message).toContain("02-dairy.md");
    expect(error.message).toContain("02-twin.md");
  });

  it("is refused where its folder cannot be read, and the index in force stays as it is", async () => {
    const { config } = await workshop();
    await build(config);
    const before = await bytesOf(config.indexFolder);
    const nowhere = { ...config, corpusFolder: join(config.corpusFolder, "nowhere") };
    await expect(build(nowhere)).rejects.toMatchObject({ code: "corpus-unreadable", message: expect.stringContaining("nowhere") });
    await expect(openCasebook(nowhere, quietly)).rejects.toMatchObject({ code: "corpus-unreadable" });
    expect(await bytesOf(config.indexFolder)).toEqual(before);
  });
});
