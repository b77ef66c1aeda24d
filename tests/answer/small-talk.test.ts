import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

describe("small talk", () => {
  it.each([
    ["Hello!", "For example"],
    ["What can you do?", "For example"],
    ["你能做什么？", "可以这样问"],
    ["Thanks a lot!", "welcome"],
    ["谢谢！", "不客气"],
    ["再见", "再见"],
  ])("is answered in kind, with nothing cited: %s", async (question, said) => {
    const { status, answer, citations, checks } = await answerTo(library, question);
    expect(status).toBe("answered");
    expect(answer).toContain(said);
    expect(citations).toEqual([]);
    expect(checks.removed).toEqual([]);
  });
});
