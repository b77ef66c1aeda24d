import { indexTerms } from "../text/tokens.js";

/** A word of a question and how much of its rarity counts, 0 to 1. */
export interface WeighedWord {
  readonly form: string;
  readonly share: number;
}

/** So much of a question, in the weight of words, is never matched: one plain word alone says little. */
const UNSAID = 4;

/** Which headings have a word among what they are known by. */
export class HeadingWords {
  private index: Readonly<Record<string, readonly number[]>> | undefined;

  private constructor(
    private readonly json: string,
    private readonly size: number,
  ) {}

  static build(profiles: readonly string[]): HeadingWords {
    const index = new Map<string, number[]>();
    profiles.forEach((profile, heading) => {
      for (const term of new Set(indexTerms(profile))) index.set(term, [...(index.get(term) ?? []), heading]);
    });
    return new HeadingWords(JSON.stringify(Object.fromEntries([...index].sort(([a], [b]) => (a < b ? -1 : 1)))), profiles.length);
  }

  /** Read on the first question for a list: no other needs them. */
  static load(json: string, size: number): HeadingWords {
    return new HeadingWords(json, size);
  }

  save(): string {
    return this.json;
  }

  /** The share of what is said, by rarity among the headings, that each heading is known by; 0 to 1, by its place. */
  said(words: readonly WeighedWord[]): number[] {
    const shares = new Array<number>(this.size).fill(0);
    let total = UNSAID;
    for (const { form, share } of words) {
      const having = this.having(form);
      const weight = share * Math.log(1 + this.size / Math.max(1, having.length));
      total += weight;
      for (const heading of having) shares[heading] = (shares[heading] as number) + weight;
    }
    return shares.map((weight) => weight / total);
  }

  /** The places of the headings that are known by a word. */
  having(form: string): readonly number[] {
    this.index ??= JSON.parse(this.json) as Record<string, readonly number[]>;
    return Object.hasOwn(this.index, form) ? (this.index[form] as readonly number[]) : [];
  }
}
