import { beforeAll, describe, expect, it } from "vitest";
import { openCasebook } from "../../src/app.js";
import type { Answer } from "../../src/domain/answer.js";
import { CASE_FILE, caseText } from "../support/case-texts.js";
import { problemOf, type Served, serve, serveRealCorpus } from "../support/http.js";
import { realLibrary } from "../support/library.js";
import { workshop } from "../support/workshop.js";

const ENTITIES: Readonly<Record<string, string>> = { "&quot;": '"', "&#39;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const unescapeHtml = (html: string) => html.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => ENTITIES[entity] as string);

let server: Served;
beforeAll(async () => {
  server = await serveRealCorpus();
});

describe("GET /v1/cases", () => {
  it("lists every case of the library", async () => {
    const { library } = await realLibrary();
    const { cases } = (await (await server.get("/v1/cases")).json()) as { cases: { id: string }[] };
    expect(cases.map(({ id }) => id)).toEqual([...library.cases.keys()]);
    expect(cases.find(({ id }) => id === "shenyang-zero-carbon-2024-01")).toEqual({
      id: "shenyang-zero-carbon-2024-01",
      title: { en: "Building a zero-carbon yogurt plant", zh: "沈阳伊利“零碳”工厂建设" },
      company: { en: "Shenyang Yili Dairy Co., Ltd.", zh: "沈阳伊利乳品有限责任公司" },
      industry: ["dairy"],
      place: ["shenyang"],
      collection: "shenyang-zero-carbon-2024",
      number: 1,
      year: 2024,
    });
  });
});

describe("GET /v1/cases/:id", () => {
  it("gives a case with its passages and figures, and no path of a file", async () => {
    const response = await server.get("/v1/cases/shenyang-zero-carbon-2024-01");
    const one = (await response.json()) as { passages: { id: string; figures: unknown[] }[] };
    expect(response.status).toBe(200);
    expect(one).not.toHaveProperty("file");
    expect(one.passages.find(({ id }) => id.endsWith("#boiler-flue-gas-heat-recovery"))).toMatchObject({
      kind: "measure",
      heading: { en: "Boiler flue-gas heat recovery", zh: "锅炉烟气余热回收" },
      figures: [{ value: 32.9 }, { value: 32.6 }, { value: 18000 }, { value: 36.792 }],
    });
  });

  it.each(["/v1/cases/no-such-case", "/cases/no-such-case", "/v1/cases/__proto__", "/cases/..%2f..%2fetc%2fpasswd", "/no/such/route", "/v1/ask"])(
    "answers GET %s with a problem that says there is no such thing",
    async (path) => {
      const response = await server.get(path);
      expect(response.status).toBe(404);
      expect(await problemOf(response)).toMatchObject({ type: "urn:carbon-casebook:problem:not-found", status: 404 });
      expect(server.reported).toEqual([]);
    },
  );
});

describe("a case page", () => {
  const QUESTIONS = ["which dairy plants recovered boiler flue-gas heat", "哪些企业用了热泵？", "Which companies plan to build rooftop solar?"];

  it.each(QUESTIONS)("has the place that each citation and near miss opens: %s", async (question) => {
    const { citations, related } = (await (await server.ask({ question })).json()) as Answer;
    for (const { url } of [...citations, ...related]) {
      const [path, anchor] = url.split(":~:")[0]?.split("#") ?? [];
      const response = await server.get(path as string);
      expect(response.headers.get("content-type")).toMatch(/^text\/html/);
      expect(await response.text()).toContain(`<section id="${anchor}">`);
    }
  });

  // A browser finds the ends of a text fragment only inside one paragraph or cell each.
  it.each([...QUESTIONS, "how much electricity did Liaoning Yili save in 2022", "哪家节电最多"])(
    "has both ends of each highlighted quote in one block each: %s",
    async (question) => {
      const { citations } = (await (await server.ask({ question })).json()) as Answer;
      for (const { url } of citations) {
        const [path = "", fragment = ""] = url.split("#");
        const [anchor, directive = ""] = fragment.split(":~:text=");
        const page = await (await server.get(path)).text();
        const section = page.slice(page.indexOf(`<section id="${anchor}">`)).split("</section>")[0] ?? "";
        const blocks = section.split(/<\/?(?:p|h2|table|tr|td|th)\b[^>]*>/).map(unescapeHtml);
        for (const end of directive.split(",").map(decodeURIComponent)) {
          expect(end).not.toBe("");
          expect(
            blocks.some((block) => block.includes(end)),
            `${url}: ${end}`,
          ).toBe(true);
        }
      }
    },
  );

  it("has every passage of the case once, both languages marked", async () => {
    const { library } = await realLibrary();
    const page = await (await server.get("/cases/shenyang-zero-carbon-2024-04")).text();
    const sections = [...page.matchAll(/<section id="([^"]+)">/g)].map((match) => `shenyang-zero-carbon-2024-04#${match[1]}`);
    expect(sections).toEqual([...library.passages.keys()].filter((id) => id.startsWith("shenyang-zero-carbon-2024-04#")));
    expect(page).toContain('<p lang="zh">');
    expect(page).toContain('<table lang="en">');
  });

  it("is linked from the home page", async () => {
    const home = await (await server.get("/")).text();
    const { library } = await realLibrary();
    for (const id of library.cases.keys()) expect(home).toContain(`<a href="/cases/${id}">`);
  });

  it("shows what a case file says as text, never as markup", async () => {
    const { config, write } = await workshop();
    const attack = `<script>alert("x")</script><img src=x onerror='alert(1)'>&amp;`;
    await write(
      CASE_FILE,
      caseText({
        company: `company:\n  zh: ${JSON.stringify(`某公司${attack}`)}\n  en: ${JSON.stringify(`Some Dairy ${attack}`)}\n`,
        title: `title:\n  zh: ${JSON.stringify(`标题${attack}`)}\n  en: ${JSON.stringify(`A title ${attack}`)}\n`,
        measures: `\n## Solar ${attack} | 光伏${attack}\n\nThe roof ${attack} generates 5,000 kWh a year.\n\n屋顶${attack}上的光伏组件由企业自行建设，每年发电5000 kWh，供给厂区使用。\n`,
      }),
    );
    const own = await serve(await openCasebook(config, { notice: () => undefined }));
    for (const path of ["/", "/cases/light-industry-2024-01"]) {
      const page = await (await own.get(path)).text();
      expect(page).toContain("&lt;script&gt;");
      expect(page).not.toMatch(/<script|<img|onerror='/);
    }
    expect(await (await own.get("/cases/light-industry-2024-01")).text()).toContain("&lt;/script&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;amp;");
  });
});

describe("the health routes", () => {
  it("say that the server lives and what it serves", async () => {
    const { library } = await realLibrary();
    expect(await (await server.get("/healthz")).json()).toEqual({ status: "ok" });
    expect(await (await server.get("/readyz")).json()).toEqual({ ready: true, index: library.version, cases: library.cases.size });
  });
});
