import { beforeAll, describe, expect, it } from "vitest";
import { Answer } from "../../src/domain/answer.js";
import { problemOf, type Served, serveRealCorpus } from "../support/http.js";

const QUESTION = "which dairy plants recovered boiler flue-gas heat and how much did they save";
const encode = (text: string) => new TextEncoder().encode(text);

describe("POST /v1/ask", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serveRealCorpus();
  });

  it("gives the answer object as JSON", async () => {
    const response = await server.ask({ question: QUESTION });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    const answer = Answer.strict().parse(await response.json());
    expect(answer).toMatchObject({ status: "answered", question: QUESTION, citations: [{ company: { en: "Shenyang Yili Dairy Co., Ltd." } }] });
  });

  it("takes a language and filters", async () => {
    const response = await server.ask({ question: "Which companies recovered flue-gas heat?", language: "zh", filters: { industry: "dairy" } });
    expect(Answer.parse(await response.json())).toMatchObject({ language: "zh", citations: [{ case: { id: "shenyang-zero-carbon-2024-01" } }] });
  });

  it("answers with status 200 that nothing is found", async () => {
    const response = await server.ask({ question: "What's the weather in Beijing?" });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "not_found", figures: [], citations: [] });
  });

  it("takes a question of 2,000 characters", async () => {
    expect((await server.ask({ question: "余热".repeat(1000) })).status).toBe(200);
  });

  it("takes escaped and unescaped Chinese alike", async () => {
    const escaped = '{"question":"\\u54ea\\u4e9b\\u6e2f\\u53e3\\u4f7f\\u7528\\u5cb8\\u7535"}';
    const [one, other] = await Promise.all([server.ask(escaped), server.ask({ question: "哪些港口使用岸电" })]);
    expect(Answer.parse(await one.json()).answer).toBe(Answer.parse(await other.json()).answer);
  });

  it("answers many at once", async () => {
    const responses = await Promise.all(Array.from({ length: 12 }, () => server.ask({ question: QUESTION })));
    const answers = await Promise.all(responses.map(async (response) => Answer.parse(await response.json())));
    expect(new Set(answers.map(({ answer }) => answer)).size).toBe(1);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
  });

  const BAD: readonly (readonly [string, unknown, string | null])[] = [
    ["malformed JSON", '{"question": "gas?"', null],
    ["no body", "", null],
    ["text that is not UTF-8", new Uint8Array([...encode('{"question":"'), 0xff, 0xfe, ...encode('"}')]), null],
    ["a body in GBK", new Uint8Array([...encode('{"question":"'), 0xc4, 0xc4, 0xd0, 0xa9, ...encode('"}')]), null],
    ["a JSON value that is no object", "42", ""],
    ["null", "null", ""],
    ["a list", [QUESTION], ""],
    ["an unknown field", { question: QUESTION, model: "large" }, ""],
    ["no question", {}, "question"],
    ["an empty question", { question: "" }, "question"],
    ["a blank question", { question: " \n 　" }, "question"],
    ["a question of 2,001 characters", { question: "a".repeat(2001) }, "question"],
    ["a question with control characters", { question: "gas\u0000\u0007?" }, "question"],
    ["a question with half a surrogate pair", '{"question":"gas \\ud83d"}', "question"],
    ["a question that is a number", { question: 7 }, "question"],
    ["a history that is no list", { question: QUESTION, history: "before" }, "history"],
    ["a language that it does not speak", { question: QUESTION, language: "fr" }, "language"],
    ["an unknown filter", { question: QUESTION, filters: { sector: "dairy" } }, "filters"],
    ["a year that is text", { question: QUESTION, filters: { year: "2024" } }, "filters.year"],
  ];
  it.each(BAD)("refuses %s", async (_what, body, path) => {
    const response = await server.ask(body);
    const problem = await problemOf(response);
    expect(response.status).toBe(400);
    expect(problem).toMatchObject({ type: "urn:carbon-casebook:problem:bad-request", status: 400 });
    expect(problem.detail).not.toBe("");
    expect(problem.errors?.map((error) => error.path) ?? null).toEqual(path === null ? null : [path]);
  });

  it("names the unknown field", async () => {
    const problem = await problemOf(await server.ask({ question: QUESTION, model: "large" }));
    expect(problem.detail).toBe("unknown field: model");
  });

  it.each([
    ["of a stated length", () => JSON.stringify({ question: "a".repeat(3 * 1024 * 1024) })],
    ["of a length that is not told", () => new Blob(["a".repeat(3 * 1024 * 1024)]).stream()],
  ])("refuses a body of 3 MB %s", async (_what, body) => {
    const own = await serveRealCorpus();
    const response = await own.ask(body());
    expect(response.status).toBe(413);
    expect(await problemOf(response)).toMatchObject({ type: "urn:carbon-casebook:problem:too-large", status: 413 });
    expect(own.reported).toEqual([]);
  });

  it("goes on answering after what it refused, and reports none of it as a fault of its own", async () => {
    for (const [, body] of BAD) await (await server.ask(body)).arrayBuffer();
    expect((await server.ask({ question: QUESTION })).status).toBe(200);
    expect(server.reported).toEqual([]);
  });
});
