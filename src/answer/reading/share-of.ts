import type { AnswerFigure } from "../../domain/answer.js";
import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { comparableAmount, periodOf } from "../../figures/comparable.js";
import type { Library } from "../../retrieval/library.js";
import { metricLabel, metricName } from "../../taxonomy/metrics.js";
import { calculate, isAdditive } from "../calculate.js";
import type { CitedPassage } from "../compose.js";
import { ASKS_PART } from "../cues.js";
import type { DraftLine } from "../draft.js";
import { type StatedSentence, statedSentences } from "../sentences.js";
import { describeFigureOf } from "../table/words.js";
import { joined, type Reading } from "./reading.js";

const TOTAL = /\b(?:total|together|in all|altogether|combined|overall|whole|as a whole)\b|合计|总计|共计|累计共|总共|整体|各项|[两三四五六七八九十]项/i;

/**
 * Readings with what is still to be told where one amount's share of another is asked: the part, of the measure of an asked
 * technology, and the sentence that states the whole.
 */
export function withPartAndWhole(
  readings: readonly Reading[],
  passages: readonly Passage[],
  question: string,
  plan: QueryPlan,
  library: Library,
): readonly Reading[] {
  if (!ASKS_PART.test(question) || plan.facets.company.length !== 1) return readings;
  const [first] = readings;
  const isAsked = ({ id, kind }: Passage) => kind === "measure" && plan.facets.technology.some((one) => library.facets(id).headingTechnology.has(one));
  const measure = first && first.passage.kind !== "measure" ? (passages.find(isAsked) ?? first.passage) : first?.passage;
  if (!first || !measure) return readings;
  const stated = (passage: Passage) => statedSentences(passage, plan.language);
  for (const one of stated(measure))
    for (const part of toldIn(measure, [one], 1).filter(({ figure }) => figure.owner === "measure"))
      for (const passage of passages) {
        const total = stated(passage).find((sentence) => toldIn(passage, [sentence], 1).some((told) => isWholeOf(told, part)));
        const reading = (of: Passage, sentence: StatedSentence): Reading => ({ ...first, passage: of, sentences: [sentence], added: [] });
        if (total)
          return measure === first.passage
            ? joined(joined(readings, reading(measure, one)), reading(passage, total))
            : joined(joined([reading(measure, one)], reading(passage, total)), first);
      }
  return readings;
}

const toldIn = ({ kind }: Passage, sentences: readonly StatedSentence[], marker: number): Told[] =>
  sentences.flatMap(({ figures, text }) => figures.map((figure) => ({ figure, marker, whole: kind === "result" || TOTAL.test(text) })));

interface Told {
  readonly figure: Figure;
  readonly marker: number;
  readonly whole: boolean;
}

/**
 * What one amount of a company makes of another, in per cent, where a question asks for that and the case states both but
 * not the share: the amount of the passage that answers best against the total of the same kind and time. Empty where it is
 * not plain which two are meant.
 */
export function shareLine(question: string, cited: readonly CitedPassage[], { language, facets }: QueryPlan): DraftLine[] {
  const told = cited.flatMap(({ marker, passage, sentences }) => toldIn(passage, sentences, marker));
  const stated = told.some(({ figure }) => figure.unit === "%" && figure.metric.includes("share"));
  if (!ASKS_PART.test(question) || facets.company.length !== 1 || stated) return [];
  const pairs = told
    .filter(({ marker, figure }) => marker === 1 && figure.owner === "measure")
    .flatMap((part) => told.filter((one) => isWholeOf(one, part)).map((whole) => ({ part, whole })));
  const [pair] = pairs;
  const plain = new Set(pairs.map(({ part, whole }) => `${comparableAmount(part.figure).value} ${comparableAmount(whole.figure).value}`)).size === 1;
  const amount = pair && plain ? calculate("part", [pair.part.figure, pair.whole.figure]) : undefined;
  if (!pair || !amount) return [];
  const { part, whole } = pair;
  const figure: AnswerFigure = {
    marker: part.marker,
    metric: part.figure.metric,
    label: metricLabel(part.figure.metric, language),
    value: amount.value,
    unit: amount.unit,
    per: null,
    qualifier: "exact",
    role: "level",
    basis: part.figure.basis,
    owner: part.figure.owner,
    asWritten: language === "en" ? `${amount.value} %` : `${amount.value}%`,
    derived: { operation: "part", from: [part.figure.id, whole.figure.id] },
  };
  const [own, all] = [part, whole].map((one) => describeFigureOf(one, language));
  const name = metricName(part.figure.metric, language);
  const text = language === "en" ? `${own} is **${figure.asWritten}** of ${all} (${name}).` : `${own}占${all}的**${figure.asWritten}**（${name}）。`;
  return [{ item: false, sentences: [{ text, markers: [...new Set([part.marker, whole.marker])], silent: true, derived: [figure] }] }];
}

function isWholeOf({ figure: whole, whole: isTotal }: Told, { figure: part }: Told): boolean {
  const [a, b] = [comparableAmount(part), comparableAmount(whole)];
  const sameTime = periodOf(part) === periodOf(whole) && part.years?.join() === whole.years?.join();
  const alike = part.metric === whole.metric && part.basis === whole.basis && a.unit === b.unit && isAdditive(a.unit);
  return isTotal && alike && sameTime && part.max === undefined && whole.max === undefined && a.value < b.value;
}
