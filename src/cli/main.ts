import { Command, CommanderError, InvalidArgumentError } from "commander";
import { describeFailure, EXIT } from "../protocol/exit.js";
import { addMeasures } from "./measures-options.js";

function language(value: string): "en" | "zh" {
  if (value !== "en" && value !== "zh") throw new InvalidArgumentError("it is en or zh");
  return value;
}

function program(finish: (code: number) => void): Command {
  const command = new Command("carbon-casebook")
    .description("Question a library of industrial low-carbon cases.")
    .exitOverride()
    .showHelpAfterError("(--help shows the usage)");
  command
    .command("ask")
    .description("answer one question, with its figures and sources")
    .argument("<question...>", "the question, in Chinese or English")
    .option("--json", "print the answer object")
    .option("--lang <language>", "answer in en or zh, whatever the question's language", language)
    .action(async (words: string[], options: { json?: boolean; lang?: "en" | "zh" }) => finish(await (await import("./ask.js")).askCommand(words, options)));
  command
    .command("index")
    .description("bring index/ up to date with the corpus")
    .action(async () => finish(await (await import("./index-command.js")).indexCommand()));
  command
    .command("corpus-check")
    .description("read every case file and name what is wrong and where")
    .action(async () => finish(await (await import("./corpus-check.js")).corpusCheckCommand()));
  command
    .command("corpus-report")
    .description("what the library holds and where it has gaps")
    .option("--json", "print the whole survey")
    .action(async (options: { json?: boolean }) => finish(await (await import("./corpus-report.js")).corpusReportCommand(options)));
  addMeasures(command, finish);
  return command;
}

function complain(error: unknown): number {
  // Commander has already said what is wrong with the usage.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badUsage;
  const { line, code } = describeFailure(error);
  process.stderr.write(`${line}\n`);
  return code;
}

// A reader that has seen enough (`… | head`) closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

try {
  await program((code) => {
    process.exitCode = code;
  }).parseAsync(process.argv);
} catch (error) {
  process.exitCode = complain(error);
}
