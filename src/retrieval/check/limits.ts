import type { Figure, Owner } from "../../domain/figure.js";
import type { Period } from "../../domain/row.js";
import { METRICS } from "../../taxonomy/metrics.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { type Finding, highest, type Stated } from "./stated.js";

/** The most that a figure of a kind can be. Amounts in the course of time are for a year. */
interface Limit {
  /** Ids of metrics; none: every metric whose figures are in the unit. */
  readonly metrics?: ReadonlySet<string>;
  /** The unit in which figures of the kind are compared. */
  readonly unit: string;
  readonly most: number;
  /** Of whom, where a plant and a group differ. */
  readonly owner?: Owner;
  /** What is larger than any one case has of it. */
  readonly because: string;
}

/** The metrics of subjects, without what is said in `but`. */
function metricsOf(subjects: readonly string[], but: readonly string[] = []): ReadonlySet<string> {
  return new Set(METRICS.filter(({ id, subject }) => subjects.includes(subject) && !but.includes(id)).map(({ id }) => id));
}

const ELECTRICITY = ["electricity", "green-electricity", "solar-power", "energy", "load-shift"];
/** What a product that is sold makes for its users knows no limit of one plant. */
const GENERATED = ["electricity-generated", "green-electricity-amount"];
const WATER = metricsOf(["water", "wastewater", "reclaimed-water"]);
const GAS = metricsOf(["natural-gas", "biogas"]);

/**
 * Each limit is an amount that a whole city, the largest plant or the largest company has: what one case tells stays
 * below it, and a scale word lost or counted twice (10,000 times) goes over it.
 */
const LIMITS: readonly Limit[] = [
  // China used about 6,500 kWh a head in 2023 (National Energy Administration): a city of 1.5 million some 10 TWh.
  { metrics: metricsOf(ELECTRICITY, GENERATED), unit: "kWh", most: 1e10, owner: "measure", because: "a medium city uses 10 TWh a year" },
  // Three Gorges generated 111.8 TWh in 2020, the most of any plant in any year.
  { metrics: metricsOf(ELECTRICITY), unit: "kWh", most: 1.2e11, because: "no plant generates 120 TWh a year" },
  { metrics: metricsOf(["co2", "carbon-sink"]), unit: "tCO2e", most: 1e8, because: "100 Mt a year is what a country such as Belgium emits" },
  // 10 TWh at 0.1229 kgce/kWh (GB/T 2589-2020) are 1.2 Mtce; what saves coal itself may save ten times that.
  { metrics: metricsOf(["standard-coal", "energy"]), unit: "tce", most: 1.2e7, because: "a large city uses 12 Mtce a year" },
  // Beijing used 4.0 billion m³ of water in 2022 (Beijing Water Resources Bulletin).
  { metrics: WATER, unit: "t", most: 4e9, because: "Beijing uses 4 billion m³ of water a year" },
  { metrics: WATER, unit: "m3", most: 4e9, because: "Beijing uses 4 billion m³ of water a year" },
  // Beijing burns some 20 billion m³ of natural gas a year.
  { metrics: GAS, unit: "m3", most: 2e10, because: "Beijing burns 20 billion m³ of gas a year" },
  { metrics: GAS, unit: "Nm3", most: 2e10, because: "Beijing burns 20 billion m³ of gas a year" },
  // China emitted 2.4 Mt of SO2, 9.0 Mt of NOx and 4.9 Mt of dust in 2022 (Ministry of Ecology and Environment).
  { metrics: metricsOf(["so2", "nox", "dust", "voc", "pollutant"]), unit: "t", most: 1e6, because: "the whole country emits a few million tonnes a year" },
  // Three Gorges has 22.5 GW; CHN Energy, the largest generating company, had 323 GW at the end of 2023.
  { metrics: metricsOf(["installed-capacity", "load", "storage"]), unit: "kW", most: 3e7, owner: "measure", because: "the largest power station has 22.5 GW" },
  { metrics: metricsOf(["installed-capacity", "load", "storage"]), unit: "kW", most: 4e8, because: "the largest generating company has some 320 GW" },
  // Only some ten companies of the world turn over more (State Grid: 3.8e12 yuan in 2023), none of them with one measure.
  { unit: "CNY", most: 1e12, because: "hardly any company turns over a trillion yuan a year" },
  { unit: "USD", most: 2e11, because: "hardly any company turns over 200 billion dollars a year" },
  { metrics: metricsOf(["payback"]), unit: "year", most: 50, because: "nobody waits 50 years for money to return" },
  // Steel melts at 1,500 °C, alumina at 2,050; no furnace of these industries reaches 3,000.
  { unit: "°C", most: 3000, because: "no furnace reaches 3,000 °C" },
  // 16,410 km² is Beijing with its mountains.
  { unit: "m2", most: 1.65e10, because: "Beijing with its mountains covers 16,410 km²" },
  // Primary aluminium, smelted with coal power, has some 17 t of CO2 a tonne; little that is made in bulk has more.
  { unit: "tCO2e/t", most: 100, because: "no bulk material has 100 t of CO2 a tonne" },
];

const LOWEST_TEMPERATURE = -273.15;
const DAYS = 365;
/** How often a period comes in a year. */
const A_YEAR: Readonly<Partial<Record<Period, number>>> = { month: 12, week: 52, day: DAYS, hour: 24 * DAYS, minute: 1440 * DAYS, second: 86_400 * DAYS };
/** Years that a running total without years may have run. */
const LONG_RUN = 10;

/** Figures that cannot be what the text says they are. What others have (a country, the sea) knows no such limit. */
export function implausible(stated: readonly Stated[]): Finding[] {
  return stated.flatMap((one) => {
    if (one.figure.owner === "other") return [];
    const reason = tooSmall(one) ?? tooMuchOfWhole(one) ?? tooLarge(one);
    return reason === undefined ? [] : [{ stated: one, reason }];
  });
}

function tooSmall({ figure, normal }: Stated): string | undefined {
  if (figure.unit === "°C") return normal.value < LOWEST_TEMPERATURE ? "nothing is colder than -273.15 °C" : undefined;
  return normal.value < 0 ? "an amount is never negative: a fall is told by its direction" : undefined;
}

/** A heat pump gives more heat than it takes electricity, a product may grow to many times itself. */
const OVER_ONE = /\bCOP\b|coefficient of performance|heat pump|热泵|能效比|制热系数/i;
/** 117 % of last year's level, 170 % of the green electricity that was needed: the text itself says so. */
const OF_ANOTHER = /% of (?:last year|the (?:level|year|previous)|its (?:own|level)|20\d\d)|为(?:上年|去年|20\d\d年)的/;

function tooMuchOfWhole({ figure, passage, normal }: Stated): string | undefined {
  if (highest(normal) <= 100 || !["share", "share-points"].includes(dimensionOf(figure.unit))) return undefined;
  const text = sentenceOf(figure, passage);
  if (figure.metric === "increase" || figure.role === "gain" || OVER_ONE.test(text) || OF_ANOTHER.test(text)) return undefined;
  return "a share, a rate or an efficiency ends at 100 %";
}

function tooLarge({ figure, normal, period }: Stated): string | undefined {
  const limit = LIMITS.find(
    ({ unit, metrics, owner = figure.owner }) => unit === normal.unit && (metrics?.has(figure.metric) ?? true) && owner === figure.owner,
  );
  return limit && highest(normal) * yearly(figure, period) > limit.most ? `implausible: ${limit.because}` : undefined;
}

/** What an amount is multiplied with to be one of a year. */
function yearly({ years }: Figure, period: Period): number {
  if (period !== "cumulative") return A_YEAR[period] ?? 1;
  return 1 / (years ? years[1] - years[0] + 1 : LONG_RUN);
}

export function sentenceOf(figure: Figure, { text, sentences }: Stated["passage"]): string {
  return sentences
    .filter((sentence) => figure.spans.some(({ start, end }) => start >= sentence.start && end <= sentence.end))
    .map(({ start, end }) => text.slice(start, end))
    .join("\n");
}
