import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Casebook } from "../app.js";
import { CasebookError } from "../errors.js";
import { AskRequest } from "../protocol/ask.js";
import { measuresResponse } from "./measures.js";
import { casePage, homePage } from "./pages.js";
import { problemOf, problemResponse } from "./problems.js";

/** Largest request body: the longest history and question with room for their JSON. */
const MAX_BODY = 2 * 1024 * 1024;

/** The HTTP API over an open casebook. `report` takes what went wrong inside. */
export function createRoutes(casebook: Casebook, report: (error: unknown) => void): Hono {
  const app = new Hono();
  const { library } = casebook;
  const find = (id: string) => {
    const one = library.cases.get(id);
    if (!one) throw new CasebookError("not-found", `there is no case "${id.slice(0, 80)}"`);
    return { case: one, passages: [...library.passages.values()].filter((passage) => passage.caseId === id) };
  };
  app.onError((error, context) => {
    if (problemOf(error).status >= 500) report(error);
    return problemResponse(context, error);
  });
  app.notFound((context) => problemResponse(context, new CasebookError("not-found", `there is no ${context.req.method} ${context.req.path.slice(0, 80)}`)));
  const limit = bodyLimit({
    maxSize: MAX_BODY,
    onError: (context) => problemResponse(context, new CasebookError("too-large", `the body is larger than ${MAX_BODY} bytes`)),
  });

  app.post("/v1/ask", limit, async (context) => context.json(await casebook.ask(AskRequest.parse(readJson(await context.req.arrayBuffer())))));
  app.get("/v1/cases", (context) =>
    context.json({
      cases: [...library.cases.values()].map(({ id, title, company, industry, place, source, year }) => ({
        id,
        title,
        company: { en: company.en, zh: company.zh },
        industry,
        place,
        collection: source.collection,
        number: source.number,
        year,
      })),
    }),
  );
  app.get("/v1/cases/:id", (context) => {
    const { case: one, passages } = find(context.req.param("id"));
    const { file: _file, ...shown } = one;
    return context.json({
      ...shown,
      passages: passages.map(({ id, kind, heading, text, figures, technologies }) => ({ id, kind, heading, text: text.trim(), figures, technologies })),
    });
  });
  app.get("/v1/measures", (context) => measuresResponse(context, casebook));
  app.get("/cases/:id", (context) => {
    const { case: one, passages } = find(context.req.param("id"));
    return context.html(casePage(one, passages));
  });
  app.get("/", (context) => context.html(homePage([...library.cases.values()])));
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.get("/readyz", (context) => context.json({ ready: true, index: library.version, cases: library.cases.size }));
  return app;
}

/** UTF-8 JSON, refused where it is neither. */
function readJson(body: ArrayBuffer): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (error) {
    throw new CasebookError("bad-request", "the body is not UTF-8", { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CasebookError("bad-request", "the body is not valid JSON", { cause: error });
  }
}
