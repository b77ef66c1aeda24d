import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const solar = (name: string, zh: string, en: string, chinese: string): SmallCase => ({
  name,
  zh,
  measures: [{ title: "Solar PV | 光伏发电", en, zh: chinese }],
});

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    solar(
      "Delta Cells",
      "德尔塔电池",
      "In 2022 solar PV generated 500 MWh of electricity. In 2024 solar PV generated 100 MWh of electricity.",
      "2022年光伏发电量为500 MWh。2024年光伏发电量为100 MWh。",
    ),
    solar(
      "Epsilon Motors",
      "艾普西龙汽车",
      "The installed PV capacity is 5 MW. In 2024 solar PV generated 300 MWh of electricity.",
      "光伏装机容量为5 MW。2024年光伏发电量为300 MWh。",
    ),
    solar("Zeta Foods", "泽塔食品", "In 2023 solar PV generated 700 MWh of electricity.", "2023年光伏发电量为700 MWh。"),
  ]);
});

describe("two companies held against each other", () => {
  it("are compared for the year of both, by the yield where only one states the size", async () => {
    const { answer, figures } = await answerTo(library, "德尔塔电池和艾普西龙汽车谁的光伏大？");
    expect(answer).toMatch(/艾普西龙汽车.*较高/);
    expect(figures.find(({ derived }) => derived?.operation === "difference")).toMatchObject({ value: 200_000, unit: "kWh" });
  });

  it("have no difference told where the years are others", async () => {
    const { answer, figures } = await answerTo(library, "Whose solar is larger, that of Delta Cells or of Zeta Foods?");
    expect(figures.some(({ derived }) => derived?.operation === "difference")).toBe(false);
    expect(answer).not.toMatch(/by [\d,]+ kWh/);
  });
});
