import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluateQuestions, type QuestionsReport } from "../../evals/questions/evaluate.js";
import { grade } from "../../evals/questions/grade.js";
import { questionsPage } from "../../evals/questions/html.js";
import { Question, readQuestions } from "../../evals/questions/question.js";
import { renderChanges, renderFaults, renderQuestions } from "../../evals/questions/render.js";
import { ask } from "../../src/answer/ask.js";
import type { Answer } from "../../src/domain/answer.js";
import { realLibrary } from "../support/library.js";

const SETS = fileURLToPath(new URL("../../evals/questions/sets", import.meta.url));

let report: QuestionsReport;
let answerOf: (question: string) => Promise<Answer>;
beforeAll(async () => {
  const { library } = await realLibrary();
  answerOf = (question) => ask(library, { question, language: "auto" });
  report = await evaluateQuestions(readQuestions(SETS), (request) => ask(library, { ...request, language: "auto" }));
}, 120_000);

const wanted = (more: object) => Question.parse({ id: "q", kind: "fact", language: "en", question: "?", outcome: "answered", ...more });
const CHILLER = "climate-action-2022-09";

describe("the grader", () => {
  it("finds nothing wrong with an answer that has what is wanted, in whatever unit", async () => {
    const answer = await answerOf("How many kWh did the retrofit of First MOMA in Beijing save in 2019?");
    const question = wanted({ cases: { must: [CHILLER] }, figures: { must: [{ case: CHILLER, value: 608.1619, unit: "MWh" }] } });
    expect(grade(question, answer)).toMatchObject({ faults: [], wanted: 1, told: 1 });
  });

  it.each([
    ["outcome", { outcome: "not_found" }],
    ["companies", { cases: { must: ["climate-action-2022-01"] } }],
    ["companies", { kind: "list", cases: { must: ["climate-action-2022-01"], atLeast: 1 } }],
    ["companies", { cases: { must: [CHILLER], first: ["climate-action-2022-01"] } }],
    ["figures", { figures: { must: [{ case: CHILLER, value: 608161, max: 700000, unit: "t" }] } }],
    ["figures", { figures: { must: [{ case: "climate-action-2022-01", value: 608161.9, unit: "kWh" }] } }],
    ["owner", { figures: { not: [{ value: 608161.9, unit: "kWh" }] } }],
    ["language", { language: "zh" }],
  ] as const)("finds a fault: %s", async (fault, more) => {
    const answer = await answerOf("How many kWh did the retrofit of First MOMA in Beijing save in 2019?");
    expect(grade(wanted(more), answer).faults).toContain(fault);
  });

  it("finds a marker without a citation, a citation without a marker and a figure that its quote has not", async () => {
    const answer = await answerOf("How many kWh did the retrofit of First MOMA in Beijing save in 2019?");
    const [citation] = answer.citations as [Answer["citations"][number]];
    expect(grade(wanted({}), { ...answer, citations: [] }).faults).toContain("citations");
    expect(grade(wanted({}), { ...answer, citations: [...answer.citations, { ...citation, marker: 99 }] }).faults).toContain("citations");
    expect(grade(wanted({}), { ...answer, citations: answer.citations.map((one) => ({ ...one, quote: "", note: "" })) }).faults).toContain("citations");
  });
});

describe("the questions", () => {
  it("are at least 200, of both languages, most of them no plain facts, each with one id", () => {
    const questions = readQuestions(SETS);
    expect(questions.length).toBeGreaterThanOrEqual(200);
    const share = (test: (question: Question) => boolean) => questions.filter(test).length / questions.length;
    expect(share(({ language }) => language === "zh")).toBeGreaterThan(0.4);
    expect(share(({ kind }) => kind !== "fact" && kind !== "how")).toBeGreaterThan(0.6);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.filter(({ kind }) => kind === "trap").length).toBeGreaterThanOrEqual(20);
    expect(new Set(questions.flatMap(({ group }) => group ?? [])).size).toBeGreaterThanOrEqual(80);
  });

  // Floors below what `npm run eval` measures, so that a change that breaks many answers is seen here.
  it("are answered no worse than before", () => {
    const { all, lists, refusals, byLanguage, groups } = report;
    expect(all.right / all.questions).toBeGreaterThanOrEqual(0.93);
    expect(all.told / all.figures).toBeGreaterThanOrEqual(0.955);
    expect(all.faults.citations).toBe(0);
    expect(all.faults.language).toBe(0);
    expect(all.faults.owner).toBe(0);
    expect(lists.recall).toBeGreaterThanOrEqual(0.95);
    expect(lists.precision).toBeGreaterThanOrEqual(0.95);
    expect(refusals.right / refusals.wanted).toBeGreaterThanOrEqual(0.95);
    expect(refusals.refused / refusals.answerable).toBeLessThanOrEqual(0.02);
    expect(groups.same / groups.groups).toBeGreaterThanOrEqual(0.87);
    const [en, zh] = [byLanguage.en, byLanguage.zh].map((one) => (one ? one.right / one.questions : 0)) as [number, number];
    expect(Math.abs(en - zh)).toBeLessThan(0.04);
  });
});

describe("the report", () => {
  it("names every fault, and what changed since another", () => {
    const wrong = report.grades.filter(({ faults }) => faults.length > 0);
    expect(renderFaults(report).split("\n    ")).toHaveLength(wrong.length + 1);
    expect(renderQuestions(report)).toContain(String(report.all.questions));
    const turned = report.grades.map((one, index) => (index === 0 ? { ...one, faults: one.faults.length === 0 ? (["figures"] as const) : [] } : one));
    const id = report.grades[0]?.question.id ?? "";
    expect(renderChanges(report, { grades: turned })).toMatch(new RegExp(`now (?:right|wrong): ${id}$`, "m"));
    expect(renderChanges(report, report)).toContain("now right: none\nnow wrong: none");
  });

  it("is a page that needs nothing from elsewhere", () => {
    const page = questionsPage(report, { commit: "abc", node: "v1" });
    expect(page).not.toMatch(/(?:src|href)=|https?:|url\(|@import/);
    expect(page.match(/<details/g)).toHaveLength(report.grades.length);
    expect(page).not.toContain("<script");
  });
});
