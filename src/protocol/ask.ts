import { z } from "zod";

/** Longest question in characters. */
export const MAX_QUESTION = 2000;
/** Longest history in turns, and longest turn in characters. */
const MAX_TURNS = 40;
const MAX_TURN = 20_000;

/** Control characters other than tab and line breaks: what a binary file has and a question has not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BINARY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export const Question = z
  .string()
  .max(MAX_QUESTION, `the question is longer than ${MAX_QUESTION} characters`)
  .refine((text) => text.trim() !== "", "the question is empty")
  .refine((text) => !BINARY.test(text), "the question holds control characters: it is no plain text")
  .refine((text) => !LONE_SURROGATE.test(text), "the question is no well-formed Unicode text");

/** `POST /v1/ask`. Unknown fields are refused. */
export const AskRequest = z.strictObject({
  question: Question,
  /** Turns before this one, oldest first. */
  history: z
    .array(z.strictObject({ role: z.enum(["user", "assistant"]), content: z.string().max(MAX_TURN) }))
    .max(MAX_TURNS)
    .optional(),
  language: z.enum(["auto", "en", "zh"]).default("auto"),
  filters: z
    .strictObject({
      industry: z.string().min(1),
      technology: z.string().min(1),
      company: z.string().min(1),
      collection: z.string().min(1),
      year: z.number().int(),
    })
    .partial()
    .optional(),
});
export type AskRequest = z.infer<typeof AskRequest>;
