import { beforeAll, describe, expect, it } from "vitest";
import { codesNamed } from "../../../src/answer/asked/codes.js";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

describe("what a question names by a code", () => {
  it.each(["Who was certified by TÜV?", "谁拿到了SGS的证书？", "哪些企业有CNAS实验室？"])("is no heading and of few passages: %s", (question) => {
    expect(codesNamed(question, library)).toHaveLength(1);
  });

  it.each(["Who uses AI or LED lamps?", "哪些企业通过了ISO 14064核查？", "WHO is XYZQ?", "Which dairies recover heat?"])("is none: %s", (question) => {
    expect(codesNamed(question, library)).toEqual([]);
  });

  it("lists whoever names it, whatever else is asked of it", async () => {
    const { answer } = await answerTo(library, "谁拿到了SGS的证书？");
    expect(answer).toContain("宁德时代");
    expect(answer).toContain("网易");
  });
});
