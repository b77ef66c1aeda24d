import { beforeAll, describe, expect, it } from "vitest";
import type { NearMiss } from "../../src/answer/near.js";
import { understand } from "../../src/answer/understand.js";
import { companyName, countWord, describeNear, describePlan, headingOf, termName } from "../../src/answer/wording.js";
import type { Case } from "../../src/domain/case.js";
import type { Library } from "../../src/retrieval/library.js";
import type { Scored } from "../../src/retrieval/retrieve.js";
import { INDUSTRIES } from "../../src/taxonomy/industries.js";
import { passageOf } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";
import { rank } from "../support/ranking.js";

const FLUE_GAS = "shenyang-zero-carbon-2024-01#boiler-flue-gas-heat-recovery";
let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

describe("names in an answer", () => {
  it("give an English reader the Chinese name too", () => {
    const yili = library.cases.get("shenyang-zero-carbon-2024-01") as Case;
    expect(companyName(yili, "en")).toBe("Shenyang Yili Dairy Co., Ltd. (沈阳伊利)");
    expect(companyName(yili, "zh")).toBe("沈阳伊利乳品有限责任公司");
  });

  it("fall back to the other language's heading, and to a word for the overview", () => {
    const passage = passageOf(library, FLUE_GAS);
    expect(headingOf(passage, "zh")).toBe("锅炉烟气余热回收");
    expect(headingOf({ ...passage, heading: { en: "Only English" } }, "zh")).toBe("Only English");
    expect(headingOf({ ...passage, heading: {} }, "zh")).toBe("概况");
    expect(headingOf({ ...passage, heading: {} }, "en")).toBe("Overview");
  });

  it("show an id that no vocabulary has as it is", () => {
    expect(termName(INDUSTRIES, "dairy", "zh")).toBe("乳制品");
    expect(termName(INDUSTRIES, "no-such", "en")).toBe("no-such");
  });

  it("count to ten in words", () => {
    expect([0, 1, 2, 10, 11].map((count) => countWord(count, "en"))).toEqual(["No", "One", "Two", "Ten", "11"]);
    expect([0, 1, 2, 10, 11].map((count) => countWord(count, "zh"))).toEqual(["零", "一", "两", "十", "11"]);
  });
});

describe("what was asked, in words", () => {
  it.each([
    ["which dairy plants in Shenyang recovered boiler flue-gas heat", "flue-gas heat recovery, dairy, Shenyang"],
    ["沈阳哪些乳品厂回收了锅炉烟气余热", "烟气余热、乳制品、沈阳"],
    ["青岛啤酒的沼气", "沼气、青岛啤酒股份有限公司"],
    ["What did Tesla do?", ""],
  ])("%s", (question, words) => {
    expect(describePlan(understand(question, library), library)).toBe(words);
  });
});

describe("why a measure is only near", () => {
  let scored: Scored;
  beforeAll(async () => {
    scored = (await rank(library, "flue-gas heat"))[0] as Scored;
  });

  const why = (question: string, reason: NearMiss["reason"], id = FLUE_GAS) =>
    describeNear({ scored: { ...scored, passage: passageOf(library, id) }, reason }, understand(question, library), library);

  it("is told with the industry, the place or the company", () => {
    expect(why("which breweries recovered flue-gas heat", "other-industry")).toBe("Boiler flue-gas heat recovery, but the industry is dairy, not beer");
    expect(why("哪些啤酒厂回收了烟气余热", "other-industry")).toBe("锅炉烟气余热回收，但行业是乳制品，不是啤酒");
    expect(why("who in Guangdong recovered flue-gas heat", "other-place")).toBe("Boiler flue-gas heat recovery, but in Shenyang");
    expect(why("did Mengniu recover flue-gas heat", "other-company")).toBe("Boiler flue-gas heat recovery, but another company");
  });

  it("leaves the amounts in a heading's brackets out", () => {
    expect(why("which dairies use solar", "similar", "climate-action-2025-09#distributed-solar-pv-4-5-mw")).toBe("related: Distributed solar PV");
  });
});
