/** A term of a bilingual vocabulary. The first word of each language is its display name. */
export interface Term {
  readonly id: string;
  /** English words for it, lower case unless a proper name or an abbreviation. */
  readonly en: readonly string[];
  /** Chinese words for it, simplified. */
  readonly zh: readonly string[];
  /** The broader term: a question for the parent finds this one too. */
  readonly parent?: string;
}

/** `isic`: class, group or division of ISIC Rev. 4. */
export interface IndustryTerm extends Term {
  readonly isic: string;
}
