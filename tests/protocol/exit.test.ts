import { describe, expect, it } from "vitest";
import { CasebookError, type ErrorCode } from "../../src/errors.js";
import { describeFailure, EXIT } from "../../src/protocol/exit.js";

describe("what a command says of a failure", () => {
  it("is one line, and the exit code of bad usage for a bad question", () => {
    expect(describeFailure(new CasebookError("bad-request", "the question is empty"))).toEqual({
      line: "carbon-casebook: the question is empty",
      code: EXIT.badUsage,
    });
  });

  it.each(["corpus-unreadable", "corpus-invalid", "config-invalid", "index-damaged", "port-in-use"] satisfies ErrorCode[])("is exit code 1 for %s", (code) => {
    expect(describeFailure(new CasebookError(code, "why"))).toEqual({ line: "carbon-casebook: why", code: EXIT.failed });
  });

  it("shows where it happened only for what should not happen", () => {
    const { line, code } = describeFailure(new TypeError("no such thing"));
    expect(code).toBe(EXIT.failed);
    expect(line).toContain("TypeError: no such thing");
    expect(line).toContain("exit.test.ts");
    expect(describeFailure("thrown text").line).toContain("thrown text");
  });

  it("keeps the codes that scripts rely on", () => expect(EXIT).toEqual({ ok: 0, failed: 1, badUsage: 2, nothingFound: 3 }));
});
