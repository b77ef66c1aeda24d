import type { Answer } from "../../src/domain/answer.js";
import type { AskRequest } from "../../src/protocol/ask.js";
import { FAULTS, type Fault, type Grade, grade } from "./grade.js";
import type { Question } from "./question.js";

/** Answers one question, as the library does. */
export type Ask = (request: AskRequest) => Promise<Answer>;

/** How well a group of questions was answered. */
export interface Tally {
  readonly questions: number;
  /** Answers with nothing wrong. */
  readonly right: number;
  /** Figures that had to be told, and those that were. */
  readonly figures: number;
  readonly told: number;
  /** Answers with each fault. */
  readonly faults: Readonly<Record<Fault, number>>;
}

export interface QuestionsReport {
  readonly all: Tally;
  readonly byKind: Readonly<Record<string, Tally>>;
  readonly byLanguage: Readonly<Record<string, Tally>>;
  readonly bySet: Readonly<Record<string, Tally>>;
  /** Of lists the companies named of those wanted, and of those named the ones wanted, averaged over the questions. */
  readonly lists: { readonly recall: number; readonly precision: number };
  /** Questions that nothing answers: told so; and answerable ones that were refused. */
  readonly refusals: { readonly wanted: number; readonly right: number; readonly answerable: number; readonly refused: number };
  /** Groups of one question in several words that got the same companies and figures. */
  readonly groups: { readonly groups: number; readonly same: number };
  /** Milliseconds an answer, the median and the slowest. */
  readonly ms: { readonly median: number; readonly most: number };
  readonly grades: readonly (Grade & { readonly answer: string; readonly status: string })[];
}

/** Asks every question and grades the answers. */
export async function evaluateQuestions(questions: readonly (Question & { readonly set: string })[], ask: Ask): Promise<QuestionsReport> {
  const graded: (Grade & { answer: string; status: string; set: string; cases: string[]; values: string })[] = [];
  for (const question of questions) {
    const answer = await ask({ question: question.question, language: "auto", history: question.history });
    const cases = [...new Set(answer.citations.map((citation) => citation.case.id))].sort();
    const wanted = new Set(question.figures.must.map(({ value }) => value));
    const values = answer.figures.filter(({ value }) => wanted.has(value)).map(({ value }) => value);
    graded.push({
      ...grade(question, answer),
      answer: answer.answer,
      status: answer.status,
      set: question.set,
      cases,
      values: [...new Set(values)].sort().join(),
    });
  }
  const by = (key: (one: (typeof graded)[number]) => string) => {
    const keys = [...new Set(graded.map(key))].sort();
    return Object.fromEntries(keys.map((name) => [name, tally(graded.filter((one) => key(one) === name))]));
  };
  const lists = graded.filter(({ question }) => question.kind === "list" && question.outcome !== "not_found");
  const mean = (values: readonly number[]) => (values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length);
  const unanswerable = graded.filter(({ question }) => question.outcome === "not_found");
  const answerable = graded.filter(({ question }) => question.outcome === "answered");
  const groups = [...new Set(graded.flatMap(({ question }) => question.group ?? []))];
  const times = graded.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    all: tally(graded),
    byKind: by(({ question }) => question.kind),
    byLanguage: by(({ question }) => question.language),
    bySet: by(({ set }) => set),
    lists: { recall: mean(lists.map(recallOf)), precision: mean(lists.map(precisionOf)) },
    refusals: {
      wanted: unanswerable.length,
      right: unanswerable.filter(({ faults }) => !faults.includes("outcome")).length,
      answerable: answerable.length,
      refused: answerable.filter(({ status }) => status === "not_found").length,
    },
    groups: {
      groups: groups.length,
      same: groups.filter((group) => {
        const members = graded.filter(({ question }) => question.group === group);
        return new Set(members.map(({ cases, values }) => `${cases.join()} ${values}`)).size === 1;
      }).length,
    },
    ms: { median: times[Math.floor(times.length / 2)] ?? 0, most: times.at(-1) ?? 0 },
    grades: graded.map(({ set: _set, cases: _cases, values: _values, ...rest }) => rest),
  };
}

type Listed = Grade & { readonly cases: readonly string[] };

function recallOf({ question, cases }: Listed): number {
  const { must, atLeast } = question.cases;
  const wanted = atLeast ?? must.length;
  return wanted === 0 ? 1 : Math.min(1, must.filter((id) => cases.includes(id)).length / wanted);
}

function precisionOf({ question, cases }: Listed): number {
  const fine = new Set([...question.cases.must, ...question.cases.may]);
  return cases.length === 0 ? 0 : cases.filter((id) => fine.has(id)).length / cases.length;
}

function tally(grades: readonly Grade[]): Tally {
  const sum = (of: (one: Grade) => number) => grades.reduce((total, one) => total + of(one), 0);
  return {
    questions: grades.length,
    right: grades.filter(({ faults }) => faults.length === 0).length,
    figures: sum(({ wanted }) => wanted),
    told: sum(({ told }) => told),
    faults: Object.fromEntries(FAULTS.map((fault) => [fault, grades.filter(({ faults }) => faults.includes(fault)).length])) as Record<Fault, number>,
  };
}
