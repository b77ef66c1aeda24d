import type { Basis, Per } from "../domain/figure.js";
import type { Language } from "../domain/language.js";
import { clauseEnd, clauseStart, listEnd, listStart } from "./clauses.js";
import { AS_OF, BALANCE, CUMULATIVE, type Cue, DONE_IN_TOTAL, SINCE, TOTAL } from "./cues.js";
import type { Quantity } from "./quantities.js";

/** How far a period holds: to the semicolon, or over the whole list that it introduces ("Annual savings: A; B; C"). */
function reach(sentence: string, at: number): number {
  return /^[^;；]{0,30}[:：]/.test(sentence.slice(at)) ? sentence.length : listEnd(sentence, at);
}

/** English states the period behind a list of figures, Chinese before it. */
export function periodFor(periods: readonly Cue<Per>[], quantity: Quantity, next: Quantity | undefined, sentence: string, language: Language): Per | null {
  const end = listEnd(sentence, quantity.end);
  const after = periods.find((cue) => cue.start >= quantity.unitEnd && cue.start < end);
  const before = periods.filter((cue) => cue.end <= quantity.numberStart && reach(sentence, cue.end) > quantity.start).at(-1);
  if (language === "zh")
    return before?.value ?? (after && after.start < clauseEnd(sentence, quantity.end) && (!next || after.start < next.start) ? after.value : null);
  return after?.value ?? before?.value ?? null;
}

const SPELT = /^(?:an?|per|each|every) |^每|均$/i;
const SPELT_FOR: ReadonlySet<string> = new Set(["count", "mass", "co2-mass", "standard-coal", "energy", "volume", "normal-volume", "money"]);

/** The period of a count or an intensity: only one that its own clause spells out, "a day" and 每年, not "annual". */
export function periodSpelt(periods: readonly Cue<Per>[], quantity: Quantity, quantities: readonly Quantity[], sentence: string): Per | null {
  if (!SPELT_FOR.has(quantity.dimension) || (quantity.dimension !== "count" && !quantity.unit.includes("/"))) return null;
  const [start, end] = [clauseStart(sentence, quantity.start), clauseEnd(sentence, quantity.end)];
  const near = (cue: Cue<Per>) => {
    if (cue.start < start || cue.end > end || cue.start - quantity.unitEnd > 40) return false;
    // 8台设备每年节电96万度: a period between two figures is the second one's.
    const [from, to] = cue.start >= quantity.unitEnd ? [quantity.end, end] : [cue.end, quantity.start];
    return !quantities.some((other) => other !== quantity && other.start >= from && other.end <= to);
  };
  return periods.find((cue) => near(cue) && SPELT.test(sentence.slice(cue.start, cue.end)))?.value ?? null;
}

/** The year right behind the figure ("2,505 t in 2022"), else the last one before it, else the next one before another figure. */
export function yearsFor(
  years: readonly Cue<[number, number]>[],
  quantity: Quantity,
  quantities: readonly Quantity[],
  sentence: string,
): [number, number] | undefined {
  // "7 years running" has no year of its own, but may have a span of them.
  if (quantity.unit === "year") return years.find((cue) => cue.value[0] < cue.value[1] && cue.end <= quantity.numberStart)?.value;
  const next = quantities.find((other) => other.numberStart >= quantity.end);
  const after = years.find((cue) => cue.start >= quantity.unitEnd && cue.start < listEnd(sentence, quantity.end) && (!next || cue.start < next.numberStart));
  if (after && BEHIND.test(sentence.slice(quantity.unitEnd, after.start))) return after.value;
  // 由2023年的20%提高至80%: the year belongs to the first figure alone.
  const ownedByOther = (cue: Cue<[number, number]>) =>
    quantities.some(
      (other) =>
        other !== quantity &&
        ((other.numberStart >= cue.end && /^\s*年?的\s*[约近超过]*$/.test(sentence.slice(cue.end, other.numberStart))) ||
          (cue.start >= other.unitEnd && BEHIND.test(sentence.slice(other.unitEnd, cue.start)))),
    );
  const before = years.filter((cue) => cue.end <= quantity.numberStart && !ownedByOther(cue)).at(-1);
  if (before) return before.value;
  // 采用600kA电解槽，2016年获奖: a year that opens a later clause is of what follows it.
  const opens =
    after !== undefined &&
    /[，,；;]\s*(?:in )?$/i.test(sentence.slice(quantity.unitEnd, after.start)) &&
    /^(?:年)?[^，。；,;]{0,12}?(?:获|被|成为|入选|通过|荣|won\b|was\b|received\b)/i.test(sentence.slice(after.end).trimStart());
  return after && !opens && !ownedByOther(after) ? after.value : undefined;
}

const BEHIND = /^[\s,]*(?:(?:a|per) \w+ )?(?:in|by|of|for|during)?\s*(?:the end of )?$/i;

/** "From 2022 to 2024 it fell from 2.5 to 2.2": each state has its own end of the span. */
export function yearsOfState(span: [number, number] | undefined, role: string): [number, number] | undefined {
  if (!span || span[0] === span[1]) return span;
  return role === "before" ? [span[0], span[0]] : role === "after" ? [span[1], span[1]] : span;
}

/** What never adds up. */
const STATES_OF_MATTER: ReadonlySet<string> = new Set(["share", "share-points", "ratio", "temperature", "pressure", "time"]);

/** Amounts that add up over time, as against sizes and shares. */
const FLOWS: ReadonlySet<string> = new Set(["mass", "co2-mass", "standard-coal", "energy", "volume", "normal-volume", "money", "count", "transport", "length"]);

/** Between a word of a running total and a figure none of these may stand: what follows them is of its own kind. */
export interface Between {
  readonly periods: readonly Cue<Per>[];
  readonly bases: readonly Cue<Basis>[];
  /** Whether the figure before is a running total of things counted. */
  readonly counted: boolean;
}

/**
 * Whether the sentence calls a figure a running total. The word may stand in an earlier clause of the list ("it has
 * saved a cumulative 3 t of water, 5 t of steam") as long as no period or estimate stands between. What was done since
 * a year or as of a day is one too. A mere "in total" or 合计 is one where several years are named, for within one year
 * it adds up things.
 */
export function isCumulative(sentence: string, quantity: Quantity, { periods, bases, counted }: Between, span: [number, number] | undefined): boolean {
  const [start, end] = [clauseStart(sentence, quantity.start), clauseEnd(sentence, quantity.end)];
  const clause = sentence.slice(start, end);
  if (STATES_OF_MATTER.has(quantity.dimension)) return false;
  if (quantity.dimension === "count" && isStanding(sentence, quantity)) return false;
  // "So far it has 20 plants" tells what there is.
  if (CUMULATIVE.test(clause) && !isSizeBehind(sentence, quantity) && !(quantity.dimension === "count" && HAS_SO_FAR.test(clause))) return true;
  if (/^Cumulatively, /.test(sentence) && FLOWS.has(quantity.dimension)) return true;
  if (quantity.counted && AS_OF.test(sentence) && EVENTS.test(quantity.counted)) return true;
  if (hasAddedUp(sentence, quantity)) return true;
  if (!FLOWS.has(quantity.dimension) || quantity.unit.includes("/")) return false;
  if (DONE_IN_TOTAL.test(clause)) return true;
  if (span && span[0] < span[1] && TOTAL.test(clause)) return true;
  if (quantity.dimension === "count" && !counted && !(SINCE.test(sentence) && PERFECT.test(sentence))) return false;
  if (quantity.per) return false;
  const list = listStart(sentence, quantity.start);
  const ahead = sentence.slice(list, quantity.start);
  const said = CUMULATIVE.exec(ahead) ?? (BALANCE.test(clause) || SIZES.test(clause) ? null : (SINCE.exec(ahead) ?? AS_OF.exec(ahead)));
  // "1.5 billion cumulative downloads, 500 million users": an adjective says nothing of the next count.
  if (quantity.dimension === "count" && said && (/\d[^,，]*$/.test(ahead.slice(0, said.index)) || OF_WHICH.test(ahead.slice(said.index)))) return false;
  const between = (cue: Cue<Per | Basis>) => said !== null && cue.start >= list + said.index + said[0].length && cue.end <= end;
  return said !== null && !periods.some(between) && !bases.some(between);
}

/** "It has applied for 30 in total; 12 have been granted", 累计申报30项，已授权12项: parts of the total are states of it. */
const OF_WHICH = /\d[^\d]*[，,；;][^\d]*(?:已|现有|其中|of which|of these|of them)/;
/** "served a cumulative total of 300 projects with a capacity of 10 GW": a size behind a count that adds up is none. */
function isSizeBehind(sentence: string, { dimension, start }: Quantity): boolean {
  const since = /[^\d]*$/.exec(sentence.slice(0, start))?.[0] ?? "";
  return !FLOWS.has(dimension) && since.length < start && !CUMULATIVE.test(since) && sentence.slice(0, start).search(CUMULATIVE) >= 0;
}
/** "Since 2022 over 1,500 people have helped": what was done is added up, what there is ("it has 5 plants") is not. */
const HAS_SO_FAR = /\b(?:so far|to date)\b[^.;]*\bha(?:s|ve) (?:about |over |nearly |more than )?\d/i;
/** "As of May it had trained 300 people": people who were reached add up, plants that it has do not. */
const REACHED =
  /\bha(?:d|s|ve)\b.*\b(?:trained|served|brought|helped|taught|planted|visited|hosted|received|recycled|held) (?:over |about |nearly |more than |some )?$|(?:培训|服务|接待|带动|帮助|举办|开展|组织|栽植|种植)(?:了)?(?:超过?|约|近)?$/;
/** "over 500 million registered users": how many there are, whatever the list has added up before. */
function isStanding(sentence: string, { start, numberStart, unitEnd }: Quantity): boolean {
  const item =
    sentence
      .slice(0, start)
      .split(/[、，,；;]/)
      .at(-1) + sentence.slice(numberStart, unitEnd);
  return /注册用户|活跃|日活|月活|会员|\b(?:registered|active|daily active)\b|\bmembers\b/i.test(item) && !CUMULATIVE.test(item);
}

/** Whether people were reached, or land was planted, up to a day. */
function hasAddedUp(sentence: string, { dimension, start, unitEnd }: Quantity): boolean {
  if ((dimension !== "count" && dimension !== "area") || !AS_OF.test(sentence)) return false;
  const ahead = sentence.slice(listStart(sentence, start), start);
  return REACHED.test(ahead) || (/完成(?:了)?$/.test(ahead) && PLANTED.test(sentence.slice(unitEnd)));
}

/** What happens, as against what there is. */
const EVENTS = /\b(?:transactions|deals|trades|downloads|orders)\b|^笔/;
const PLANTED = /^[^，。；]{0,10}(?:种植|造林|绿化|治理|改造|建设)/;
const PERFECT = /\bha(?:ve|s) (?:been |also )?[a-z]+ed\b/i;

/** What does not add up although it is stated in units that do. */
const SIZES = /\b(?:capacity|capital|price|average|per unit|fell to|rose to|holds?)\b|能力|产能|容量|平均|单价|单位|降至|升至|提高到|降低到/i;
