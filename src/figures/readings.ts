import type { FigureReading } from "../domain/case.js";
import type { Figure } from "../domain/figure.js";

/** The figures of a section that a reading is about: those with its words, or the n-th of them. */
function meant(figures: readonly Figure[], { text, nth }: FigureReading): Figure[] {
  const same = figures.filter(({ spans }) => spans.some(({ asWritten }) => asWritten === text));
  return nth === undefined ? same : same.slice(nth - 1, nth);
}

/** The figures of a section, each as a reader decided where one did; without those that are none. */
export function withReadings(figures: readonly Figure[], readings: readonly FigureReading[]): Figure[] {
  const said = new Map(readings.flatMap((reading) => meant(figures, reading).map((figure) => [figure, reading] as const)));
  return figures.flatMap((figure) => {
    const reading = said.get(figure);
    if (reading?.none) return [];
    return [reading ? asRead(figure, reading) : figure];
  });
}

function asRead(figure: Figure, reading: FigureReading): Figure {
  const { years: yearsBefore, cumulative: cumulativeBefore, ...rest } = figure;
  const years = orNone(reading.years) ?? (reading.years === undefined ? yearsBefore : undefined);
  return {
    ...rest,
    metric: reading.metric ?? figure.metric,
    unit: reading.unit ?? figure.unit,
    per: reading.per === undefined ? figure.per : (orNone(reading.per) ?? null),
    ...(years ? { years } : {}),
    ...((reading.cumulative ?? cumulativeBefore) ? { cumulative: true } : {}),
    qualifier: reading.qualifier ?? figure.qualifier,
    role: reading.role ?? figure.role,
    basis: reading.basis ?? figure.basis,
    owner: reading.owner ?? figure.owner,
  };
}

const orNone = <T>(said: T | "none" | undefined): T | undefined => (said === "none" ? undefined : said);

/** What is wrong with the readings of a section: words that no figure of it has, or that several have. */
export function unfitReadings(figures: readonly Figure[], readings: readonly FigureReading[]): { reading: FigureReading; reason: string }[] {
  return readings.flatMap((reading) => {
    const found = meant(figures, reading).length;
    if (found === 0)
      return [{ reading, reason: reading.nth === undefined ? "no figure has these words" : `the section has not ${reading.nth} figures of these words` }];
    return found > 1 ? [{ reading, reason: `${found} figures have these words: say which with nth` }] : [];
  });
}
