import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/library.js";

const made: string[] = [];

afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A project of one entry and one module with the launcher of ours. */
async function project() {
  const folder = await mkdtemp(join(tmpdir(), "casebook-run-"));
  made.push(folder);
  const put = (file: string, text: string) => writeFile(join(folder, file), text);
  await mkdir(join(folder, "bin"));
  await mkdir(join(folder, "src/cli"), { recursive: true });
  await copyFile(join(ROOT, "bin/run.mjs"), join(folder, "bin/run.mjs"));
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await put("package.json", '{ "type": "module" }');
  await put("src/cli/main.ts", 'import { words } from "../words.js";\nconsole.log(words(), process.argv.slice(2).join());\n');
  await put("src/words.ts", 'export const words = (): string => "first";\n');
  const run = async (...words: string[]) => (await promisify(execFile)(process.execPath, [join(folder, "bin/run.mjs"), "cli", ...words])).stdout.trim();
  return { folder, put, run };
}

describe("bin/run.mjs", () => {
  it("runs an entry with the words behind its name, and again from the bundle", async () => {
    const { folder, run } = await project();
    expect(await run("a", "b")).toBe("first a,b");
    expect(await readdir(join(folder, "dist"))).toEqual(["cli.mjs"]);
    expect(await run("c")).toBe("first c");
  });

  it("runs what was edited since, be it as long as before", async () => {
    const { put, run } = await project();
    await run();
    await put("src/words.ts", 'export const words = (): string => "other";\n');
    expect(await run()).toBe("other");
  });

  it("lets a module find what lies beside its source", async () => {
    const { put, run } = await project();
    await put("src/words.json", '"beside"');
    await put(
      "src/words.ts",
      'import { readFileSync } from "node:fs";\nexport const words = (): string => readFileSync(new URL("./words.json", import.meta.url), "utf8");\n',
    );
    expect(await run()).toBe('"beside"');
  });

  it("runs the source as it is where no bundle can be written", async () => {
    const { put, run } = await project();
    await put("dist", "a file where the folder should be");
    expect(await run("a")).toBe("first a");
  });

  it("says what is wrong with the source, and never runs what it was before", async () => {
    const { put, run } = await project();
    await run();
    await put("src/words.ts", "export const words = (: string;\n");
    await expect(run()).rejects.toMatchObject({ stdout: "", stderr: expect.stringContaining("words.ts") });
  });
});
