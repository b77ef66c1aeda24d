import type { Passage } from "../domain/passage.js";
import { tableCells } from "../text/sentences.js";
import { isTableText } from "./sentences.js";

/**
 * The passage's place on its case page. A text fragment (WICG Scroll to Text Fragment) highlights the quote; its start
 * and end must stand on word boundaries and inside one paragraph or one cell of a table each.
 */
export function passageUrl({ id, caseId }: Pick<Passage, "id" | "caseId">, quotes: readonly string[]): string {
  const anchor = id.slice(caseId.length + 1);
  const [first = "", last = first] = [quotes.slice(0, 1).flatMap(blocksOf)[0], quotes.slice(-1).flatMap(blocksOf).at(-1)];
  const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");
  const directive = first === last && first.length <= 60 ? encode(first) : `${encode(opening(first))},${encode(ending(last))}`;
  return `/cases/${caseId}#${anchor}${first ? `:~:text=${directive}` : ""}`;
}

/** What a page sets apart: a sentence stands in one paragraph, a row of a table in its cells. */
function blocksOf(quote: string): string[] {
  return isTableText(quote)
    ? quote
        .split("\n")
        .flatMap(tableCells)
        .filter((cell) => /[^\s:-]/.test(cell))
    : [quote];
}

const FRAGMENT_WORDS = 6;
const opening = (text: string) => /^(?:\S+\s+){0,5}\S+/.exec(text.slice(0, 80).replace(/\s\S*$/, ""))?.[0] ?? text;
const ending = (text: string) => text.split(/\s+/).slice(-FRAGMENT_WORDS).join(" ");
