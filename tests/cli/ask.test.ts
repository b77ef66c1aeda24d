import { beforeAll, describe, expect, it } from "vitest";
import { Answer } from "../../src/domain/answer.js";
import { casebook, type Environment } from "../support/command.js";
import { realLibrary } from "../support/library.js";

const QUESTION = "which dairy plants recovered boiler flue-gas heat and how much did they save";

describe.concurrent("the ask command", () => {
  let environment: Environment;
  beforeAll(async () => {
    ({ environment } = await realLibrary());
  });

  it("prints the answer with its figures and sources, and ends with 0", async ({ expect }) => {
    const { code, stdout, stderr } = await casebook(["ask", QUESTION], environment);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Shenyang Yili Dairy Co., Ltd. (沈阳伊利), Boiler flue-gas heat recovery:");
    expect(stdout).toContain("  [1] Natural gas saved: 18,000 m3 a year (expected)\n  [1] CO2 reduction: about 36.792 t a year (expected)\n");
    expect(stdout).toContain("/cases/shenyang-zero-carbon-2024-01#boiler-flue-gas-heat-recovery\n");
    expect(stdout).not.toContain("**");
  });

  it("joins its words to one question, and prints the answer object with --json", async ({ expect }) => {
    const { code, stdout } = await casebook(["ask", "--json", ...QUESTION.split(" ")], environment);
    const printed = Answer.strict().parse(JSON.parse(stdout));
    const { casebook: open } = await realLibrary();
    const given = await open.ask({ question: QUESTION, language: "auto" });
    expect(code).toBe(0);
    expect({ ...printed, id: given.id, timingsMs: given.timingsMs }).toEqual(given);
  });

  it("answers in the language of --lang", async ({ expect }) => {
    const { code, stdout } = await casebook(["ask", "--lang", "zh", QUESTION], environment);
    expect(code).toBe(0);
    expect(stdout).toContain("沈阳伊利乳品有限责任公司，锅炉烟气余热回收：");
    expect(stdout).toContain("  [1] 减碳量: 约36.792 t/年（预计）\n");
  });

  it("ends with 3 where nothing is found, which it says on the standard output", async ({ expect }) => {
    const { code, stdout, stderr } = await casebook(["ask", "--json", "What's the weather in Beijing?"], environment);
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ status: "not_found", figures: [], citations: [] });
  });
});

it("describes its options with --help, and ends with 0", async () => {
  const { code, stdout } = await casebook(["ask", "--help"]);
  expect(code).toBe(0);
  for (const option of ["<question...>", "--json", "--lang"]) expect(stdout).toContain(option);
});
