import { describe, expect, it } from "vitest";
import { readPassage } from "../support/figures.js";

const said = (passage: string) => readPassage(passage).map(({ value, years, basis, cumulative }) => ({ value, years: years?.[0], basis, cumulative }));

describe("a sentence that points back", () => {
  it.each([
    "In 2019 it saved 600 kWh. This equals 5 t of standard coal.",
    "2019年节电600千瓦时。相当于节约标准煤5吨。",
    "In 2019 it saved 600 kWh. In the same cooling season it saved 5 t of water.",
  ])("is of the years of the one before: %s", (passage) => {
    expect(said(passage).map(({ years }) => years)).toEqual([2019, 2019]);
  });

  it.each(["It is expected to generate 600 kWh. This saves 5 t of standard coal.", "预计发电600千瓦时。由此节约标准煤5吨。"])(
    "is expected where the one before is: %s",
    (passage) => {
      expect(said(passage).map(({ basis }) => basis)).toEqual(["expected", "expected"]);
    },
  );

  it("is of a running total where the one before is", () => {
    expect(said("From 2019 to 2021 it generated a cumulative 600 kWh. This saved 5 t of standard coal.")).toMatchObject([
      { cumulative: true },
      { cumulative: true, years: 2019 },
    ]);
  });

  it("takes nothing across languages, nor where it stands by itself", () => {
    expect(said("In 2019 it saved 600 kWh. The tank holds 5 t of water.").at(-1)?.years).toBeUndefined();
    expect(said("2019年节电600千瓦时。\n\nThis equals 5 t of standard coal.").at(-1)?.years).toBeUndefined();
  });
});

describe("a sentence that goes on", () => {
  const per = (passage: string) => readPassage(passage).map((figure) => figure.per);

  it.each([
    "The heat saving is 900 MWh a year. Elsewhere the source puts the heat saving at 905 MWh.",
    "每年节电60万千瓦时。原文另一处作节电61万千瓦时。",
    "每年节电60万千瓦时。相当于节约标准煤73吨。",
  ])("tells a yearly amount once more: %s", (passage) => {
    expect(per(passage)).toEqual(["year", "year"]);
  });

  it.each([
    "As of June 2023 the firm had donated 12 libraries cumulatively. Over 400 teachers were trained.",
    "截至2023年6月，累计捐建图书馆12座。培训教师400多名。",
  ])("tells a running total: %s", (passage) => {
    expect(said(passage).at(-1)).toMatchObject({ cumulative: true, years: 2023 });
  });

  it("tells no running total of a size", () => {
    expect(said("截至2023年6月，累计回收旧衣12吨。处理能力为3吨。").at(-1)?.cumulative).toBeUndefined();
  });

  it.each(["The contest ran from 5 May 2020 to 3 March 2021. It attracted 900 students.", "活动于2020年5月启动，2021年3月结束。共有900名学生参加。"])(
    "is of the years of the event: %s",
    (passage) => {
      expect(readPassage(passage).map(({ years }) => years)).toEqual([[2020, 2021]]);
    },
  );

  it.each(["It is expected to cut CO2 by 50 t a year. The source likens this to the emissions of 30 people.", "预计每年减排50吨。原文将其比作30人的年排放。"])(
    "likens what is expected to what others emit: %s",
    (passage) => {
      expect(readPassage(passage).at(-1)).toMatchObject({ value: 30, basis: "expected", owner: "other" });
    },
  );
});

describe("a supposed effect", () => {
  it("is not of the year of the output that it is reckoned with", () => {
    const years = (passage: string) => readPassage(passage).map((figure) => figure.years?.[0]);
    expect(years("按2022年的产量5万台计算，每年可节电30万千瓦时。")).toEqual([2022, undefined]);
    expect(years("按2023年发电量500万千瓦时计算，减排40吨。")).toEqual([2023, 2023]);
  });
});

describe("the sentences of a list", () => {
  it("are of one year behind semicolons", () => {
    expect(said("2022年在运机组5台；在建机组8台；核准机组1台。").map(({ years }) => years)).toEqual([2022, 2022, 2022]);
  });

  it("give a table the year of its lead", () => {
    const table = "In the survey of 2019 satisfaction was higher:\n\n| With | Rise (%) |\n| - | - |\n| Heat | 5 |";
    expect(said(table)).toMatchObject([{ value: 5, years: 2019 }]);
  });
});

describe("a section", () => {
  it("of plans tells targets, save what it says was done", () => {
    const basis = (sentence: string) => readPassage(sentence, { heading: "Planned measures", kind: "plan" }).map((figure) => figure.basis);
    expect(basis("A roof of 500 m² takes the modules.")).toEqual(["target"]);
    expect(basis("In 2023 this has cut emissions by a cumulative 25 t.")).toEqual(["reported"]);
  });

  it("of expected results tells what is expected", () => {
    expect(readPassage("It saves 25 t of water a year.", { heading: "Expected results", kind: "result" })).toMatchObject([{ basis: "expected" }]);
  });

  it("tells whose its figures are, unless a sentence says more", () => {
    const owner = (sentence: string, kind: "overview" | "result" | "plan" | "measure", heading = "") =>
      readPassage(sentence, { heading, kind }).map((figure) => figure.owner);
    expect(owner("The aim is that 40% of the electricity comes from PV.", "plan", "Planned: solar PV")).toEqual(["measure"]);
    expect(owner("The aim is that 40% of the electricity comes from PV.", "plan", "Targets for 2030")).toEqual(["company"]);
    expect(owner("It uses 25 t of water a year.", "overview")).toEqual(["company"]);
    expect(owner("项目总投资2亿元。", "overview")).toEqual(["measure"]);
    expect(owner("It saves 25 t of water a year.", "result")).toEqual(["company"]);
    expect(owner("Energy use falls by 10%.", "plan", "Targets for 2030")).toEqual(["company"]);
    expect(owner("It needs about 10 people in the conventional process.", "measure")).toEqual(["other"]);
    expect(owner("The source cites that it absorbs 5 t of CO2.", "measure")).toEqual(["other"]);
  });
});
