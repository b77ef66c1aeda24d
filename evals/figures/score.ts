import type { Figure } from "../../src/domain/figure.js";
import { UNIT_BY_ID } from "../../src/taxonomy/units.js";
import type { PlacedLabel } from "./labels.js";

/** An extracted figure with its place in the language in question. */
export type PlacedFigure = Omit<Figure, "id" | "spans" | "counted"> & { readonly start: number; readonly end: number; readonly asWritten: string };

/** What is compared, besides value and unit. */
export const ATTRIBUTES = ["metric", "period", "qualifier", "role", "basis", "owner"] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** One labelled figure, one extracted figure, or the two that are about the same words. */
export interface Comparison {
  readonly label?: PlacedLabel;
  readonly figure?: PlacedFigure;
  /** Whether value, range and unit are the labelled ones. */
  readonly amount: boolean;
  /** The attributes that differ; empty where the amount does. */
  readonly wrong: readonly Attribute[];
}

/** Counts of comparisons; the shares follow from them. */
export interface Score {
  readonly labelled: number;
  readonly extracted: number;
  /** Extracted with the labelled value and unit. */
  readonly correct: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the correct amounts: the share with this attribute as labelled. */
  readonly attributes: Readonly<Record<Attribute, number>>;
  /** Of the correct amounts: the share with every attribute as labelled. */
  readonly allRight: number;
}

/**
 * Pairs the labels of a passage with what was extracted from it: first those whose words overlap, then, in order, those
 * that are the same amount elsewhere.
 */
export function compare(labels: readonly PlacedLabel[], figures: readonly PlacedFigure[]): Comparison[] {
  const left = new Set(figures);
  const pairs = new Map<PlacedLabel, PlacedFigure>();
  const tests = [
    (label: PlacedLabel, figure: PlacedFigure) => label.start < figure.end && figure.start < label.end && sameAmount(label, figure),
    (label: PlacedLabel, figure: PlacedFigure) => label.start < figure.end && figure.start < label.end,
    sameAmount,
  ];
  for (const test of tests)
    for (const label of labels) {
      const figure = pairs.has(label) ? undefined : [...left].find((candidate) => test(label, candidate));
      if (!figure) continue;
      pairs.set(label, figure);
      left.delete(figure);
    }
  const ofLabels = labels.map((label): Comparison => {
    const figure = pairs.get(label);
    if (!figure) return { label, amount: false, wrong: [] };
    const amount = sameAmount(label, figure);
    return { label, figure, amount, wrong: amount ? ATTRIBUTES.filter((attribute) => !AGREES[attribute](label, figure)) : [] };
  });
  return [...ofLabels, ...[...left].map((figure): Comparison => ({ figure, amount: false, wrong: [] }))];
}

const AGREES: Readonly<Record<Attribute, (label: PlacedLabel, figure: PlacedFigure) => boolean>> = {
  metric: (label, figure) => label.metric === figure.metric,
  period: (label, figure) =>
    (label.per ?? null) === figure.per && label.cumulative === (figure.cumulative ?? false) && String(label.years ?? "") === String(figure.years ?? ""),
  qualifier: (label, figure) => label.qualifier === figure.qualifier,
  role: (label, figure) => label.role === figure.role,
  basis: (label, figure) => label.basis === figure.basis,
  owner: (label, figure) => label.owner === figure.owner,
};

function sameAmount(label: PlacedLabel, figure: PlacedFigure): boolean {
  return label.value === figure.value && label.max === figure.max && sameUnit(label.unit, figure.unit);
}

/** The thing counted below the slash may be named in either language: t/car and t/车. */
function sameUnit(a: string, b: string): boolean {
  const [[over, under], [overOther, underOther]] = [a.split("/"), b.split("/")];
  if (over !== overOther || (under === undefined) !== (underOther === undefined)) return false;
  return under === underOther || (isThing(under as string) && isThing(underOther as string));
}

const isThing = (denominator: string) => !UNIT_BY_ID.has(denominator.replace(/^\d+(?:\.\d+)?[kM]?/, ""));

/** The score of comparisons. A share of nothing is 1. */
export function scoreOf(comparisons: readonly Comparison[]): Score {
  const labelled = comparisons.filter(({ label }) => label).length;
  const extracted = comparisons.filter(({ figure }) => figure).length;
  const right = comparisons.filter(({ amount }) => amount);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const agreeing = (attribute: Attribute) => share(right.filter(({ wrong }) => !wrong.includes(attribute)).length, right.length);
  return {
    labelled,
    extracted,
    correct: right.length,
    precision: share(right.length, extracted),
    recall: share(right.length, labelled),
    attributes: Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, agreeing(attribute)])) as Record<Attribute, number>,
    allRight: share(right.filter(({ wrong }) => wrong.length === 0).length, right.length),
  };
}
