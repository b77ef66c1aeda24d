import { expect, it } from "vitest";
import { UMBRELLAS } from "../../src/answer/content.js";
import { HEADINGS } from "../../src/taxonomy/topics.js";

it("the technologies that are a bag of unlike things are headings of the vocabulary", () => {
  const known = new Set(HEADINGS.map(({ id }) => id));
  expect([...UMBRELLAS].filter((id) => !known.has(id))).toEqual([]);
});
