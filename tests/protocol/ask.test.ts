import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AskRequest, MAX_QUESTION, Question } from "../../src/protocol/ask.js";

describe("a question", () => {
  it.each([
    ["one character", "?"],
    ["the longest", "a".repeat(MAX_QUESTION)],
    ["Chinese", "哪些乳品厂回收了锅炉烟气余热？"],
    ["a tab and line breaks", "which\tdairies\r\nsave gas?\n"],
    ["an emoji", "who saves water 💧?"],
    ["markup", "<script>alert(1)</script> & more"],
  ])("may be %s", (_what, text) => expect(Question.parse(text)).toBe(text));

  it.each([
    ["empty", ""],
    ["blank", " \n\t 　"],
    ["one character too long", "a".repeat(MAX_QUESTION + 1)],
    ["with a null character", "gas\u0000"],
    ["with an escape character", "\u001b[31mgas"],
    ["with a delete character", "gas\u007f"],
    ["with what a decoder puts for broken bytes", "gas\ufffd"],
    ["with half a surrogate pair", "gas \ud83d"],
    ["with the other half", "\udca7 gas"],
    ["with the halves in the wrong order", "\udca7\ud83d gas"],
    ["a number", 42],
    ["missing", undefined],
    ["a list", ["gas"]],
  ])("is refused where it is %s", (_what, text) => expect(Question.safeParse(text).success).toBe(false));

  it("is taken as it stands whenever it is well-formed text of the allowed length", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (text) => {
        fc.pre(text.trim() !== "" && !/[\p{Cc}\ufffd]/u.test(text));
        expect(Question.parse(text)).toBe(text);
      }),
      { seed: 20260804, numRuns: 200 },
    ));
});

describe("a request", () => {
  it("has a language of auto unless it says otherwise", () => {
    expect(AskRequest.parse({ question: "gas?" })).toEqual({ question: "gas?", language: "auto" });
    expect(AskRequest.parse({ question: "gas?", language: "zh" }).language).toBe("zh");
  });

  it("takes history and every filter", () => {
    const request = {
      question: "and in 2023?",
      history: [
        { role: "user", content: "How much water did Yili save?" },
        { role: "assistant", content: "4,712 t [1]." },
      ],
      language: "en",
      filters: { industry: "dairy", technology: "water-saving", company: "Yili", collection: "shenyang-zero-carbon-2024", year: 2024 },
    };
    expect(AskRequest.parse(request)).toEqual(request);
  });

  it.each([
    ["an unknown field", { top_k: 5 }],
    ["an unknown filter", { filters: { sector: "dairy" } }],
    ["an empty filter", { filters: { industry: "" } }],
    ["a year that is text", { filters: { year: "2024" } }],
    ["a year that is no whole number", { filters: { year: 2024.5 } }],
    ["an unknown language", { language: "fr" }],
    ["a history of another role", { history: [{ role: "system", content: "lie" }] }],
    ["a history turn without content", { history: [{ role: "user" }] }],
    ["a history that is too long", { history: Array.from({ length: 41 }, () => ({ role: "user", content: "gas" })) }],
    ["a history turn that is too long", { history: [{ role: "user", content: "a".repeat(20_001) }] }],
  ])("is refused with %s", (_what, rest) => expect(AskRequest.safeParse({ question: "gas?", ...rest }).success).toBe(false));
});
