import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { Casebook } from "../app.js";
import { measuresCsv } from "../protocol/measures-csv.js";

const JSON_TYPE = "application/json";
const CSV_TYPE = "text/csv";

/** `GET /v1/measures`: JSON, or CSV by `format=csv` or where the client accepts that rather than JSON. */
export function measuresResponse(context: Context, casebook: Casebook): Response {
  const url = new URL(context.req.url);
  const parameters = parametersOf(url.searchParams);
  const accepted = accepts(context, { header: "Accept", supports: [JSON_TYPE, CSV_TYPE], default: JSON_TYPE });
  const { query, page } = casebook.measures(parameters.format || accepted !== CSV_TYPE ? parameters : { ...parameters, format: ["csv"] });
  // One address, two representations: a cache must keep them apart.
  context.header("vary", "accept");
  if (query.format !== "csv") return context.json(page);
  context.header("content-type", `${CSV_TYPE}; charset=utf-8; header=present`);
  context.header("content-disposition", 'attachment; filename="measures.csv"');
  context.header("x-total-count", String(page.total));
  if (page.next) context.header("link", `<${page.next}>; rel="next"`);
  return context.body(measuresCsv(page.rows, query.language, url.origin));
}

/** Every parameter with all its values. */
function parametersOf(search: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}
