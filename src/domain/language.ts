import { z } from "zod";

/** The two languages that the library reads, answers in and is written in. */
export const Language = z.enum(["en", "zh"]);
export type Language = z.infer<typeof Language>;
export const LANGUAGES: readonly [Language, Language] = ["en", "zh"];

/** A name or title in both languages. */
export const Bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;
