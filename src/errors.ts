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

/** A part of a request and what is wrong with it. */
export interface Fault {
  /** The field or parameter. */
  readonly path: string;
  readonly message: string;
}

/** The one error class. Messages carry names, ids and counts, never the text of a document or a key. */
export class CasebookError extends Error {
  override readonly name = "CasebookError";
  /** Each part that is wrong, where a request has several. */
  readonly faults: readonly Fault[];

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown; faults?: readonly Fault[] },
  ) {
    super(message, options);
    this.faults = options?.faults ?? [];
  }
}

/** A request with every fault that was found in it, told together. */
export function badRequest(faults: readonly Fault[]): CasebookError {
  return new CasebookError("bad-request", faults.map(({ path, message }) => `${path}: ${message}`).join("; "), { faults });
}
