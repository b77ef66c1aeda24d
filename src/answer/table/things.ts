import type { Language } from "../../domain/language.js";
import type { Bound, CountedThing, QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { keeps } from "../../retrieval/bounds.js";
import type { Library } from "../../retrieval/library.js";
import { firstOf, type Series } from "../../retrieval/series.js";
import { COUNTABLES } from "../../taxonomy/countables.js";
import { countFigure } from "../calculate.js";
import type { DraftLine, DraftTable } from "../draft.js";
import { Citer } from "./cite.js";
import type { TableComposition } from "./compose.js";
import { headlineOf, tableOf } from "./rank.js";
import { say } from "./say.js";
import { thingRows } from "./thing-rows.js";
import { BOUND_WORDS, describeAmount } from "./words.js";

/** Rows where the question does not say how many. */
const SHOWN = 8;

/** Companies by how many of a thing they state, or how long it is; or all that keep a bound. Undefined where nobody states it. */
export function composeThings(plan: QueryPlan, counted: CountedThing, library: Library): TableComposition | undefined {
  const rows = thingRows(plan, counted, library);
  const [first] = rows;
  // Of companies held against each other none may be silent.
  const silent = plan.compared?.groups.some(({ ids }) => !rows.some(({ caseId }) => ids.includes(caseId)));
  if (!first || silent) return undefined;
  const citer = new Citer(library, plan.language);
  const lines = counted.bound ? boundedLines(plan, counted, counted.bound, rows, citer) : rankedLines(plan, counted, [first, ...rows.slice(1)], citer);
  return { draft: { lines }, cited: citer.cited(), lacking: [], scope: rows.map(({ caseId }) => caseId), partial: false };
}

type Lines = (DraftLine | DraftTable)[];

function rankedLines(plan: QueryPlan, counted: CountedThing, rows: readonly [MeasureRow, ...MeasureRow[]], citer: Citer): Lines {
  const { language } = plan;
  const [{ figure, normal }] = rows;
  const series: Series = { metric: figure.metric, unit: normal.unit, period: "timeless", basis: "reported", owner: "company", mixed: "owners", rows };
  const shown = plan.rank === undefined ? firstOf(rows, plan.limit ?? SHOWN) : rows;
  const label = labelOf(counted, language);
  const number = casesOf(rows, language);
  const coverage =
    language === "en" ? `${number.asWritten} ${number.value === 1 ? "case states" : "cases state"} it.` : `${number.asWritten}个案例给出了这项数值。`;
  return [
    ...headlineOf(series, plan, citer, label),
    ...(shown.length > 1 ? [tableOf(shown, language, citer, { kinds: true, label })] : []),
    say(coverage, [number]),
  ];
}

function boundedLines({ language }: QueryPlan, counted: CountedThing, bound: Bound, rows: readonly MeasureRow[], citer: Citer): Lines {
  const kept = rows.filter((row) => keeps(row, bound));
  const [number, all] = [casesOf(kept, language), casesOf(rows, language)];
  const label = labelOf(counted, language);
  const limit = `${BOUND_WORDS[bound.comparison][language]}${describeAmount(bound, language)}`;
  if (kept.length === 0)
    return [
      say(
        language === "en"
          ? `No case states a ${label} of ${limit}; ${all.asWritten} ${all.value === 1 ? "states" : "state"} it at all.`
          : `没有案例的${label}${limit}；给出这项数值的案例有${all.asWritten}个。`,
        [all],
      ),
    ];
  const opening =
    language === "en"
      ? `${number.asWritten} ${number.value === 1 ? "case states" : "cases state"} a ${label} of ${limit}:`
      : `${label}${limit}的案例有${number.asWritten}个：`;
  return [say(opening, [number]), tableOf(kept, language, citer, { kinds: true, label })];
}

const casesOf = (rows: readonly MeasureRow[], language: Language) =>
  countFigure(
    rows.map(({ caseId }) => caseId),
    language,
  );

function labelOf({ text, ids, words, of }: CountedThing, language: Language): string {
  const known = words.length === 0 ? COUNTABLES.find(({ id }) => id === ids[0]) : undefined;
  const what = known?.[language][0] ?? text.toLowerCase();
  return language === "en" ? `${of} of ${what}` : of === "length" ? `${what}长度` : `${what}数量`;
}
