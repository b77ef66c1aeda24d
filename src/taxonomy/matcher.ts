import { stem } from "../text/tokens.js";
import { foldWidth } from "../text/width.js";

/** A place in a text where a vocabulary's word stands. */
export interface Match {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Lexeme {
  readonly id: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

interface Phrase {
  readonly id: string;
  readonly forms: readonly string[];
  /** The word must stand as written: an abbreviation that is also a common word in lower case. */
  readonly exactly?: string;
}

const ALSO_WORDS = new Set(["LED", "PET", "IT", "US", "REC", "Nice"]);

/** Abbreviations that are a common word in lower case, or become one when they are stemmed (MES would be "me"). */
function mustStandAsWritten(phrase: string): boolean {
  return ALSO_WORDS.has(phrase) || (/^[A-Z]{2,5}s?$/.test(phrase) && stem(phrase) !== phrase.toLowerCase());
}

/**
 * Finds the words of a bilingual vocabulary in a text. English is compared by stems on whole words, so that plural,
 * hyphen and case do not matter; Chinese by characters. Where two words overlap, the longer one counts: 废水 is not 水.
 */
export class Matcher {
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly words = new Map<string, { id: string; word: string }[]>();

  /** `acrossPunctuation`: a name may hold commas, full stops and brackets: "Hanhai Technology (Shanghai) Co., Ltd.". */
  constructor(
    lexemes: Iterable<Lexeme>,
    private readonly acrossPunctuation = false,
  ) {
    for (const { id, en, zh } of lexemes) {
      for (const word of en) this.addPhrase(id, word);
      // A Latin abbreviation in the Chinese list (LED, VOC) is matched as an English word is.
      for (const word of zh)
        if (/\p{Script=Han}/u.test(word)) this.addWord(id, word);
        else this.addPhrase(id, word);
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.forms.length - a.forms.length);
  }

  private addPhrase(id: string, phrase: string): void {
    const forms = phrase
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map(stem);
    const [first] = forms;
    if (first === undefined) return;
    const list = this.phrases.get(first) ?? [];
    list.push({ id, forms, ...(mustStandAsWritten(phrase) ? { exactly: phrase } : {}) });
    this.phrases.set(first, list);
  }

  private addWord(id: string, word: string): void {
    const folded = foldWidth(word);
    const first = folded[0] as string;
    const list = this.words.get(first) ?? [];
    list.push({ id, word: folded });
    this.words.set(first, list);
  }

  /** Every match, in the order of the text; of overlapping ones the longest. */
  find(text: string): Match[] {
    const folded = foldWidth(text);
    const all: Match[] = [];
    for (let at = 0; at < folded.length; at++) {
      for (const { id, word } of this.words.get(folded[at] as string) ?? []) {
        if (folded.startsWith(word, at)) all.push({ id, start: at, end: at + word.length });
      }
    }
    const latin = latinTokens(folded);
    latin.forEach((token, index) => {
      for (const { id, forms, exactly } of this.phrases.get(token.form) ?? []) {
        if (exactly && folded.slice(token.start, token.end) !== exactly) continue;
        const last = latin[index + forms.length - 1];
        if (
          last &&
          forms.every(
            (form, offset) => latin[index + offset]?.form === form && (offset === 0 || this.adjacent(folded, latin[index + offset - 1], latin[index + offset])),
          )
        )
          all.push({ id, start: token.start, end: last.end });
      }
    });
    return longest([...new Map(all.map((match) => [`${match.id} ${match.start} ${match.end}`, match])).values()]);
  }

  private adjacent(text: string, left: LatinToken | undefined, right: LatinToken | undefined): boolean {
    const between = left && right ? text.slice(left.end, right.start) : "x";
    return (this.acrossPunctuation ? /^(?:[\s\-‐–/&'’.,()]|['’]s )*$/ : /^(?:[\s\-‐–/&'’]|['’]s )*$/).test(between);
  }

  /** The ids that occur in a text. */
  ids(text: string): Set<string> {
    return new Set(this.find(text).map((match) => match.id));
  }
}

interface LatinToken {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

let lastCut: { readonly text: string; readonly tokens: readonly LatinToken[] } = { text: "", tokens: [] };

/** The last text's are kept, for many matchers look through one text in turn. */
function latinTokens(text: string): readonly LatinToken[] {
  if (text !== lastCut.text) lastCut = { text, tokens: cut(text) };
  return lastCut.tokens;
}

function cut(text: string): LatinToken[] {
  return [...text.matchAll(/[\p{Script=Latin}0-9][\p{Script=Latin}0-9₂]*/gu)].map((match) => ({
    form: stem(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function longest(matches: Match[]): Match[] {
  const kept: Match[] = [];
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of byLength) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end && !(other.start === match.start && other.end === match.end)))
      kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
