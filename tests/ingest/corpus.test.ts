import { createHash } from "node:crypto";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeProblem, readCase, readCorpusFiles } from "../../src/ingest/corpus.js";
import { COLLECTIONS } from "../../src/taxonomy/collections.js";
import { CASE_FILE, caseText } from "../support/case-texts.js";
import { temporaryFolder } from "../support/folders.js";
import { ROOT } from "../support/library.js";
import { workshop } from "../support/workshop.js";

describe("readCorpusFiles", () => {
  it("reads every case file in the order of the paths, with the hash of its text", async () => {
    const { config, write } = await workshop();
    await write("climate-action-2022/01-first.md", "text\n");
    const files = await readCorpusFiles(config.corpusFolder);
    expect(files.map(({ file }) => file)).toEqual([
      "climate-action-2022/01-first.md",
      "light-industry-2024/01-dairy.md",
      "light-industry-2024/02-dairy.md",
      "light-industry-2024/03-dairy.md",
    ]);
    expect(files[0]).toMatchObject({ text: "text\n", hash: createHash("sha256").update("text\n").digest("hex") });
  });

  it("passes over what is no case file", async () => {
    const { config, write } = await workshop();
    for (const other of ["light-industry-2024/notes.txt", "light-industry-2024/.draft.md", ".git/01-x.md", "README.md"]) await write(other, "text");
    expect(await readCorpusFiles(config.corpusFolder)).toHaveLength(3);
  });

  it("leaves a byte order mark out of the text", async () => {
    const { config, write } = await workshop();
    await write(CASE_FILE, `\uFEFF${caseText()}`);
    const [first] = await readCorpusFiles(config.corpusFolder);
    expect(readCase(first as NonNullable<typeof first>).problems).toEqual([]);
  });

  it.each([
    ["that is not there", async (folder: string) => join(folder, "nowhere")],
    ["that is a file", async (folder: string) => writeFile(join(folder, "file"), "").then(() => join(folder, "file"))],
    ["that is empty", async (folder: string) => folder],
    ["with empty collections", async (folder: string) => mkdir(join(folder, "light-industry-2024")).then(() => folder)],
  ])("refuses a folder %s and names it", async (_, prepare) => {
    const folder = await prepare(await temporaryFolder());
    await expect(readCorpusFiles(folder)).rejects.toMatchObject({ code: "corpus-unreadable", message: expect.stringContaining(folder) });
  });

  it("refuses a corpus with a file that cannot be read and names the file", async () => {
    const { config } = await workshop();
    const broken = join(config.corpusFolder, "light-industry-2024", "04-broken.md");
    await symlink(join(config.corpusFolder, "nowhere"), broken);
    await expect(readCorpusFiles(config.corpusFolder)).rejects.toMatchObject({ code: "corpus-unreadable", message: expect.stringContaining(broken) });
  });
});

describe("describeProblem", () => {
  it("leads with the file, and the line where there is one", () => {
    expect(describeProblem({ file: "a/01-x.md", line: 3, message: "is odd" })).toBe("a/01-x.md:3: is odd");
    expect(describeProblem({ file: "a/01-x.md", message: "is odd" })).toBe("a/01-x.md: is odd");
  });
});

describe("the real corpus", () => {
  it("has no problem, and cases of every collection", async () => {
    const files = await readCorpusFiles(join(ROOT, "corpus"));
    const read = files.map(readCase);
    expect(read.flatMap(({ problems }) => problems.map(describeProblem))).toEqual([]);
    const ids = read.map(({ document }) => document?.case.id);
    expect(new Set(ids).size).toBe(files.length);
    expect(new Set(read.map(({ document }) => document?.case.source.collection))).toEqual(new Set(COLLECTIONS.map(({ id }) => id)));
  });
});
