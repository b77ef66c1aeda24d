import type { Language } from "../../domain/language.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { groupBy } from "../../retrieval/group.js";
import type { Library } from "../../retrieval/library.js";
import { type Series, worth } from "../../retrieval/series.js";
import { COLLECTIONS } from "../../taxonomy/collections.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { metricLabel, metricName } from "../../taxonomy/metrics.js";
import { PLACES } from "../../taxonomy/places.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import type { Term } from "../../taxonomy/term.js";
import { countFigure } from "../calculate.js";
import type { DraftLine, DraftRow, DraftSentence, DraftTable } from "../draft.js";
import { termName } from "../wording.js";
import type { Citer } from "./cite.js";
import { addable, onePerMeasure } from "./parts.js";
import { say, sentenceCase } from "./say.js";
import { type Statistic, statedAmount, statisticOf } from "./total.js";
import { describeFigureOf, describeSeries, superlative } from "./words.js";

export type By = NonNullable<QueryPlan["groupBy"]>;
/** What a vocabulary names. */
export type Kind = Exclude<By, "company">;
export const TERMS: Readonly<Record<Kind, readonly Term[]>> = { industry: INDUSTRIES, technology: TECHNOLOGIES, place: PLACES, collection: COLLECTIONS };
export const MOST_GROUPS = 12;

/** The rows of a series added up for each kind of company, measure or place, the largest sum first. */
export function groupedLines(plan: QueryPlan, by: By, series: Series, citer: Citer, library: Library): (DraftLine | DraftTable)[] {
  const { language, order } = plan;
  const groups = new Map<string, MeasureRow[]>();
  const statistic = plan.intent === "average" || plan.intent === "median" ? plan.intent : "sum";
  const added = addable(series.rows, (id) => library.passages.get(id)?.text ?? "");
  const counted = by === "company" ? ofWholesOrParts(added) : added;
  for (const row of statistic !== "sum" ? onePerMeasure(counted) : counted)
    for (const id of keysOf(row, by, plan, library)) groups.set(id, [...(groups.get(id) ?? []), row]);
  const summed = [...groups].flatMap(([id, rows]) => {
    const figure = statisticOf(statistic, rows, series, language, citer);
    return figure ? [{ id, name: by === "company" ? (rows[0] as MeasureRow).company[language] : termName(TERMS[by], id, language), rows, figure }] : [];
  });
  const sign = order === "asc" ? 1 : -1;
  summed.sort((a, b) => sign * (a.figure.value - b.figure.value) || (a.id < b.id ? -1 : 1));
  const [first] = summed;
  if (!first) return [];
  const shown = summed.slice(0, plan.limit ?? MOST_GROUPS);
  const en = language === "en";
  const lead = en
    ? `By ${by}, ${STATISTIC[statistic].how}, the ${superlative(series.metric, order, language)} ${metricName(series.metric, language)} (${describeSeries(series, language)}): `
    : `按${BY_ZH[by]}${STATISTIC[statistic].zh}，${metricName(series.metric, language)}${superlative(series.metric, order, language)}（${describeSeries(series, language)}）的是：`;
  const text = en ? `**${first.name}** with ${statedAmount(first.figure, language)}.` : `**${first.name}**，${statedAmount(first.figure, language)}。`;
  const markers = (rows: readonly MeasureRow[]) => [...new Set(rows.map((row) => citer.cite(row, describeFigureOf(row, language))))];
  const label = metricLabel(series.metric, language);
  return [
    { item: false, lead, sentences: [{ text, markers: markers(first.rows), silent: true, derived: [first.figure] }] },
    {
      head: en
        ? [
            sentenceCase(by),
            "Cases",
            `${STATISTIC[statistic].en} of ${label.toLowerCase() === label ? label : metricName(series.metric, language)}`,
            "Largest of them",
          ]
        : [BY_ZH[by], "案例数", `${label}${STATISTIC[statistic].zh}`, "其中最大"],
      rows: shown.map(({ name, rows, figure }): DraftRow => {
        const count = countFigure(
          rows.map(({ caseId }) => caseId),
          language,
        );
        const top = [...rows].sort((a, b) => worth(b) - worth(a))[0] as MeasureRow;
        const largest = `${top.company[language]}${en ? ", " : "，"}${describeFigureOf(top, language)}`;
        return {
          rank: summed.findIndex((other) => other.figure.value === figure.value) + 1,
          cells: [
            { text: name, markers: [] },
            { text: count.asWritten, markers: [], derived: [count] },
            { text: statedAmount(figure, language), markers: markers(rows), derived: [figure] },
            { text: largest, markers: [citer.cite(top, largest)] },
          ],
        };
      }),
    },
    ...unshared(counted, by, plan, library, citer),
    ...(shown.length < summed.length && plan.limit === undefined ? [say(en ? "Smaller ones are not shown." : "其余较小的未列出。")] : []),
    ...(by === "technology" ? [say(en ? "A measure of two technologies counts for each." : "涉及两种技术的措施分别计入。")] : []),
  ];
}

/** A measure at several places cannot be shared out among them: who is left out for that is named. */
function unshared(rows: readonly MeasureRow[], by: By, plan: QueryPlan, library: Library, citer: Citer): DraftLine[] {
  if (by !== "place") return [];
  const left = rows.filter((row) => row.place.length > 0 && keysOf(row, by, plan, library).length === 0).slice(0, MOST_LEFT_OUT);
  if (left.length === 0) return [];
  const en = plan.language === "en";
  const sentences = toldInTurn(left, plan.language, citer);
  return [
    { item: false, lead: en ? "Not counted, because the measure or the company has several places: " : "以下数值涉及多个地点，无法分摊，未计入：", sentences },
  ];
}

/** Companies with their amounts, one after the other. */
export function toldInTurn(rows: readonly MeasureRow[], language: Language, citer: Citer): DraftSentence[] {
  const en = language === "en";
  return rows.map((row, index) => {
    const end = index === rows.length - 1 ? (en ? "." : "。") : en ? ";" : "；";
    const text = `${row.company[language]}${en ? ", " : "，"}${describeFigureOf(row, language)}${end}`;
    return { text, markers: [citer.cite(row, text)] };
  });
}

/** Of a company the amount of its whole where that is the larger, else those of its measures: never one with its part. */
function ofWholesOrParts(rows: readonly MeasureRow[]): MeasureRow[] {
  return [...groupBy(rows, ({ company }) => company.zh).values()].flatMap((own) => {
    const parts = own.filter(({ figure }) => figure.owner === "measure");
    const [whole] = own.filter(({ figure }) => figure.owner !== "measure").sort((a, b) => worth(b) - worth(a));
    return whole && worth(whole) >= parts.reduce((sum, part) => sum + worth(part), 0) ? [whole] : parts;
  });
}

const MOST_LEFT_OUT = 6;

const STATISTIC: Readonly<Record<Statistic, { en: string; how: string; zh: string }>> = {
  sum: { en: "Sum", how: "added up", zh: "合计" },
  average: { en: "Average", how: "on average", zh: "平均" },
  median: { en: "Median", how: "by the median", zh: "中位数" },
};
export const BY_ZH: Readonly<Record<By, string>> = { industry: "行业", technology: "技术", place: "地区", collection: "案例集", company: "企业" };

/**
 * What a row counts for: the industry of its case, the narrowest technologies of its measure, the city of the measure
 * or, where provinces are asked, its province. A measure at several places counts for none: it cannot be shared out.
 */
function keysOf(row: MeasureRow, by: By, { provinces }: QueryPlan, library: Library): readonly string[] {
  if (by === "company") return [row.company.zh];
  if (by === "technology") return narrowest(TECHNOLOGIES, row.technology);
  if (by === "collection") return [row.collection];
  if (by === "industry") return (library.cases.get(row.caseId)?.industry ?? []).slice(0, 1);
  const places = row.place.filter((id) => id !== "china");
  const wanted = provinces ? places.filter((id) => ancestorsOf(PLACES, id)[0] === "china") : narrowest(PLACES, places);
  return wanted.length === 1 ? wanted : [];
}

export function narrowest(terms: readonly Term[], ids: readonly string[]): string[] {
  return ids.filter((id) => !ids.some((other) => ancestorsOf(terms, other).includes(id)));
}
