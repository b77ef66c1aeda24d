import { clauseStart } from "./clauses.js";
import { BEFORE_AFTER } from "./cues.js";
import { CHANGE_BEFORE } from "./joins.js";
import type { Quantity } from "./quantities.js";

const CHANGE_GAP_ZH =
  /^[^，。；,;]{0,8}?(?:降低|下降|降|减少|减|缩短|提升|提高|升高|上升|升|增加|增长|增|改|变|扩大|调整|延长)(?:至|到|为|成)(?:(?:19|20)\d\d年的?)?[^，。；\d]{0,6}$/;

/** Whether two neighbouring quantities are a state before and a state after. */
export function isChange(sentence: string, first: Quantity, second: Quantity): boolean {
  const gap = sentence.slice(first.end, second.start).trim();
  const before = sentence.slice(0, first.start);
  if (/^[^,;.]{0,40}\bto$|^to$/i.test(gap) && CHANGE_BEFORE.test(before)) return true;
  return CHANGE_GAP_ZH.test(gap) || (/[由从]\s*(?:[^，。；\d]{0,10})$/.test(before) && /^[^，。；\d]{0,8}(?:至|到|为)[^，。；\d]{0,3}$/.test(gap));
}

/**
 * What a neighbour says of a quantity's unit: "from 32.9 to 32.6 m³ per tonne", and the money of "profit 5 million yuan
 * and tax 2 million".
 */
export function withSharedUnits(sentence: string, quantities: readonly Quantity[]): Quantity[] {
  let money: Quantity | undefined;
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    const bare = quantity.unit === "count" && quantity.counted === undefined;
    if (quantity.dimension === "money" && !quantity.unit.includes("/")) money = quantity;
    if (!next || !isChange(sentence, quantity, next))
      return bare && money && quantity.factor > 1 ? { ...quantity, unit: money.unit, dimension: money.dimension } : quantity;
    const numerator = next.unit.split("/")[0];
    if (!bare && quantity.unit !== numerator && quantity.unit !== next.unit) return quantity;
    const { counted: _, ...rest } = quantity;
    return { ...rest, ...(next.counted ? { counted: next.counted } : {}), unit: next.unit, dimension: next.dimension, per: quantity.per ?? next.per };
  });
}

/** "fell to 32.6 m³", 提高到92%: the state after a change whose start is not told. */
const CHANGED_TO =
  /\b(?:fell|falls?|fallen|rose|rises?|risen|cut|reduc\w+|rais\w+|increas\w+|shorten\w*|drop\w*|grew|grown|decreas\w+|lower\w*|brought|improv\w+|switch\w*)\b[^,;.]*\bto\s*(?:a (?:share|level|rate|total) of\s*)?$|(?:降低|下降|降|减少|减|缩短|提升|提高|升高|上升|升|增加|增长|增|提纯|浓缩)(?:至|到|为)[^，。；\d]{0,3}\s*$/i;

/** "fell below 250 °C" */
const CHANGED = /\b(?:fell|falls?|fallen|rose|risen|dropped|drops?|climbed|cut|reduced|lowered|raised)\s*$/i;

/** "640 kWh a day before the change". */
const BEHIND_STATE = /^\s*(before|after)\b(?=\s+(?:the|this|it|that|its)\b|[.,;]|$)/i;
/** "Before the change, …", 改造前，…: the whole sentence tells one state. */
const LEADING_STATE: readonly (readonly [RegExp, "before" | "after"])[] = [
  [/^(?:Before the [\w-]+(?: [\w-]+)?,|(?:改造|整改|改善|实施|更换|优化)前[，,])/i, "before"],
  [/^(?:(?:Originally|Previously|Formerly)\b|[A-Z][\w ]{2,30} used to\b|原来|原先|原有)(?!.*(?:\b(?:now|then|today)\b|现[在为已]?|如今|目前|后来))/i, "before"],
  [/^(?:The old [\w -]{1,30}? (?:had|used|needed|consumed)\b|(?:原主机|原设备|原系统|原机组|旧设备|旧机组|旧主机))/i, "before"],
  [/^(?:After (?:it|this|the [\w-]+(?: [\w-]+)?), |(?:项目)?(?:完成|投用)后[，,]|(?:改造|整改|改善|实施|更换|优化)(?:[^，。；\d]{0,8}措施)?后[，,])/i, "after"],
];

/** A heading that tells what was used "before the projects", 改造前的…: specific amounts below it are of that state. */
const OF_BEFORE = /\bbefore the (?:projects?|retrofit|changes?|measures?)\b|(?:改造|实施|项目|整改)前的?/i;

/** "After 2 years", "after a trial of 2 years": a length of time, not a state. */
const AFTER_A_TIME = /\bafter(?: an? [\w-]+ of)?(?: about| over| nearly)? $/i;

/** Whether a sentence speaks of the time before or after a change. */
export function tellsStates(sentence: string): boolean {
  return BEFORE_AFTER.some(([pattern]) => new RegExp(pattern.source, "i").test(sentence));
}

/** Whether a quantity is a state before or after a change. `moves`: its clause says that it is saved, gained or made. `heading`: the titles above it. */
export function changeRole(
  sentence: string,
  quantities: readonly Quantity[],
  index: number,
  { moves, heading }: { readonly moves: boolean; readonly heading: string },
): "before" | "after" | undefined {
  const quantity = quantities[index] as Quantity;
  const next = quantities[index + 1];
  const last = quantities[index - 1];
  if (next && isChange(sentence, quantity, next)) return "before";
  if (last && isChange(sentence, last, quantity)) return "after";
  const clause = sentence.slice(clauseStart(sentence, quantity.start), quantity.start);
  if (CHANGED_TO.test(clause) || (CHANGED.test(clause) && /^(?:below|under|above)\b/i.test(sentence.slice(quantity.start)))) return "after";
  const behind = BEHIND_STATE.exec(sentence.slice(quantity.end));
  if (behind) return (behind[1] as string).toLowerCase() as "before" | "after";
  if (moves) return undefined;
  for (const [pattern, role] of LEADING_STATE) if (pattern.test(sentence)) return role;
  if (quantity.dimension === "time" && AFTER_A_TIME.test(clause)) return undefined;
  for (const [pattern, role] of BEFORE_AFTER) if (new RegExp(pattern.source, "i").test(clause) && !/afterwards/i.test(clause)) return role;
  return quantity.unit.includes("/") && OF_BEFORE.test(heading) ? "before" : undefined;
}
