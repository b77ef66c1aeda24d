import type { Role } from "../domain/figure.js";
import { clauseEnd, clauseOf, clauseStart } from "./clauses.js";
import { type Cue, type Direction, directionCues } from "./cues.js";
import type { Quantity } from "./quantities.js";
import { isShare } from "./shares.js";
import { isOfPlant, isPlantBehind } from "./sizes.js";

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
  if (!STATES.has(quantity.dimension) || (quantity.dimension === "power" && subject === "electricity")) return direction;
  // "19 minutes less", "1 month shorter"
  // 节水改善数量19个 counts improvements; 减少19台 counts what is cut.
  if (quantity.counted && COMPARED_THINGS.test(quantity.counted)) return "level";
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

/** "The carbon reduction of 92,310 trees", 相当于4万户的用电量: what an amount is likened to is not saved itself. */
const COMPARED_THINGS = /\btrees?\b|\bhouseholds?\b|[棵株户]/;

const RECOVERED = /\brecover(?:s|ed|y)?\b|回收/i;
/** Machines that were replaced are no fewer. */
const REPLACED = /^(?:replac|替代)/i;
const CHANGED_BEHIND = /^\s*(?:(less|fewer|shorter|lower)|more|longer|higher)\b(?! than \d)/i;
const BY = /\bby\s+$/i;

const RIGHT_BEFORE =
  /^(?: the use of [a-z -]+ by|\s|by|of|at least|up to|no less than|about|over|nearly|some|more than|the use of|using|了|约|近|超过?|至少|不少于)*$|^(?!.*(?:数|改善|项目|措施|方案|能力))\p{Script=Han}{1,10}$/iu;
