import type { QueryPlan } from "../../domain/plan.js";
import type { Series } from "../../retrieval/series.js";
import { METRIC_BY_ID, metricName } from "../../taxonomy/metrics.js";
import { countFigure } from "../calculate.js";
import type { DraftLine } from "../draft.js";
import { countWord } from "../wording.js";
import { describeBounds, say, sentenceCase } from "./say.js";
import { describeSeries } from "./words.js";

/**
 * How many cases report what is listed, of how many it is the whole company, and who only expects or plans it: "Nine cases
 * report a share of renewable energy of over 80%, five of them for a whole company or site; one more expects it."
 */
export function allInAll(series: readonly Series[], plan: QueryPlan): DraftLine[] {
  const { language } = plan;
  const en = language === "en";
  const done = casesOf(series.filter(({ basis }) => basis === "reported"));
  const hopes = series.filter(({ basis }) => basis !== "reported");
  const hoped = casesOf(hopes).filter((id) => !done.includes(id));
  const wholes = casesOf(series.filter(({ basis, owner }) => basis === "reported" && owner === "company"));
  const counts = [done, wholes, hoped].filter((ids) => ids.length > 0).map((ids) => countFigure(ids, language));
  const what = whatIsListed(series, plan);
  const hope = howHoped(hopes, en);
  if (done.length === 0)
    return [
      say(
        en
          ? `No case reports ${what} as done; ${number(hoped, en)} ${hoped.length === 1 ? `${hope}s` : hope} it:`
          : `没有案例报告已实现的${what}；${hoped.length}个案例为${hope}：`,
        counts,
      ),
    ];
  const ofWholes = wholes.length === 0 ? "" : wholesIn(wholes.length, done.length, en);
  const more = hoped.length === 0 ? "" : en ? `; ${number(hoped, en)} more ${hoped.length === 1 ? `${hope}s` : hope} it` : `；另有${hoped.length}个为${hope}`;
  const text = en
    ? `${plan.intent === "count" ? done.length : countWord(done.length, "en")} ${done.length === 1 ? "case reports" : "cases report"} ${what}${ofWholes}${more}:`
    : `${done.length}个案例${plan.bounds.length > 0 ? "的" : "给出了"}${what}${ofWholes}${more}：`;
  return [say(text, counts)];
}

const casesOf = (series: readonly Series[]) => [...new Set(series.flatMap(({ rows }) => rows.map(({ caseId }) => caseId)))];

const number = (ids: readonly string[], en: boolean) => countWord(ids.length, en ? "en" : "zh").toLowerCase();

/** "a share of renewable energy of over 80%", 可再生能源占比超过80%. */
function whatIsListed(series: readonly Series[], plan: QueryPlan): string {
  const en = plan.language === "en";
  const metrics = [...new Set(series.map(({ metric }) => metric))];
  const limits = describeBounds(plan);
  const names = metrics.map((metric) => named(metric, en)).join(en ? " or " : "或");
  return en ? `${names}${limits ? ` of ${limits}` : ""}` : `${names}${limits}`;
}

/** Of what is counted in kilowatt-hours or tonnes English has no article: "electricity saved", but "a share". */
function named(metric: string, en: boolean): string {
  const name = metricName(metric, en ? "en" : "zh");
  const kinds = METRIC_BY_ID.get(metric)?.kinds ?? [];
  const countable = kinds.some((kind) => kind === "share" || kind === "rate") || /\breduction$/.test(name);
  return en && countable ? `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}` : name;
}

function howHoped(series: readonly Series[], en: boolean): string {
  const bases = new Set(series.map(({ basis }) => basis));
  if (bases.size > 1) return en ? "expect or plan" : "预计或计划";
  return bases.has("target") ? (en ? "plan" : "计划") : en ? "expect" : "预计";
}

function wholesIn(wholes: number, all: number, en: boolean): string {
  if (wholes === all) return en ? ", for the whole company or site" : "（企业或厂区整体）";
  return en ? `, ${countWord(wholes, "en").toLowerCase()} of them for the whole company or site` : `，其中${wholes}个为企业或厂区整体`;
}

/** What a table of a list holds, where there are several: "Single measures, yearly:". */
export function introduce({ metric, ...series }: Series, several: boolean, { language }: QueryPlan): DraftLine {
  const what = describeSeries(series, language, { done: false });
  const name = several ? metricName(metric, language) : "";
  return say(`${sentenceCase([name, what].filter((word) => word !== "").join(language === "en" ? ", " : "，"))}${language === "en" ? ":" : "："}`);
}
