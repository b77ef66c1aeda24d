import type { Language } from "../domain/language.js";

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /[A-Za-z]{2,}/g;

/** How many Chinese characters a text has. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/**
 * The language of a paragraph or a question. A Chinese sentence with English names in it is Chinese: four Chinese
 * characters weigh as much as three English words, and a text of neither is English.
 */
export function detectLanguage(text: string): Language {
  const han = countHan(text);
  if (han === 0) return "en";
  const words = text.match(LATIN_WORD)?.length ?? 0;
  return han * 0.75 >= words ? "zh" : "en";
}
