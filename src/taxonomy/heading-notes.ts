import { readFileSync } from "node:fs";
import { z } from "zod";

/** What counts as a heading and what does not, for whoever catalogues a section; what it is in everyday words, and other words for it. */
export const HeadingNotes = z.record(
  z.string(),
  z.strictObject({ scope: z.string().min(1), en: z.string().min(1), zh: z.string().min(1), also: z.string().min(1) }),
);
export type HeadingNotes = z.infer<typeof HeadingNotes>;

/** The notes on every heading, by its id. Read when an index is built: no question needs them. */
export function readHeadingNotes(): HeadingNotes {
  return HeadingNotes.parse(JSON.parse(readFileSync(new URL("./heading-notes.json", import.meta.url), "utf8")));
}
