import type { Basis, Per } from "../domain/figure.js";
import type { Language } from "../domain/language.js";
import { clauseEnd, clauseStart, listEnd, listStart } from "./clauses.js";
import { AS_OF, BALANCE, CUMULATIVE, type Cue, DONE_IN_TOTAL, SINCE, TOTAL } from "./cues.js";
import { isBaseOfSupposed } from "./factor.js";
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
const SPELT_FOR: ReadonlySet<string> = new Set(["count", "time", "mass", "co2-mass", "standard-coal", "energy", "volume", "normal-volume", "money"]);

/** 每年提升5%: so much more each year. */
const RATE_A_YEAR = /每年[^，。；\d]{0,16}(?:提[升高]|增[加长]|降低|下降|减少|递减|递增)$/;

/** 年采购量, 年出栏: a rate of things. */
const YEARLY_COUNT = /^年(?:均|度)?(?:出栏|采购|临时用工|接待|销)/;

/** The period of a count or an intensity: only one that its own clause spells out, "a day" and 每年, not "annual". */
export function periodSpelt(periods: readonly Cue<Per>[], quantity: Quantity, quantities: readonly Quantity[], sentence: string): Per | null {
  const spelt = quantity.dimension === "count" || quantity.unit === "h" || quantity.unit.includes("/");
  if (quantity.dimension === "share" || quantity.dimension === "share-points") return RATE_A_YEAR.test(sentence.slice(0, quantity.start)) ? "year" : null;
  if (!SPELT_FOR.has(quantity.dimension) || !spelt) return null;
  const [start, end] = [clauseStart(sentence, quantity.start), clauseEnd(sentence, quantity.end)];
  const near = (cue: Cue<Per>) => {
    if (cue.start < start || cue.end > end || cue.start - quantity.unitEnd > 40) return false;
    // 8台设备每年节电96万度: a period between two figures is the second one's.
    const [from, to] = cue.start >= quantity.unitEnd ? [quantity.end, end] : [cue.end, quantity.start];
    return !quantities.some((other) => other !== quantity && other.start >= from && other.end <= to);
  };
  const spelled = (cue: Cue<Per>) =>
    SPELT.test(sentence.slice(cue.start, cue.end)) || (quantity.dimension === "count" && YEARLY_COUNT.test(sentence.slice(cue.start)));
  return periods.find((cue) => near(cue) && spelled(cue))?.value ?? null;
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
        ((isBaseOfSupposed(sentence, other) && cue.end <= other.numberStart && clauseStart(sentence, other.start) === clauseStart(sentence, cue.start)) ||
          (other.numberStart >= cue.end && /^\s*年?的\s*[约近超过]*$/.test(sentence.slice(cue.end, other.numberStart))) ||
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

const BEHIND = /^[\s,]*(?:of [\w-]+(?: (?!in\b)[\w-]+)? )?(?:(?:a|per) \w+ )?(?:in|by|of|for|during)?\s*(?:the end of )?$/i;

/** "It fell by 54%, from 2.5 kt in 2022 to 1.1 kt in 2023", 由2022年的2.5降至2023年的1.1，下降54%: a rate is of the span of its two states. */
export function spanOfStates(sentence: string): [number, number] | undefined {
  const [, first, last, firstZh, lastZh] = STATES.exec(sentence) ?? [];
  const span: [number, number] = [Number(first ?? firstZh), Number(last ?? lastZh)];
  return span[0] < span[1] ? span : undefined;
}

const STATES =
  /\bfrom [^;]{1,50}? in ((?:19|20)\d\d) to [^;]{1,50}? in ((?:19|20)\d\d)\b|[由从]((?:19|20)\d\d)年的[^；。]{1,30}?[升降增减提](?:低|高|少|加)?[至到为]((?:19|20)\d\d)年的/;

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
  /** Whether it is saved or made. */
  readonly arises: boolean;
}

/**
 * Whether the sentence calls a figure a running total. The word may stand in an earlier clause of the list ("it has
 * saved a cumulative 3 t of water, 5 t of steam") as long as no period or estimate stands between. What was done since
 * a year or as of a day is one too. A mere "in total" or 合计 is one where several years are named, for within one year
 * it adds up things.
 */
export function isCumulative(sentence: string, quantity: Quantity, { periods, bases, counted, arises }: Between, span: [number, number] | undefined): boolean {
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
  // "From 2021 to 2023 it saved 5 million yuan": a sum over the years.
  const periodic = quantity.per !== null || periods.some((cue) => cue.start >= start && cue.end <= end);
  if (span && span[0] < span[1] && (TOTAL.test(clause) || (arises && !periodic && quantity.dimension !== "count"))) return true;
  if (quantity.dimension === "count" && !counted && !(SINCE.test(sentence) && (PERFECT.test(sentence) || DONE_ZH.test(clause)))) return false;
  if (quantity.per) return false;
  if (OPERATING_PERIOD.test(sentence.slice(listStart(sentence, quantity.start), end)) && !periods.some((cue) => cue.start >= start && cue.end <= end))
    return true;
  const list = listStart(sentence, quantity.start);
  const ahead = sentence.slice(list, quantity.start);
  const said = CUMULATIVE.exec(ahead) ?? (BALANCE.test(clause) || SIZES.test(clause) ? null : (SINCE.exec(ahead) ?? AS_OF.exec(ahead)));
  // "1.5 billion cumulative downloads, 500 million users": an adjective says nothing of the next count.
  if (quantity.dimension === "count" && said && (/\d[^,，]*$/.test(ahead.slice(0, said.index)) || OF_WHICH.test(ahead.slice(said.index)))) return false;
  if (
    FLOWS.has(quantity.dimension) &&
    quantity.dimension !== "count" &&
    AS_OF.test(sentence) &&
    DONE_BEHIND.test(sentence.slice(quantity.unitEnd)) &&
    !SIZES.test(clause)
  )
    return true;
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
/** "So far it has 5 plants", "has so far been applied on 60 farms", "So far it works with 100 schools": what there is, not what was done. */
const HAS_SO_FAR =
  /\b(?:so far|to date)\b[^.;]*\b(?:ha(?:s|ve) (?:about |over |nearly |more than )?\d|been (?:applied|adopted|introduced|recogni[sz]ed|certified|listed|named)\b|(?:works?|cooperates?|runs?|operates?|covers?) )|\bbeen (?:applied|adopted|introduced|recogni[sz]ed|certified|listed|named)\b[^.;]*\b(?:so far|to date)\b/i;
/** "As of May it had trained 300 people": people who were reached add up, plants that it has do not. */
const REACHED_VERB = "trained|served|brought|helped|supported|taught|planted|visited|hosted|received|recycled|held";
const REACHED = new RegExp(
  [
    `\\bha(?:d|s|ve)\\b.*\\b(?:${REACHED_VERB})(?: (?:its|a|the) own)? (?:team of )?(?:over |about |nearly |more than |some )?$`,
    "(?:培训|培养|培育|服务|支持|赋能|接待|带动|帮助|举办|开展|组织|栽植|种植)(?:了|自有|各类)?(?:[\\p{Script=Han}]{0,8}|[A-Za-z ]{0,20})(?:超过?|约|近)?$",
    "受益(?:学生|人数|居民|人口|企业)(?:超过?|达|约|近)?$",
    "(?:交易|成交|参与)(?:企业|用户|客户|商户)(?:数量?)?(?:达|超过?|约|近)?$",
  ].join("|"),
  "u",
);
/** "Over 300 people had been trained", "500 MW of modules had been installed". */
const REACHED_BEHIND = new RegExp(`^[^,.;\\d]{0,30}\\bha(?:d|s|ve) been (?:${REACHED_VERB}|reached|installed|laid)\\b|^trading (?:companies|firms)\\b`);
/** "over 500 million registered users": how many there are, whatever the list has added up before. */
function isStanding(sentence: string, { start, numberStart, unitEnd }: Quantity): boolean {
  const item =
    sentence
      .slice(0, start)
      .split(/[、，,；;]/)
      .at(-1) + sentence.slice(numberStart, unitEnd);
  return /注册用户|活跃|日活|月活|会员|\b(?:registered|active|daily active)\b|\bmembers\b/i.test(item) && !CUMULATIVE.test(item);
}

/** Whether people were reached, land was planted or something installed up to a day or over years. */
function hasAddedUp(sentence: string, { dimension, counted, start, unitEnd }: Quantity): boolean {
  if (!ADDED_UP.has(dimension) || ![AS_OF, OVER_YEARS, SINCE, SINCE_THEN].some((words) => words.test(sentence))) return false;
  const ahead = sentence.slice(listStart(sentence, start), start);
  return (
    REACHED.test(ahead) ||
    REACHED_BEHIND.test(`${counted ?? ""}${sentence.slice(unitEnd)}`) ||
    (/完成(?:了)?$/.test(ahead) && PLANTED.test(sentence.slice(unitEnd)))
  );
}

const ADDED_UP: ReadonlySet<string> = new Set(["count", "area", "power"]);
/** "Since then it has served 300 users." */
const SINCE_THEN = /\bsince then\b/i;
/** 10多年来, "in more than 10 years it has". */
const OVER_YEARS = /[\d十数多]+[余多]?年来|\b[Ii]n (?:more than |over |about |nearly )?\d+ years (?:it|the \w+) ha/;

/** "By the end of 2024, 44 m³ of solvent had been recovered." */
const DONE_BEHIND = /^[^,.;\d]{0,40}\bha(?:d|s|ve) been [a-z]+(?:ed|lt|nt)\b/;

/** "Its extra income over the operating period is 6 million yuan", 25年能减排10万吨: a sum over years. */
const OPERATING_PERIOD =
  /\b(?:[Oo]ver|[Ii]n) (?:(?:the|its|their) (?:(?:whole|entire|full) )?(?:(?:operating|contract|service|project) (?:period|life)|life(?:time|span)?)|the (?:last|past) (?:two|three|four|five|\d+) years|\d+ years)\b|(?:近|过去)[两二三四五\d]年(?!来?(?:平均|年均))(?=[^，。；]*(?:额|量|节|减|发电))|(?:运营|经营|合同|服务|寿命|生命周期)期?内(?=.*(?:收入|收益|效益|节|减|发电))|(?<!\d)\d{1,2}年(?:内|期内|间)?(?:可|能够?|预计|将)(?=[^，。；]*[节减降发])/;

/** What happens, as against what there is. */
const EVENTS = /\b(?:transactions|deals|trades|downloads|orders)\b|^笔/;
const PLANTED = /^[^，。；]{0,10}(?:种植|造林|绿化|治理|改造|建设|安装|敷设|铺设)/;
/** 自2019年以来发布7项标准, 已有1500名员工参加 */
const DONE_ZH = /(?:发布|获得?|举办|开展|培训|接待|完成|实施|申请|申报|编制|主持)[^，。；]{0,16}\d|\d[^，。；]{0,16}(?:参加|参与|受益)/;
const PERFECT = /\bha(?:ve|s) (?:been |also )?[a-z]+ed\b/i;

/** What does not add up although it is stated in units that do. */
const SIZES = /\b(?:capacity|capital|price|average|per unit|fell to|rose to|holds?)\b|能力|产能|容量|平均|单价|单位|降至|升至|提高到|降低到/i;
