import type { Bound } from "../../domain/plan.js";
import type { Match } from "../../taxonomy/matcher.js";
import { METRICS } from "../../taxonomy/metrics.js";
import { SUBJECTS } from "../../taxonomy/subjects.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import { type Dimension, dimensionOf } from "../../taxonomy/units.js";
import { MONEY, SUBJECT } from "./measured.js";

/** The metric that an amount in a unit is of where neither words nor technology say more; none where it could be several. */
const BY_DIMENSION: Partial<Record<Dimension, string>> = {
  mass: "co2-reduction",
  "co2-mass": "co2-reduction",
  "standard-coal": "standard-coal-saved",
  power: "installed-capacity",
  energy: "electricity-saved",
};

const SIZE =
  /多少(?:个)?(?:兆瓦|千瓦|[kMG]Wp?)(?![时·h])|装了?多少|金额|\bvolumes?\b|(?:谁|哪)[^，。？]{0,10}[多大]|比[^，。？]{1,12}[多大]|\b(?:(?:larg|bigg|small|size)\w*|install\w* (?:the )?(?:more|most|less|least)|(?:the )?(?:most|more|least|less|how much|how many [kMG]W(?:p)? of|[kMG]W of) (?:solar|PV|wind|photovoltaics?|storage|rooftop))|最[大小]|更[大小]|规模|大小|装.{0,4}[更最]多/i;
const YIELD =
  /\bpower\b[^?]*\b(?:mak|generat|produc|get|yield)\w*\b|\b(?:mak|generat|produc|get)\w*\b[^?]*\bpower\b|\b(?:productive|output|yields?|electricity|generat\w*|produc\w*|[kMG]Wh)\b|产[出量]|发电?|[kMG]Wh/i;

/** How much of what a plant uses its own panels give: "cover the largest part of the electricity", 光伏占用电量的比例. */
const OWN_SHARE =
  /(?:\b(?:part|share|portion|proportion|percentage|fraction)|%|\bper ?cent) of (?!(?:the )?(?:green|renewable|clean))(?:\w+ ){0,4}(?:electricity|power|demand|needs|consumption|use)\b|占[^，。？]{0,8}(?:用电|耗电|电量|能耗)|(?:用电|耗电)[^，。？]{0,8}(?:比例|占比|比重)/i;

export function asksSolarShare(text: string, technologies: readonly string[]): boolean {
  return OWN_SHARE.test(text) && technologies.some((id) => id === "solar-pv" || ancestorsOf(TECHNOLOGIES, id).includes("solar-pv"));
}

/** The metric by which the size of a technology's installations is told. */
const SIZES: readonly (readonly [technology: string, size: string, yields?: string])[] = [
  ["energy-storage", "storage-capacity"],
  ["solar-pv", "installed-capacity", "electricity-generated"],
  ["wind-power", "installed-capacity", "electricity-generated"],
  ["green-finance", "loan-amount"],
  ["biogas-power", "electricity-generated", "electricity-generated"],
  ["green-electricity", "green-electricity-amount", "green-electricity-amount"],
];

/**
 * What "the largest" or "over 10 MW" is measured by where the question names no metric: the size or yield of the thing,
 * else the amounts of the stuff that is named ("treats over 500 t of waste a day"), else what the unit of the bound
 * measures or was done with the money.
 */
export function metricsImplied(text: string, technologies: readonly string[], bounds: readonly Bound[]): readonly string[] {
  const dimension = bounds[0] && dimensionOf(bounds[0].unit);
  if (dimension === "share" && technologies.some((id) => id === "green-electricity" || id === "renewable-energy")) return ["green-electricity-share"];
  for (const [technology, size, yields] of SIZES) {
    if (!technologies.some((id) => id === technology || ancestorsOf(TECHNOLOGIES, id).includes(technology))) continue;
    if (yields && (dimension ? dimension === "energy" : YIELD.test(text))) return [yields];
    if (dimension ? dimension === "power" || (size === "storage-capacity" && dimension === "energy") : SIZE.test(text)) return [size];
  }
  const money = dimension === "money" || (!dimension && DEAR.test(text)) ? MONEY.find(([verb]) => verb.test(text))?.[1] : undefined;
  if (money) return money;
  if (!dimension) return [];
  const stuff = SUBJECT.find(text).filter(({ id }) => SUBJECTS.find((subject) => subject.id === id)?.dimensions.includes(dimension));
  if (stuff.length > 0) return [...new Set(stuff.flatMap(({ id }) => METRICS.filter(({ subject }) => subject === id).map((metric) => metric.id)))];
  return [BY_DIMENSION[dimension] ?? ""].filter((metric) => metric !== "");
}

const DEAR = /多少钱|\bmoney\b|\b(?:cheap|expensive|costl|dear|affordable|low[- ]cost)\w*|便宜|花钱少|低成本|投入小|投资小|花费少|最贵|花钱|造价/i;

/** What plants take up is told as a sink, also where a reduction is asked: "whose greenery cuts the most carbon?" */
export function withSinks(metrics: readonly string[], technologies: readonly string[]): readonly string[] {
  const grown = technologies.some((id) => id === "carbon-sink" || ancestorsOf(TECHNOLOGIES, id).includes("carbon-sink"));
  return grown && metrics.includes("co2-reduction") ? [...metrics, "carbon-sink"] : metrics;
}

/** What solar panels and turbines produce is electricity. */
export function withGenerated(metrics: readonly Match[], technologies: readonly string[]): readonly Match[] {
  const generates = technologies.some((id) => GENERATORS.has(id) || ancestorsOf(TECHNOLOGIES, id).some((above) => GENERATORS.has(above)));
  return generates ? metrics.map((match) => (match.id === "production-output" ? { ...match, id: "electricity-generated" } : match)) : metrics;
}

const GENERATORS: ReadonlySet<string> = new Set(["solar-pv", "wind-power", "hydropower"]);

/** What else is asked of the things that are compared, clause by clause: "whose roof is larger, and how much power does each make?" */
export function metricsBeside(text: string, technologies: readonly string[]): readonly string[] {
  const clauses = text
    .split(/[，,；;。？?]|\band (?=how|what|who)/i)
    .filter((clause) => SIZE.test(clause) || (YIELD.test(clause) && /how (?:much|many)|多少/i.test(clause)));
  return [...new Set(clauses.flatMap((clause) => metricsImplied(clause, technologies, [])))];
}

/** Whether a question is of saving or cutting and names nothing that is saved. */
export function savesSomething(text: string): boolean {
  return SAVES.test(text) && SUBJECT.find(text).every(({ id }) => id === "energy" || id === "share");
}

const SAVES = /\b(?:sav\w+|cut\w*|reduc\w+|effective|better)\b|[省节减降]|效果|更好/i;

/** What "saved the most" is measured by where nothing says it: the unit that is asked, else what the library is about. */
export function assumedMetric(text: string): string {
  if (/\b[kMG]Wh\b|度电|几度|多少度/i.test(text)) return "electricity-saved";
  if (/\b(?:yuan|RMB|CNY)\b|多少[万亿]?元/i.test(text)) return "cost-saved";
  return "co2-reduction";
}
