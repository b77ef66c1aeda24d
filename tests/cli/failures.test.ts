import { join } from "node:path";
import { describe, it } from "vitest";
import { CASE_FILE, caseText, lineOf } from "../support/case-texts.js";
import { askBytes, casebook, type Ran } from "../support/command.js";
import { workshop } from "../support/workshop.js";

const ONE_LINE = /^carbon-casebook: [^\n]+\n$/;
const quietly = ({ code, stdout }: Ran) => ({ code, stdout });

describe.concurrent("a command that cannot be carried out", () => {
  it.for([
    ["an empty question", [""], /the question is empty/],
    ["a question with control characters", ["gas\u0001\u0002?"], /it is no plain text/],
  ] as const)("says so of %s in one line, and ends with 2", async ([, words, why], { expect }) => {
    const ran = await casebook(["ask", ...words]);
    expect(quietly(ran)).toEqual({ code: 2, stdout: "" });
    expect(ran.stderr).toMatch(ONE_LINE);
    expect(ran.stderr).toMatch(why);
  });

  it("says so of a question of bytes that are no text", async ({ expect }) => {
    const ran = await askBytes("\\177ELF\\002\\001\\377\\376");
    expect(quietly(ran)).toEqual({ code: 2, stdout: "" });
    expect(ran.stderr).toMatch(ONE_LINE);
  });

  it.for([
    ["no question", ["ask"]],
    ["an unknown language", ["ask", "--lang", "fr", "gas?"]],
  ] as const)("shows how it is used for %s, and ends with 2", async ([, words], { expect }) => {
    const ran = await casebook(words);
    expect(quietly(ran)).toEqual({ code: 2, stdout: "" });
    expect(ran.stderr).toMatch(/^error: /);
    expect(ran.stderr).toContain("--help");
  });

  it("names a corpus that it cannot read in one line, and ends with 1", async ({ expect }) => {
    const { config } = await workshop();
    const CASEBOOK_CORPUS = join(config.corpusFolder, "nowhere");
    const ran = await casebook(["ask", "gas?"], { CASEBOOK_CORPUS, CASEBOOK_INDEX: config.indexFolder });
    expect(quietly(ran)).toEqual({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(ONE_LINE);
    expect(ran.stderr).toContain(CASEBOOK_CORPUS);
  });

  it("names a broken case file and its line without a stack, and ends with 1", async ({ expect }) => {
    const { config, write } = await workshop();
    const broken = caseText().replace("zh: 某乳品有限公司", "zh: [某乳品有限公司");
    await write(CASE_FILE, broken);
    const ran = await casebook(["ask", "gas?"], { CASEBOOK_CORPUS: config.corpusFolder, CASEBOOK_INDEX: config.indexFolder });
    expect(quietly(ran)).toEqual({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(/^carbon-casebook: the corpus cannot be indexed/);
    expect(ran.stderr).toMatch(new RegExp(`${CASE_FILE}:[${lineOf(broken, "zh: [")}-9]: front matter is no valid YAML`));
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });
});
