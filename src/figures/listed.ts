import type { Cue } from "./cues.js";
import { tidy } from "./patterns.js";
import type { Quantity } from "./quantities.js";
import { subjectsBefore } from "./subject.js";

const SHARED_OUT = /\brespectively\b|分别/i;
const SEPARATOR = /^(?:[、，,]|\s|和|及|与|以及|and|or|about|over|约|近|超过?)*$/i;

/** Quantities that follow each other in one list: "5 t, 3 t and 2 t". */
function runsOf(sentence: string, quantities: readonly Quantity[]): Quantity[][] {
  const runs: Quantity[][] = [];
  for (const quantity of quantities) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && SEPARATOR.test(sentence.slice(last.end, quantity.numberStart))) run.push(quantity);
    else runs.push([quantity]);
  }
  return runs.filter((run) => run.length > 1);
}

/** "100、120和150万千瓦时" with 分别: the unit and the scale of the last are those of all. */
export function withListUnits(sentence: string, quantities: readonly Quantity[]): Quantity[] {
  if (!SHARED_OUT.test(sentence)) return [...quantities];
  const shared = new Map<Quantity, Quantity>();
  for (const run of runsOf(sentence, quantities)) {
    const last = run.at(-1) as Quantity;
    if (last.unit === "count") continue;
    for (const quantity of run)
      if (quantity.unit === "count" && quantity.counted === undefined) {
        const value = quantity.factor === 1 ? tidy(quantity.value * last.factor) : quantity.value;
        shared.set(quantity, { ...quantity, value, unit: last.unit, dimension: last.dimension, per: quantity.per ?? last.per });
      }
  }
  return quantities.map((quantity) => shared.get(quantity) ?? quantity);
}

/** What a list before shares out to a figure. */
export interface Share {
  readonly subject?: string;
  readonly years?: [number, number];
}

/**
 * "CO2, SO2 and NOx fell by 5 t, 3 t and 2 t respectively", 2021年、2022年分别为…: the first of one list belongs to the
 * first of the other. Only lists of the same length share out.
 */
export function shareOut(sentence: string, quantities: readonly Quantity[], years: readonly Cue<[number, number]>[]): Map<Quantity, Share> {
  const shares = new Map<Quantity, Share>();
  if (!SHARED_OUT.test(sentence)) return shares;
  for (const run of runsOf(sentence, quantities)) {
    const first = run[0] as Quantity;
    const subjects = subjectsBefore(sentence, quantities, first);
    const dated = years.filter((cue) => cue.end <= first.start);
    run.forEach((quantity, index) => {
      const subject = subjects.length === run.length ? subjects[index] : undefined;
      const span = dated.length === run.length ? dated[index]?.value : undefined;
      shares.set(quantity, { ...(subject ? { subject } : {}), ...(span ? { years: span } : {}) });
    });
  }
  return shares;
}
