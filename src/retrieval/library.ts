import type { Case } from "../domain/case.js";
import type { Passage, Tag } from "../domain/passage.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { Matcher } from "../taxonomy/matcher.js";
import { withAncestors } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import { HEADINGS } from "../taxonomy/topics.js";
import type { Embedder } from "./embedder.js";
import type { HeadingWords, WeighedWord } from "./heading-words.js";
import type { LexicalIndex } from "./lexical.js";
import type { VectorStore } from "./vector-store.js";
import { regionsOf } from "./whereabouts.js";

/** The terms of the vocabularies that a passage or its case answers to, broader terms included. */
export interface PassageFacets {
  readonly industry: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Named in the heading. */
  readonly headingTechnology: ReadonlySet<string>;
  /** Named in the first sentence of a language. */
  readonly leadTechnology: ReadonlySet<string>;
  /** Named in the heading or anywhere in the text. */
  readonly technology: ReadonlySet<string>;
  /** Technologies and topics that it tells as done: as catalogued, else as its heading and lead name them. */
  readonly told: ReadonlySet<string>;
  /** The same where nothing is catalogued, as it names them anywhere. */
  readonly named: ReadonlySet<string>;
  /** Those that a catalogued passage tells as planned. */
  readonly planned: ReadonlySet<string>;
}

/** An opened snapshot: everything that a question is answered from. */
export class Library {
  readonly cases: ReadonlyMap<string, Case>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly companyMatcher: Matcher;
  private readonly facetsById: ReadonlyMap<string, PassageFacets>;
  private readonly technologiesByCase = new Map<string, Set<string>>();
  /** How many passages are of each technology, and how many tell it. */
  private readonly headed = new Map<string, number>();
  private readonly named = new Map<string, number>();

  constructor(
    cases: readonly Case[],
    passages: readonly Passage[],
    readonly lexical: LexicalIndex,
    readonly embedder: Embedder,
    readonly vectors: {
      readonly store: VectorStore;
      readonly similarity: (score: number) => number;
      /** Of the subject headings, in the order of their vocabulary. */
      readonly headings: readonly (readonly number[])[];
      readonly headingWords: HeadingWords;
    },
    /** How many passages have each index term. */
    private readonly passageCount: Readonly<Record<string, number>>,
    /** Identifies the snapshot. */
    readonly version: string,
  ) {
    this.cases = new Map(cases.map((one) => [one.id, one]));
    this.passages = new Map(passages.map((passage) => [passage.id, passage]));
    this.facetsById = new Map(passages.map((passage) => [passage.id, facetsOf(passage, this.cases.get(passage.caseId) as Case)]));
    const count = (counts: Map<string, number>, technology: string) => counts.set(technology, (counts.get(technology) ?? 0) + 1);
    for (const { id } of passages) {
      const { headingTechnology, named } = this.facets(id);
      for (const one of headingTechnology) count(this.headed, one);
      for (const one of named) count(this.named, one);
    }
    for (const { id, caseId, kind } of passages) {
      if (kind === "plan") continue;
      const known = this.technologiesByCase.get(caseId) ?? new Set();
      for (const technology of this.facets(id).headingTechnology) known.add(technology);
      this.technologiesByCase.set(caseId, known);
    }
    this.companyMatcher = new Matcher(cases.map(({ id, company }) => ({ id, en: [company.en, ...company.aliases], zh: [company.zh, ...company.aliases] })));
  }

  facets(passageId: string): PassageFacets {
    return this.facetsById.get(passageId) as PassageFacets;
  }

  caseOf(passage: Passage): Case {
    return this.cases.get(passage.caseId) as Case;
  }

  /** Every technology that a measure of a case is of, by its heading. */
  technologiesOf(caseId: string): ReadonlySet<string> {
    return this.technologiesByCase.get(caseId) ?? new Set();
  }

  /** How many passages are of a technology, and how many tell it. */
  technologyCount(technology: string): { readonly headed: number; readonly named: number } {
    return { headed: this.headed.get(technology) ?? 0, named: this.named.get(technology) ?? 0 };
  }

  /** The Chinese words that the passages have. */
  chineseTerms(): string[] {
    return Object.keys(this.passageCount).filter((term) => /^\p{Script=Han}{2,}$/u.test(term));
  }

  /** Nearness of every heading to a question in the joint space, cosine similarity 0 to 1, by the heading's id. */
  headingsNear(query: readonly number[]): ReadonlyMap<string, number> {
    const dot = (row: readonly number[]) => row.reduce((sum, value, index) => sum + value * (query[index] as number), 0);
    return new Map(HEADINGS.map(({ id }, index) => [id, Math.max(0, dot(this.vectors.headings[index] ?? []))]));
  }

  /** The share of some words, by rarity, that each heading is known by, 0 to 1, by the heading's id. */
  headingsSaying(words: readonly WeighedWord[]): ReadonlyMap<string, number> {
    const shares = this.vectors.headingWords.said(words);
    return new Map(HEADINGS.map(({ id }, index) => [id, shares[index] ?? 0]));
  }

  /** Whether a heading is known by all of some words. */
  knowsHeadingBy(id: string, forms: readonly string[]): boolean {
    const place = HEADINGS.findIndex((term) => term.id === id);
    return forms.every((form) => this.vectors.headingWords.having(form).includes(place));
  }

  /** How many passages have an index term; 0 for a word that the library does not know. */
  documentFrequency(term: string): number {
    return Object.hasOwn(this.passageCount, term) ? (this.passageCount[term] as number) : 0;
  }
}

const TECHNOLOGY_IDS: ReadonlySet<string> = new Set(TECHNOLOGIES.map(({ id }) => id));

function facetsOf(passage: Passage, one: Case): PassageFacets {
  const tags = [...passage.technologies, ...passage.topics];
  const among = (...places: Tag["in"][]) =>
    withAncestors(
      HEADINGS,
      tags.filter((tag) => places.includes(tag.in)).map((tag) => tag.id),
    );
  const technologies = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => TECHNOLOGY_IDS.has(id)));
  const named = among("heading", "part", "plan", "lead", "text");
  return {
    industry: withAncestors(INDUSTRIES, one.industry),
    place: regionsOf(passage, one),
    headingTechnology: technologies(among("heading")),
    leadTechnology: technologies(among("lead")),
    technology: technologies(named),
    told: among("heading", "part", "lead"),
    named: passage.catalogued ? among("heading", "part") : named,
    planned: among("plan"),
  };
}
