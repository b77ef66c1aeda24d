import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { calculate, type Operation } from "../../../src/answer/calculate.js";
import { Answer } from "../../../src/domain/answer.js";
import type { Figure } from "../../../src/domain/figure.js";
import { comparableAmount, periodOf } from "../../../src/figures/comparable.js";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo, passageOf } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";
import { amountQuestion } from "../../support/table-questions.js";

const RUNS = { seed: 20261125, numRuns: 500 };

describe("the answer to any question for amounts", () => {
  const known = new Map<string, Promise<Answer>>();
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  /** Every law is checked on the same answers, so each is made once. */
  const holds = (law: (answer: Answer) => void): Promise<void> =>
    fc.assert(
      fc.asyncProperty(amountQuestion, async (question) => {
        const answer = known.get(question) ?? answerTo(library, question);
        known.set(question, answer);
        law(await answer);
      }),
      RUNS,
    );

  /** The figures of the passages that an answer cites, by id. */
  const citedFigures = ({ citations }: Answer): Map<string, Figure> =>
    new Map(citations.flatMap(({ measure }) => passageOf(library, measure.id).figures).map((figure) => [figure.id, figure]));

  it("satisfies the schema of the answer object", () => holds((answer) => expect(Answer.strict().safeParse(answer).error).toBeUndefined()));

  it("has no untraced figure, and where it is made from the table nothing had to be taken out", () =>
    holds(({ checks, coverage }) => {
      expect(checks.figuresUntraced).toBe(0);
      if (coverage) expect(checks.removed).toEqual([]);
    }));

  it("numbers its citations from 1 in the order in which the text first uses them, and uses each", () =>
    holds(({ answer, citations }) => {
      const used = [...new Set([...answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])))];
      expect(citations.map(({ marker }) => marker)).toEqual(used);
      expect(used).toEqual(used.map((_, index) => index + 1));
    }));

  it("states only figures that the passage behind their marker states", () =>
    holds(({ citations, figures }) => {
      for (const { marker, value, unit, metric, per, basis } of figures.filter(({ derived }) => derived === null)) {
        const citation = citations.find((one) => one.marker === marker);
        expect(passageOf(library, citation?.measure.id ?? "").figures).toContainEqual(expect.objectContaining({ value, unit, metric, per, basis }));
      }
    }));

  it("calculates nothing that does not come out the same again, from figures of passages that it cites", () =>
    holds((answer) => {
      const cited = citedFigures(answer);
      for (const { derived, value, max, unit, metric } of answer.figures) {
        if (!derived) continue;
        if (derived.operation === "count") {
          expect(value).toBe(new Set(derived.from).size);
          continue;
        }
        if (derived.operation === "share") {
          expect(value).toBeCloseTo((100 * new Set(derived.from).size) / new Set(derived.of).size, 1);
          continue;
        }
        const parts = derived.from.map((id) => cited.get(id));
        expect(parts, JSON.stringify(derived)).not.toContain(undefined);
        const again = calculate(derived.operation satisfies Operation, parts as Figure[]);
        expect({ value, max, unit }).toEqual({ value: again?.value, max: again?.max, unit: again?.unit });
        expect((parts as Figure[]).map((part) => part.metric)).toEqual(parts.map(() => metric));
      }
    }));

  it("adds up only what is of one metric, unit, period, basis and owner, and lists every part", () =>
    holds((answer) => {
      const cited = citedFigures(answer);
      for (const { derived, value, max } of answer.figures) {
        if (derived?.operation !== "sum" && derived?.operation !== "average") continue;
        const parts = derived.from.map((id) => cited.get(id) as Figure);
        expect(new Set(derived.from).size).toBe(derived.from.length);
        expect(new Set(parts.map((part) => [part.metric, comparableAmount(part).unit, periodOf(part), part.basis, part.owner].join(" "))).size).toBe(1);
        for (const part of parts) expect(answer.figures).toContainEqual(expect.objectContaining({ value: part.value, unit: part.unit, derived: null }));
        const count = derived.operation === "sum" ? 1 : parts.length;
        const total = (of: (amount: ReturnType<typeof comparableAmount>) => number) => parts.reduce((sum, part) => sum + of(comparableAmount(part)), 0) / count;
        const digits = derived.operation === "sum" ? 9 : 3;
        expect(value / total((amount) => amount.value)).toBeCloseTo(1, digits);
        expect((max ?? value) / total((amount) => amount.max ?? amount.value)).toBeCloseTo(1, digits);
      }
    }));

  it("has citations where it is answered, and neither citations nor figures where nothing is found", () =>
    holds(({ status, citations, figures, answer }) => {
      expect(citations.length > 0).toBe(status !== "not_found");
      if (status === "not_found") expect(figures).toEqual([]);
      expect(answer.trim()).not.toBe("");
    }));

  it("draws bars of one unit, each a figure of the passage behind its marker", () =>
    holds((answer) => {
      const { chart, citations } = answer;
      if (!chart) return;
      expect(chart.bars.length).toBeGreaterThan(3);
      for (const { marker, figure, value, max } of chart.bars) {
        const citation = citations.find((one) => one.marker === marker);
        const stated = passageOf(library, citation?.measure.id ?? "").figures.find(({ id }) => id === figure) as Figure;
        expect(comparableAmount(stated)).toEqual({ value, ...(max === undefined ? {} : { max }), unit: chart.unit });
        expect([stated.metric, periodOf(stated)]).toEqual([chart.metric, chart.period]);
      }
    }));

  it("rests on no more cases than it is about", () =>
    holds(({ coverage }) => {
      if (!coverage) return;
      expect(coverage.stating).toBeGreaterThan(0);
      expect(coverage.stating).toBeLessThanOrEqual(coverage.cases);
      expect(coverage.cases).toBeLessThanOrEqual(library.cases.size);
    }));

  it("was of every kind: ranked, added up, drawn and not found", async () => {
    const answers = await Promise.all(known.values());
    const operations = new Set(answers.flatMap(({ figures }) => figures.flatMap(({ derived }) => derived?.operation ?? [])));
    expect([...operations].sort()).toEqual(["average", "change-rate", "convert", "count", "difference", "sum"]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["answered", "partial", "not_found"]));
    expect(answers.filter(({ chart }) => chart).length).toBeGreaterThan(10);
  });
});
