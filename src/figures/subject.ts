import { type Match, Matcher } from "../taxonomy/matcher.js";
import { SUBJECTS, type SubjectTerm, WEAK_SUBJECTS } from "../taxonomy/subjects.js";
import { type Dimension, isThing } from "../taxonomy/units.js";
import { clauseEnd, clauseStart } from "./clauses.js";
import type { Quantity } from "./quantities.js";

const WEAK = "~";
const MATCHER = new Matcher([...SUBJECTS, ...WEAK_SUBJECTS.map((subject) => ({ ...subject, id: subject.id + WEAK }))]);
const BY_ID = new Map<string, SubjectTerm>(SUBJECTS.map((subject) => [subject.id, subject]));

/** What an amount measures where neither sentence nor title says it. */
const DEFAULTS: Partial<Record<Dimension, string>> = {
  "co2-mass": "co2",
  "standard-coal": "standard-coal",
  energy: "electricity",
  power: "installed-capacity",
  "apparent-power": "installed-capacity",
  area: "area",
  temperature: "temperature",
  pressure: "pressure",
  time: "duration",
};
/** Dimensions that say by themselves what is measured. */
const CERTAIN: ReadonlySet<Dimension> = new Set<Dimension>(["standard-coal", "area", "temperature", "pressure", "length"]);

/** Energy that is not said to be electricity is electricity only in units of electricity. */
const HEAT_UNIT = /^[GMkT]J/;

const COMMA = 25;
const OTHER_FIGURE = 30;
const OTHER_CLAUSE = 150;
const WEAK_WORD = 60;
/** 沼气日产量 is an amount of biogas: what has a metric of its own is no mere output. */
const MADE: ReadonlySet<string> = new Set(["biogas", "hydrogen", "oxygen", "steam", "reclaimed-water"]);
const MADE_NAMED = 15;
/** "Emissions are 19% lower than with fossil-based material": what is compared with is not what is measured. */
const COMPARED = /\b(?:than|compared (?:with|to)|instead of|in place of|versus)\b|[比较]\p{Script=Han}{0,6}$|与[^，。]{0,10}$/iu;
const COMPARED_WITH = 40;
/** In a share that is no reduction ("PV makes up 36 % of the energy use") these are what the share is of, wherever they stand. */
const SHARE_OWNERS: ReadonlySet<string> = new Set(["green-electricity", "solar-power", "recovery-rate", "renewables-used", "curtailment", "share"]);

/** What a plant can do outweighs what it does it with: a capacity to treat waste plastic is no amount of plastic. */
const CAPACITIES: ReadonlySet<string> = new Set(["treatment-capacity", "product-output"]);

/** "Emissions per unit of output value", 单位产值能耗: what something is stated for is not what is measured. */
const DENOMINATOR_BEFORE = /\bper (?!cent\b)(?:(?:ten |hundred )?(?:thousand |million )?[\w-]+ of )?(?:[\w-]+ )?$/i;
const DENOMINATOR_BEFORE_ZH = /单位$/;
const DENOMINATORS: ReadonlySet<string> = new Set(["output-value", "product-output", "benefit", "area", "heat"]);

/**
 * The subject of a quantity: of the subjects that its unit allows, the one whose word stands closest. A word right
 * behind the unit ("18,000 m³ of natural gas", 6.24万吨废水) is closest of all; commas, other figures and semicolons
 * between push a word away.
 */
export function subjectOf(sentence: string, quantities: readonly Quantity[], index: number, heading: string, reduced: boolean): string | undefined {
  const quantity = quantities[index] as Quantity;
  if (quantity.dimension === "count") return countedSubject(sentence, quantity);
  if (CERTAIN.has(quantity.dimension)) return DEFAULTS[quantity.dimension];
  const allowed = MATCHER.find(sentence).filter(
    (match) =>
      allows(match.id, quantity) &&
      !(reduced && match.id === "share") &&
      !DENOMINATOR_BEFORE.test(sentence.slice(0, match.start)) &&
      !isPartOfYear(sentence, match) &&
      !(match.id === "recovery-rate" && isNoRecovery(sentence, match)) &&
      !(match.id === "electricity" && HEAT_UNIT.test(quantity.unit) && !/^\s*(?:of )?electric|^电/i.test(sentence.slice(quantity.unitEnd))) &&
      !(GREEN.has(match.id) && isShareOfOther(sentence, quantity)) &&
      !(DENOMINATORS.has(match.id.replace(WEAK, "")) && DENOMINATOR_BEFORE_ZH.test(sentence.slice(0, match.start))) &&
      !quantities.some((other) => (other !== quantity || quantity.dimension === "co2-mass") && match.start >= other.numberStart && match.end <= other.unitEnd),
  );
  if (quantity.dimension === "power") {
    if (isShipped(sentence, quantity)) return "product-output";
    // Sources write kW for kWh: what they call electricity is no capacity.
    const behind = sentence.slice(quantity.unitEnd);
    if (quantity.unit === "W") return "load";
    // A heat-transfer coefficient or a power density.
    const below = quantity.unit.split("/")[1];
    if (below !== undefined && !isThing(below)) return undefined;
    if (reduced && /^ of electricity\b/i.test(behind)) return "electricity";
    if (/^ of (?:(?!electric|power|from)[\w-]+ ){0,3}heat\b|^的?余热/i.test(behind) || /余热(?:约|超|近)?$/.test(sentence.slice(0, quantity.start)))
      return "heat";
    // The rating of a part is not what the plant can do.
    if (/\binverters?\b|逆变器/i.test(clauseOf(sentence, quantity))) return undefined;
    if (reduced && !/装机|容量|capacity/i.test(sentence))
      return /\belectricity\b|电/i.test(sentence.slice(clauseStart(sentence, quantity.start), quantity.start)) ? "electricity" : "load";
  }
  if (quantity.dimension === "mass" && isOfPlant(sentence, quantity)) return "product-output";
  if (isPartOfSaving(sentence, quantity)) return "share";
  if (isShare(quantity) && /^ recycled\b|^的?再生/i.test(sentence.slice(quantity.unitEnd))) return "share";
  if (quantity.dimension === "energy" && /(?:installed capacity|装机容量?)[^,，;；\d]*$/i.test(sentence.slice(0, quantity.start))) return undefined;
  const made = allowed.some((match) => MADE.has(match.id));
  let best: { id: string; cost: number } | undefined;
  for (const match of allowed) {
    const id = match.id.replace(WEAK, "");
    const capacity = CAPACITIES.has(id) && match.id === id;
    const owner = capacity || (!reduced && SHARE_OWNERS.has(id) && isShare(quantity));
    const cost =
      distance(sentence, quantities, quantity, match, reduced) * (owner ? 0.1 : 1) -
      (owner ? 0.6 : 0) +
      (match.id === id ? 0 : WEAK_WORD) +
      (id === "product-output" && made ? MADE_NAMED : 0);
    if (!best || cost < best.cost || (cost === best.cost && specificity(id) > specificity(best.id))) best = { id, cost };
  }
  if (best?.id === "co2") {
    const pollutant = pollutantMeant(sentence, allowed, quantity);
    if (pollutant) return pollutant;
  }
  if (best && best.cost < OTHER_CLAUSE) return best.id === "water" && !reduced && isRecovered(sentence, quantity) ? "reclaimed-water" : best.id;
  const inHeading = MATCHER.find(heading).find((match) => allows(match.id, quantity));
  const fallback = HEAT_UNIT.test(quantity.unit) ? "energy" : DEFAULTS[quantity.dimension];
  if (isShare(quantity)) return best?.id;
  const title = inHeading?.id.replace(WEAK, "");
  return best?.id ?? (quantity.dimension === "energy" || quantity.dimension === "money" || quantity.dimension === "power" ? fallback : (title ?? fallback));
}

/** The subjects that a sentence names before a quantity and after the one before it, each once, in their order. */
export function subjectsBefore(sentence: string, quantities: readonly Quantity[], quantity: Quantity): string[] {
  const from = quantities.filter((other) => other.end <= quantity.start).at(-1)?.end ?? 0;
  const found = MATCHER.find(sentence).filter(
    (match) => match.id.at(-1) !== WEAK && match.start >= from && match.end <= quantity.start && allows(match.id, quantity),
  );
  return [...new Set(found.map(({ id }) => id))];
}

/** "60% of the savings", 占减排量的60%: a part of a saving is a share, not a rate. */
export function isPartOfSaving(sentence: string, quantity: Quantity): boolean {
  return (
    isShare(quantity) &&
    (/^ of (?:the |its |all )?(?:[\w-]+ ){0,2}(?:savings?|reductions?)\b/i.test(sentence.slice(quantity.unitEnd)) ||
      /占[^，。；\d]{0,10}(?:节|减)[^，。；\d]{0,4}量的?$/.test(sentence.slice(0, quantity.start)))
  );
}

const POLLUTANTS: ReadonlySet<string> = new Set(["nox", "so2", "voc", "dust", "cod", "ammonia-nitrogen", "phosphorus"]);

/** "NOx emissions fall from 42 t to 17 t, a reduction of emissions of 25 t": emissions without a name are those named before. */
function pollutantMeant(sentence: string, allowed: readonly Match[], { numberStart }: Quantity): string | undefined {
  if (MATCHER.find(sentence).some((match) => match.id === "co2")) return undefined;
  return allowed.filter((match) => POLLUTANTS.has(match.id) && match.end <= numberStart).at(-1)?.id;
}

/** Water that is recovered or used again, as against what is drawn or saved. */
function isRecovered(sentence: string, { start, unitEnd }: Quantity): boolean {
  return /\b(?:recover|reclaim|reus|recycl)\w*|回收|回用|复用|循环利用/i.test(clauseOf(sentence, { start, unitEnd }));
}

const clauseOf = (sentence: string, { start, unitEnd }: Pick<Quantity, "start" | "unitEnd">) =>
  sentence.slice(clauseStart(sentence, start), clauseEnd(sentence, unitEnd));

/** Whether a share of this is a metric of its own, so that percentage points gained are still that share. */
export function isShareOwner(subject: string | undefined): boolean {
  return subject !== undefined && (SHARE_OWNERS.has(subject) || subject === "efficiency");
}

/** Whether a quantity is a percentage or percentage points. */
export function isShare(quantity: Quantity): boolean {
  return quantity.dimension === "share" || quantity.dimension === "share-points";
}

/** Things counted are a count, things that a plant can make are its output; a speed or a bare ratio is neither. */
function countedSubject(sentence: string, { numberStart, value, per }: Quantity): string | undefined {
  if (CAPACITY_OF_THINGS.test(sentence.slice(clauseStart(sentence, numberStart), numberStart))) return "product-output";
  return per === "minute" || per === "second" || !Number.isInteger(value) ? undefined : "count";
}

const CAPACITY_OF_THINGS = /\b(?:annual|yearly|daily|production|designed) (?:production )?(?:capacity|output)\b|(?<!\d)年产(?![业值品生])|日产|产能|产量/i;

/** 货架利用率: what is made use of is not recovered. */
const NOT_RECOVERED = /(?:货架|温差|空间|设备|产能|场地|面积|时间)$/;

/** Nor is recycled pulp: what it is made of is told, unless it is what happens to it ("100% are recycled"). */
function isNoRecovery(sentence: string, { start, end }: Match): boolean {
  const before = sentence.slice(0, start);
  return NOT_RECOVERED.test(before) || (/^recycled$/i.test(sentence.slice(start, end)) && !/\b(?:is|are|was|were|be|been)\s+$/i.test(before));
}

/** 2021年产业园 speaks of a year, not of a yearly output. */
function isPartOfYear(sentence: string, { start }: Match): boolean {
  return sentence.startsWith("年", start) && /\d$/.test(sentence.slice(0, start));
}

const GREEN: ReadonlySet<string> = new Set(["green-electricity", "solar-power"]);

/** "70% of the proceeds for wind power" is no share of green electricity. */
function isShareOfOther(sentence: string, quantity: Quantity): boolean {
  if (!isShare(quantity)) return false;
  const of = /^ of (?:the |its |all )?((?:(?! (?:into|for|to|by|from)\b)[^,;.]){0,40})/.exec(sentence.slice(quantity.unitEnd))?.[1];
  return of
    ? /\b(?:area|proceeds|products?|suppliers|customers|vehicles|funds|loans?)\b/i.test(of) && !/\b(?:energy|electricity|power|consumption)\b/i.test(of)
    : /(?:面积|资金|产品|供应商|客户|车辆|贷款)的?$/.test(sentence.slice(0, quantity.start));
}

/** 年产5万吨的装置: the size of a plant, not what it made. */
export function isPlantBehind(behind: string): boolean {
  return /^[^，。；,;.、\d]{0,14}(?:装置|项目|生产线|工程)/.test(behind);
}

/** "A CO2-to-methanol project of 100,000 t a year": what the plant can make, whatever it is made from. */
function isOfPlant(sentence: string, { start, unitEnd, per }: Quantity): boolean {
  return per === "year" && (isPlantBehind(sentence.slice(unitEnd)) || /\b(?:project|plant|unit|line|facility) of $/i.test(sentence.slice(0, start)));
}

/** Makers of solar cells and wind turbines state what they make in watts: it is installed elsewhere. */
function isShipped(sentence: string, { numberStart, unitEnd, per }: Quantity): boolean {
  const clause = sentence.slice(clauseStart(sentence, numberStart), numberStart);
  return (
    per === "year" ||
    /\b(?:shipped|shipments?|sold|sales of)\b|出货|销量|年产/i.test(clause) ||
    /^ of [\w -]{1,40} (?:a|per) year\b/.test(sentence.slice(unitEnd))
  );
}

function allows(id: string, quantity: Quantity): boolean {
  if (isShare(quantity) || quantity.dimension === "ratio") return true;
  if (id === "steam" && HEAT_UNIT.test(quantity.unit)) return true;
  return (BY_ID.get(id.replace(WEAK, ""))?.dimensions ?? []).includes(quantity.dimension);
}

/** Narrow subjects before wide ones where both stand equally near. */
function specificity(id: string): number {
  return id === "energy" || id === "material" || id === "pollutant" || id === "cost" ? 0 : 1;
}

function distance(sentence: string, quantities: readonly Quantity[], quantity: Quantity, match: Match, reduced: boolean): number {
  const after = match.start >= quantity.unitEnd;
  const from = after ? quantity.unitEnd : match.end;
  const to = after ? match.start : quantity.numberStart;
  if (from > to) return 0;
  const gap = sentence.slice(from, to);
  const others = quantities.filter((other) => other !== quantity && other.numberStart >= from && other.unitEnd <= to).length;
  const commas = (gap.match(/[，,](?!\d{3})/g) ?? []).length;
  // "electricity use fell by 5% and steam use by 9%": what stands behind an "and" is the next figure's.
  const joined = after ? (gap.match(/\b(?:and|while|but)\b|[和及与、并]/g) ?? []).length : 0;
  const breaks = (gap.match(/[；;：]/g) ?? []).length;
  const attached =
    after &&
    (!isShare(quantity) || reduced) &&
    /^\s*(?:(?:a|per|each) (?:year|day|month|hour) )?(?:of|in|的|less|fewer|more)?\s*(?:[\w-]+\s){0,2}$/i.test(gap) &&
    !/\b(?:and|to|by|from|at)\b/i.test(gap);
  const compared = COMPARED.test(after ? gap : sentence.slice(clauseStart(sentence, match.start), match.start)) ? COMPARED_WITH : 0;
  const cost = compared + gap.trim().length + others * OTHER_FIGURE + (commas + joined) * COMMA + breaks * OTHER_CLAUSE;
  // "100% recyclable" says what the share is of right behind it.
  const behind = after && !(isShare(quantity) && gap.trim() === "");
  return attached ? cost * 0.25 : behind ? cost + 12 : cost;
}
