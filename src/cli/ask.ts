import { openCasebook } from "../app.js";
import { readConfig } from "../config.js";
import type { Answer } from "../domain/answer.js";
import { CasebookError } from "../errors.js";
import { Question } from "../protocol/ask.js";
import { EXIT } from "../protocol/exit.js";
import { isDrawn, renderAnswer } from "./render.js";

export interface AskOptions {
  readonly json?: boolean;
  readonly lang?: "en" | "zh";
}

/** Asks one question and prints the answer. Returns the exit code. */
export async function askCommand(words: readonly string[], { json = false, lang }: AskOptions): Promise<number> {
  const question = Question.safeParse(words.join(" "));
  if (!question.success) throw new CasebookError("bad-request", question.error.issues[0]?.message ?? "the question cannot be read");
  const casebook = await openCasebook(readConfig(process.env), { notice: (line) => process.stderr.write(`note: ${line}\n`) });
  const answer = await casebook.ask({ question: question.data, language: lang ?? "auto" });
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : await drawn(answer));
  return answer.status === "not_found" ? EXIT.nothingFound : EXIT.ok;
}

async function drawn(answer: Answer): Promise<string> {
  if (!isDrawn(answer)) return renderAnswer(answer);
  const { drawChart, drawTables } = await import("./tables.js");
  return renderAnswer(answer, { tables: (markdown) => drawTables(markdown, process.stdout.columns), chart: drawChart });
}
