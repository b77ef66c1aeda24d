import { describe, expect, it } from "vitest";
import { METRICS, metricLabel, metricOf } from "../../src/taxonomy/metrics.js";
import { SUBJECTS } from "../../src/taxonomy/subjects.js";

/** Subjects that the unit or the kind of statement says by itself, so that no word for them is needed. */
const SAID_WITHOUT_A_WORD = ["share", "increase", "count", "duration"];

describe("metrics", () => {
  it("are statements of subjects that exist", () => {
    const subjects = [...SUBJECTS.map(({ id }) => id), ...SAID_WITHOUT_A_WORD];
    for (const { id, subject } of METRICS) expect(subjects, id).toContain(subject);
  });

  it("leave no subject without a metric", () => {
    for (const { id } of SUBJECTS)
      expect(
        METRICS.some(({ subject }) => subject === id),
        id,
      ).toBe(true);
  });

  it("are one for each way of stating a subject", () => {
    const ways = METRICS.flatMap(({ subject, kinds }) => kinds.map((kind) => `${subject}/${kind}`));
    expect(new Set(ways).size).toBe(ways.length);
  });

  it("are found by their subject and kind", () => {
    for (const { id, subject, kinds } of METRICS) for (const kind of kinds) expect(metricOf(subject, kind)).toBe(id);
  });

  it("are `other` where the list has none, but a share or an increase of whatever it is", () => {
    expect(metricOf(undefined, "saving")).toBe("other");
    expect(metricOf("phlogiston", "level")).toBe("other");
    expect(metricOf(undefined, "share")).toBe("share");
    expect(metricOf("paper", "share")).toBe("share");
    expect(metricOf("paper", "growth")).toBe("increase");
  });
});

describe("the label of a metric", () => {
  it("is its first word in the language asked for", () => {
    expect(metricLabel("co2-reduction", "en")).toBe("CO2 reduction");
    expect(metricLabel("co2-reduction", "zh")).toBe("减碳量");
  });

  it("is a plain word for a figure of no metric", () => {
    expect(metricLabel("other", "en")).toBe("Figure");
    expect(metricLabel("other", "zh")).toBe("数值");
  });

  it("is no other metric's label", () => {
    for (const language of ["en", "zh"] as const) {
      const labels = METRICS.map(({ id }) => metricLabel(id, language));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
