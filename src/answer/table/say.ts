import type { AnswerFigure } from "../../domain/answer.js";
import type { Language } from "../../domain/language.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import type { Series } from "../../retrieval/series.js";
import { metricName } from "../../taxonomy/metrics.js";
import { countFigure } from "../calculate.js";
import type { DraftLine } from "../draft.js";
import { describeScope } from "../wording.js";
import type { Citer } from "./cite.js";
import { firstInWords } from "./rank.js";
import type { Rows } from "./rows.js";
import { BOUND_WORDS, describeAmount, describeSeries } from "./words.js";

const MOST_NAMED = 30;

/** A line that claims nothing of a passage; what it counts is in `derived`. */
export function say(text: string, derived: readonly AnswerFigure[] = []): DraftLine {
  return { item: false, sentences: [{ text, markers: [], ...(derived.length > 0 ? { derived } : {}) }] };
}

export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The bounds of a question in words: "at least 1 MW and at most 10 MW". */
export function describeBounds({ bounds, language }: QueryPlan): string {
  return bounds.map((bound) => `${BOUND_WORDS[bound.comparison][language]}${describeAmount(bound, language)}`).join(language === "en" ? " and " : "、");
}

/** Says what a question that names no figure was taken for, and what else could be asked. */
export function assumption({ metricAssumed, metrics, language }: QueryPlan): DraftLine[] {
  const [metric] = metrics;
  if (!metricAssumed || !metric) return [];
  const name = metricName(metric, language);
  return [
    say(
      language === "en"
        ? `The question names no figure; taken as ${name}. Cost, electricity, gas or water saved can be asked for instead.`
        : `问题没有说明按哪项数值，这里按${name}回答；也可以改问节约的费用、电、气或水。`,
    ),
  ];
}

/** Says so where nobody states the asked metric and another of its subject is told. */
export function otherMetric({ metrics, language }: QueryPlan, { metrics: told }: Rows): DraftLine[] {
  if (metrics.length === 0 || told.some((metric) => metrics.includes(metric))) return [];
  const names = (ids: readonly string[]) => ids.map((id) => metricName(id, language)).join(language === "en" ? ", " : "、");
  const text =
    language === "en" ? `No case here states ${names(metrics)}; told instead: ${names(told)}.` : `这里没有案例给出${names(metrics)}，以下是${names(told)}。`;
  return [say(text)];
}

/** A series of one row, with nothing to rank or add. */
export function firstLine(series: Series, plan: QueryPlan, citer: Citer): DraftLine {
  const { language } = plan;
  const what = sentenceCase(`${seriesName(series, language)}${describeSeries(series, language)}`);
  return { item: false, lead: `${what}${language === "en" ? ": " : "："}`, sentences: [firstInWords(series, plan, citer)] };
}

/** What is not ranked or added up with the rest, each kind with its first row. */
export function apartLines(series: readonly Series[], plan: QueryPlan, citer: Citer): DraftLine[] {
  if (series.length === 0) return [];
  const items = series.map((one): DraftLine => ({ ...firstLine(one, plan, citer), item: true }));
  return [say(plan.language === "en" ? "Kept apart, because they are not the same kind of figure:" : "口径不同，未一并比较："), ...items];
}

function seriesName({ metric, unit }: Series, language: Language): string {
  return language === "en" ? `${metricName(metric, language)}${unit === "%" ? " in %" : ""}, ` : `${metricName(metric, language)}、`;
}

/** Who else satisfies the question without stating the figure. */
export function silentLine(scope: ReadonlySet<string>, stating: ReadonlySet<string>, language: Language, library: Library): DraftLine[] {
  const silent = [...scope].filter((id) => !stating.has(id));
  if (silent.length === 0) return [];
  const names = silent.slice(0, MOST_NAMED).map((id) => library.cases.get(id)?.company[language] ?? id);
  const more = silent.length > names.length;
  return [
    say(
      language === "en"
        ? `These fit too but state no such figure: ${names.join("; ").replace(/\.$/, "")}${more ? " and others" : ""}.`
        : `以下企业也符合条件，但没有给出此数值：${names.join("、")}${more ? "等" : ""}。`,
    ),
  ];
}

/** Whose amounts are of several places and not shared out. */
export function elsewhereLine({ elsewhere }: Rows, language: Language, library: Library): DraftLine[] {
  const names = [...new Set(elsewhere.map(({ caseId }) => library.cases.get(caseId)?.company[language] ?? caseId))].slice(0, MOST_NAMED);
  if (names.length === 0) return [];
  return [
    say(
      language === "en"
        ? `Not counted, because their figures are of several places: ${names.join("; ").replace(/\.$/, "")}.`
        : `以下企业的数值涉及多个地点，未计入：${names.join("、")}。`,
    ),
  ];
}

/** How much of what was asked the library states. Of named companies, or of one case, nobody asks. */
export function coverageLine(plan: QueryPlan, { scope, metrics }: Rows, stating: ReadonlySet<string>, library: Library): DraftLine[] {
  const { language, figureYears } = plan;
  if (plan.facets.company.length > 0 || scope.size < 2) return [];
  const asked = describeScope(plan, library);
  const all = countFigure([...scope], language);
  const some = countFigure([...stating], language);
  const names = metrics.map((metric) => metricName(metric, language)).join(language === "en" ? " or " : "或");
  const years = figureYears.join(language === "en" ? ", " : "、");
  const english = `${some.asWritten} of the ${all.asWritten} cases${asked ? ` on this (${asked})` : ""} ${some.value === 1 ? "states" : "state"} ${names}${years ? ` for ${years}` : ""}.`;
  const chinese = `${asked ? `符合条件（${asked}）的` : ""}${all.asWritten}个案例中有${some.asWritten}个给出了${years ? `${years}年的` : ""}${names}。`;
  return [say(language === "en" ? english : chinese, [all, some])];
}
