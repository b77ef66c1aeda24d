import { afterAll } from "vitest";
import type { Casebook } from "../../src/app.js";
import { Problem } from "../../src/protocol/problem.js";
import { type Listening, listen } from "../../src/server/listen.js";
import { createRoutes } from "../../src/server/routes.js";
import { realLibrary } from "./library.js";

const HOST = "127.0.0.1";
const open: Listening[] = [];

// Registered for whichever test file imports this one.
afterAll(async () => {
  await Promise.all(open.splice(0).map((server) => server.close(0)));
});

export interface Served extends Listening {
  /** What went wrong inside, in the order in which it did. */
  readonly reported: readonly unknown[];
  /** A GET of a path. */
  get(path: string): Promise<Response>;
  /** A POST to `/v1/ask` of a body as it is, or of a value as JSON. */
  ask(body: unknown): Promise<Response>;
}

/** A real server of a casebook on a free port; it is closed when the test file is done. */
export async function serve(casebook: Casebook): Promise<Served> {
  const reported: unknown[] = [];
  const listening = await listen(
    createRoutes(casebook, (error) => reported.push(error)),
    HOST,
    0,
  );
  open.push(listening);
  return {
    ...listening,
    reported,
    get: (path) => fetch(`${listening.url}${path}`),
    ask: (body) =>
      fetch(`${listening.url}/v1/ask`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: isRaw(body) ? body : JSON.stringify(body),
        duplex: "half",
      }),
  };
}

function isRaw(body: unknown): body is string | Uint8Array<ArrayBuffer> | ReadableStream {
  return typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
}

/** A server of the real corpus. */
export async function serveRealCorpus(): Promise<Served> {
  return serve((await realLibrary()).casebook);
}

/** The problem document of a response, which says that it is one. */
export async function problemOf(response: Response): Promise<Problem> {
  if (response.headers.get("content-type") !== "application/problem+json") throw new Error(`no problem document: ${response.status} ${await response.text()}`);
  return Problem.strict().parse(await response.json());
}
