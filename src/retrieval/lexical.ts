import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { Case } from "../domain/case.js";
import type { Passage } from "../domain/passage.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { indexTerms } from "../text/tokens.js";

interface Indexed {
  readonly id: string;
  readonly heading: string;
  readonly company: string;
  readonly context: string;
  readonly text: string;
}

/** Words are cut and stemmed by the text room; a heading names the measure, so its words weigh most. */
const OPTIONS: Options<Indexed> = {
  idField: "id",
  fields: ["heading", "company", "context", "text"],
  storeFields: [],
  tokenize: indexTerms,
  processTerm: (term) => term,
  searchOptions: { boost: { heading: 3, company: 1.5, context: 0.5 }, combineWith: "OR" },
};

/** A passage that shares words with a question. */
export interface LexicalHit {
  readonly id: string;
  /** BM25+ over the fields (Lv and Zhai, CIKM 2011), as MiniSearch computes it: positive, not bounded. */
  readonly score: number;
  /** The question's terms that the passage has. */
  readonly terms: ReadonlySet<string>;
  /** Those of them that its heading has. */
  readonly headingTerms: ReadonlySet<string>;
}

/**
 * MiniSearch with the postings of a term read when it is first asked for: those of all terms take a tenth of a second,
 * and a question has a dozen.
 */
class Postings extends MiniSearch<Indexed> {
  private readonly unread: Map<string, string>;

  /** `saved`: a line with MiniSearch's own JSON without its index, then a line a term. */
  constructor(saved: string) {
    super(OPTIONS);
    const [rest, ...lines] = saved.split("\n") as [string, ...string[]];
    Object.assign(this, MiniSearch.loadJS<Indexed>({ ...(JSON.parse(rest) as AsPlainObject), index: [] }, OPTIONS));
    this.unread = new Map(lines.map((line) => [line.slice(0, line.indexOf("\t")), line]));
  }

  static save(index: MiniSearch<Indexed>): string {
    const { index: postings, ...rest } = index.toJSON();
    return [JSON.stringify(rest), ...postings.map(([term, fields]) => `${term}\t${JSON.stringify(fields)}`)].join("\n");
  }

  read(term: string): void {
    const line = this.unread.get(term);
    if (line === undefined) return;
    this.unread.delete(term);
    const fields = JSON.parse(line.slice(term.length + 1)) as Record<string, Record<string, number>>;
    this._index.set(
      term,
      numbered(fields, (documents) => numbered(documents, (count) => count)),
    );
  }
}

function numbered<From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Map<number, To> {
  return new Map(Object.entries(record).map(([key, value]) => [Number(key), to(value)]));
}

/** Words of the passages in both languages, with BM25 ranking by MiniSearch. */
export class LexicalIndex {
  private readonly postings: Postings;

  private constructor(private readonly saved: string) {
    this.postings = new Postings(saved);
  }

  static build(passages: readonly Passage[], cases: ReadonlyMap<string, Case>): LexicalIndex {
    const index = new MiniSearch<Indexed>(OPTIONS);
    index.addAll(
      passages.map((passage) => {
        const { company, industry, title, source } = cases.get(passage.caseId) as Case;
        const collection = COLLECTIONS.find(({ id }) => id === source.collection);
        const industries = INDUSTRIES.filter(({ id }) => industry.includes(id));
        return {
          id: passage.id,
          heading: `${passage.heading.en ?? ""} ${passage.heading.zh ?? ""}`,
          company: [company.en, company.zh, ...company.aliases].join(" "),
          context: [title.en, title.zh, ...industries.flatMap(({ en, zh }) => [en[0], zh[0]]), collection?.en[0], collection?.zh[0]].join(" "),
          text: passage.text,
        };
      }),
    );
    return new LexicalIndex(Postings.save(index));
  }

  static load(saved: string): LexicalIndex {
    return new LexicalIndex(saved);
  }

  save(): string {
    return this.saved;
  }

  /** Passages with at least one of the terms, best first; ties in the order of their ids. */
  search(terms: readonly string[], fields?: readonly (keyof Indexed)[]): LexicalHit[] {
    if (terms.length === 0) return [];
    for (const term of terms) this.postings.read(term);
    return this.postings
      .search(terms.join(" "), { tokenize: (text) => text.split(" "), ...(fields ? { fields: [...fields] } : {}) })
      .map((result) => ({
        id: String(result.id),
        score: result.score,
        terms: new Set(result.queryTerms),
        headingTerms: new Set(result.terms.filter((term) => result.match[term]?.includes("heading"))),
      }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }
}
