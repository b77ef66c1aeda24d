import type { Answer, AnswerFigure } from "../domain/answer.js";
import type { Figure } from "../domain/figure.js";
import type { Passage } from "../domain/passage.js";
import { periodOf } from "../figures/comparable.js";
import { findQuantities, type Quantity } from "../figures/quantities.js";
import { groupBy } from "../retrieval/group.js";
import type { Library } from "../retrieval/library.js";
import type { Match } from "../taxonomy/matcher.js";
import { POLLUTANT_CUTS } from "../taxonomy/metrics.js";
import { calculate } from "./calculate.js";
import { type Draft, type DraftLine, type DraftSentence, type DraftTable, isDraftTable } from "./draft.js";

type Removed = Answer["checks"]["removed"];

export interface Verified {
  readonly draft: Draft;
  readonly figuresTraced: number;
  readonly removed: Removed;
}

/** What the sentences of a draft may speak of. */
export interface Evidence {
  /** Passages by marker. */
  readonly cited: ReadonlyMap<number, Passage>;
  /** Cases that may be named where no figure is stated: the cited ones and the near misses. */
  readonly nameable: ReadonlySet<string>;
  /** Cases that may be counted, cited or not. */
  readonly countable: ReadonlySet<string>;
  /** Amounts of the question, which a sentence that claims nothing may repeat. */
  readonly asked: readonly Pick<Quantity, "value" | "max" | "unit">[];
  /** Text whose numbers (a year, a model's name) a sentence without a marker may repeat. */
  readonly frame: string;
}

/**
 * Lets through only what the evidence carries, whoever wrote it. In each sentence, and in the name that opens a line,
 * every number must stand, with its unit and period, in a passage that the sentence cites, or be a calculated figure
 * that comes out the same when it is calculated again; every marker must exist; every company named must be one of a
 * cited case or, where no figure is stated, a near miss. What fails is taken out and listed.
 */
export function verify(draft: Draft, evidence: Evidence, library: Library): Verified {
  const removed: { sentence: string; reason: string }[] = [];
  let figuresTraced = 0;
  const passes = (sentence: DraftSentence): boolean => {
    const check = checkSentence(sentence, evidence, library);
    if ("reason" in check) removed.push({ sentence: sentence.text, reason: check.reason });
    else figuresTraced += check.figures;
    return !("reason" in check);
  };
  const ownedBy = (cell: DraftSentence, owners: readonly string[] | undefined): boolean => {
    const wrong = owners && cell.markers.find((marker) => !owners.includes(evidence.cited.get(marker)?.caseId ?? ""));
    if (wrong !== undefined) removed.push({ sentence: cell.text, reason: `marker [${wrong}] is not of the company above it` });
    return wrong === undefined;
  };
  const lines = draft.lines.flatMap((line): (DraftLine | DraftTable)[] => {
    if (isDraftTable(line)) {
      const sound = (cell: DraftSentence, column: number) => passes(cell) && ownedBy(cell, line.owners?.[column]);
      // Every cell is looked at, so that all that is wrong with a row is listed.
      const rows = line.rows.filter(({ cells }) => cells.filter(sound).length === cells.length);
      return rows.length > 0 ? [{ ...line, rows }] : [];
    }
    const sentences = line.sentences.filter(passes);
    if (sentences.length === 0) return [];
    if (line.lead === undefined) return [{ ...line, sentences }];
    // The lead names the owner of the whole line: where it is wrong, so is the line.
    const markers = [...new Set(sentences.flatMap((sentence) => sentence.markers))];
    return passes({ text: line.lead, markers }) ? [{ ...line, sentences }] : [];
  });
  return { draft: { lines }, figuresTraced, removed };
}

function checkSentence(sentence: DraftSentence, evidence: Evidence, library: Library): { figures: number } | { reason: string } {
  const passages: Passage[] = [];
  for (const marker of sentence.markers) {
    const passage = evidence.cited.get(marker);
    if (!passage) return { reason: `marker [${marker}] points to no passage` };
    passages.push(passage);
  }
  const stated = findQuantities(sentence.text);
  const derived = (sentence.derived ?? []).filter((figure) => holds(figure, evidence));
  const untraced = stated.find(
    (quantity) =>
      !traced(quantity, passages) &&
      !(passages.length === 0 && evidence.asked.some((other) => sameAmount(quantity, other))) &&
      !derived.some(
        (figure) =>
          Math.abs(figure.value) === quantity.value &&
          figure.max === quantity.max &&
          figure.unit === quantity.unit &&
          (quantity.per === null || quantity.per === figure.per),
      ),
  );
  if (untraced) return { reason: `no cited passage states ${sentence.text.slice(untraced.numberStart, untraced.unitEnd)}` };
  const names = passages.flatMap((passage) => {
    const { company, notes } = library.caseOf(passage);
    return [...Object.values(company).flat(), ...notes.flatMap(({ en, zh }) => [en, zh])];
  });
  const loose = looseNumber(sentence.text, stated, passages.length > 0 ? [...passages.map(wordsOf), ...names].join("\n") : evidence.frame);
  if (loose) return { reason: `no cited passage has ${loose}` };
  const counted = stated.every(({ unit }) => unit === "count");
  return checkNames(sentence.text, counted, passages, evidence.nameable, library) ?? { figures: stated.length };
}

function wordsOf(passage: Passage): string {
  return `${passage.heading.en ?? ""}\n${passage.heading.zh ?? ""}\n${passage.text}`;
}

/** A passage is read once, however many sentences cite it. */
const QUANTITIES = new WeakMap<Passage, readonly Quantity[]>();

function quantitiesOf(passage: Passage): readonly Quantity[] {
  const known =
    QUANTITIES.get(passage) ??
    [`${passage.heading.en ?? ""}`, `${passage.heading.zh ?? ""}`, ...passage.sentences.map(({ start, end }) => passage.text.slice(start, end))].flatMap(
      findQuantities,
    );
  QUANTITIES.set(passage, known);
  return known;
}

function traced(quantity: Quantity, passages: readonly Passage[]): boolean {
  return passages.some(
    (passage) =>
      quantitiesOf(passage).some((other) => sameAmount(quantity, other) && quantity.per === other.per) ||
      // A cell of a table has its unit and period in the headers.
      passage.figures.some((figure) => sameAmount(quantity, figure) && (quantity.per === null || quantity.per === figure.per)),
  );
}

function sameAmount(a: Quantity, b: Pick<Quantity | Figure, "value" | "max" | "unit">): boolean {
  return a.value === b.value && a.max === b.max && a.unit === b.unit;
}

/** Numerals of any script, and numbers spelt out before a unit. */
const NUMERAL =
  /\p{N}[\p{N}.,]*|[一二三四五六七八九十百千万亿两]{2,}(?=[吨度元台家米升克瓦])|\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+ty) )?(?:hundred|thousand|million|billion|dozen)\b|\b(?:half|a third|two thirds|a quarter|three quarters)\b(?= (?:of|the|a|t|kWh))/giu;

/** The names of gases and units have numerals that number nothing. */
const NAMES = /(?<=m)[²³]|(?<=\bper CNY )1(?:0?,000|,000,000)(?!,?\d)|(?<![A-Za-z])(?:CO|SO|NO|H|N|O|CH|NH)[2-4₂-₄](?:eq?|O|S)?(?![A-Za-z\d])/g;

/** A number that is no amount (a year, a model's name, a word) must stand as it is in what the sentence may repeat. */
function looseNumber(text: string, stated: readonly Quantity[], sources: string): string | undefined {
  for (const match of text.replace(NAMES, (name) => "x".repeat(name.length)).matchAll(NUMERAL)) {
    if (stated.some((quantity) => match.index >= quantity.numberStart && match.index < quantity.unitEnd)) continue;
    const numeral = match[0].replace(/[.,]+$/, "");
    if (!standsIn(sources, numeral)) return numeral;
  }
  return undefined;
}

/** Whether the sources have the numeral by itself, not as a part of a longer number. */
function standsIn(sources: string, numeral: string): boolean {
  const [text, wanted] = [sources.toLowerCase(), numeral.toLowerCase()];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const around = [text[at - 1], text[at + wanted.length]];
    if (!around.some((character) => character !== undefined && /\p{N}/u.test(character))) return true;
  }
  return false;
}

/** Whether a calculated figure comes out the same from the evidence. */
function holds({ value, max, unit, metric, per, derived }: AnswerFigure, { cited, countable }: Evidence): boolean {
  if (!derived) return false;
  const passages = [...cited.values()];
  const figuresById = new Map(passages.flatMap((passage) => passage.figures).map((figure) => [figure.id, figure]));
  if (derived.operation === "count") {
    const known = (id: string) => countable.has(id) || figuresById.has(id) || passages.some((passage) => passage.caseId === id);
    return new Set(derived.from).size === value && derived.from.every(known);
  }
  if (derived.operation === "share") {
    const of = new Set(derived.of);
    if (!derived.from.every((id) => of.has(id)) || ![...of].every((id) => countable.has(id))) return false;
    return unit === "%" && of.size > 0 && Math.abs((new Set(derived.from).size / of.size) * 100 - value) <= 0.05 + 1e-9;
  }
  const figures = derived.from.map((id) => figuresById.get(id));
  if (!figures.every((figure) => figure !== undefined) || new Set(derived.from).size < derived.from.length) return false;
  const isOfMetric = (figure: Figure) =>
    figure.metric === metric || (derived.operation === "sum" && metric === "pollutant-reduction" && POLLUTANT_CUTS.has(figure.metric));
  if (!figures.every((figure) => isOfMetric(figure) && (per === null || per === figure.per || per === periodOf(figure)))) return false;
  const result = calculate(derived.operation, figures);
  return result !== undefined && result.unit === unit && isNear(result.value, value) && isNear(result.max ?? result.value, max ?? value);
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function checkNames(
  text: string,
  withoutFigures: boolean,
  passages: readonly Passage[],
  nameable: ReadonlySet<string>,
  library: Library,
): { reason: string } | undefined {
  const owners = new Set(passages.map((passage) => passage.caseId));
  for (const matches of groupBy(library.companyMatcher.find(text), ({ start, end }) => `${start}-${end}`).values()) {
    const [{ start, end }] = matches as [Match, ...Match[]];
    const written = text.slice(start, end);
    const allowed = matches.some(({ id }) => owners.has(id) || (passages.length === 0 && withoutFigures && nameable.has(id)));
    // A passage may itself name another company of the library, as a partner or a parent.
    if (!allowed && !passages.some((passage) => wordsOf(passage).includes(written))) return { reason: `${written} is not the company of a cited passage` };
  }
  return undefined;
}
