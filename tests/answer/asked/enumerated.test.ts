import { describe, expect, it } from "vitest";
import { askedOfEach } from "../../../src/answer/asked/enumerated.js";

const items = (question: string) => askedOfEach(question).map(({ item }) => item);

describe("the things that a question lists", () => {
  it.each([
    ["Who recovers solvents, acids or lye?", ["solvent", "acid", "lye"]],
    ["哪些厂回收废酸、废碱或者废油？", ["废酸", "废碱", "废油"]],
    ["Which sites light yards or roads by the sun?", ["yard", "road"]],
  ])("are found with nothing but commas and an or between them: %s", (question, expected) => {
    expect(items(question)).toEqual(expected);
  });

  it("are asked for one by one", () => {
    expect(askedOfEach("Who recovers solvents or acids?").map(({ question }) => question.replace(/ +/g, " "))).toEqual([
      "Who recovers solvents or ?",
      "Who recovers or acids?",
    ]);
  });

  it.each(["Who has wind and sun together?", "哪些企业既有风电和光伏？", "Who makes hydrogen?"])("are none where all are asked for, or one: %s", (question) => {
    expect(items(question)).toEqual([]);
  });

  it("are those of the question, not of what is told before it", () => {
    expect(items("Our yard is full of barrels or drums. Who returns crates or kegs?")).toEqual(["crate", "keg"]);
  });
});
