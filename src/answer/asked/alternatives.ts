/** What stands between the things of a list. */
const BETWEEN = /[,，、;；/]|\b(?:and|or|versus|vs\.?)\b|以及|还是|或者|[和与及跟或]/i;

/**
 * The things of which a question asks which is first, where it lists them: "…, which is larger: A, B or C?", "of A, B and C,
 * which …", A、B、C，哪个最大. Empty where it lists none.
 */
export function alternativesIn(question: string): string[] {
  for (const pattern of LISTS) {
    const list = pattern.exec(question)?.groups?.list;
    const items = (list ?? "").split(BETWEEN).map((item) => item.trim());
    const named = items.filter((item) => item !== "");
    if (named.length >= FEWEST && named.every((item) => item.length <= LONGEST)) return named;
  }
  return [];
}

const FEWEST = 3;
const LONGEST = 60;

const LISTS: readonly RegExp[] = [
  // "What helped most: A, B or C?"
  /\b(?:what|which|who)\b[^:?]*:\s*(?<list>[^?:.]*\b(?:or|and)\b[^?:.]*)/i,
  // "Of A, B and C, which …?"
  /\b(?:of|among|between|out of)\s+(?<list>[^?:]*?,[^?:]*?\b(?:and|or)\b[^?:,]*),?\s+(?:which|what|who)\b/i,
  // "A, B and C: which …?"
  /^(?<list>[^?:]*,[^?:]*\b(?:and|or)\b[^?:]*)[:–—-]\s*(?:which|what|who)\b/i,
  // "Which is larger, A, B or C?"
  /\b(?:what|which|who)\b[^,:?]*,\s*(?<list>[^?:.]*\bor\b[^?:.]*)\?/i,
  // 哪个最大：A、B还是C
  /[哪谁][^？?。：:]*[：:]\s*(?<list>[^？?。]*[、和与及跟或][^？?。]*)/,
  // A、B、C（几项），哪个最大
  /(?:^|[：:])(?<list>[^：:？?。，,]*、[^：:？?。，,]*?)(?:这?[几两三四五六七八九\d](?:[项种类个套座条处只笔]|大类)[^，,？?。]{0,6})?(?:[，,]|之?中|里面?|当中)+\s*[哪谁按]/,
];
