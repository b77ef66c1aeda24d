import { describe, expect, it } from "vitest";
import { type DraftLine, renderDraft } from "../../src/answer/draft.js";

const line = (text: string, markers: readonly number[] = [], rest: Partial<DraftLine> = {}): DraftLine => ({
  item: false,
  sentences: [{ text, markers }],
  ...rest,
});

describe("the Markdown of a draft", () => {
  it.each([
    ["Gas use fell.", [1], "Gas use fell [1]."],
    ["Gas use fell.", [1, 2], "Gas use fell [1][2]."],
    ["Did it fall?", [1], "Did it fall [1]?"],
    ["Gas use fell", [1], "Gas use fell [1]"],
    ["燃气单耗降低。", [1], "燃气单耗降低[1]。"],
    ["每年节约1.8万m³。", [1], "每年节约1.8万m³ [1]。"],
    ["占比为70%。", [1], "占比为70% [1]。"],
    ["水用于绿化；", [3], "水用于绿化[3]。"],
    ["No claim at all.", [], "No claim at all."],
  ])("puts the markers of “%s” before its full stop", (text, markers, rendered) => {
    expect(renderDraft({ lines: [line(text, markers)] })).toBe(rendered);
  });

  it("keeps the items of a list together and other lines apart", () => {
    const items = ["A.", "B."].map((text) => line(text, [], { item: true }));
    expect(renderDraft({ lines: [line("Two:"), ...items, line("Near.")] })).toBe("Two:\n\n- A.\n- B.\n\nNear.");
  });

  it("opens a line with its lead", () => {
    expect(renderDraft({ lines: [line("Gas use fell.", [1], { item: true, lead: "**Yili**: " })] })).toBe("- **Yili**: Gas use fell [1].");
  });

  it("sets a space between English sentences and none between Chinese ones", () => {
    const two = (first: string, second: string) =>
      renderDraft({ lines: [{ item: false, sentences: [first, second].map((text) => ({ text, markers: [1] })) }] });
    expect(two("It fell.", "It rose.")).toBe("It fell [1]. It rose [1].");
    expect(two("降低。", "升高。")).toBe("降低[1]。升高[1]。");
  });

  it("is empty where nothing is left", () => expect(renderDraft({ lines: [] })).toBe(""));
});
