import MiniSearch from "minisearch";
import type { Lexeme } from "./matcher.js";

interface Named {
  readonly id: string;
  readonly names: string;
}

/** How much of a word may be mistyped: a letter of three, two of six. Above that "dairy" is near "diary" and "daily" near everything. */
const MISTYPED = 0.34;
const MOST = 3;

/** One index a vocabulary, made when something is first looked up in it. */
const INDEXES = new WeakMap<readonly Lexeme[], MiniSearch<Named>>();

/**
 * The ids of a vocabulary whose id or names, in either language, are most like what was typed, best first; none where
 * nothing is near. The likeness is MiniSearch's fuzzy and prefix search, ranked by BM25+.
 */
export function nearestTerms(typed: string, terms: readonly Lexeme[], most = MOST): string[] {
  const index = INDEXES.get(terms) ?? indexOf(terms);
  INDEXES.set(terms, index);
  return index
    .search(typed, { prefix: (word) => word.length > 2, fuzzy: (word) => (isHan(word) ? false : MISTYPED) })
    .slice(0, most)
    .map(({ id }) => String(id));
}

function indexOf(terms: readonly Lexeme[]): MiniSearch<Named> {
  const index = new MiniSearch<Named>({ fields: ["id", "names"], tokenize: words, searchOptions: { boost: { id: 2 } } });
  index.addAll(terms.map(({ id, en, zh }) => ({ id, names: [...en, ...zh].join(" | ") })));
  return index;
}

const isHan = (word: string) => /\p{Script=Han}/u.test(word);

/** Latin words, and a name's words run together (`electricitysaved`); Chinese character by character, so that 节电率 is near 节电量. */
function words(text: string): string[] {
  return text.split("|").flatMap((name) => {
    const found = name.match(/\p{Script=Han}|[^\s\p{Script=Han}\p{P}]+/gu) ?? [];
    const latin = found.filter((word) => !isHan(word));
    return latin.length > 1 ? [...found, latin.join("")] : found;
  });
}
