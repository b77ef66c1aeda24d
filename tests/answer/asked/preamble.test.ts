import { describe, expect, it } from "vitest";
import { askedFrom } from "../../../src/answer/asked/preamble.js";

const asked = (question: string) => question.slice(askedFrom(question));

describe("what an asker tells of himself", () => {
  it.each([
    ["I work for a brewery. Who has heat pumps?", "Who has heat pumps?"],
    ["We are a bank in Chengdu. Which farms have biogas?", "Which farms have biogas?"],
    ["我们是做轮胎的，哪些企业有光伏？", "哪些企业有光伏？"],
  ])("is no part of the question: %s", (question, rest) => {
    expect(asked(question)).toBe(rest);
  });

  it.each([
    "I'm looking for mills with heat pumps. Which are there?",
    "We want to stop burning coal. Who has?",
    "我们想把锅炉换成热泵，谁做过？",
    "I work on heat pumps",
  ])("is part of it where it says what is asked: %s", (question) => {
    expect(asked(question)).toBe(question);
  });
});
