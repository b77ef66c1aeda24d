import type { Basis, Figure, Per, Role } from "../domain/figure.js";
import type { Language } from "../domain/language.js";
import type { PassageKind } from "../domain/passage.js";
import type { MetricKind } from "../taxonomy/metrics.js";
import { metricOf } from "../taxonomy/metrics.js";
import { isIntensity } from "../taxonomy/units.js";
import { BEFORE_AFTER, basisCues, CUMULATIVE, type Cue, directionCues, periodCues, yearCues } from "./cues.js";
import { CHANGE_BEFORE } from "./joins.js";
import { ownerOf } from "./owner.js";
import { findQuantities, foldForNumbers, type Quantity } from "./quantities.js";
import { isShareOwner, subjectOf } from "./subject.js";

/** A figure as one sentence states it, before its passage and its twin in the other language are known. */
export type SentenceFigure = Omit<Figure, "id" | "spans"> & { readonly start: number; readonly end: number; readonly asWritten: string };

export interface SentenceContext {
  readonly language: Language;
  /** Titles above the sentence: they name the quantity where the sentence does not. */
  readonly heading: string;
  /** A section of plans tells targets; an overview and a section of results tell of the whole company. */
  readonly kind: PassageKind;
}

/** The figures of one sentence, with what the sentence says of each. Offsets are into the sentence. */
export function extractFigures(written: string, context: SentenceContext): SentenceFigure[] {
  const sentence = foldForNumbers(written);
  const quantities = withSharedUnits(sentence, findQuantities(sentence));
  if (quantities.length === 0) return [];
  const directions = directionCues(sentence);
  const bases = basisCues(sentence);
  const periods = periodCues(sentence);
  const years = yearCues(sentence, quantities);
  let subjectBefore: string | undefined;
  return quantities.map((quantity, index) => {
    const before = quantities[index - 1];
    const direction = directionOf(directions, quantity, sentence);
    const change = changeRole(sentence, quantities, index);
    // The state after a change is of the same thing as the state before.
    const subject =
      change === "after" && before && isChange(sentence, before, quantity)
        ? subjectBefore
        : subjectOf(sentence, quantities, index, context.heading, direction === "saving");
    subjectBefore = subject;
    const role: Role =
      change ??
      (subject === "investment" && direction !== "saving" ? "cost" : STATES.has(quantity.dimension) ? stateRole(direction, sentence, quantity) : direction);
    const kind = kindOf(quantity, role, direction, subject);
    const span = nearestYears(years, quantity, quantities, sentence);
    const per = quantity.per ?? (takesPeriod(quantity, role, subject) ? periodFor(periods, quantity, quantities[index + 1], sentence, context.language) : null);
    const cumulative = CUMULATIVE.test(sentence.slice(clauseStart(sentence, quantity.start), clauseEndOf(sentence, quantity.end)));
    return {
      metric: metricOf(subject, kind),
      value: quantity.value,
      ...(quantity.max === undefined ? {} : { max: quantity.max }),
      // 折合标准煤超5600吨: tonnes of standard coal, whatever the word order.
      unit: subject === "standard-coal" && quantity.unit === "t" ? "tce" : quantity.unit,
      ...(quantity.counted ? { counted: quantity.counted } : {}),
      per: cumulative ? null : per,
      ...(span ? { years: span } : {}),
      ...(cumulative ? { cumulative } : {}),
      qualifier: before?.max !== undefined && quantity.qualifier === "from" ? "exact" : quantity.qualifier,
      role: cumulative && role === "level" ? "total" : role,
      basis: basisOf(bases, quantity, quantities[index + 1], context.kind === "plan", sentence),
      owner: ownerOf(
        sentence.slice(clauseStart(sentence, quantity.start), clauseEndOf(sentence, quantity.end)),
        context.kind === "overview" || context.kind === "result",
      ),
      start: quantity.numberStart,
      end: quantity.unitEnd,
      asWritten: written.slice(quantity.numberStart, quantity.unitEnd),
    };
  });
}

/** Dimensions of sizes, states and counts: they are saved or gained only where the verb stands right before them. */
const STATES: ReadonlySet<string> = new Set(["temperature", "pressure", "time", "count", "area", "length", "power", "apparent-power"]);

function stateRole(direction: Role, sentence: string, quantity: Quantity): Role {
  if (direction !== "saving" && direction !== "gain") return "level";
  return directionCues(sentence.slice(Math.max(0, quantity.numberStart - 20), quantity.numberStart)).some((cue) => cue.value === direction)
    ? direction
    : "level";
}

/** "from 32.9 to 32.6 m³ per tonne": the first number takes what the second one says. */
function withSharedUnits(sentence: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    if (!next || !isChange(sentence, quantity, next)) return quantity;
    const bare = quantity.unit === "count" && quantity.counted === undefined;
    const numerator = next.unit.split("/")[0];
    if (!bare && quantity.unit !== numerator && quantity.unit !== next.unit) return quantity;
    const { counted: _, ...rest } = quantity;
    return { ...rest, ...(next.counted ? { counted: next.counted } : {}), unit: next.unit, dimension: next.dimension, per: quantity.per ?? next.per };
  });
}

const CHANGE_GAP_ZH =
  /^[^，。；,;]{0,8}?(?:降低|下降|降|减少|减|缩短|提升|提高|升高|上升|升|增加|增长|增|改|变|扩大|调整|延长)(?:至|到|为|成)(?:(?:19|20)\d\d年的?)?[^，。；\d]{0,6}$/;

/** Whether two neighbouring quantities are a state before and a state after. */
function isChange(sentence: string, first: Quantity, second: Quantity): boolean {
  const gap = sentence.slice(first.end, second.start).trim();
  const before = sentence.slice(0, first.start);
  if (/^[^,;.]{0,40}\bto$|^to$/i.test(gap) && CHANGE_BEFORE.test(before)) return true;
  return CHANGE_GAP_ZH.test(gap) || (/[由从]\s*(?:[^，。；\d]{0,10})$/.test(before) && /^[^，。；\d]{0,8}(?:至|到|为)[^，。；\d]{0,3}$/.test(gap));
}

/** "fell to 32.6 m³", 提高到92%: the state after a change whose start is not told. */
const CHANGED_TO =
  /\b(?:fell|falls?|fallen|rose|rises?|risen|cut|reduc\w+|rais\w+|increas\w+|shorten\w*|drop\w*|grew|grown|decreas\w+|lower\w*|brought|improv\w+)\b[^,;.]*\bto\s*$|(?:降低|下降|降|减少|减|缩短|提升|提高|升高|上升|升|增加|增长|增)(?:至|到|为)\s*$/i;

/** "640 kWh a day before the change". */
const BEHIND_STATE = /^\s*(before|after)\b(?=\s+(?:the|this|it|that|its)\b|[.,;]|$)/i;
/** "Before the change, …", 改造前，…: the whole sentence tells one state. */
const LEADING_STATE: readonly (readonly [RegExp, "before" | "after"])[] = [
  [/^(?:Before the [\w-]+(?: [\w-]+)?,|(?:改造|整改|改善|实施|更换|优化)前[，,])/i, "before"],
  [
    /^(?:After the [\w-]+(?: [\w-]+)?, (?!\w* ?(?:saves?|saving|cuts?))|(?:改造|整改|改善|实施|更换|优化)后[，,](?!.{0,12}(?:节约|节省|减少|节电|节水)))/i,
    "after",
  ],
];

function changeRole(sentence: string, quantities: readonly Quantity[], index: number): "before" | "after" | undefined {
  const quantity = quantities[index] as Quantity;
  const next = quantities[index + 1];
  const last = quantities[index - 1];
  if (next && isChange(sentence, quantity, next)) return "before";
  if (last && isChange(sentence, last, quantity)) return "after";
  const clause = sentence.slice(clauseStart(sentence, quantity.start), quantity.start);
  if (CHANGED_TO.test(clause)) return "after";
  const behind = BEHIND_STATE.exec(sentence.slice(quantity.end));
  if (behind) return (behind[1] as string).toLowerCase() as "before" | "after";
  for (const [pattern, role] of LEADING_STATE) if (pattern.test(sentence)) return role;
  if (quantity.dimension === "time" && AFTER_A_TIME.test(clause)) return undefined;
  for (const [pattern, role] of BEFORE_AFTER) if (new RegExp(pattern.source, "i").test(clause) && !/afterwards|saves?|节约|节省/i.test(clause)) return role;
  return undefined;
}

/** "After 2 years", "after a trial of 2 years": a length of time, not a state. */
const AFTER_A_TIME = /\bafter(?: an? [\w-]+ of)?(?: about| over| nearly)? $/i;

function clauseStart(sentence: string, at: number): number {
  for (let index = at - 1; index >= 0; index--)
    if (/[，,；;：:]/.test(sentence[index] as string) && !/\d,\d/.test(sentence.slice(index - 1, index + 2))) return index + 1;
  return 0;
}

type Direction = ReturnType<typeof directionCues>[number]["value"];

/**
 * Whether a quantity is saved, gained, made, spent or just is: the closest cue before it in its clause, then one after
 * it in the clause, then one of an earlier clause. In a clause a verb of change outweighs one of state ("cut the use by").
 */
function directionOf(cues: readonly Cue<Direction>[], quantity: Quantity, sentence: string): Direction {
  const start = clauseStart(sentence, quantity.start);
  const end = clauseEndOf(sentence, quantity.end);
  const before = cues.filter((cue) => cue.end <= quantity.numberStart);
  const inClause = before.filter((cue) => cue.start >= start);
  const after = cues.filter((cue) => cue.start >= quantity.unitEnd && cue.start < end);
  const strong = (cue: Cue<Direction>) => cue.value !== "level" && (cue.value !== "generation" || GENERATED.has(quantity.dimension));
  const earlier = before.filter(strong).at(-1);
  // "gas use falls by 3 t and water use by 5 t": the verb stands once.
  if (!inClause.some(strong) && earlier && ELLIPSIS.test(sentence.slice(0, quantity.numberStart))) return earlier.value;
  const cue = inClause.filter(strong).at(-1) ?? after.find(strong) ?? inClause.at(-1) ?? earlier ?? after[0];
  return cue && (cue.value !== "generation" || GENERATED.has(quantity.dimension)) ? cue.value : "level";
}

const ELLIPSIS = /\bby\s+(?:about |over |nearly |around |some |up to |more than |a further )?$/i;

/** What can be generated or produced, as against a power or a size. */
const GENERATED: ReadonlySet<string> = new Set(["energy", "mass", "volume", "normal-volume", "share"]);

function clauseEndOf(sentence: string, at: number): number {
  const match = /[，,；;。](?!\d)/.exec(sentence.slice(at));
  return match ? at + match.index : sentence.length;
}

function kindOf(quantity: Quantity, role: Role, direction: Role, subject: string | undefined): MetricKind {
  if (quantity.dimension === "share" || quantity.dimension === "share-points")
    return role === "saving" ? "rate" : role === "gain" && !(quantity.dimension === "share-points" && isShareOwner(subject)) ? "growth" : "share";
  if (isIntensity(quantity.unit)) return "intensity";
  if (role === "before" || role === "after" || role === "total") return direction === "generation" ? "generation" : "level";
  if (subject === "electricity" && direction === "generation") return "generation";
  return role;
}

/** A spend, a size, a share or a state of matter has no period unless the unit itself says one. */
function takesPeriod(quantity: Quantity, role: Role, subject: string | undefined): boolean {
  if (isIntensity(quantity.unit) || role === "cost" || subject === "investment") return false;
  return (
    ["mass", "co2-mass", "standard-coal", "energy", "volume", "normal-volume", "money"].includes(quantity.dimension) &&
    subject !== "installed-capacity" &&
    subject !== "storage"
  );
}

/** English states the period behind a list of figures, Chinese before it. */
function periodFor(periods: readonly Cue<Per>[], quantity: Quantity, next: Quantity | undefined, sentence: string, language: Language): Per | null {
  const end = sentenceBreakAfter(sentence, quantity.end);
  const after = periods.find((cue) => cue.start >= quantity.unitEnd && cue.start < end);
  const before = periods.filter((cue) => cue.end <= quantity.numberStart && sentenceBreakAfter(sentence, cue.end) > quantity.start).at(-1);
  if (language === "zh") return before?.value ?? (after && (!next || after.start < next.start) ? after.value : null);
  return after?.value ?? before?.value ?? null;
}

function sentenceBreakAfter(sentence: string, at: number): number {
  const match = /[;；]/.exec(sentence.slice(at));
  return match ? at + match.index : sentence.length;
}

/** The year right behind the figure ("2,505 t in 2022"), else the last one before it, else the next one before another figure. */
function nearestYears(
  years: readonly Cue<[number, number]>[],
  quantity: Quantity,
  quantities: readonly Quantity[],
  sentence: string,
): [number, number] | undefined {
  const next = quantities.find((other) => other.numberStart >= quantity.end);
  const after = years.find(
    (cue) => cue.start >= quantity.unitEnd && cue.start < sentenceBreakAfter(sentence, quantity.end) && (!next || cue.start < next.numberStart),
  );
  if (after && BEHIND.test(sentence.slice(quantity.unitEnd, after.start))) return after.value;
  // 由2023年的20%提高至80%: the year belongs to the first figure alone.
  const ownedByOther = (cue: Cue<[number, number]>) =>
    quantities.some(
      (other) =>
        other !== quantity &&
        ((other.numberStart >= cue.end && /^\s*年?的\s*[约近超过]*$/.test(sentence.slice(cue.end, other.numberStart))) ||
          (cue.start >= other.unitEnd && BEHIND.test(sentence.slice(other.unitEnd, cue.start)))),
    );
  return (years.filter((cue) => cue.end <= quantity.numberStart && !ownedByOther(cue)).at(-1) ?? (after && !ownedByOther(after) ? after : undefined))?.value;
}

const BEHIND = /^[\s,]*(?:(?:a|per) \w+ )?(?:in|by|of|for|during)?\s*(?:the end of )?$/i;

/** An estimate holds from its word to the end of the sentence; a plan outweighs it, for its estimates are planned too. */
function basisOf(bases: readonly Cue<Basis>[], quantity: Quantity, next: Quantity | undefined, planned: boolean, sentence: string): Basis {
  if (planned) return "target";
  const before = bases.filter((cue) => cue.end <= quantity.numberStart);
  if (before.some((cue) => cue.value === "target")) return "target";
  // A word behind a figure is the next figure's where that stands in the same clause.
  const clauseEnd = clauseEndOf(sentence, quantity.end);
  const end = next && next.numberStart < clauseEnd ? quantity.unitEnd : clauseEnd;
  return (before.at(-1) ?? bases.find((cue) => cue.start >= quantity.unitEnd && cue.start < end))?.value ?? "reported";
}
