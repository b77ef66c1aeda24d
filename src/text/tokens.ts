import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Jieba } from "@node-rs/jieba";
import { stemmer } from "stemmer";
import { foldWidth } from "./width.js";

const require = createRequire(import.meta.url);
let cutter: Jieba | undefined;

/** Loaded on the first Chinese text: the dictionary takes 80 ms and 40 MB that an English question need not pay. */
function jieba(): Jieba {
  if (!cutter) {
    const { Jieba } = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
    // Its own loader of the dictionary reads another of 6 MB beside it, and keeps both.
    cutter = Jieba.withDict(readFileSync(require.resolve("@node-rs/jieba/dict.txt")));
  }
  return cutter;
}

export interface Token {
  /** The form that is compared: an English stem in lower case, or a Chinese word. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** 水能不能回用: jieba would cut these with what stands before them. */
const ASKED_BOTH_WAYS = "能不能|是不是|会不会|可不可以|要不要|有没有";
const WORD = new RegExp(
  `\\p{Script=Latin}[\\p{Script=Latin}0-9₂]*(?:['’][A-Za-z]+)?|${ASKED_BOTH_WAYS}|\\p{Script=Han}+?(?=${ASKED_BOTH_WAYS}|[^\\p{Script=Han}]|$)|\\d[GD](?![\\p{L}\\p{N}])|\\d[\\d,.]*`,
  "gu",
);

/**
 * Words of British and American spelling that stem apart. Only what the corpus and its readers use; the list grows
 * with `npm run corpus:report`.
 */
const SPELLING: Readonly<Record<string, string>> = {
  aluminum: "aluminium",
  mold: "mould",
  molds: "moulds",
  molded: "moulded",
  tire: "tyre",
  tires: "tyres",
  harbor: "harbour",
  color: "colour",
  fiber: "fibre",
  liter: "litre",
  liters: "litres",
  center: "centre",
  sulfur: "sulphur",
  fueled: "fuelled",
  vapor: "vapour",
  program: "programme",
  yoghurt: "yogurt",
  recycled: "recycling",
  photovoltaics: "photovoltaic",
  ton: "tonne",
  tons: "tonnes",
};

/** Words that Porter's stemmer would throw together with others of another meaning: training with train, general with generator. */
const WHOLE = new Set(
  "training greening seasoning seasonings economiser economisers economizer economizers general building buildings lighting organic organs generator generators university returnable planting renewable renewables renewal condensate condenser condensers condensation condensing refrigeration refrigerant refrigerants internal internally international internationally carbonate carbonates carbonated".split(
    " ",
  ),
);

/** Stems of words seen, so that a corpus of a million words stems its ten thousand different ones once. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 50_000;

/** An English word as it is compared: lower case, one spelling, Porter's stem (Program 14, 1980). */
export function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const lower = word
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replaceAll("₂", "2");
  const form = WHOLE.has(lower) ? lower.replace(/(?<!s)s$/, "").replace("economizer", "economiser") : stemmer(SPELLING[lower] ?? lower);
  if (STEMS.size < MOST_STEMS) STEMS.set(word, form);
  return form;
}

/**
 * English words and Chinese words of a text with their places. Chinese is cut as a search needs it: 余热回收 gives 余热
 * and 回收. Numbers are left out: figures are matched as data, and jieba would merge them with their units.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of foldWidth(text).matchAll(WORD)) {
    const piece = match[0];
    const at = match.index;
    if (/^\d(?![GD])/.test(piece)) continue;
    if (!/^\p{Script=Han}/u.test(piece)) {
      found.push({ form: stem(piece), start: at, end: at + piece.length });
      continue;
    }
    let cursor = 0;
    for (const word of jieba().cutForSearch(piece, true)) {
      // cutForSearch gives the parts of a long word before the word itself, so a part may start before the cursor.
      const local = piece.startsWith(word, cursor) ? cursor : piece.indexOf(word, Math.max(0, cursor - word.length));
      const start = local < 0 ? cursor : local;
      found.push({ form: word, start: at + start, end: at + start + word.length });
      cursor = Math.max(cursor, start + word.length);
    }
  }
  return found;
}

/** Words that every passage has and none is about. */
const STOP = new Set(
  [
    "a an the and or but of in on at to for from by with without as is are was were be been being it its this that these those there their they them he she his her",
    "which what who whom whose when where why how do does did done has have had having can could will would shall should may might must not no nor than then so such",
    "into onto over under per each every any all some more most other another same both either neither also only just very too about after before during while if because",
    "i you we our your my me us s t re ve ll d m up out off down again once here own between through against until",
  ]
    .join(" ")
    .split(" ")
    .map(stem),
);
const STOP_ZH = new Set([
  ..."的了和与及或在是有为对把被将从到由于以等并而且也都就还又其这那该此各每个种些之所则使让向上下中内外后前时年月日万亿多少哪谁吗呢吧啊了我你他她它们",
]);

/** Whether a token form carries no meaning of its own for retrieval. */
export function isStopForm(form: string): boolean {
  return STOP.has(form) || STOP_ZH.has(form);
}

/** The forms of a text for the lexical index and the embedder. */
export function indexTerms(text: string): string[] {
  return tokens(text)
    .map((token) => token.form)
    .filter((form) => !isStopForm(form));
}

/** The Chinese words of a text with jieba's tags. */
export function taggedWords(text: string): { form: string; tag: string }[] {
  return jieba()
    .tag(text, true)
    .map(({ word, tag }) => ({ form: word, tag }));
}

/** A word of a question that may name something. */
export interface ContentWord extends Token {
  /** A name by its form: a Chinese proper noun, a capitalised English word. */
  readonly name: boolean;
}

/** Jieba's tags (ICTCLAS) of words that name things; verbs, numerals, pronouns, adverbs and particles do not. */
const NAMING = /^(?:n|nr|nrt|ns|nt|nz|ng|vn|j|l|i|an|b|x|eng)$/;
const PROPER = /^(?:nr|nrt|nt|nz)$/;

/**
 * The words of a question that carry meaning: Chinese nouns and names by jieba's tags, English words that are no stop
 * words. A word that jieba made up from single characters (tag x) is kept only where `known` says that it is a word.
 */
export function contentWords(text: string, known: (form: string) => boolean): ContentWord[] {
  const folded = foldWidth(text);
  const found: ContentWord[] = [];
  for (const match of folded.matchAll(WORD)) {
    const piece = match[0];
    const at = match.index;
    if (/^\d(?![GD])/.test(piece)) continue;
    if (!/^\p{Script=Han}/u.test(piece)) {
      const form = stem(piece);
      const opens = /(?:^|[.?!;:"“]\s*)$/.test(folded.slice(0, at));
      if (!isStopForm(form)) found.push({ form, start: at, end: at + piece.length, name: /^[A-Z]/.test(piece) && !opens });
      continue;
    }
    let offset = at;
    for (const { word, tag } of jieba().tag(piece, true)) {
      const made = tag === "x" && !known(word);
      if (word.length > 1 && NAMING.test(tag) && !made) found.push({ form: word, start: offset, end: offset + word.length, name: PROPER.test(tag) });
      offset += word.length;
    }
  }
  return found;
}
