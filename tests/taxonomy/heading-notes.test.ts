import { expect, it } from "vitest";
import { readHeadingNotes } from "../../src/taxonomy/heading-notes.js";
import { HEADINGS } from "../../src/taxonomy/topics.js";

it("every heading has its notes, and every note its heading", () => {
  expect(Object.keys(readHeadingNotes()).sort()).toEqual(HEADINGS.map(({ id }) => id).sort());
});
