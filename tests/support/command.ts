import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { ROOT } from "./library.js";

/** What a child process wrote, and with which code it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Environment = Readonly<Record<string, string>>;

/** Only what a program needs to start: no setting of the machine that runs the tests reaches it. */
const plainEnvironment = (environment: Environment) => ({ PATH: process.env.PATH ?? "", ...environment });

/** A program of ours, `cli` or `server`, as a child process, as `npm run` starts it. */
export function start(entry: string, words: readonly string[], environment: Environment) {
  return spawn(process.execPath, ["bin/run.mjs", entry, ...words], { cwd: ROOT, env: plainEnvironment(environment), stdio: ["ignore", "pipe", "pipe"] });
}

/** The CLI with some words, until it ends. */
export function casebook(words: readonly string[], environment: Environment = {}): Promise<Ran> {
  return ended(start("cli", words, environment));
}

/** The CLI asked with an argument of bytes that `printf` makes, which need not be text. */
export function askBytes(format: string, environment: Environment = {}): Promise<Ran> {
  const command = `exec "$0" bin/run.mjs cli ask "$(printf '${format}')"`;
  return ended(spawn("sh", ["-c", command, process.execPath], { cwd: ROOT, env: plainEnvironment(environment), stdio: ["ignore", "pipe", "pipe"] }));
}

export async function ended(child: ReturnType<typeof start>): Promise<Ran> {
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: code as number | null, stdout, stderr };
}
