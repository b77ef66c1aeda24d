import { fileURLToPath } from "node:url";
import { z } from "zod";
import { CasebookError } from "./errors.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every setting, read from the environment once. Unset and empty mean the default. */
const Environment = z.object({
  /** Address that the server listens on. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** Port that the server listens on; 0 takes a free one. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "it is a whole number from 0 to 65535")
    .transform(Number)
    .pipe(z.number().max(65535, "it is a whole number from 0 to 65535"))
    .default(8787),
  /** Folder of the case files. */
  CASEBOOK_CORPUS: z.string().min(1).default(`${root}corpus`),
  /** Folder of the built index. */
  CASEBOOK_INDEX: z.string().min(1).default(`${root}index`),
  /** Least severe log line that is written. */
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
}

/**
 * The configuration from environment variables.
 * @throws CasebookError `config-invalid`, which names every variable that cannot be used.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) throw new CasebookError("config-invalid", parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
  const { HOST, PORT, CASEBOOK_CORPUS, CASEBOOK_INDEX, LOG_LEVEL } = parsed.data;
  return { host: HOST, port: PORT, corpusFolder: CASEBOOK_CORPUS, indexFolder: CASEBOOK_INDEX, logLevel: LOG_LEVEL };
}
