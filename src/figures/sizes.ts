import { isThing } from "../taxonomy/units.js";
import { clauseOf, clauseStart } from "./clauses.js";
import type { Quantity } from "./quantities.js";

/** What a power is the size of; `any` where the words of the sentence decide. `reduced`: it is told as saved. */
export function powerSubject(sentence: string, quantity: Quantity, reduced: boolean): string | undefined {
  if (isShipped(sentence, quantity)) return "product-output";
  const behind = sentence.slice(quantity.unitEnd);
  if (quantity.unit === "W") return "load";
  // A heat-transfer coefficient or a power density.
  const below = quantity.unit.split("/")[1];
  if (below !== undefined && !isThing(below)) return undefined;
  // Sources write kW for kWh: what they call electricity is no capacity.
  if (reduced && /^ of electricity\b/i.test(behind)) return "electricity";
  if (/^ of (?:(?!electric|power|from)[\w-]+ ){0,3}heat\b|^的?余热/i.test(behind) || /余热(?:约|超|近)?$/.test(sentence.slice(0, quantity.start)))
    return undefined;
  // The rating of a part is not what the plant can do.
  if (/\binverters?\b|逆变器/i.test(clauseOf(sentence, quantity))) return undefined;
  if (reduced && !/装机|容量|capacity/i.test(sentence))
    return /\belectricity\b|电/i.test(sentence.slice(clauseStart(sentence, quantity.start), quantity.start)) ? "electricity" : "load";
  return "any";
}

/** 年产5万吨的装置: the size of a plant, not what it made. */
export function isPlantBehind(behind: string): boolean {
  return /^[^，。；,;.、\d]{0,14}(?:装置|项目|生产线|工程)/.test(behind);
}

/** "A CO2-to-methanol project of 100,000 t a year": what the plant can make, whatever it is made from. */
export function isOfPlant(sentence: string, { start, unitEnd, per }: Quantity): boolean {
  return (
    per === "year" &&
    (isPlantBehind(sentence.slice(unitEnd)) ||
      /\b(?:project|plant|unit|line|facility|(?:plants?|units?|lines?) with an? (?:annual |yearly )?(?:output|capacity)) of $/i.test(sentence.slice(0, start)))
  );
}

/** Makers of solar cells and wind turbines state what they make in watts: it is installed elsewhere. */
function isShipped(sentence: string, { numberStart, unitEnd, per }: Quantity): boolean {
  const clause = sentence.slice(clauseStart(sentence, numberStart), numberStart);
  return (
    (per === "year" && !/\binstalled\b|装机/i.test(clause)) ||
    /\b(?:shipped|shipments?|sold|sales of)\b|出货|销量|年产/i.test(clause) ||
    /^ of [\w -]{1,40} (?:a|per) year\b/.test(sentence.slice(unitEnd))
  );
}

/** Things counted are a count, things that a plant can make are its output; a speed or a bare ratio is neither. */
export function countedSubject(sentence: string, { numberStart, value, per }: Quantity): string | undefined {
  if (CAPACITY_OF_THINGS.test(sentence.slice(clauseStart(sentence, numberStart), numberStart))) return "product-output";
  return per === "minute" || per === "second" || !Number.isInteger(value) ? undefined : "count";
}

const CAPACITY_OF_THINGS = /\b(?:annual|yearly|daily|production|designed) (?:production )?(?:capacity|output)\b|(?<!\d)年产(?![业值品生])|日产|产能|产量/i;
