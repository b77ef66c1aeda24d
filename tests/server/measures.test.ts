import { beforeAll, describe, expect, it } from "vitest";
import { MeasuresPage } from "../../src/protocol/measures.js";
import { measuresTable } from "../../src/retrieval/table.js";
import { parseCsv } from "../support/csv.js";
import { problemOf, type Served, serveRealCorpus } from "../support/http.js";
import { realLibrary } from "../support/library.js";

let server: Served;
beforeAll(async () => {
  server = await serveRealCorpus();
});

const pageOf = async (query: string) => MeasuresPage.parse(await (await server.get(`/v1/measures?${query}`)).json());

describe("GET /v1/measures", () => {
  it("gives a page of the table as JSON", async () => {
    const response = await server.get("/v1/measures");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    const { library } = await realLibrary();
    expect(MeasuresPage.parse(await response.json())).toMatchObject({ total: measuresTable(library).length, limit: 50, offset: 0 });
  });

  it("filters by names in either language and sorts by amount in the asked unit", async () => {
    const { rows, total } = await pageOf(`metric=${encodeURIComponent("节电量")}&industry=dairy&unit=MWh&sort=-value`);
    expect(total).toBeGreaterThan(5);
    expect(rows).toHaveLength(total);
    const amounts = rows.map(({ converted }) => converted?.value ?? Number.NaN);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    for (const { metric, industry, converted } of rows)
      expect([metric, industry.includes("dairy"), converted?.unit]).toEqual(["electricity-saved", true, "MWh"]);
  });

  it("gives the address of the next page until the last", async () => {
    const ids: string[] = [];
    let next: string | null = "/v1/measures?metric=co2-reduction&basis=expected&basis=target&limit=20";
    while (next) {
      const page: MeasuresPage = MeasuresPage.parse(await (await server.get(next)).json());
      ids.push(...page.rows.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual((await pageOf("metric=co2-reduction&basis=expected&basis=target&limit=500")).rows.map(({ id }) => id));
  });

  it("links each row to a passage of a case page", async () => {
    const { rows } = await pageOf("metric=natural-gas-saved");
    for (const { url } of rows) {
      const [path = "", anchor] = url.split(":~:")[0]?.split("#") ?? [];
      expect(await (await server.get(path)).text()).toContain(`<section id="${anchor}">`);
    }
  });

  it("answers with status 200 and no row where nothing matches", async () => {
    expect(await pageOf("industry=dairy&metric=loan-amount")).toEqual({ total: 0, offset: 0, limit: 50, next: null, rows: [], coverage: { cases: 0 } });
  });

  it("tells every fault of a query in a problem document", async () => {
    const response = await server.get("/v1/measures?metric=electricty-savd&limit=0&metrik=x");
    expect(response.status).toBe(400);
    const { errors, type } = await problemOf(response);
    expect(type).toBe("urn:carbon-casebook:problem:bad-request");
    expect(errors?.map(({ path }) => path)).toEqual(["metrik", "limit"]);
    expect((await problemOf(await server.get("/v1/measures?metric=electricty-savd"))).errors).toEqual([
      { path: "metric", message: expect.stringContaining('there is no "electricty-savd"; did you mean "electricity-saved"') },
    ]);
  });

  it.each(["unit=furlong", "metric=co2-reduction&unit=kWh", "industry=dairy&sort=value", "min=1", "q=the", "year=x", "limit=1e9", "sort=value&sort=year"])(
    "refuses %s and reports nothing inside",
    async (query) => {
      const { detail, status } = await problemOf(await server.get(`/v1/measures?${query}`));
      expect([status, detail.length > 20]).toEqual([400, true]);
      expect(server.reported).toEqual([]);
    },
  );
});

describe("GET /v1/measures as CSV", () => {
  const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
  const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

  it("is a file in UTF-8 with a byte order mark, which a spreadsheet opens with its Chinese right", async () => {
    const response = await server.get("/v1/measures?format=csv&industry=dairy");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="measures.csv"');
    const bytes = await bytesOf(response);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf(bytes)).toContain("沈阳伊利乳品有限责任公司");
  });

  it("holds every row that matches, one a record, with links that are whole", async () => {
    const response = await server.get("/v1/measures?format=csv");
    const [header = [], ...records] = parseCsv(textOf(await bytesOf(response)).slice(1));
    const { library } = await realLibrary();
    expect(records.map((record) => record[header.indexOf("Figure id")])).toEqual(measuresTable(library).map(({ figure }) => figure.id));
    expect(response.headers.get("x-total-count")).toBe(String(records.length));
    for (const record of records) {
      expect(record).toHaveLength(header.length);
      expect(record[header.indexOf("Source")]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/cases\//);
      expect(Number(record[header.indexOf("Value")])).not.toBeNaN();
    }
  });

  it("comes by Accept too, in pages where a limit is given", async () => {
    const response = await fetch(`${server.url}/v1/measures?limit=2`, { headers: { accept: "text/csv" } });
    expect(response.headers.get("content-type")).toMatch(/^text\/csv/);
    expect(response.headers.get("vary")).toBe("accept");
    expect(response.headers.get("link")).toBe('</v1/measures?limit=2&format=csv&offset=2>; rel="next"');
    expect(parseCsv(await response.text())).toHaveLength(3);
  });

  it("is not given to a client that takes anything, or that asks for JSON by name", async () => {
    for (const [accept, query] of [
      ["*/*", ""],
      ["text/csv", "?format=json"],
      ["application/json, text/csv;q=0.5", ""],
    ] as const) {
      const response = await fetch(`${server.url}/v1/measures${query}`, { headers: { accept } });
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    }
  });

  it("tells a fault as JSON", async () => {
    expect((await problemOf(await server.get("/v1/measures?format=csv&metric=nonsense-metric"))).status).toBe(400);
  });
});
