import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Status } from "../../src/domain/answer.js";
import { Per } from "../../src/domain/figure.js";
import { Language } from "../../src/domain/language.js";

export const Kind = z.enum(["fact", "list", "rank", "sum", "count", "compare", "how", "follow-up", "unanswerable", "trap", "small-talk"]);
export type Kind = z.infer<typeof Kind>;

/** An amount that an answer must, or must not, tell: at full scale, in the unit of the text. */
export const ExpectedFigure = z.strictObject({
  /** Whose; left out where it is calculated over several cases. */
  case: z.string().optional(),
  value: z.number(),
  max: z.number().optional(),
  unit: z.string(),
  per: Per.optional(),
  calculated: z.boolean().optional(),
  note: z.string().optional(),
});
export type ExpectedFigure = z.infer<typeof ExpectedFigure>;

/** A question with what a right answer to it has. */
export const Question = z.strictObject({
  id: z.string().min(1),
  kind: Kind,
  /** Of the answer wanted. */
  language: Language,
  question: z.string().min(1),
  history: z.array(z.strictObject({ role: z.enum(["user", "assistant"]), content: z.string() })).default([]),
  /** Questions of one group must get the same cases and figures. */
  group: z.string().optional(),
  tags: z.array(z.string()).default([]),
  outcome: Status,
  cases: z
    .strictObject({
      /** Each must be cited. */
      must: z.array(z.string()).default([]),
      /** May be cited beside them; without it any other case is wrong where companies are listed. */
      may: z.array(z.string()).default([]),
      /** So many of `must` are enough. */
      atLeast: z.number().int().min(1).optional(),
      /** Who leads, in order. */
      first: z.array(z.string()).default([]),
    })
    .prefault({}),
  figures: z.strictObject({ must: z.array(ExpectedFigure).default([]), not: z.array(ExpectedFigure).default([]) }).prefault({}),
  /** Where the answer stands, and how it was decided. */
  why: z.string().optional(),
});
export type Question = z.infer<typeof Question>;

/**
 * The questions of every `*.json` of a folder, in the order of the files' names, each with its file's name as its set.
 * @throws Error that names the file and the question where one breaks the schema or two have one id.
 */
export function readQuestions(folder: string): (Question & { set: string })[] {
  const questions = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const read = z.array(Question).safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
      return read.data.map((question) => ({ ...question, set: file.replace(/\.json$/, "") }));
    });
  const seen = new Set<string>();
  for (const { id } of questions) {
    if (seen.has(id)) throw new Error(`two questions have the id ${id}`);
    seen.add(id);
  }
  return questions;
}
