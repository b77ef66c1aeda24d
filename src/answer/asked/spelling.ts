import { createRequire } from "node:module";
import type { Library } from "../../retrieval/library.js";
import { COUNTABLES } from "../../taxonomy/countables.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { METRICS } from "../../taxonomy/metrics.js";
import { PLACES } from "../../taxonomy/places.js";
import { SUBJECTS } from "../../taxonomy/subjects.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import { editDistance } from "../../text/similar.js";
import { isStopForm, stem, taggedWords } from "../../text/tokens.js";
import { isQuestionWord } from "../question-words.js";

const require = createRequire(import.meta.url);

/** A misspelt word of a question and the word that it was taken as. */
export interface Taken {
  readonly from: string;
  readonly to: string;
}

/** A question with the words that only a slip of the pen keeps from being known put right. */
export interface Spelt {
  readonly text: string;
  readonly taken: readonly Taken[];
}

interface Dictionary {
  /** English words of names, vocabularies and headings, as written, by their lower case; made when a question needs them. */
  readonly english: () => ReadonlyMap<string, string>;
  /** Chinese words of the same and of the passages. */
  readonly chinese: ReadonlySet<string>;
  /** Chinese names. */
  readonly names: readonly string[];
  /** Chinese words by their pinyin without tones; made when a question needs it. */
  readonly bySound: () => ReadonlyMap<string, readonly string[]>;
}

const DICTIONARIES = new WeakMap<Library, Dictionary>();

/** The question with its misspelt words replaced: English by edits, Chinese by sound, names by one character too. */
export function spelt(question: string, library: Library): Spelt {
  const dictionary = dictionaryOf(library);
  const english = question.replace(/\p{Script=Latin}+/gu, (word) => meantEnglish(word, dictionary, library) ?? word);
  const text = english.replace(/\p{Script=Han}{2,}/gu, (run) => withNames(bySound(run, dictionary, library), dictionary, library));
  return { text, taken: text === question ? [] : differences(question, text) };
}

const SHORT = 7;

/** Edits that a word of so many letters may be away: none below five letters, where one edit makes another word. */
const edits = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);

function meantEnglish(word: string, { english }: Dictionary, library: Library): string | undefined {
  const lower = word.toLowerCase();
  const form = stem(word);
  if (word.length < 4 || library.documentFrequency(form) > 0 || isQuestionWord(form) || isStopForm(form)) return undefined;
  const known = english();
  if (known.has(lower)) return undefined;
  const letters = [...lower].sort().join("");
  let best: { word: string; distance: number } | undefined;
  for (const [candidate, written] of known) {
    if (candidate[0] !== lower[0] || Math.abs(candidate.length - lower.length) > 2 || candidate.length < 4) continue;
    // The same letters in another order are a slip however short the word is; another letter in a short one makes another word.
    const shuffled = candidate.length === lower.length && [...candidate].sort().join("") === letters;
    if (!shuffled && candidate.length === lower.length && lower.length < SHORT) continue;
    const distance = shuffled ? 0.5 : editDistance(lower, candidate);
    const most = shuffled ? 1 : Math.min(edits(lower.length), edits(candidate.length));
    if (distance <= most && (!best || distance < best.distance)) best = { word: written, distance };
  }
  return best?.word;
}

/**
 * A window of a run of Chinese that is no word but sounds like one is taken as that one, the longest first. A short window
 * has no character of a word that is known; a long one differs in one character only.
 */
function bySound(run: string, dictionary: Dictionary, library: Library, left = MOST_BY_SOUND): string {
  if (left === 0) return run;
  const isWord = (form: string) => form.length > 1 && (dictionary.chinese.has(form) || library.documentFrequency(form) > 0 || isQuestionWord(form));
  const known = [...run].map((character) => COMMON.test(character));
  const isPlain = (form: string) => form.length === 1 && (isStopForm(form) || isQuestionWord(form));
  for (const { form, tag, start } of placed(run))
    if (isWord(form) || isPlain(form) || (form.length > 1 && tag !== "x")) known.fill(true, start, start + form.length);
  // Jieba may cut across a word of the field: 共减碳.
  for (let start = 0; start + 2 <= run.length; start++)
    for (let length = 2; length <= LONG; length++) if (dictionary.chinese.has(run.slice(start, start + length))) known.fill(true, start, start + length);
  for (const { index, 0: words } of run.matchAll(ADDED_UP)) known.fill(true, index, index + words.length);
  if (known.every(Boolean)) return run;
  for (let length = Math.min(LONGEST, run.length); length >= 2; length--)
    for (let start = 0; start + length <= run.length; start++) {
      const window = run.slice(start, start + length);
      const strange = [...window].filter((_, index) => !known[start + index]).length;
      if ((length < LONG ? strange < length : strange === 0) || COMMON.test(window) || isWord(window)) continue;
      const differing = (word: string) => [...word].filter((character, index) => character !== window[index]).length;
      const words = [soundOf(window), ...otherSoundsOf(window)].map((sound) => dictionary.bySound().get(sound) ?? []);
      const [first = [], ...others] = words;
      // Read in another way it is a word of the field only.
      const meant = [...first, ...others.flat().filter((word) => dictionary.chinese.has(word))].find((word) => differing(word) === 1);
      if (meant !== undefined) return bySound(run.slice(0, start) + meant + run.slice(start + length), dictionary, library, left - 1);
    }
  return run;
}

/** 省的电加起来: what adds up is cut apart by jieba and is no misspelt 电价. */
const ADDED_UP = /[加合算]在?一?起来?|加总|加一块/g;

const LONGEST = 6;
const LONG = 4;

/** The words of a run with jieba's tags and places. */
function placed(run: string): { form: string; tag: string; start: number }[] {
  let start = 0;
  return taggedWords(run).map(({ form, tag }) => {
    start += form.length;
    return { form, tag, start: start - form.length };
  });
}

/** Words of one run that are read by their sound. */
const MOST_BY_SOUND = 2;

/** Characters that join or ask: they are in no misspelt word of the field. */
const COMMON = /[之的了和与在是有为对把被将从到于以等并也都就还又其这那该此每各个几多少哪谁吗呢吧啊么什怎样么们我你他它一二三两上下里中年月日天前后]/;

/** Words of fewer passages may be what jieba made up. */
const KNOWN_WELL = 3;

/** A name with one of its characters wrong: of three characters by its sound, of more where that character is in no word. */
function withNames(run: string, { names }: Dictionary, library: Library): string {
  if (names.some((name) => run.includes(name))) return run;
  const words = placed(run).filter(({ form }) => form.length > 1 && library.documentFrequency(form) > 0);
  const characters = new Set(run);
  for (const name of names) {
    if ([...name].filter((character) => !characters.has(character)).length > 1) continue;
    for (let start = 0; start + name.length <= run.length; start++) {
      const window = run.slice(start, start + name.length);
      const wrong = [...window].flatMap((character, index) => (character === name[index] ? [] : [start + index]));
      const [at] = wrong;
      if (wrong.length !== 1 || at === undefined) continue;
      const inWord = words.some((word) => at >= word.start && at < word.start + word.form.length);
      if (soundOf(window) === soundOf(name) || (name.length >= LONG && !inWord)) return run.slice(0, start) + name + run.slice(start + name.length);
    }
  }
  return run;
}

function soundOf(word: string): string {
  const { pinyin } = require("pinyin-pro") as typeof import("pinyin-pro");
  return pinyin(word, { toneType: "none", type: "array" }).join(" ");
}

/** The sounds that a word has where one of its characters is read in another way: 畜 is chù and xù. */
function otherSoundsOf(word: string): string[] {
  const { pinyin } = require("pinyin-pro") as typeof import("pinyin-pro");
  const syllables = soundOf(word).split(" ");
  const others = [...word].flatMap((character, index) =>
    pinyin(character, { toneType: "none", type: "array", multiple: true }).map((syllable) => syllables.with(index, syllable).join(" ")),
  );
  return [...new Set(others)];
}

function dictionaryOf(library: Library): Dictionary {
  const known = DICTIONARIES.get(library);
  if (known) return known;
  const cases = [...library.cases.values()];
  const named = cases.flatMap(({ company }) => [company.en, company.zh, ...company.aliases]);
  const terms = [...TECHNOLOGIES, ...METRICS, ...SUBJECTS, ...INDUSTRIES, ...PLACES, ...COUNTABLES].flatMap(({ en, zh }) => [...en, ...zh]);
  let english: Map<string, string> | undefined;
  const han = (text: string) => [...text.matchAll(/\p{Script=Han}{2,8}/gu)].map(([word]) => word);
  const names = [...new Set(named.flatMap(han))].filter((name) => name.length >= 3);
  const chinese = new Set([...named, ...terms].flatMap(han));
  let sounds: Map<string, string[]> | undefined;
  const made: Dictionary = {
    english: () => {
      if (english) return english;
      english = new Map();
      for (const text of [...named, ...terms, ...[...library.passages.values()].map(({ heading }) => heading.en ?? "")])
        for (const [word] of text.matchAll(/\p{Script=Latin}{4,}/gu)) if (!english.has(word.toLowerCase())) english.set(word.toLowerCase(), word);
      return english;
    },
    chinese,
    names,
    bySound: () => {
      if (sounds) return sounds;
      sounds = new Map();
      for (const word of new Set([...chinese, ...library.chineseTerms().filter((term) => library.documentFrequency(term) >= KNOWN_WELL)]))
        sounds.set(soundOf(word), [...(sounds.get(soundOf(word)) ?? []), word]);
      return sounds;
    },
  };
  DICTIONARIES.set(library, made);
  return made;
}

/** The words, or runs of characters, in which two questions of the same make differ. */
function differences(before: string, after: string): Taken[] {
  const [old, now] = [before, after].map((text) => text.match(/\p{Script=Latin}+|\p{Script=Han}+|[^\p{Script=Latin}\p{Script=Han}]+/gu) ?? []);
  return (old ?? []).flatMap((piece, index) => {
    const other = now?.[index] ?? piece;
    if (piece === other) return [];
    if (!/\p{Script=Han}/u.test(piece)) return [{ from: piece, to: other }];
    const first = [...piece].findIndex((character, at) => character !== other[at]);
    const last = piece.length - [...piece].reverse().findIndex((character, at) => character !== [...other].reverse()[at]);
    return [{ from: piece.slice(Math.max(0, first - 1), last + 1), to: other.slice(Math.max(0, first - 1), last + 1) }];
  });
}
