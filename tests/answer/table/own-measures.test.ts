import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { smallLibrary } from "../../support/small-library.js";
import { markdownTables } from "../../support/tabling.js";

const saving = (title: string, kwh: number) => ({
  title,
  en: `It reduces energy consumption by ${kwh} kWh a year.`,
  zh: `每年减少能源消耗${kwh} kWh。`,
});

describe("a ranking of one company's measures", () => {
  let library: Library;
  beforeAll(async () => {
    library = await smallLibrary([
      {
        name: "Alpha Dairy",
        zh: "阿法乳业",
        measures: [saving("Solar PV | 光伏发电", 900), saving("Heat pump | 热泵", 400), saving("LED lighting | LED照明", 70)],
      },
    ]);
  });

  it("leaves out the measures that the question leaves out, not the company", async () => {
    for (const question of [
      "Apart from solar PV, which measure of Alpha Dairy saves the most energy a year?",
      "除光伏和热泵外，阿法乳业哪一项一年节能最多？",
      "阿法乳业除了光伏以外，哪一项措施每年节能最多？",
    ]) {
      const { answer } = await answerTo(library, question);
      expect(answer, question).not.toContain("900");
      expect(answer, question).toMatch(question.includes("热泵") ? /70/ : /400/);
    }
  });

  it("tells all of them where it is asked which one is first", async () => {
    const { answer } = await answerTo(library, "阿法乳业哪一项措施每年节能最多？");
    expect(markdownTables(answer)[0]?.length).toBeGreaterThanOrEqual(3);
  });

  it("goes by energy where kilowatt-hours are asked and told as that", async () => {
    const { answer } = await answerTo(library, "Rank Alpha Dairy's measures by kWh of electricity saved a year.");
    expect(answer).toMatch(/No case here states electricity saved; told instead: energy saved/);
    expect(answer).toMatch(/900 kWh/);
  });
});
