import { expect, it } from "vitest";
import { UMBRELLAS } from "../../src/answer/understand.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";

it("the technologies that are a bag of unlike things are technologies of the vocabulary", () => {
  const known = new Set(TECHNOLOGIES.map(({ id }) => id));
  expect([...UMBRELLAS].filter((id) => !known.has(id))).toEqual([]);
});
