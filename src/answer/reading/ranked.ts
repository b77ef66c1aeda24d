import type { Figure } from "../../domain/figure.js";
import type { Language } from "../../domain/language.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { periodOf } from "../../figures/comparable.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { alternativesIn } from "../asked/alternatives.js";
import type { CitedPassage } from "../compose.js";
import type { DraftLine, DraftSentence } from "../draft.js";
import { describeFigureOf } from "../table/words.js";
import { headingOf } from "../wording.js";
import type { Asked } from "./asked.js";
import { amountOf, namedParts, type Part } from "./parts.js";

/**
 * The things that a question lists to be put in order, each with its amount: those of single measures, or all of whole
 * companies. Empty where one of them states none, or for another time.
 */
export function rankedParts(passages: readonly Passage[], question: string, asked: Asked, plan: QueryPlan): Part[] {
  if (plan.intent !== "rank" && plan.intent !== "compare") return [];
  const items = alternativesIn(question);
  if (items.length === 0) return [];
  const isOfTime = (figure: Figure) =>
    (plan.period === undefined || periodOf(figure) === plan.period || periodOf(figure) === "timeless") &&
    (plan.figureYears.length === 0 || !figure.years || plan.figureYears.includes(figure.years[1]));
  const isOne = (figure: Figure) => figure.role !== "before" && figure.max === undefined && dimensionOf(figure.unit) !== "count" && isOfTime(figure);
  const sign = plan.order === "asc" ? 1 : -1;
  for (const owner of ["measure", "company"]) {
    const parts = namedParts(passages, question, asked, plan, { items, isOne: (figure) => figure.owner === owner && isOne(figure) });
    const [first] = parts;
    const alike = parts.every(({ figure }) => figure.metric === first?.figure.metric && periodOf(figure) === periodOf(first.figure));
    if (parts.length === items.length && alike) return [...parts].sort((a, b) => sign * (amountOf(a) - amountOf(b)));
  }
  return [];
}

/** The listed things in order, each with its amount as the case writes it. */
export function rankedLine(parts: readonly Part[], cited: readonly CitedPassage[], language: Language): DraftLine[] {
  const en = language === "en";
  const sentences = parts.flatMap(({ figure, item, passage }, index): DraftSentence[] => {
    const marker = cited.find((one) => one.passage === passage)?.marker;
    const end = index === parts.length - 1 ? (en ? "." : "。") : en ? ";" : "；";
    // A number in the question's own words is none that the passage states.
    const name = /\d/.test(item) ? headingOf(passage, language) : item;
    const told = `${name}${en ? ", " : "，"}${describeFigureOf({ figure }, language)}${end}`;
    return marker === undefined ? [] : [{ text: told, markers: [marker], silent: true }];
  });
  return sentences.length === parts.length && sentences.length > 1 ? [{ item: false, lead: en ? "In order: " : "依次为：", sentences }] : [];
}
