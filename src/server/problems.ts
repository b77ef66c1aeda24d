import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import { CasebookError, type ErrorCode } from "../errors.js";
import type { Problem } from "../protocol/problem.js";

const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = { "bad-request": 400, "not-found": 404, "too-large": 413 };
const TITLES: Partial<Record<ErrorCode, string>> = {
  "bad-request": "The request is not well formed",
  "not-found": "There is no such thing",
  "too-large": "The request is too large",
};

/** The problem document of an error. Only what concerns the client is told. */
export function problemOf(error: unknown): Problem {
  if (error instanceof z.ZodError) {
    const errors = error.issues.map((issue) => ({ path: issue.path.join("."), message: describe(issue) }));
    return problem("bad-request", errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; "), errors);
  }
  if (error instanceof CasebookError && STATUS[error.code]) return problem(error.code, error.message, error.faults.length > 0 ? [...error.faults] : undefined);
  if (error instanceof HTTPException && error.status < 500)
    return { type: `urn:carbon-casebook:problem:http-${error.status}`, title: "The request was refused", status: error.status, detail: error.message };
  return {
    type: "urn:carbon-casebook:problem:internal",
    title: "Something went wrong here",
    status: 500,
    detail: "The request could not be answered. It is not the request's fault.",
  };
}

function describe(issue: z.core.$ZodIssue): string {
  return issue.code === "unrecognized_keys" ? `unknown field: ${issue.keys.join(", ")}` : issue.message;
}

function problem(code: ErrorCode, detail: string, errors?: Problem["errors"]): Problem {
  return {
    type: `urn:carbon-casebook:problem:${code}`,
    title: TITLES[code] ?? "The request was refused",
    status: STATUS[code] ?? 500,
    detail,
    ...(errors ? { errors } : {}),
  };
}

export function problemResponse(context: Context, error: unknown): Response {
  const document = problemOf(error);
  return context.body(JSON.stringify(document), document.status as ContentfulStatusCode, {
    "content-type": "application/problem+json",
    // The rest of a body that is too large is not read, so the connection cannot serve another request.
    ...(document.status === 413 ? { connection: "close" } : {}),
  });
}
