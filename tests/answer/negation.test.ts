import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo, citedCases } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

const FLUE_GAS = "Which companies recovered flue-gas heat?";
const HEAT_PUMPS = "Which companies use heat pumps?";

/** Questions that leave cases out, with the question that does not. */
const EXCLUSIONS = [
  { question: "Which companies except dairy plants recovered flue-gas heat?", all: FLUE_GAS, leavesOut: "dairy" },
  { question: "which plants not in dairy recovered flue-gas heat", all: FLUE_GAS, leavesOut: "dairy" },
  { question: "Which plants outside dairy recovered flue-gas heat?", all: FLUE_GAS, leavesOut: "dairy" },
  { question: "除了乳业，哪些企业回收了锅炉烟气余热？", all: FLUE_GAS, leavesOut: "dairy" },
  { question: "除乳业外，哪些企业回收了锅炉烟气余热？", all: FLUE_GAS, leavesOut: "dairy" },
  { question: "乳业以外哪些企业回收了烟气余热", all: FLUE_GAS, leavesOut: "dairy" },
  { question: "哪些非乳业企业回收了烟气余热", all: FLUE_GAS, leavesOut: "dairy" },
  { question: "which companies other than Yili recovered flue-gas heat", all: FLUE_GAS, leavesOut: "shenyang-zero-carbon-2024-01" },
  { question: "除了伊利，哪些企业回收了烟气余热？", all: FLUE_GAS, leavesOut: "shenyang-zero-carbon-2024-01" },
  { question: "which companies not in Shenyang use heat pumps", all: HEAT_PUMPS, leavesOut: "shenyang" },
  { question: "which companies outside Shenyang use heat pumps", all: HEAT_PUMPS, leavesOut: "shenyang" },
  { question: "除了沈阳，哪些企业用了热泵", all: HEAT_PUMPS, leavesOut: "shenyang" },
] as const;

describe("a question that leaves something out", () => {
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  it.each(EXCLUSIONS)("“$question” is answered without $leavesOut and with all the rest", async ({ question, all, leavesOut }) => {
    const isLeftOut = (id: string) => {
      const one = library.cases.get(id);
      return id === leavesOut || one?.industry.includes(leavesOut) || one?.place.includes(leavesOut);
    };
    const everyone = citedCases(await answerTo(library, all));
    const answered = citedCases(await answerTo(library, question));
    expect(everyone.some(isLeftOut)).toBe(true);
    expect(answered).toEqual(everyone.filter((id) => !isLeftOut(id)));
  });
});
