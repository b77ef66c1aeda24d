import { METRIC_BY_ID } from "../../taxonomy/metrics.js";
import { type Finding, highest, type Stated } from "./stated.js";

/** Metrics too general to say that two figures are of one thing. */
const GENERAL: ReadonlySet<string> = new Set([
  "other",
  "count",
  "share",
  "increase",
  "duration",
  "area",
  "temperature",
  "pressure",
  "efficiency",
  "recovery-rate",
]);

/** Figures of one case that are told in two passages, of two owners or on two bases. */
export function toldTwice(stated: readonly Stated[]): Finding[] {
  const specific = stated.filter(({ figure }) => !GENERAL.has(figure.metric));
  return pairs(specific, ({ figure, normal, period }) => [figure.metric, normal.value, normal.max, normal.unit, period, figure.years].join(" ")).flatMap(
    ([first, second]): Finding[] => {
      const [a, b] = [first.figure, second.figure];
      if (a.owner === b.owner && a.basis === b.basis) return [];
      const what = a.owner === b.owner ? `${a.basis} and ${b.basis}` : `the ${a.owner}'s and the ${b.owner}'s`;
      return [{ stated: second, beside: first, reason: `told twice, as ${what}: see ${first.passage.id}` }];
    },
  );
}

/** Two values for what one company had of one thing in one year. */
export function twoValues(stated: readonly Stated[]): Finding[] {
  const yearly = stated.filter(({ figure }) => figure.owner === "company" && figure.years?.[0] === figure.years?.[1] && figure.years && isTotal(figure.metric));
  return pairs(yearly, ({ figure, normal, period }) => [figure.metric, normal.unit, period, figure.role, figure.basis, figure.years].join(" ")).flatMap(
    ([first, second]): Finding[] => {
      if (first.normal.value === second.normal.value && highest(first.normal) === highest(second.normal)) return [];
      const other = first.figure.spans[0]?.asWritten;
      return [{ stated: second, beside: first, reason: `two values of one metric for ${second.figure.years?.[0]}: ${other} in ${first.passage.id}` }];
    },
  );
}

const isTotal = (metric: string) => !GENERAL.has(metric) && METRIC_BY_ID.has(metric);

/** Figures of one key in different passages, each with the first of its key. */
function pairs(stated: readonly Stated[], keyOf: (one: Stated) => string): [Stated, Stated][] {
  const first = new Map<string, Stated>();
  return stated.flatMap((one): [Stated, Stated][] => {
    const known = first.get(keyOf(one));
    if (!known) first.set(keyOf(one), one);
    return known && known.passage.id !== one.passage.id ? [[known, one]] : [];
  });
}
