import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFigure, renderAnswer } from "../../src/cli/render.js";
import type { Answer, AnswerFigure } from "../../src/domain/answer.js";

const PLAIN: AnswerFigure = {
  marker: 1,
  metric: "natural-gas-saved",
  label: "Natural gas saved",
  value: 18000,
  unit: "m3",
  per: null,
  qualifier: "exact",
  role: "saving",
  basis: "reported",
  asWritten: "18,000 m³",
  derived: null,
};
const figure = (rest: Partial<AnswerFigure>): AnswerFigure => ({ ...PLAIN, ...rest });

describe("a figure in the terminal", () => {
  it.each([
    ["a plain amount", {}, "18,000 m3", "18,000 m3"],
    ["about", { qualifier: "about" }, "about 18,000 m3", "约18,000 m3"],
    ["over", { qualifier: "over" }, "over 18,000 m3", "超过18,000 m3"],
    ["under", { qualifier: "under" }, "under 18,000 m3", "低于18,000 m3"],
    ["up to", { qualifier: "up-to" }, "up to 18,000 m3", "最高18,000 m3"],
    ["from", { qualifier: "from" }, "at least 18,000 m3", "不低于18,000 m3"],
    ["a range", { value: 0.5, max: 1.2, unit: "°C" }, "0.5–1.2 °C", "0.5–1.2 °C"],
    ["a range of thousands", { value: 1000, max: 2500 }, "1,000–2,500 m3", "1,000–2,500 m3"],
    ["a range from 0", { value: 0, max: 10, unit: "t" }, "0–10 t", "0–10 t"],
    ["a share", { value: 70, unit: "%" }, "70%", "70%"],
    ["a share of a unit", { value: 3, unit: "%/t" }, "3%/t", "3%/t"],
    ["percentage points", { value: 4.5, unit: "pp" }, "4.5 pp", "4.5 pp"],
    ["an intensity", { value: 32.9, unit: "m3/t" }, "32.9 m3/t", "32.9 m3/t"],
    ["a count", { value: 1000, unit: "count" }, "1,000", "1,000"],
    ["zero", { value: 0, unit: "t" }, "0 t", "0 t"],
    ["a year's rate", { per: "year" }, "18,000 m3 a year", "18,000 m3/年"],
    ["a month's rate", { per: "month" }, "18,000 m3 a month", "18,000 m3/月"],
    ["a week's rate", { per: "week" }, "18,000 m3 a week", "18,000 m3/周"],
    ["a day's rate", { per: "day" }, "18,000 m3 a day", "18,000 m3/天"],
    ["an hour's rate", { per: "hour" }, "18,000 m3 an hour", "18,000 m3/小时"],
    ["a minute's rate", { per: "minute" }, "18,000 m3 a minute", "18,000 m3/分钟"],
    ["a second's rate", { per: "second" }, "18,000 m3 a second", "18,000 m3/秒"],
    ["one year", { years: [2023, 2023] }, "18,000 m3 [2023]", "18,000 m3 [2023]"],
    ["a span of years", { years: [2021, 2024] }, "18,000 m3 [2021–2024]", "18,000 m3 [2021–2024]"],
    ["a running total", { cumulative: true }, "18,000 m3, cumulative", "18,000 m3，累计"],
    ["the state before", { role: "before" }, "18,000 m3, before", "18,000 m3，之前"],
    ["the state after", { role: "after" }, "18,000 m3, after", "18,000 m3，之后"],
    ["an estimate", { basis: "expected" }, "18,000 m3 (expected)", "18,000 m3（预计）"],
    ["a plan", { basis: "target" }, "18,000 m3 (target)", "18,000 m3（目标）"],
    [
      "everything at once",
      { value: 36.792, max: 40, unit: "t", qualifier: "about", per: "year", years: [2023, 2024], role: "after", basis: "expected" },
      "about 36.792–40 t a year [2023–2024], after (expected)",
      "约36.792–40 t/年 [2023–2024]，之后（预计）",
    ],
  ] satisfies [string, Partial<AnswerFigure>, string, string][])("shows %s in both languages", (_what, rest, english, chinese) => {
    expect(describeFigure(figure(rest), "en")).toBe(english);
    expect(describeFigure(figure(rest), "zh")).toBe(chinese);
  });

  it("loses no digit of a value", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        expect(
          Number(
            describeFigure(figure({ value, unit: "t" }), "en")
              .replaceAll(",", "")
              .replace(" t", ""),
          ),
        ).toBe(value);
      }),
      { seed: 20260805, numRuns: 300 },
    ));
});

const CITATION: Answer["citations"][number] = {
  marker: 1,
  case: { id: "c-01", collection: "c", number: 1, title: { en: "A case", zh: "案例" }, year: 2024 },
  company: { en: "Some Dairy", zh: "某乳品" },
  measure: { id: "c-01#heat", en: "Heat recovery", zh: "余热回收" },
  quote: "It saves 18,000 m³.",
  url: "/cases/c-01#heat:~:text=It%20saves",
};
const ANSWER: Answer = {
  id: "1",
  question: "q",
  standaloneQuestion: "q",
  language: "en",
  status: "answered",
  answer: "One company:\n\n- **Some Dairy**: It saves 18,000 m³ [1].",
  citations: [CITATION],
  figures: [PLAIN, figure({ unit: "count", value: 1, label: "Companies" })],
  related: [],
  checks: { figuresTraced: 1, figuresUntraced: 0, removed: [] },
  engine: { embeddings: "e", writer: "w" },
  timingsMs: { understand: 0, retrieve: 0, compose: 0, total: 0 },
};

describe("an answer in the terminal", () => {
  it("is its text, its figures without counts, and its sources", () => {
    expect(renderAnswer(ANSWER)).toBe(
      "One company:\n\n• Some Dairy: It saves 18,000 m³ [1].\n\nFigures\n  [1] Natural gas saved: 18,000 m3\n\nSources\n  [1] Some Dairy · Heat recovery · c 1\n      /cases/c-01#heat\n",
    );
  });

  it("has Chinese titles in a Chinese answer", () => {
    const chinese = renderAnswer({ ...ANSWER, language: "zh" });
    expect(chinese).toContain("\n数据\n");
    expect(chinese).toContain("\n来源\n  [1] 某乳品 · 余热回收 · c 1\n");
  });

  it("tells the note of a citation", () => {
    const citations = [{ ...CITATION, note: "The source gives two values." }];
    expect(renderAnswer({ ...ANSWER, citations })).toContain("/cases/c-01#heat\n      note: The source gives two values.\n");
    expect(renderAnswer({ ...ANSWER, citations, language: "zh" })).toContain("      说明: The source gives two values.\n");
  });

  it("is only its text where there is nothing to list", () => {
    expect(renderAnswer({ ...ANSWER, answer: "Nothing.", citations: [], figures: [] })).toBe("Nothing.\n");
  });

  it("says that sentences were left out", () => {
    const checks = { ...ANSWER.checks, removed: [{ sentence: "It saves 9 t.", reason: "no cited passage states 9 t" }] };
    expect(renderAnswer({ ...ANSWER, checks })).toContain("1 sentence(s) were left out");
    expect(renderAnswer({ ...ANSWER, checks, language: "zh" })).toContain("有1个句子");
  });
});
