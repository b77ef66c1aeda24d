import type { Case } from "../domain/case.js";
import type { Passage } from "../domain/passage.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { Matcher } from "../taxonomy/matcher.js";
import { PLACES } from "../taxonomy/places.js";
import { withAncestors } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import type { Embedder } from "./embedder.js";
import type { LexicalIndex } from "./lexical.js";
import type { VectorStore } from "./vector-store.js";

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
}

/** An opened snapshot: everything that a question is answered from. */
export class Library {
  readonly cases: ReadonlyMap<string, Case>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly companyMatcher: Matcher;
  private readonly facetsById: ReadonlyMap<string, PassageFacets>;
  private readonly technologiesByCase = new Map<string, Set<string>>();
  /** How many passages name each technology in their heading, and anywhere. */
  private readonly headed = new Map<string, number>();
  private readonly named = new Map<string, number>();

  constructor(
    cases: readonly Case[],
    passages: readonly Passage[],
    readonly lexical: LexicalIndex,
    readonly embedder: Embedder,
    readonly vectors: { readonly store: VectorStore; readonly similarity: (score: number) => number },
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
      const { headingTechnology, technology } = this.facets(id);
      for (const one of headingTechnology) count(this.headed, one);
      for (const one of technology) count(this.named, one);
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

  /** How many passages name a technology in their heading, and in their heading or text. */
  technologyCount(technology: string): { readonly headed: number; readonly named: number } {
    return { headed: this.headed.get(technology) ?? 0, named: this.named.get(technology) ?? 0 };
  }

  /** The Chinese words that the passages have. */
  chineseTerms(): string[] {
    return Object.keys(this.passageCount).filter((term) => /^\p{Script=Han}{2,}$/u.test(term));
  }

  /** How many passages have an index term; 0 for a word that the library does not know. */
  documentFrequency(term: string): number {
    return Object.hasOwn(this.passageCount, term) ? (this.passageCount[term] as number) : 0;
  }
}

const PLACE = new Matcher(PLACES);

/** A place in the heading is where the measure was taken, whatever places the company has. */
function placesOf({ heading }: Passage): string[] | undefined {
  const named = [...PLACE.ids(`${heading.en ?? ""}\n${heading.zh ?? ""}`)].filter((id) => id !== "china");
  return named.length > 0 ? named : undefined;
}

function facetsOf(passage: Passage, { industry, place }: Case): PassageFacets {
  const taggedIn = (place: string) => passage.technologies.filter((tag) => tag.in === place).map((tag) => tag.id);
  return {
    industry: withAncestors(INDUSTRIES, industry),
    place: withAncestors(PLACES, placesOf(passage) ?? place),
    headingTechnology: withAncestors(TECHNOLOGIES, taggedIn("heading")),
    leadTechnology: withAncestors(TECHNOLOGIES, taggedIn("lead")),
    technology: withAncestors(
      TECHNOLOGIES,
      passage.technologies.map((tag) => tag.id),
    ),
  };
}
