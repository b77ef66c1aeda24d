import type { Role } from "../domain/figure.js";
import { clauseEnd, clauseOf, clauseStart } from "./clauses.js";
import { type Cue, type Direction, directionCues } from "./cues.js";
import { isFactor } from "./factor.js";
import type { Quantity } from "./quantities.js";
import { isShare } from "./shares.js";
import { isAge, isOfPlant, isPlantBehind } from "./sizes.js";

/**
 * Whether a quantity is saved, gained, made, spent or just is: the closest cue before it in its clause, then one after
 * it in the clause, then one of an earlier clause. In a clause a verb of change outweighs one of state ("cut the use by").
 */
export function directionOf(cues: readonly Cue<Direction>[], quantity: Quantity, next: Quantity | undefined, sentence: string): Direction {
  const start = clauseStart(sentence, quantity.start);
  const end = clauseEnd(sentence, quantity.end);
  const before = cues.filter((cue) => cue.end <= quantity.numberStart);
  const inClause = before.filter((cue) => cue.start >= start);
  // A verb behind a figure that stands nearer to the next one is the next one's.
  const after = cues.filter(
    (cue) => cue.start >= quantity.unitEnd && cue.start < end && !(next && next.numberStart < end && next.numberStart - cue.end < cue.start - quantity.unitEnd),
  );
  const strong = (cue: Cue<Direction>) =>
    cue.value !== "level" && (cue.value !== "generation" || GENERATED.has(quantity.dimension)) && (cue.value !== "cost" || quantity.dimension === "money");
  const earlier = before.filter(strong).at(-1);
  // "the improvement, read here as lower use, is 3 t", "yearly reductions: 3 t of water": said before the figure's own clause.
  if (earlier && !inClause.some(strong) && (BARE_VERB.test(sentence.slice(start, quantity.start)) || HEADS_LIST.test(sentence.slice(earlier.end, start))))
    return earlier.value;
  // "gas use falls by 3 t and water use by 5 t": the verb stands once.
  if (!inClause.some(strong) && earlier && ELLIPSIS.test(sentence.slice(0, quantity.numberStart))) return earlier.value;
  const cue = inClause.filter(strong).at(-1) ?? after.find(strong) ?? inClause.at(-1) ?? earlier ?? after[0];
  return cue && (strong(cue) || cue.value === "level") ? cue.value : "level";
}

const BARE_VERB = /^\s*(?:is|was|are|were)\s*$/i;
const HEADS_LIST = /^[^:：;；\d]{0,12}[:：]\s*$/;
const ELLIPSIS = /\bby\s+(?:about |over |nearly |around |some |up to |more than |a further )?$/i;

/** What can be generated or produced, as against a power or a size. */
const GENERATED: ReadonlySet<string> = new Set(["energy", "mass", "volume", "normal-volume"]);

/** Dimensions of sizes, states and counts: they are saved or gained only where the verb stands right before them. */
const STATES: ReadonlySet<string> = new Set(["temperature", "pressure", "time", "count", "area", "length", "power", "apparent-power"]);

/** Money that is neither spent nor earned. */
const VALUES: ReadonlySet<string> = new Set(["output-value", "capital"]);

/** The role of a figure that is no state before or after a change. */
export function roleOf(direction: Direction, subject: string | undefined, sentence: string, quantity: Quantity): Role {
  if (subject === "product-output" && (isPlantBehind(sentence.slice(quantity.unitEnd)) || isOfPlant(sentence, quantity))) return "level";
  if (isShare(quantity)) return direction === "saving" || direction === "gain" ? direction : "level";
  if (subject === "investment" && direction !== "saving") return "cost";
  if (subject === "cost" && direction === "level") return "cost";
  if (VALUES.has(subject ?? "")) return "level";
  if (subject === "benefit") return "gain";
  // Heat that is recovered is heat saved.
  if (
    subject === "heat" &&
    quantity.dimension === "energy" &&
    direction === "level" &&
    !quantity.unit.includes("/") &&
    RECOVERED.test(clauseOf(sentence, quantity))
  )
    return "saving";
  if (subject === "carbon-sink" && direction === "level" && !isFactor(sentence, quantity) && TAKEN_UP.test(clauseOf(sentence, quantity))) return "saving";
  if (subject === "dust" && direction === "level" && TAKEN_UP.test(clauseOf(sentence, quantity))) return "saving";
  if (subject === "reclaimed-water" && direction === "generation" && !PRODUCED.test(clauseOf(sentence, quantity))) return "level";
  if (subject === "oxygen" && direction === "level" && RELEASED.test(clauseOf(sentence, quantity))) return "generation";
  if (
    isAge(sentence, quantity) ||
    (quantity.dimension === "time" && (SPAN_OF_TIME.test(sentence.slice(0, quantity.start)) || sentence.startsWith("内", quantity.unitEnd)))
  )
    return "level";
  if (!STATES.has(quantity.dimension) || (quantity.dimension === "power" && subject === "electricity")) return direction;
  // "19 minutes less", "1 month shorter"
  // 节水改善数量19个 counts improvements; 减少19台 counts what is cut.
  if (quantity.counted && COMPARED_THINGS.test(quantity.counted)) return NOT_FELLED.test(sentence.slice(0, quantity.start)) ? "saving" : "level";
  if (GIVES.test(sentence.slice(0, quantity.start)) && JOBS.test(sentence.slice(quantity.numberStart))) return "gain";
  if (/^ (?:was|were|has been|have been) added\b/.test(sentence.slice(quantity.unitEnd))) return "gain";
  const behind = CHANGED_BEHIND.exec(quantity.counted ?? sentence.slice(quantity.unitEnd)) ?? CHANGED_BEHIND.exec(sentence.slice(quantity.unitEnd));
  if (behind) return behind[1] ? "saving" : "gain";
  if (direction !== "saving" && direction !== "gain") return "level";
  const from = Math.max(0, quantity.start - (BY.test(sentence.slice(0, quantity.start)) ? 45 : 20));
  const ahead = sentence.slice(from, quantity.numberStart);
  // Read with the number, for some verbs are such only in front of one.
  const said = directionCues(sentence.slice(from, quantity.unitEnd)).filter(
    (cue) => cue.value === direction && cue.end <= ahead.length && !REPLACED.test(ahead.slice(cue.start, cue.end)),
  );
  const right = quantity.dimension === "count" ? said.filter((cue) => RIGHT_BEFORE.test(ahead.slice(cue.end))) : said;
  return right.length > 0 ? direction : "level";
}

/** "It gives 200 people long-term jobs", 可吸纳200人就业. */
const GIVES = /\b(?:giv|creat|provid|offer)\w*\s+$|(?:吸纳|提供|带动|创造|解决)(?:了)?$/i;
const JOBS = /^[\d,]+ (?:[a-z-]+ ){0,4}(?:jobs|employment)\b|^[\d.,万余多]+(?:个|名|人|人次)?(?:以上|左右)?[^，。；\d]{0,6}(?:就业|岗位)/;

/** "The carbon reduction of 92,310 trees", 相当于4万户的用电量: what an amount is likened to is not saved itself. */
const COMPARED_THINGS = /\btrees?\b|\bhouseholds?\b|[棵株户]/;

/** Unless they are spared. */
const NOT_FELLED = /\b(?:spar(?:es?|ed|ing)|sav(?:es?|ed|ing)|felling of)\s+$|(?:少|免|避免)砍伐?(?:了)?(?:树木|树|林木)?$/;

/** "20,000 t of CO2 is fixed", 固碳累计3万吨, 实现碳汇5吨: taken up, as against what could be, and what stands there as a sink. */
const TAKEN_UP =
  /(?<!\bcapacity (?:for|of) (?:\w+ )?)\b(?:absorb|captur|fix|sequest(?:er|r)|neutrali[sz]|offset)\w*\b(?! (?:capacity|rate))|\b(?:giv|achiev|provid|creat)\w* a carbon sink\b|(?:吸收|吸附|固定|固化|固碳|捕集|捕获|封存|碳捕捉|中和|抵消)(?!能力|率)|(?:实现|产生|形成|新增)碳汇/i;

/** "It saves 0.2 kWh in 24 hours": the time that it takes. */
const SPAN_OF_TIME = /\b(?:in|within|every) $/;

/** Water that is used again is made where it is produced; who supplies it tells how much there is. */
const PRODUCED = /\bproduc|\boutput\b|\bgenerat|产/i;
/** Plants release the oxygen that they make. */
const RELEASED = /\breleas(?:es?|ed|ing)\b|释放|产生/;

const RECOVERED = /\brecover(?:s|ed|y)?\b|回收/i;
/** Machines that were replaced are no fewer. */
const REPLACED = /^(?:replac|替代)/i;
const CHANGED_BEHIND = /^\s*(?:(less|fewer|shorter|lower)|more|longer|higher)\b(?! than \d)/i;
const BY = /\bby\s+$/i;

const RIGHT_BEFORE =
  /^(?: the use of [a-z -]+ by| [a-z-]+ (?:use|consumption) by|\s|by|of|at least|up to|no less than|about|over|nearly|some|more than|the use of|using|了|约|近|超过?|至少|不少于)*$|^(?!.*(?:数|改善|项目|措施|方案|能力))\p{Script=Han}{1,10}$/iu;
