import type { Basis, Figure, Role } from "../domain/figure.js";
import type { Language } from "../domain/language.js";
import type { PassageKind } from "../domain/passage.js";
import type { MetricKind } from "../taxonomy/metrics.js";
import { metricOf } from "../taxonomy/metrics.js";
import { isIntensity } from "../taxonomy/units.js";
import { basisOf } from "./bases.js";
import { changeRole, isChange, tellsStates, withSharedUnits } from "./changes.js";
import { basisCues, DONE, directionCues, periodCues, yearCues } from "./cues.js";
import { withoutDays } from "./days.js";
import { directionOf, roleOf } from "./direction.js";
import { isFactor } from "./factor.js";
import { shareOut, withListUnits } from "./listed.js";
import { ownerOf } from "./owner.js";
import { findQuantities, foldForNumbers, type Quantity } from "./quantities.js";
import { headsClause, isPartOfSaving, isShare, isShareOwner } from "./shares.js";
import { isSpent, isTopOfScale } from "./sizes.js";
import { statedAs } from "./stated.js";
import { subjectOf } from "./subject.js";
import { isCumulative, periodFor, periodSpelt, spanOfStates, yearsFor, yearsOfState } from "./times.js";

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
  const quantities = withSharedUnits(sentence, withListUnits(sentence, withoutDays(sentence, findQuantities(sentence))));
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
    const direction = isState(sentence, quantity) ? "level" : isSpent(sentence, quantity) ? "cost" : directionOf(directions, quantity, next, sentence);
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
    const change = changeRole(sentence, quantities, index, { moves, heading: context.heading }) ?? listed;
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
    const span =
      attribute || isFactor(sentence, quantity) || isTopOfScale(sentence, quantity)
        ? undefined
        : yearsOfState(
            shares.get(quantity)?.years ?? (isShare(quantity) && moves ? spanOfStates(sentence) : undefined) ?? yearsFor(years, quantity, quantities, sentence),
            role,
          );
    const cumulative = isCumulative(
      sentence,
      quantity,
      { periods, bases, counted: countedBefore, arises: direction === "saving" || direction === "generation" },
      span,
    );
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
      per: cumulative || isOfMatter(quantity) ? null : per,
      ...(span ? { years: span } : {}),
      ...(cumulative ? { cumulative } : {}),
      qualifier: before?.max !== undefined && quantity.qualifier === "from" ? "exact" : quantity.qualifier,
      role: cumulative && role === "level" && (ADDS_UP.has(quantity.dimension) || subject === "product-output") ? "total" : role,
      // What is to change is what it is today.
      basis:
        role === "before" || isHeld(sentence, quantity)
          ? "reported"
          : basisBelow(context, attribute ? "reported" : basisOf(bases, quantity, next, sentence), cumulative || DONE.test(sentence)),
      owner: ownerOf(sentence, quantity, subject, { ...context, moves: direction === "saving" || direction === "gain" }),
      start: quantity.numberStart,
      end: quantity.unitEnd,
      asWritten: written.slice(quantity.numberStart, quantity.unitEnd),
    };
  });
}

/** Whether a quantity is what it is, whatever verb stands near it. */
const isState = (sentence: string, quantity: Quantity) => isFactor(sentence, quantity) || isPartOfSaving(sentence, quantity) || headsClause(sentence, quantity);

/** The two sizes of a store, "2 MW/4 MWh". */
const isPair = (sentence: string, first: Quantity, second: Quantity) => /^\s*\/\s*$/.test(sentence.slice(first.end, second.start));

const isOfMatter = ({ dimension }: Pick<Quantity, "dimension">) => dimension === "temperature" || dimension === "pressure";

/** "Water of 80 °C", 80℃左右的冷却水: a property of what an estimate or a plan is about is no estimate itself. */
function isAttribute(sentence: string, { dimension, start, unitEnd }: Quantity): boolean {
  if (!isOfMatter({ dimension })) return false;
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

/** "The plan lists 40 measures": what it holds is there. */
const isHeld = (sentence: string, { dimension, start }: Quantity) => dimension === "count" && HOLDS.test(sentence.slice(0, start));

const HOLDS = /\b(?:lists|contains|comprises|names|sets out|consists of)\s+$|(?:列出|包含|提出|涵盖|部署)了?$/;

/** A mere ratio ("5 times that of the old line") is a metric only of efficiency, saved or gained. */
function metricFor(quantity: Quantity, role: Role, direction: Role, subject: string | undefined): string {
  if (quantity.dimension === "ratio" && role !== "saving" && role !== "gain" && subject !== "efficiency") return "other";
  return metricOf(subject, kindOf(quantity, role, direction, subject));
}

function kindOf(quantity: Quantity, role: Role, direction: Role, subject: string | undefined): MetricKind {
  if (isShare(quantity))
    return role === "saving" ? "rate" : role === "gain" && !(quantity.dimension === "share-points" && isShareOwner(subject)) ? "growth" : "share";
  if (quantity.dimension === "ratio") return role === "saving" ? "rate" : role === "gain" ? "growth" : "share";
  if (subject === "co2" && quantity.unit === "count") return "intensity";
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
