import { countHan } from "../text/language.js";
import { indexTerms } from "../text/tokens.js";
import { type Match, Matcher } from "./matcher.js";
import { TECHNOLOGIES, type WordGroup } from "./technologies.js";
import type { Term } from "./term.js";

/** Ends of a clause for words that must stand together. */
const CLAUSE = /[.;!?。；！？\n]|，|, /;

const OTHER_MEANING = "other-meaning";
/** Words that contain a technology's name and mean something else: 发电机 is no 电机. */
const DECOYS = {
  id: OTHER_MEANING,
  en: ["exhaust air", "power plant", "wind resistance", "wind speed", "WIND ESG"],
  zh: ["发电机", "电机组", "机电", "风电机组", "风力发电机", "光热发电", "碳酸", "电机厂", "供热水", "水电用量", "水电费", "光伏电池", "太阳能电池", "电池片"],
};
const WORDS = new Matcher([...TECHNOLOGIES, DECOYS]);
const GROUPS = new Map<WordGroup, string>();
for (const term of TECHNOLOGIES)
  for (const combination of term.all ?? []) for (const group of combination) if (!GROUPS.has(group)) GROUPS.set(group, `group-${GROUPS.size}`);
// A matcher a group: the words of two groups may be the same, and then both count.
const GROUP_MATCHERS = new Map(
  [...GROUPS].map(([group, id]) => [
    group,
    new Matcher([
      { id, en: group.en, zh: group.zh },
      { id: OTHER_MEANING, en: group.not ?? [], zh: [] },
    ]),
  ]),
);

/**
 * The technologies that a text names, by their own words or by a combination of words in one clause. Where a narrower
 * technology is found its broader one is not listed: `withAncestors` gives those.
 */
export function technologiesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const { id } of technologyMatches(text)) found.add(id);
  for (const clause of text.split(CLAUSE)) {
    if (clause.trim() === "") continue;
    const present = new Map<WordGroup, boolean>();
    const has = (group: WordGroup) => {
      const known = present.get(group);
      if (known !== undefined) return known;
      const hit = (GROUP_MATCHERS.get(group) as Matcher).find(clause).some((match) => match.id !== OTHER_MEANING);
      present.set(group, hit);
      return hit;
    };
    for (const term of TECHNOLOGIES) if (!found.has(term.id) && term.all?.some((combination) => combination.every(has))) found.add(term.id);
  }
  for (const id of [...found]) for (const ancestor of ancestorsOf(TECHNOLOGIES, id)) found.delete(ancestor);
  return found;
}

const LINES = new WeakMap<readonly Term[], ReadonlyMap<string, readonly string[]>>();

function linesOf(terms: readonly Term[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(terms.map(({ id, parent }) => [id, parent]));
  return new Map(
    terms.map(({ id }) => {
      const line: string[] = [];
      for (let parent = parents.get(id); parent !== undefined && !line.includes(parent); parent = parents.get(parent)) line.push(parent);
      return [id, line];
    }),
  );
}

/** The broader terms of a term, nearest first. Made once a vocabulary, for every passage is held against a question by them. */
export function ancestorsOf(terms: readonly Term[], id: string): readonly string[] {
  const known = LINES.get(terms) ?? linesOf(terms);
  LINES.set(terms, known);
  return known.get(id) ?? [];
}

/** Ids with all their broader terms: what a passage with these tags answers to. */
export function withAncestors(terms: readonly Term[], ids: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const id of ids) {
    all.add(id);
    for (const ancestor of ancestorsOf(terms, id)) all.add(ancestor);
  }
  return all;
}

/** Where a text names technologies by their own words. */
export function technologyMatches(text: string): Match[] {
  return WORDS.find(text).filter((match) => match.id !== OTHER_MEANING);
}

const IMPLIED = new Map<string, ReadonlySet<string>>();

/** The technologies that another one's words name. Found when that one is first asked for: for all of them it takes as long as an answer. */
function impliedBy(id: string): ReadonlySet<string> {
  const known = IMPLIED.get(id) ?? new Set(wordsOf(id).flatMap((word) => technologyMatches(word).map((match) => match.id)));
  IMPLIED.set(id, known);
  return known;
}

function wordsOf(id: string): string[] {
  return TECHNOLOGIES.filter((term) => term.id === id).flatMap((term) => [term, ...(term.all ?? []).flat()].flatMap(({ en, zh }) => [...en, ...zh]));
}

/** Without the technologies that are only part of another one's words: compressed air in compressor heat recovery. */
export function withoutImplied(ids: readonly string[]): string[] {
  return ids.filter((id) => !ids.some((other) => other !== id && impliedBy(other).has(id) && !impliedBy(id).has(other)));
}

/**
 * The index terms of all words by which a technology is recognised, those of its combinations included. The Chinese
 * ones only for a text that has Chinese: they need the dictionary.
 */
export function technologyWords(id: string, text: string): string[] {
  const term = TECHNOLOGIES.find((one) => one.id === id);
  if (!term) return [];
  const chinese = countHan(text) > 0;
  return [term, ...(term.all ?? []).flat()].flatMap(({ en, zh }) => indexTerms([...en, ...(chinese ? zh : [])].join(" ; ")));
}
