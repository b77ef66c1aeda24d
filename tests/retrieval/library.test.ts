import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/domain/passage.js";
import { readCase } from "../../src/ingest/corpus.js";
import { embeddingText, parseContent, readContent } from "../../src/retrieval/library-files.js";
import { readSnapshot } from "../../src/retrieval/snapshot.js";
import { Matcher } from "../../src/taxonomy/matcher.js";
import { PLACES } from "../../src/taxonomy/places.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";
import { indexTerms } from "../../src/text/tokens.js";
import { realLibrary } from "../support/library.js";
import { expectLawfulPassages } from "../support/passage-laws.js";

async function passagesByCase() {
  const { library, config } = await realLibrary();
  const passages = [...library.passages.values()];
  const cases = [...library.cases.values()].map((one) => ({ one, passages: passages.filter(({ caseId }) => caseId === one.id) }));
  return { library, config, cases };
}

const PLACE = new Matcher(PLACES);

function placesInHeading({ heading }: Passage): string[] {
  return [...PLACE.ids(`${heading.en ?? ""}\n${heading.zh ?? ""}`)].filter((id) => id !== "china");
}

describe("the library of the real corpus", () => {
  it("has every character of every case body in exactly one passage, sentences and figures inside it", async () => {
    const { config, cases } = await passagesByCase();
    for (const { one, passages } of cases) {
      const text = await readFile(join(config.corpusFolder, one.file), "utf8");
      expectLawfulPassages(passages, readCase({ file: one.file, text, hash: "" }).document?.body as string);
    }
  });

  it("has an overview of every case and a heading in both languages over everything else", async () => {
    const { cases } = await passagesByCase();
    for (const { one, passages } of cases) {
      expect(passages.map(({ kind }) => kind === "overview").indexOf(true), one.id).toBe(0);
      for (const { id, heading } of passages.slice(1)) expect([heading.en, heading.zh].every(Boolean), id).toBe(true);
    }
  });

  it("finds every passage of a case by the name of its company and by the title of its case", async () => {
    const { library, cases } = await passagesByCase();
    for (const { one, passages } of cases) {
      const names = [one.company.en, one.company.zh].map((name) => library.lexical.search(indexTerms(name), ["company"]));
      const titles = [one.title.en, one.title.zh].map((title) => library.lexical.search(indexTerms(title), ["context"]));
      for (const hits of [...names, ...titles].map((found) => new Set(found.map(({ id }) => id))))
        expect(
          passages.filter(({ id }) => !hits.has(id)).map(({ id }) => id),
          one.id,
        ).toEqual([]);
    }
  });

  it("finds every measure by all the words of its heading in either language", async () => {
    const { library } = await realLibrary();
    for (const passage of library.passages.values()) {
      for (const heading of [passage.heading.en, passage.heading.zh].filter((title) => title !== undefined)) {
        const wanted = new Set(indexTerms(heading));
        const hit = library.lexical.search([...wanted], ["heading"]).find(({ id }) => id === passage.id);
        expect(hit?.terms ?? new Set(), passage.id).toEqual(wanted);
      }
    }
  });

  it("lets the embedder read the heading with the text", async () => {
    const { library } = await realLibrary();
    for (const passage of library.passages.values())
      for (const part of [passage.heading.en ?? "", passage.heading.zh ?? "", passage.text]) expect(embeddingText(passage)).toContain(part);
  });

  it("knows the case of each passage, and its facets from narrow to wide", async () => {
    const { library } = await realLibrary();
    for (const passage of library.passages.values()) {
      const { industry, place, technology, headingTechnology, leadTechnology } = library.facets(passage.id);
      const { id, industry: industries, place: places } = library.caseOf(passage);
      expect(passage.id.startsWith(`${id}#`)).toBe(true);
      expect(
        industries.every((one) => industry.has(one)),
        passage.id,
      ).toBe(true);
      const elsewhere = placesInHeading(passage);
      expect(
        (elsewhere.length > 0 ? elsewhere : places).every((one) => place.has(one)),
        passage.id,
      ).toBe(true);
      expect(
        [...headingTechnology, ...leadTechnology].filter((one) => !technology.has(one)),
        passage.id,
      ).toEqual([]);
    }
  });

  it("takes a measure to be where its heading says, whatever places its company has", async () => {
    const { library } = await realLibrary();
    const passage = [...library.passages.values()].find(({ heading }) => heading.en === "Rooftop solar PV on the Carbon Cabin in Kaiyuan");
    expect(passage?.heading.zh).toContain("开远");
    const ordos = [...library.passages.values()].find(({ heading }) => heading.en?.includes("in Ordos"));
    expect([...library.facets((ordos as { id: string }).id).place].sort()).toEqual(["china", "inner-mongolia", "ordos"]);
  });

  it("counts the passages that are of a technology, and those that tell it", async () => {
    const { library } = await realLibrary();
    const facets = [...library.passages.keys()].map((id) => library.facets(id));
    for (const { id } of TECHNOLOGIES)
      expect(library.technologyCount(id), id).toEqual({
        headed: facets.filter(({ headingTechnology }) => headingTechnology.has(id)).length,
        named: facets.filter(({ named }) => named.has(id)).length,
      });
  });

  it("counts the passages that have a term", async () => {
    const { library } = await realLibrary();
    const terms = [...library.passages.values()].map((passage) => new Set(indexTerms(embeddingText(passage))));
    for (const term of ["boiler", "余热", "dairi", "岸电", "qzxv"])
      expect(library.documentFrequency(term), term).toBe(terms.filter((set) => set.has(term)).length);
    for (const term of ["", "constructor", "__proto__", "toString"])
      expect(library.documentFrequency(term), term).toBe(terms.filter((set) => set.has(term)).length);
  });

  it("keeps in its snapshot what the schemas of cases and passages take", async () => {
    const { config, library } = await realLibrary();
    const { files } = await readSnapshot(config.indexFolder);
    expect(parseContent(files)).toEqual(readContent(files));
    expect(readContent(files).passages).toEqual([...library.passages.values()] satisfies Passage[]);
  });
});
