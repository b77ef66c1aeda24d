import { describe, expect, it } from "vitest";
import { withGenerated } from "../../../src/answer/asked/implied.js";

const output = [{ id: "production-output", start: 0, end: 7 }];

describe("what is produced", () => {
  it.each([["solar-pv"], ["wind-power"], ["rooftop-solar"]])("is electricity where it is by %s", (technology) =>
    expect(withGenerated(output, [technology]).map(({ id }) => id)).toEqual(["electricity-generated"]),
  );

  it("is the product where no generator is asked of", () => expect(withGenerated(output, ["heat-pumps"])).toEqual(output));
});
