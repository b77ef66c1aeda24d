import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Port",
    zh: "阿法港",
    measures: [
      measure(
        "Pipe conveyors | 管带机",
        "One conveyor moved 2,000 t of ore in 2024. In 2024 the pipe conveyors moved 19,000 t of ore.",
        "2024年单条管带机输送矿石2000吨。2024年管带机共输送矿石19000吨。",
      ),
      measure("Freight trains | 铁路疏运", "In 2024 trains moved 5,000 t of ore out of the port.", "2024年铁路疏运矿石5000吨。"),
      measure("Shore power | 岸电", "From 2019 to 2021 shore power cut CO2 emissions by 900 t in total.", "2019—2021年岸电累计减碳900吨。"),
      measure("LNG tractors | LNG拖车", "From 2019 to 2021 LNG tractors cut CO2 emissions by 40 t in total.", "2019—2021年LNG拖车累计减碳40吨。"),
      measure(
        "Electric cranes | 电动龙门吊",
        "From 2019 to 2021 electric cranes cut CO2 emissions by 7,000 t in total.",
        "2019—2021年电动龙门吊累计减碳7000吨。",
      ),
      measure(
        "Playgrounds | 运动场",
        "The port gave 23 playgrounds with an area of 1,100 m². They hold 50,000 tyres.",
        "港口捐建运动场23块，面积1100平方米。共用轮胎50000条。",
      ),
    ],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});

const sumOf = async (question: string) => {
  const { figures } = await answerTo(library, question);
  return figures.find(({ derived }) => derived?.operation === "sum");
};

describe("amounts that a question lists to be added up", () => {
  it.each(["How many tonnes of ore left Alpha Port by pipe conveyor and by train together in 2024?", "2024年阿法港管带机和铁路合起来运了多少吨矿石？"])(
    "are added, of a measure all of it: %s",
    async (question) => expect(await sumOf(question)).toMatchObject({ value: 24000, unit: "t" }),
  );

  it("are those that it does not leave out", async () =>
    expect(await sumOf("2019到2021年，阿法港的岸电和LNG拖车一共减了多少吨二氧化碳？龙门吊不算。")).toMatchObject({ value: 940 }));

  it("are not what is asked apart", async () =>
    expect(await sumOf("How many playgrounds has Alpha Port given, how big are they together, and how many tyres went into them?")).toBeUndefined());
});
