import type { Term } from "../term.js";

/** Words of which one must stand in the same clause. */
export interface WordGroup {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Longer phrases with a word of the group that mean something else. */
  readonly not?: readonly string[];
}

/**
 * `all`: besides its own words, a technology is recognised where a word of each group stands in one clause, in any
 * order: "recovers heat from the boiler's exhaust" is flue-gas heat recovery without being called so.
 */
export interface TechnologyTerm extends Term {
  /**
   * The recommendation code that fits it best, of the Assessment Recommendation Codes of the U.S. Industrial Training
   * and Assessment Centers, as their Lehigh University center lists them (LehighIAC/ITAC-Automation, ARC.json). Left
   * out where only a remote one fits.
   */
  readonly arc?: string;
  readonly all?: readonly (readonly WordGroup[])[];
}

/** A group of words: English, Chinese, and longer English phrases that mean something else. */
export const w = (en: readonly string[], zh: readonly string[], not: readonly string[] = []): WordGroup => ({ en, zh, not });
