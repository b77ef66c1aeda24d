import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCasebook } from "../src/app.js";
import type { Config } from "../src/config.js";
import { DAMAGES } from "./support/damage.js";
import { workshop } from "./support/workshop.js";

/** Opens, and gives the lines that the user was told. */
async function openWithNotices(config: Config) {
  const notices: string[] = [];
  const casebook = await openCasebook(config, { notice: (line) => notices.push(line) });
  return { casebook, notices };
}

describe("openCasebook", () => {
  it("builds the index where there is none, without a word, and finds it the next time", async () => {
    const { config } = await workshop();
    const [first, second] = [await openWithNotices(config), await openWithNotices(config)];
    expect([first.notices, second.notices]).toEqual([[], []]);
    expect(second.casebook.library.version).toBe(first.casebook.library.version);
    expect(first.casebook.library.passages.size).toBe(6);
  });

  it.each(DAMAGES)("builds the index anew with one line of notice: $what", async ({ harm, code }) => {
    const { config } = await workshop();
    const whole = await openWithNotices(config);
    await harm(config.indexFolder);
    const { casebook, notices } = await openWithNotices(config);
    expect(notices).toEqual([expect.stringMatching(code === "index-damaged" ? /^[^\n]*damaged[^\n]*anew$/ : /^[^\n]*format[^\n]*anew$/)]);
    expect(casebook.library.version).toBe(whole.casebook.library.version);
    expect((await casebook.ask({ question: "Which dairies have a solar roof?", language: "auto" })).citations).not.toEqual([]);
    expect((await openWithNotices(config)).notices).toEqual([]);
  });

  it("passes over what a broken build left", async () => {
    const { config } = await workshop();
    await openWithNotices(config);
    await mkdir(join(config.indexFolder, ".building-1-stray"));
    await writeFile(join(config.indexFolder, ".building-1-stray", "library.json"), "half");
    expect((await openWithNotices(config)).notices).toEqual([]);
  });
});
