import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case, SectionTechnologies } from "../../src/domain/case.js";
import { Passage } from "../../src/domain/passage.js";
import { parseCaseFile } from "../../src/ingest/case-file.js";
import { chunkCase, kindOfSection, splitSections } from "../../src/ingest/chunk.js";
import { CASE_FILE, caseText } from "../support/case-texts.js";
import { expectLawfulPassages } from "../support/passage-laws.js";

const CASE = parseCaseFile(caseText(), CASE_FILE).document?.case as Case;
const passagesOf = (body: string) => chunkCase({ case: CASE, body, bodyLine: 1 });

/** Lines of case bodies, whole and broken: headings, prose, lists, tables, blank lines, odd characters, any line end. */
const line = fc.oneof(
  fc.constantFrom("## Solar roof | 屋顶光伏", "## Solar roof", "##", "##  ", "## | 屋顶", "### Deeper", " ## Indented", "## 计划 | Plan | three", "##No space"),
  fc.constantFrom("The roof saves 1,234.5 kWh a year. It cost 3.2 million yuan!", "每年节约标煤约1.8万吨；减排CO2 36.792 t。", "- saves 5%", "1. first 10 t"),
  fc.constantFrom("| Year | Water (t) |", "| --- | --- |", "| 2023 | 4,712 |", "| 2024 |", "", "", "   ", "\u3000\u3000每年省电３０度。", "e.g. 3 t. 5 t.2 t"),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const body = fc.array(fc.tuple(line, fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\u2028", "\r", "")), { maxLength: 25 }).map((lines) => lines.flat().join(""));

describe("splitSections", () => {
  it("starts with the overview and cuts at every heading", () => {
    const sections = splitSections("Overview.\n\n## One | 一\n\nText.\n\n## Two | 二\n");
    expect(sections.map(({ heading }) => heading)).toEqual([{}, { en: "One", zh: "一" }, { en: "Two", zh: "二" }]);
  });

  it("cuts at no deeper heading and at none inside a line", () => {
    expect(splitSections("A ## B\n### C\n##D\n ## E\n")).toHaveLength(1);
  });

  it("puts every character of any body into exactly one section", () => {
    fc.assert(
      fc.property(body, (text) => {
        const sections = splitSections(text);
        expect(sections.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const { start, textStart, end } of sections) expect(start <= textStart && textStart <= end).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("chunkCase", () => {
  it("puts every character of any body into exactly one passage, sentences and figures inside it", () => {
    fc.assert(
      fc.property(body, (text) => expectLawfulPassages(passagesOf(text), text)),
      { seed: 11, numRuns: 500 },
    );
  });

  it("gives what the schema of a passage takes", () => {
    fc.assert(
      fc.property(body, (text) => {
        for (const passage of passagesOf(text)) Passage.parse(passage);
      }),
      { seed: 13, numRuns: 100 },
    );
  });

  it("gives the same passages for the same body", () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(passagesOf(text)).toEqual(passagesOf(text));
      }),
      { seed: 17, numRuns: 50 },
    );
  });

  it("names a passage by its case and its English heading", () => {
    const ids = passagesOf("Text.\n\n## Solar PV (5 MW), phase 1 | 光伏\n\nText.\n").map(({ id }) => id);
    expect(ids).toEqual(["light-industry-2024-01#overview", "light-industry-2024-01#solar-pv-5-mw-phase-1"]);
  });

  it("keeps passages of one heading apart", () => {
    const ids = passagesOf("## A | 一\n## A | 二\n## A 2 | 三\n## Overview | 概况\n").map(({ id }) => id.split("#")[1]);
    expect(new Set(ids).size).toBe(5);
  });

  it("keeps a heading out of the text and in the place of its passage", () => {
    const text = "Overview.\n\n## Solar roof | 屋顶光伏\n\nPanels.\n";
    const measure = passagesOf(text)[1] as Passage;
    expect(measure).toMatchObject({ heading: { en: "Solar roof", zh: "屋顶光伏" }, text: "\n\nPanels.\n", start: text.indexOf("##"), end: text.length });
  });

  it("tags a technology by the most telling place that names it", () => {
    const [, measure] = passagesOf("Text.\n\n## Rooftop solar PV | 屋顶光伏\n\nSolar PV covers the roof.\n\n屋顶装有光伏。\n") as [Passage, Passage];
    const ids = measure.technologies.map(({ id }) => id);
    expect(measure.technologies.some((tag) => tag.in === "heading")).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a catalogued section", () => {
  const catalogued = (entry: Partial<SectionTechnologies>) => {
    const technologies = [{ section: "Solar roof", is: [], has: [], plans: [], ...entry }];
    const body = "Text.\n\n## Solar roof | 屋顶光伏\n\nSolar PV covers the roof, unlike wind power.\n\n屋顶装有光伏。\n";
    return chunkCase({ case: { ...CASE, technologies }, body, bodyLine: 1 })[1] as Passage;
  };

  it("is what its entry says, whatever its words are", () => {
    const passage = catalogued({ is: ["led-lighting"], has: ["heat-pump"], plans: ["hydrogen"] });
    expect(passage.catalogued).toBe(true);
    expect(passage.technologies.filter((tag) => tag.in !== "text")).toEqual([
      { id: "led-lighting", in: "heading" },
      { id: "heat-pump", in: "part" },
      { id: "hydrogen", in: "plan" },
    ]);
  });

  it("only mentions what its words name beside the entry", () => {
    const tags = catalogued({ has: ["heat-pump"] }).technologies;
    expect(tags).toContainEqual({ id: "wind-power", in: "text" });
    expect(tags.filter((tag) => tag.in === "heading")).toEqual([]);
  });
});

describe("kindOfSection", () => {
  it.each([
    [{}, "overview"],
    [{ en: "Boiler economiser", zh: "锅炉节能器" }, "measure"],
    [{ en: "Planned measures", zh: "未来计划" }, "plan"],
    [{ en: "Sewage-source heat pump (planned)", zh: "污水源热泵（计划）" }, "plan"],
    [{ en: "Bottle return scheme", zh: "空瓶回收计划" }, "measure"],
    [{ en: "Energy management plan and organisation", zh: "能源管理方案与组织" }, "measure"],
    [{ en: "Geothermal heat (under study)", zh: "地热（探索中）" }, "plan"],
    [{ zh: "下一步工作" }, "plan"],
    [{ en: "Company-wide results", zh: "公司整体成效" }, "result"],
    [{ en: "Plant-wide results", zh: "工厂整体成效" }, "result"],
  ])("takes %j for %s", (heading, kind) => {
    expect(kindOfSection(heading)).toBe(kind);
  });
});
