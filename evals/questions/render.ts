import Table from "cli-table3";
import type { Comparison } from "./compare.js";
import type { QuestionsReport, Tally } from "./evaluate.js";
import { FAULTS } from "./grade.js";

const share = (part: number, of: number) => (of === 0 ? "–" : (part / of).toFixed(3));

/** The questions' scores as a table for a terminal, and what one line tells. */
export function renderQuestions(report: QuestionsReport): string {
  const table = new Table({
    head: ["questions", "asked", "right", "figures told", ...FAULTS],
    style: { head: [], border: [] },
    colAligns: ["left", ...Array.from({ length: 3 + FAULTS.length }, () => "right" as const)],
  });
  const row = (name: string, { questions, right, figures, told, faults }: Tally) =>
    table.push([name, questions, share(right, questions), share(told, figures), ...FAULTS.map((fault) => faults[fault] || "")]);
  row("all", report.all);
  for (const group of [report.byLanguage, report.bySet, report.byKind]) for (const [name, one] of Object.entries(group)) row(name, one);
  const { lists, refusals, groups, ms } = report;
  return [
    "Questions with known answers; the columns behind the figures count answers with a fault:",
    table.toString(),
    `Lists name ${lists.recall.toFixed(3)} of the companies wanted, and of those named ${lists.precision.toFixed(3)} are right.`,
    `Refusals: ${refusals.right} of ${refusals.wanted} that nothing answers; ${refusals.refused} of ${refusals.answerable} answerable ones refused.`,
    `Same companies and figures in ${groups.same} of ${groups.groups} groups of one question in several words.`,
    `An answer takes ${ms.median.toFixed(0)} ms (median), ${ms.most.toFixed(0)} ms at most.`,
  ].join("\n");
}

/** A line for each answer with a fault. */
export function renderFaults({ grades }: QuestionsReport): string {
  return grades
    .filter(({ faults }) => faults.length > 0)
    .map(({ question, faults, remarks }) => `${question.id} [${faults.join(", ")}] ${question.question}\n    ${remarks.join("; ")}`)
    .join("\n");
}

/** What changed since another run: the ids of answers that became right, and that became wrong. */
export function renderChanges(now: QuestionsReport, before: Pick<QuestionsReport, "grades">): string {
  const was = new Map(before.grades.map(({ question, faults }) => [question.id, faults.length === 0]));
  const changed = (right: boolean) =>
    now.grades.filter(({ question, faults }) => was.get(question.id) === !right && (faults.length === 0) === right).map(({ question }) => question.id);
  const added = now.grades.filter(({ question }) => !was.has(question.id)).length;
  const list = (ids: readonly string[]) => (ids.length === 0 ? "none" : ids.join(", "));
  return [`Against the baseline: ${added} new questions`, `now right: ${list(changed(true))}`, `now wrong: ${list(changed(false))}`].join("\n");
}

/** The finders side by side: the share of the needed evidence among the first passages. */
export function renderComparison(comparison: readonly Comparison[]): string {
  const depths = Object.keys(comparison[0]?.at ?? {}).map(Number);
  const table = new Table({
    head: ["passages found by", ...depths.flatMap((depth) => [`all, first ${depth}`, "English", "Chinese"])],
    style: { head: [], border: [] },
    colAligns: ["left", ...depths.flatMap(() => ["right", "right", "right"] as const)],
  });
  for (const { name, at } of comparison)
    table.push([name, ...depths.flatMap((depth) => [at[depth]?.all ?? 0, at[depth]?.en ?? 0, at[depth]?.zh ?? 0].map((value) => value.toFixed(3)))]);
  return `Share of the evidence that ${comparison[0]?.questions ?? 0} questions need, among the first passages found:\n${table.toString()}`;
}
