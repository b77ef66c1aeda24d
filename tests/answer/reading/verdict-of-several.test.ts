import { expect, it } from "vitest";
import { orderOfSeveral } from "../../../src/answer/reading/verdict-of-several.js";
import { statedSentences } from "../../../src/answer/sentences.js";
import { understand } from "../../../src/answer/understand.js";
import { smallLibrary } from "../../support/small-library.js";

const cut = (en: string, zh: string) => [{ title: "Company-wide results | 公司整体成效", en, zh }];
const library = await smallLibrary([
  { name: "Alpha Foods", zh: "阿法食品", measures: cut("So far it has cut CO2 emissions by 20 t in total.", "累计减少二氧化碳排放20吨。") },
  { name: "Beta Foods", zh: "贝塔食品", measures: cut("So far it has cut CO2 emissions by 900 t in total.", "累计减少二氧化碳排放900吨。") },
  { name: "Gamma Foods", zh: "伽马食品", measures: cut("It cuts CO2 emissions by 5 t a day.", "每天减少二氧化碳排放5吨。") },
]);
const compared = [...library.passages.values()]
  .filter(({ kind }) => kind !== "overview")
  .map((passage, index) => ({
    name: passage.caseId.slice(-2),
    cited: [{ marker: index + 1, passage, sentences: statedSentences(passage, "en"), notes: [] }],
  }));

it("of several companies those that state an amount for the same time are put in order, and that others are left out is said", () => {
  const plan = understand("Which of Alpha Foods, Beta Foods and Gamma Foods has cut the most CO2 in total so far?", library);
  const line = orderOfSeveral(compared, { ...plan, metrics: ["co2-reduction"], period: "cumulative" });
  expect(line?.sentences.map(({ markers }) => markers)).toEqual([[2], [1]]);
  expect(line?.lead).toContain("for the same time");
});

it("nobody is put in order by an amount that only one of them states", () => {
  const plan = understand("Which of Alpha Foods, Beta Foods and Gamma Foods cuts the most CO2 a day?", library);
  expect(orderOfSeveral(compared, { ...plan, metrics: ["co2-reduction"], period: "day" })).toBeUndefined();
});
