import { describe, expect, it } from "vitest";
import { HeadingWords } from "../../src/retrieval/heading-words.js";

const words = HeadingWords.build(["boiler heat from flue gas", "boiler fired with pellets", "pallets used again"]);
const said = (...forms: string[]) => words.said(forms.map((form) => ({ form, share: 1 })));

describe("the share of a question that a heading is known by", () => {
  it("counts a rarer word for more", () => {
    const [flueGas, pellets] = said("boiler", "flue");
    expect(flueGas).toBeGreaterThan(pellets as number);
    expect(pellets).toBeGreaterThan(0);
  });

  it("is less where the question says more that no heading knows", () => {
    expect(said("pallet", "lacquer")[2]).toBeLessThan(said("pallet")[2] as number);
  });

  it("is small for one word alone, and never whole", () => {
    expect(said("pallet")[2]).toBeLessThan(0.5);
  });

  it("is the same when saved and opened again", () => {
    expect(HeadingWords.load(words.save(), 3).said([{ form: "boiler", share: 0.25 }])).toEqual(words.said([{ form: "boiler", share: 0.25 }]));
  });

  it("is none for words of the language itself", () => {
    expect(said("constructor", "toString")).toEqual([0, 0, 0]);
  });
});
