import type { Listed } from "./listed.js";

/** What a conversation has come to. */
export interface Talk {
  /** The last question as it stands by itself. */
  readonly before?: string;
  /** The last one that asked who, and of nobody in particular. */
  readonly listing?: string;
  /** The companies of the last answer that told several, by case, and those that were asked about since. */
  readonly listed: readonly Listed[];
  readonly told: readonly string[];
  /** The measures of the last answer, where it was about one company. */
  readonly measures: readonly string[];
}

export const NOTHING_SAID: Talk = { listed: [], told: [], measures: [] };
