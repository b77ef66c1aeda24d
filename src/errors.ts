/** Every way in which the program refuses. The edges translate a code to a status, a line or an exit code. */
export type ErrorCode =
  /** A request or command that is not well formed. */
  | "bad-request"
  /** A case, measure or route that does not exist. */
  | "not-found"
  /** A body larger than the limit. */
  | "too-large"
  /** A setting of the environment that cannot be used. */
  | "config-invalid"
  /** A corpus folder that cannot be read. */
  | "corpus-unreadable"
  /** Case files that break the rules of docs/corpus.md. */
  | "corpus-invalid"
  /** No snapshot in the index folder. */
  | "index-missing"
  /** A snapshot whose content does not match its hashes. */
  | "index-damaged"
  /** A snapshot written by another version of the program. */
  | "index-version"
  /** A port that another program holds. */
  | "port-in-use"
  | "internal";

/** The one error class. Messages carry names, ids and counts, never the text of a document or a key. */
export class CasebookError extends Error {
  override readonly name = "CasebookError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
