import { describe, expect, it } from "vitest";
import { comparedThing, countedAsked, thingAsked } from "../../../src/answer/asked/things.js";

describe("the thing by which a ranking goes", () => {
  it.each([
    ["Who holds the most patents?", "patent"],
    ["哪家公司手里的专利最多？", "patent"],
    ["Which group has the largest workforce?", "employee"],
    ["who employs the fewest people", "employee"],
    ["按员工人数排，前三是谁？", "employee"],
    ["Which port put up the most charging stations?", "charger"],
    ["哪家企业拥有最多的充电桩？", "charger"],
    ["Whose courses reached the most teenagers?", "child"],
    ["谁的课程覆盖的青少年最多？", "child"],
  ])("%s", (question, id) => expect(thingAsked(question)).toMatchObject({ ids: [id], of: "number" }));

  it("is a length where the longest, or kilometres, are asked", () => {
    expect(thingAsked("Who built the longest pipeline?")).toMatchObject({ ids: ["pipe"], of: "length" });
    expect(thingAsked("谁的热力管网总长度最长")).toMatchObject({ ids: ["pipe"], of: "length" });
  });

  it("is told by the question's own words where no vocabulary has it", () => {
    expect(thingAsked("Which platform has the most boats?")).toMatchObject({ ids: [], words: ["boat"] });
    expect(thingAsked("Who has the most utility-model patents?")).toMatchObject({ ids: ["patent"], words: ["util", "model"] });
  });

  it("of projects is told by every word, and takes these for no measure", () => {
    expect(countedAsked("Who ran the largest number of water-saving projects?", [])).toMatchObject({ ids: ["project"], words: ["water", "save"] });
    expect(countedAsked("谁做的节水项目最多？", [{ id: "water-saved", start: 3, end: 5 }])).toMatchObject({ ids: ["project"], equivalent: false });
    expect(countedAsked("哪个项目节水最多？", [{ id: "water-saved", start: 4, end: 6 }])).toBeUndefined();
  });

  it("is none where only the largest of its kind is asked", () => {
    expect(thingAsked("What is the biggest plant?")).toBeUndefined();
    expect(thingAsked("哪家工厂最大？")).toBeUndefined();
    expect(thingAsked("Which is the largest project?")).toBeUndefined();
    expect(thingAsked("哪个项目最大？")).toBeUndefined();
  });
});

describe("the thing by whose number two companies are compared", () => {
  it.each([
    ["Has the port or the brewery more employees?", "employee"],
    ["Which of them holds fewer patents?", "patent"],
    ["两家谁的充电桩更多？", "charger"],
    ["哪家的门店数量大？", "store"],
  ])("%s", (question, id) => expect(comparedThing(question)).toMatchObject({ ids: [id], of: "number" }));

  it("is none where it is only named", () => {
    expect(comparedThing("How do their patents differ?")).toBeUndefined();
    expect(comparedThing("员工培训谁做得更好？")).toBeUndefined();
  });
});
