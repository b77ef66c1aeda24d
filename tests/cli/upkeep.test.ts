import { describe, it } from "vitest";
import { CASE_FILE, caseText, lineOf } from "../support/case-texts.js";
import { casebook } from "../support/command.js";
import { workshop } from "../support/workshop.js";

async function emptyWorkshop() {
  const { config, write } = await workshop();
  const environment = { CASEBOOK_CORPUS: config.corpusFolder, CASEBOOK_INDEX: config.indexFolder };
  return { write, run: (...words: string[]) => casebook(words, environment) };
}

describe.concurrent("the index command", () => {
  it("builds what is missing, then says that it is up to date", async ({ expect }) => {
    const { run } = await emptyWorkshop();
    const first = await run("index");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^index [0-9a-f]{16} built in \d+ ms: 3 cases, 6 passages, \d+ figures; 3 case files read anew\n$/);
    const again = await run("index");
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/^index [0-9a-f]{16} is up to date: 3 cases, 6 passages, \d+ figures\n$/);
    expect(again.stdout.slice(0, 22)).toBe(first.stdout.slice(0, 22));
  });
});

describe.concurrent("the corpus-check command", () => {
  it("ends with 0 where nothing is wrong, and with 1 where it names what is", async ({ expect }) => {
    const { run, write } = await emptyWorkshop();
    expect(await run("corpus-check")).toEqual({ code: 0, stdout: "3 case files, 0 problems\n", stderr: "" });
    await write(CASE_FILE, caseText({ industry: "industry: dary\n" }));
    const { code, stdout } = await run("corpus-check");
    expect(code).toBe(1);
    expect(stdout).toBe(`${CASE_FILE}: industry: there is no "dary"; did you mean "dairy"?\n3 case files, 1 problems\n`);
  });

  it("names a figure that cannot be, with its line", async ({ expect }) => {
    const { run, write } = await emptyWorkshop();
    const text = caseText({ measures: "\n## Drives | 变频\n\nThe drives save 20 billion kWh of electricity a year.\n\n变频器每年节电200亿kWh。\n" });
    await write(CASE_FILE, text);
    const { code, stdout } = await run("corpus-check");
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${CASE_FILE}:${lineOf(text, "The drives")}: #drives: 20 billion kWh: implausible: .+\n3 case files, 1 problems\n$`));
  });
});
