import type { Basis, Figure, Role } from "../domain/figure.js";
import type { Language } from "../domain/language.js";
import type { PassageKind } from "../domain/passage.js";
import type { MetricKind } from "../taxonomy/metrics.js";
import { metricOf } from "../taxonomy/metrics.js";
import { isIntensity } from "../taxonomy/units.js";
import { basisOf } from "./bases.js";
import { changeRole, isChange, tellsStates, withSharedUnits } from "./changes.js";
import { clauseStart } from "./clauses.js";
import { basisCues, DONE, directionCues, periodCues, yearCues } from "./cues.js";
import { directionOf, roleOf } from "./direction.js";
import { isFactor } from "./factor.js";
import { shareOut, withListUnits } from "./listed.js";
import { ownerOf } from "./owner.js";
import { findQuantities, foldForNumbers, type Quantity } from "./quantities.js";
import { isPartOfSaving, isShare, isShareOwner } from "./shares.js";
import { subjectOf } from "./subject.js";
import { isCumulative, periodFor, periodSpelt, yearsFor, yearsOfState } from "./times.js";

/** A figure as one sentence states it, before its passage and its twin in the other language are known. */
export type SentenceFigure = Omit<Figure, "id" | "spans"> & { readonly start: number; readonly end: number; readonly asWritten: string };

export interface SentenceContext {
  readonly language: Language;
  /** Titles above the sentence: they name the quantity where the sentence does not. */
  readonly heading: string;
  /** A section of plans tells targets; an overview and a section of results tell of the whole company. */
  readonly kind: PassageKind;
}

/** The figures of one sentence, with what the sentence says of each. Offsets are into the sentence. */
export function extractFigures(written: string, context: SentenceContext): SentenceFigure[] {
  const sentence = foldForNumbers(written);
  const quantities = withSharedUnits(sentence, withListUnits(sentence, findQuantities(sentence)));
  if (quantities.length === 0) return [];
  const directions = directionCues(sentence);
  const bases = basisCues(sentence);
  const periods = periodCues(sentence);
  const years = yearCues(sentence, quantities);
  const shares = shareOut(sentence, quantities, years);
  let subjectBefore: string | undefined;
  let countedBefore = false;
  let changeBefore: ReturnType<typeof changeRole>;
  return quantities.map((quantity, index) => {
    const before = quantities[index - 1];
    const next = quantities[index + 1];
    const direction = isFactor(sentence, quantity) || isPartOfSaving(sentence, quantity) ? "level" : directionOf(directions, quantity, next, sentence);
    const moves = direction !== "level";
    // "After the change it is 20 °C in the hall, 5 °C in the store": the second state is of the same time.
    const listed =
      changeBefore !== undefined &&
      !moves &&
      before?.unit === quantity.unit &&
      tellsStates(sentence) &&
      !/[;；]/.test(sentence.slice(before.end, quantity.start))
        ? changeBefore
        : undefined;
    const change = changeRole(sentence, quantities, index, moves) ?? listed;
    changeBefore = change;
    // The state after a change is of the same thing as the state before, and so are the two sizes of a store.
    const subject =
      before && ((change === "after" && isChange(sentence, before, quantity)) || isPair(sentence, before, quantity))
        ? subjectBefore
        : statedAs(
            shares.get(quantity)?.subject ?? subjectOf(sentence, quantities, index, context.heading, direction === "saving"),
            direction,
            quantity,
            sentence,
          );
    subjectBefore = subject;
    const role: Role = change ?? roleOf(direction, subject, sentence, quantity);
    const attribute = isAttribute(sentence, quantity);
    const span = attribute ? undefined : yearsOfState(shares.get(quantity)?.years ?? yearsFor(years, quantity, quantities, sentence), role);
    const cumulative = isCumulative(sentence, quantity, { periods, bases, counted: countedBefore }, span);
    countedBefore = cumulative && quantity.dimension === "count";
    const per = takesPeriod(quantity, role, subject)
      ? (quantity.per ?? periodFor(periods, quantity, next, sentence, context.language))
      : (quantity.per ?? periodSpelt(periods, quantity, quantities, sentence));
    return {
      metric: metricFor(quantity, role, direction, subject),
      value: quantity.value,
      ...(quantity.max === undefined ? {} : { max: quantity.max }),
      // 折合标准煤超5600吨: tonnes of standard coal, whatever the word order.
      unit: subject === "standard-coal" ? quantity.unit.replace(/^(?:t|kg|g)(?=$|\/)/, (unit) => (unit === "t" ? "tce" : `${unit}ce`)) : quantity.unit,
      ...(quantity.counted ? { counted: quantity.counted } : {}),
      per: cumulative || isState(quantity) ? null : per,
      ...(span ? { years: span } : {}),
      ...(cumulative ? { cumulative } : {}),
      qualifier: before?.max !== undefined && quantity.qualifier === "from" ? "exact" : quantity.qualifier,
      role: cumulative && role === "level" && (ADDS_UP.has(quantity.dimension) || subject === "product-output") ? "total" : role,
      basis: basisBelow(context, attribute ? "reported" : basisOf(bases, quantity, next, sentence), cumulative || DONE.test(sentence)),
      owner: ownerOf(sentence, quantity, subject, context),
      start: quantity.numberStart,
      end: quantity.unitEnd,
      asWritten: written.slice(quantity.numberStart, quantity.unitEnd),
    };
  });
}

/** The two sizes of a store, "2 MW/4 MWh". */
const isPair = (sentence: string, first: Quantity, second: Quantity) => /^\s*\/\s*$/.test(sentence.slice(first.end, second.start));

/** What the verb makes of a subject. */
function statedAs(subject: string | undefined, direction: Role, quantity: Quantity, sentence: string): string | undefined {
  // Bought or used it is a metric of its own, generated or supplied it is electricity like any other.
  if (subject === "green-electricity" && direction === "generation") return "electricity";
  // Fertiliser that a plant makes is its product.
  if (subject === "material" && direction === "generation") return "product-output";
  // An investment that is saved is a cost saved, no investment.
  if (direction === "saving" && (subject === "investment" || (subject === undefined && quantity.dimension === "money"))) return "cost";
  // Money given to an institute of finance is no loan.
  if (subject === "loan" && direction === "cost") return undefined;
  if (subject === "standard-coal" && isShare(quantity)) return "energy";
  const ahead = sentence.slice(clauseStart(sentence, quantity.start), quantity.start);
  if (subject === "product-output" && /^ of (?:[\w-]+ )?(?:sewage|wastewater|waste|sludge|rubbish)\b/.test(sentence.slice(quantity.unitEnd)))
    return "treatment-capacity";
  // Power that offsets emissions avoids them; nothing is absorbed.
  if (subject === "carbon-sink" && OFFSET.test(ahead) && POWER.test(ahead) && !/植树|绿化|造林|\btrees?\b/i.test(sentence)) return "co2";
  if (subject === "co2" && !POWER.test(ahead) && (ABSORBED.test(ahead) || (direction === "saving" && ABSORBED_BY_PLANTS.test(ahead)))) return "carbon-sink";
  return subject;
}

/** "absorbs 600 g of CO2", 每年吸收二氧化碳…: the verb right before the amount. */
const ABSORBED =
  /\b(?:absorbs?|absorbed|absorbing|captures?|captured|capturing|fix(?:es|ed|ing)?|sequesters?|sequestered|stores?|offsets?|neutralises?|neutralised) (?:about |over |nearly |some |around |a total of )*$|(?:吸收|固定|固化|捕集|捕获|封存|抵消|中和)(?:了)?(?:二氧化碳|碳排放量?|碳|CO2)?(?:约|近|超过?|共)?$/i;

const OFFSET = /\boffset|抵消/i;
const POWER = /\b(?:PV|solar|wind|generation|electricity)\b|光伏|风电|发电|绿电/i;
const ABSORBED_BY_PLANTS = /吸附|吸收|\b(?:a[bd]sor[bp]|uptake)/i;

const isState = ({ dimension }: Pick<Quantity, "dimension">) => dimension === "temperature" || dimension === "pressure";

/** "Water of 80 °C", 80℃左右的冷却水: a property of what an estimate or a plan is about is no estimate itself. */
function isAttribute(sentence: string, { dimension, start, unitEnd }: Quantity): boolean {
  if (!isState({ dimension })) return false;
  return (
    /^(?:左右|以上|以下)?的|^\s*(?:热水|蒸汽|冷却水|烟气|饱和|(?:温控)?目标|路径|情景|(?:target|goal|pathway|scenario)\b|(?:hot |warm |saturated )?(?:water|steam|gas|air)\b)/.test(
      sentence.slice(unitEnd),
    ) || /\b(?:water|steam|gas|air)\s+(?:at|of)\s+$/i.test(sentence.slice(0, start))
  );
}

const EXPECTED_RESULTS = /\bexpected\b|预期|预计/i;

/** A section of plans tells targets, save what it says was done, one of expected results what is expected. */
function basisBelow({ kind, heading }: SentenceContext, said: Basis, done: boolean): Basis {
  if (kind === "plan") return said === "reported" && done ? "reported" : "target";
  return said === "reported" && kind === "result" && EXPECTED_RESULTS.test(heading) ? "expected" : said;
}

/** A mere ratio ("5 times that of the old line") is a metric only of efficiency, saved or gained. */
function metricFor(quantity: Quantity, role: Role, direction: Role, subject: string | undefined): string {
  if (quantity.dimension === "ratio" && role !== "saving" && role !== "gain" && subject !== "efficiency") return "other";
  return metricOf(subject, kindOf(quantity, role, direction, subject));
}

function kindOf(quantity: Quantity, role: Role, direction: Role, subject: string | undefined): MetricKind {
  if (isShare(quantity))
    return role === "saving" ? "rate" : role === "gain" && !(quantity.dimension === "share-points" && isShareOwner(subject)) ? "growth" : "share";
  if (quantity.dimension === "ratio") return role === "saving" ? "rate" : role === "gain" ? "growth" : "share";
  // A saving for each tonne is a saving; what is used for each tonne is an intensity.
  if (isIntensity(quantity.unit) && role !== "saving") return "intensity";
  if (role === "before" || role === "after" || role === "total") return direction === "generation" ? "generation" : "level";
  if (subject === "electricity" && direction === "generation") return "generation";
  return role;
}

/** A spend, a size, a share or a state of matter has no period unless the unit itself says one. */
function takesPeriod(quantity: Quantity, role: Role, subject: string | undefined): boolean {
  if ((isIntensity(quantity.unit) && role !== "saving") || subject === "investment") return false;
  if (quantity.dimension === "count") return subject === "product-output" || role === "saving" || role === "gain";
  if (quantity.dimension === "power") return subject === "electricity" || subject === "product-output" || role === "gain";
  return (
    (PERIODIC.has(quantity.dimension) || (quantity.dimension === "area" && role === "saving")) && subject !== "installed-capacity" && subject !== "storage"
  );
}

const PERIODIC: ReadonlySet<string> = new Set(["length", "transport", "mass", "co2-mass", "standard-coal", "energy", "volume", "normal-volume", "money"]);
/** Amounts that add up: 累计装机容量 is what stands there. */
const ADDS_UP: ReadonlySet<string> = new Set([...PERIODIC, "count", "area"]);
