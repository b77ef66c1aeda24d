import { beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../../src/answer/understand.js";
import type { Library } from "../../../src/retrieval/library.js";
import { smallLibrary } from "../../support/small-library.js";

let library: Library;
beforeAll(async () => {
  const measures = [{ title: "Heat pump | 热泵", en: "A heat pump was put in.", zh: "装了热泵。" }];
  library = await smallLibrary([{ name: "Alpha Dairy", zh: "阿法乳业", measures }]);
});
const plan = (question: string) => understand(question, library);

describe("a kind of company", () => {
  it.each([
    ["Count the makers of soap and detergent, not skincare or oral care", ["cleaning-products"], ["cosmetics", "oral-care"]],
    ["How many producers of cleaning products (laundry liquid, soap) are there?", ["cleaning-products"], []],
    ["Which of the mines have heat pumps?", ["mining"], []],
    ["哪些矿业企业用了热泵？", ["mining"], []],
  ])("is asked and left out as said: %s", (question, asked, left) => {
    expect(plan(question).facets.industry).toEqual(asked);
    expect([...plan(question).exclude.industry].sort()).toEqual(left);
  });

  it("of a parent has its parts", () => expect(plan("How many daily chemicals firms are there?").facets.industry).toEqual(["daily-chemicals"]));

  it.each(["哪些企业在园区里装了热泵？", "谁在厂里（园区内）用了热泵？"])("is none where a site only says where: %s", (question) =>
    expect(plan(question).facets.industry).toEqual([]),
  );

  it("is counted without any amount", () => expect(plan("Number of companies that make tyres").metrics).toEqual([]));
});

describe("what somebody has done to a thing", () => {
  it.each(["Which firms got their crates to weigh less?", "Which dairies need less steam than before?", "哪些企业让瓶子用料更少？"])(
    "ranks nobody: %s",
    (question) => expect(plan(question).intent).not.toBe("rank"),
  );

  it("is a ranking where one of all is asked", () => expect(plan("Which dairy uses less water?").intent).toBe("rank"));
});

describe("the year of an aim", () => {
  it.each([
    ["Who wants to be carbon neutral by 2045?", 2045],
    ["哪些企业提出2055年净零？", 2055],
    ["Which sites are carbon neutral by PAS 2060?", undefined],
  ])("is no number of a standard: %s", (question, year) => expect(plan(question).aim?.year).toBe(year));
});

it("what a question only explains is nothing more to be had", () =>
  expect(plan("哪些企业用了热泵？供暖、光伏供电的都算。").facets.technology).toEqual(["heat-pump"]));
