import { describe, expect, it } from "vitest";
import { COLLECTIONS } from "../../src/taxonomy/collections.js";
import { INDUSTRIES } from "../../src/taxonomy/industries.js";
import { Matcher } from "../../src/taxonomy/matcher.js";
import { PLACES } from "../../src/taxonomy/places.js";
import { SUBJECTS } from "../../src/taxonomy/subjects.js";
import { ancestorsOf, withAncestors } from "../../src/taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";
import { sharedWords, VOCABULARIES } from "../support/vocabularies.js";

describe.each(VOCABULARIES)("the vocabulary of $name", ({ terms }) => {
  const ids = terms.map(({ id }) => id);

  it("has each id once, in a form that fits an address", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it("has a name in English and one in Chinese for each term", () => {
    for (const { id, en, zh } of terms) {
      expect(en[0], id).toMatch(/[A-Za-z]/);
      expect(zh[0], id).toMatch(/\p{Script=Han}|^[A-Z]/u);
    }
  });

  it("has no empty word and none with white space around it", () => {
    for (const { en, zh } of terms)
      for (const word of [...en, ...zh]) {
        expect(word).not.toBe("");
        expect(word).toBe(word.trim());
      }
  });

  it("has no word twice in one language of a term", () => {
    for (const { id, en, zh } of terms) for (const words of [en, zh]) expect(new Set(words).size, id).toBe(words.length);
  });

  it("has only parents that exist, and none that is its own ancestor", () => {
    for (const { id, parent } of terms) {
      if (parent !== undefined) expect(ids).toContain(parent);
      expect(ancestorsOf(terms, id)).not.toContain(id);
    }
  });
});

/** Words that stand under two unrelated terms of a vocabulary on purpose. */
const DELIBERATE = new Set([
  // Energy saved is asked for in kWh and in standard coal.
  "metrics: energi save",
]);

describe("a word of two terms", () => {
  it.each(VOCABULARIES.filter(({ name }) => name !== "subjects"))("is of a broader and a narrower one in the vocabulary of $name", ({ name, terms }) => {
    const related = (one: string, other: string) => one === other || ancestorsOf(terms, one).includes(other) || ancestorsOf(terms, other).includes(one);
    const accidents = sharedWords(terms).filter(
      ([word, ids]) => !DELIBERATE.has(`${name}: ${word}`) && !ids.every((one) => ids.every((other) => related(one, other))),
    );
    expect(accidents).toEqual([]);
  });

  it("is of subjects that no unit can confuse", () => {
    for (const [word, ids] of sharedWords(SUBJECTS)) {
      const dimensions = ids.flatMap((id) => SUBJECTS.find((subject) => subject.id === id)?.dimensions ?? []);
      expect(new Set(dimensions).size, word).toBe(dimensions.length);
    }
  });
});

describe.each([
  { name: "technologies", terms: TECHNOLOGIES },
  { name: "industries", terms: INDUSTRIES },
  { name: "places", terms: PLACES },
])("a word of $name", ({ terms }) => {
  const matcher = new Matcher(terms);
  const words = terms.flatMap(({ id, en, zh }) => [...en, ...zh].map((word) => ({ id, word })));

  it("is found in a text as its term", () => {
    for (const { id, word } of words)
      for (const text of [word, `the ${word}, too`, `企业（${word}）。`]) expect(matcher.ids(text).has(id), `${word} of ${id} in ${text}`).toBe(true);
  });

  it("is found with hyphens for its spaces and spaces for its hyphens", () => {
    for (const { id, word } of words)
      for (const written of [word.replaceAll(" ", "-"), word.replaceAll("-", " ")])
        if (/^[\w -]+$/.test(written)) expect(matcher.ids(written).has(id), `${written} of ${id}`).toBe(true);
  });

  it("is found in capitals, unless it is an abbreviation", () => {
    for (const { id, word } of words) if (/^[a-z][a-z -]+$/.test(word)) expect(matcher.ids(word.toUpperCase()).has(id), `${word} of ${id}`).toBe(true);
  });
});

describe("industries", () => {
  it("have a division, group or class of ISIC Rev. 4, or a range of them", () => {
    for (const { id, isic } of INDUSTRIES) expect(isic, id).toMatch(/^\d{2,4}(?:-\d{2,4})?$/);
  });

  it("answer to a question for a broader one", () => {
    expect(withAncestors(INDUSTRIES, ["beer"])).toEqual(new Set(["beer", "alcohol", "food-beverage"]));
    expect(withAncestors(INDUSTRIES, ["dairy"])).toEqual(new Set(["dairy", "food-beverage"]));
  });
});

describe("places", () => {
  it("lie in China, cities in their province", () => {
    for (const { id } of PLACES) if (id !== "china") expect(ancestorsOf(PLACES, id).at(-1), id).toBe("china");
    expect(ancestorsOf(PLACES, "yibin")).toEqual(["sichuan", "china"]);
    expect(ancestorsOf(PLACES, "shenyang")).toEqual(["liaoning", "china"]);
  });
});

describe("collections", () => {
  it("are of the year that their id ends in", () => {
    for (const { id, year } of COLLECTIONS) expect(id.endsWith(`-${year}`), id).toBe(true);
  });
});

describe("the codes of other classifications", () => {
  it("have the form of their classification", () => {
    for (const { id, isic } of INDUSTRIES) expect(isic, id).toMatch(/^\d{2,4}(?:-\d{2,4})?$/);
    for (const { id, arc } of TECHNOLOGIES) if (arc !== undefined) expect(arc, id).toMatch(/^[23]\.\d{4}$/);
  });
});
