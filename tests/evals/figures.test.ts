import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { twinAgreement } from "../../evals/figures/agreement.js";
import { evaluateFigures, type FiguresReport } from "../../evals/figures/evaluate.js";
import { placeLabels, readLabels, type SetPassage } from "../../evals/figures/labels.js";
import { readPassages } from "../../evals/figures/passages.js";
import { renderAgreement, renderDisagreements, renderFigures } from "../../evals/figures/render.js";
import type { Passage } from "../../src/domain/passage.js";

const SETS = ["first", "second", "third", "fourth", "fifth"];
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
let labels: SetPassage[];
let report: FiguresReport;
let passages: readonly Passage[];

beforeAll(async () => {
  const { byRules, served } = await readPassages(at("corpus/"));
  passages = byRules;
  labels = readLabels(at("evals/figures/labels"));
  report = evaluateFigures(placeLabels(labels, byRules), served);
});

describe("the labelled figures", () => {
  it("are at least 400 from at least 60 passages, half of them in each language", () => {
    const count = (language: string) => labels.filter((one) => one.language === language).reduce((sum, { figures }) => sum + figures.length, 0);
    expect(count("en") + count("zh")).toBeGreaterThanOrEqual(400);
    expect(report.measures).toBeGreaterThanOrEqual(60);
    expect(Math.abs(count("en") - count("zh"))).toBeLessThan(100);
  });

  it("lie in sets, each scored by itself", () => {
    expect(new Set(labels.map(({ set }) => set))).toEqual(new Set(SETS));
    const { joined } = report.scores;
    expect(SETS.map((set) => joined[set]?.labelled ?? 0).reduce((sum, labelled) => sum + labelled, 0)).toBe(joined.all?.labelled);
  });
});

describe("twins", () => {
  it("agree where both languages say the same, and their floor holds", () => {
    const agreement = twinAgreement(passages);
    expect(agreement.pairs).toBeGreaterThan(1500);
    expect(agreement.all).toBeGreaterThanOrEqual(0.93);
    expect(agreement.all).toBeLessThanOrEqual(Math.min(...Object.values(agreement.attributes)));
    expect(renderAgreement(agreement)).toContain(String(agreement.pairs));
  });

  it("of nothing agree", () => {
    expect(twinAgreement([])).toMatchObject({ pairs: 0, all: 1 });
  });
});

describe("the extraction", () => {
  // Floors below what `npm run eval` measures, so that a rule that breaks many others is seen here.
  it.each([
    ["first", 0.99, { joined: 0.955, single: 0.945, served: 0.98 }],
    ["second", 0.99, { joined: 0.965, single: 0.955, served: 0.99 }],
    ["third", 0.99, { joined: 0.965, single: 0.965, served: 0.96 }],
    ["fourth", 0.99, { joined: 0.915, single: 0.895, served: 0.935 }],
    ["fifth", 0.99, { joined: 0.955, single: 0.94, served: 0.93 }],
    ["all", 0.995, { joined: 0.955, single: 0.945, served: 0.965 }],
  ] as const)("holds its floors for the %s set, joined, single and served", (set, amounts, allRight) => {
    for (const reading of ["joined", "single", "served"] as const) {
      const score = report.scores[reading][set];
      expect(score?.precision).toBeGreaterThanOrEqual(amounts);
      expect(score?.recall).toBeGreaterThanOrEqual(amounts);
      expect(score?.allRight).toBeGreaterThanOrEqual(allRight[reading]);
    }
  });

  it("is shown in tables and, figure by figure, where it differs", () => {
    expect(renderFigures(report)).toMatch(/joined[\s\S]*single[\s\S]*What users get: [^\n]*\n[^\n]*\n[^\n]*served/);
    const lines = renderDisagreements(report.disagreements.single).split("\n");
    expect(lines).toHaveLength(report.disagreements.single.length);
    for (const line of lines) expect(line).toMatch(/#.* \((?:en|zh), (?:first|second|third|fourth|fifth)\) ".*": /);
  });
});
