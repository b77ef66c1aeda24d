import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWidth } from "../../src/text/width.js";
import { anyText, LAW, reportText } from "../support/texts.js";

describe("foldWidth", () => {
  it("makes full-width letters, digits and signs half-width", () => {
    expect(foldWidth("ＬＥＤ　１２．５％（约），～！")).toBe("LED 12.5%(约),~!");
  });

  it("leaves what has no half-width twin: ³, ㎡, ℃, Chinese stops and words", () => {
    const text = "3.5 m³、㎡、25℃。“余热”《标准》—·";
    expect(foldWidth(text)).toBe(text);
  });

  it("keeps every character at its place", () => {
    fc.assert(
      fc.property(fc.oneof(reportText, anyText), (text) => {
        const folded = foldWidth(text);
        expect(folded).toHaveLength(text.length);
        for (let at = 0; at < text.length; at++) if (!/[\uff01-\uff5e\u3000]/.test(text[at] ?? "")) expect(folded[at]).toBe(text[at]);
      }),
      LAW,
    );
  });

  it("leaves nothing to fold", () => {
    fc.assert(
      fc.property(fc.oneof(reportText, anyText), (text) => {
        expect(foldWidth(foldWidth(text))).toBe(foldWidth(text));
      }),
      LAW,
    );
  });
});
