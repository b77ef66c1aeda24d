import { CasebookError } from "../errors.js";

/** Exit codes of the commands. */
export const EXIT = { ok: 0, failed: 1, badUsage: 2, nothingFound: 3 } as const;

/** What a command says of an error, and with which code it ends: one line for a person, a stack only for what should not happen. */
export function describeFailure(error: unknown): { line: string; code: number } {
  if (error instanceof CasebookError) return { line: `carbon-casebook: ${error.message}`, code: error.code === "bad-request" ? EXIT.badUsage : EXIT.failed };
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { line: `carbon-casebook: something went wrong that should not: ${what}`, code: EXIT.failed };
}
