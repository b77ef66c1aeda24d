import { type Match, Matcher } from "../taxonomy/matcher.js";
import type { SubjectTerm } from "../taxonomy/subjects/term.js";
import { SUBJECTS, WEAK_SUBJECTS } from "../taxonomy/subjects.js";
import type { Dimension } from "../taxonomy/units.js";
import { clauseOf, clauseStart } from "./clauses.js";
import { misleads } from "./misleading.js";
import type { Quantity } from "./quantities.js";
import { isOfNoMetric, isPartOfSaving, isShare, isShareOfOther, SHARE_OWNERS } from "./shares.js";
import { countedSubject, isOfPlant, isSheet, isSizeOfBoiler, isSpent, powerSubject } from "./sizes.js";

const WEAK = "~";
const MATCHER = new Matcher([...SUBJECTS, ...WEAK_SUBJECTS.map((subject) => ({ ...subject, id: subject.id + WEAK }))]);
const BY_ID = new Map<string, SubjectTerm>(SUBJECTS.map((subject) => [subject.id, subject]));

let read: { readonly sentence: string; readonly matches: readonly Match[] } = { sentence: "", matches: [] };

/** The subjects that a sentence names. Each of its figures asks for them, so those of the sentence read last are kept. */
function matchesIn(sentence: string): readonly Match[] {
  if (read.sentence !== sentence) read = { sentence, matches: MATCHER.find(sentence) };
  return read.matches;
}

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

/** A word that names a rate ("rate of recycling", 回收率) outweighs what the rate is of. */
const RATE = /\brate\b|率$|比例$/i;
const NAMED_RATE = 10;
const COMMA = 25;
const OTHER_FIGURE = 30;
const OTHER_CLAUSE = 150;
const WEAK_WORD = 60;
/** 沼气日产量 is an amount of biogas: what has a metric of its own is no mere output. */
const MADE: ReadonlySet<string> = new Set(["biogas", "hydrogen", "oxygen", "steam", "reclaimed-water", "carbon-sink"]);
const MADE_NAMED = 15;
/** "Emissions are 19% lower than with fossil-based material": what is compared with is not what is measured. */
const COMPARED = /\b(?:than|compared (?:with|to)|instead of|in place of|versus)\b|[比较]\p{Script=Han}{0,6}$|与[^，。]{0,10}$/iu;
const COMPARED_WITH = 40;
/** What a plant can do outweighs what it does it with: a capacity to treat waste plastic is no amount of plastic. */
const CAPACITIES: ReadonlySet<string> = new Set(["treatment-capacity", "product-output"]);

/**
 * The subject of a quantity: of the subjects that its unit allows, the one whose word stands closest. A word right
 * behind the unit ("18,000 m³ of natural gas", 6.24万吨废水) is closest of all; commas, other figures and semicolons
 * between push a word away.
 */
export function subjectOf(sentence: string, quantities: readonly Quantity[], index: number, heading: string, reduced: boolean): string | undefined {
  const quantity = quantities[index] as Quantity;
  if (quantity.dimension === "count") return isSpent(sentence, quantity) ? "investment" : countedSubject(sentence, quantity, reduced);
  if (quantity.dimension === "area" && reduced && isSheet(sentence, quantity)) return undefined;
  if (CERTAIN.has(quantity.dimension)) return DEFAULTS[quantity.dimension];
  const allowed = matchesIn(sentence).filter(
    (match) =>
      allows(match.id, quantity) &&
      !(reduced && match.id === "share") &&
      !misleads(sentence, match, match.id.replace(WEAK, "")) &&
      !(match.id === "electricity" && HEAT_UNIT.test(quantity.unit) && !/^\s*(?:of )?electric|^电/i.test(sentence.slice(quantity.unitEnd))) &&
      !isShareOfOther(sentence, quantity, match.id) &&
      !quantities.some((other) => (other !== quantity || quantity.dimension === "co2-mass") && match.start >= other.numberStart && match.end <= other.unitEnd),
  );
  if (quantity.dimension === "power") {
    const size = powerSubject(sentence, quantity, reduced);
    if (size !== "any") return size;
  }
  if (quantity.dimension === "mass" && isOfPlant(sentence, quantity)) return "product-output";
  if (quantity.dimension === "mass" && isSizeOfBoiler(sentence, quantity)) return undefined;
  if (isPartOfSaving(sentence, quantity)) return "share";
  if (isOfNoMetric(sentence, quantities, index)) return undefined;
  if (isShare(quantity) && /^ recycled\b|^的?再生/i.test(sentence.slice(quantity.unitEnd))) return "share";
  if (quantity.dimension === "energy" && /(?:installed capacity|装机容量?)[^,，;；\d]*$/i.test(sentence.slice(0, quantity.start))) return "installed-capacity";
  const made = allowed.some((match) => MADE.has(match.id));
  let best: { id: string; cost: number } | undefined;
  for (const match of allowed) {
    const id = match.id.replace(WEAK, "");
    const capacity = CAPACITIES.has(id) && match.id === id;
    const inList = !/[;；]/.test(sentence.slice(Math.min(match.end, quantity.unitEnd), Math.max(match.start, quantity.numberStart)));
    const owner = (capacity && inList) || (!reduced && SHARE_OWNERS.has(id) && isShare(quantity));
    const cost =
      distance(sentence, quantities, quantity, match, reduced) * (owner ? 0.1 : 1) -
      (owner ? (isShare(quantity) && RATE.test(sentence.slice(match.start, match.end)) ? NAMED_RATE : 1) : 0) +
      (match.id === id || standsAlone(match, quantity, allowed) ? 0 : WEAK_WORD) +
      (id === "product-output" && made ? MADE_NAMED : 0);
    if (!best || cost < best.cost || (cost === best.cost && specificity(id) > specificity(best.id))) best = { id, cost };
  }
  if (best?.id === "co2") {
    const pollutant = pollutantMeant(sentence, allowed, quantity);
    if (pollutant) return pollutant;
  }
  if (isShare(quantity) && !reduced && PLAIN.has(best?.id) && isOfUse(sentence, quantity) && MATCHER.find(heading).some(({ id }) => id === "solar-power"))
    return "solar-power";
  if (best && best.cost < OTHER_CLAUSE) return best.id === "water" && !reduced && isRecovered(sentence, quantity) ? "reclaimed-water" : best.id;
  if (best || isShare(quantity)) return best?.id;
  const fallback = HEAT_UNIT.test(quantity.unit) ? "energy" : DEFAULTS[quantity.dimension];
  if (quantity.dimension === "energy" || quantity.dimension === "money" || quantity.dimension === "power") return fallback;
  const inHeading = MATCHER.find(heading).find((match) => allows(match.id, quantity) && !misleads(heading, match, match.id.replace(WEAK, "")));
  return inHeading?.id.replace(WEAK, "") ?? fallback;
}

/** Below a heading of solar PV: "This is about 10% of the plant's electricity use", "15% of its electricity came from them". */
function isOfUse(sentence: string, { start, unitEnd }: Quantity): boolean {
  const behind = sentence.slice(unitEnd);
  return (
    (/^(?:This|It|They|These|The electricity from)\b/.test(sentence) &&
      /^ of (?:the |its )?(?:[\w'’-]+ ){0,4}electricity (?:use|consumption)\b/.test(behind)) ||
    /^ of (?:the |its )?(?:[\w-]+ )?electricity (?:came|comes) from (?:them|it)\b/.test(behind) ||
    /^(?:预计)?[^，。；\d]{0,14}占[^，。；\d]{0,6}用电(?:总)?量[^，。；\d]{0,3}$/.test(sentence.slice(0, start))
  );
}

const PLAIN: ReadonlySet<string | undefined> = new Set([undefined, "share", "electricity", "green-electricity", "energy"]);

/** 减排19%, 50万吨碳: a weak word right at the figure that is no part of a name (废水排放) is as good as any. */
function standsAlone({ start, end }: Match, { numberStart, unitEnd }: Quantity, others: readonly Match[]): boolean {
  return start === unitEnd || (end === numberStart && !others.some((other) => other.id.at(-1) !== WEAK && other.end > start - 2 && other.start < start));
}

/** The subjects that a sentence names before a quantity and after the one before it, each once, in their order. */
export function subjectsBefore(sentence: string, quantities: readonly Quantity[], quantity: Quantity): string[] {
  const from = quantities.filter((other) => other.end <= quantity.start).at(-1)?.end ?? 0;
  const found = matchesIn(sentence).filter(
    (match) => match.id.at(-1) !== WEAK && match.start >= from && match.end <= quantity.start && allows(match.id, quantity),
  );
  return [...new Set(found.map(({ id }) => id))];
}

const POLLUTANTS: ReadonlySet<string> = new Set(["nox", "so2", "voc", "dust", "cod", "ammonia-nitrogen", "phosphorus"]);

/** "NOx emissions fall from 42 t to 17 t, a reduction of emissions of 25 t": emissions without a name are those named before. */
function pollutantMeant(sentence: string, allowed: readonly Match[], { numberStart }: Quantity): string | undefined {
  if (matchesIn(sentence).some((match) => match.id === "co2")) return undefined;
  return allowed.filter((match) => POLLUTANTS.has(match.id) && match.end <= numberStart).at(-1)?.id;
}

/** Water that is recovered or used again, as against what is drawn or saved. */
function isRecovered(sentence: string, { start, unitEnd }: Quantity): boolean {
  return /\b(?:recover|reclaim|reus|recycl)\w*|回收|回用|复用|循环利用/i.test(clauseOf(sentence, { start, unitEnd }));
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

/** Whether words right behind a quantity say what it is of. */
const namesItself = (sentence: string, { unitEnd }: Quantity) => /^ of /.test(sentence.slice(unitEnd));
const OF = /^ of (?:[\w-]+ ){0,3}$/;

function distance(sentence: string, quantities: readonly Quantity[], quantity: Quantity, match: Match, reduced: boolean): number {
  const after = match.start >= quantity.unitEnd;
  const from = after ? quantity.unitEnd : match.end;
  const to = after ? match.start : quantity.numberStart;
  if (from > to) return 0;
  const gap = sentence.slice(from, to);
  const others = quantities.filter((other) => other !== quantity && other.numberStart >= from && other.unitEnd <= to).length;
  const commas = (gap.match(/[，,](?!\d{3})/g) ?? []).length;
  // "electricity use fell by 5% and steam use by 9%": what stands behind an "and" is the next figure's.
  const joined = (after ? (gap.match(/\b(?:and|while|but)\b|[和及与、并]/g) ?? []) : (gap.match(/\band to [a-z]+/g) ?? [])).length;
  const breaks = (gap.match(/[；;：]/g) ?? []).length;
  const attached =
    after &&
    (!isShare(quantity) || reduced) &&
    (/^ of (?:[\w-]+ ){1,4}$/i.test(gap) || /^\s*(?:(?:a|per|each) (?:year|day|month|hour) )?(?:of|in|的|less|fewer|more)?\s*(?:[\w-]+\s){0,2}$/i.test(gap)) &&
    !/\b(?:to|by|from|at|in|for)\b|^(?! of ).*\band\b/i.test(gap);
  // "6,000 t of recycled plastics and 10,000 t of …": what stands right behind a figure is that figure's.
  const owned =
    !after &&
    namesItself(sentence, quantity) &&
    quantities.some((other) => other !== quantity && other.unitEnd <= match.start && OF.test(sentence.slice(other.unitEnd, match.start)))
      ? OTHER_FIGURE
      : 0;
  const compared = COMPARED.test(after ? gap : sentence.slice(clauseStart(sentence, match.start), match.start)) ? COMPARED_WITH : 0;
  const cost =
    compared +
    owned +
    gap.trim().length +
    others * OTHER_FIGURE +
    (commas + joined) * COMMA +
    breaks * OTHER_CLAUSE +
    (after && commas > 0 && quantities.some((other) => other.numberStart > match.end) ? COMMA * 2 : 0);
  // "100% recyclable" says what the share is of right behind it.
  const behind = after && !(isShare(quantity) && gap.trim() === "");
  return attached ? cost * 0.25 : behind ? cost + 12 : cost;
}
