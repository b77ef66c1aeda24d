import type { QueryPlan } from "../../domain/plan.js";
import { comparableAmount, periodOf } from "../../figures/comparable.js";
import { groupBy } from "../../retrieval/group.js";
import { answersMetric, metricName } from "../../taxonomy/metrics.js";
import { isIntensity } from "../../taxonomy/units.js";
import type { DraftLine, DraftSentence } from "../draft.js";
import { describeFigureOf } from "../table/words.js";
import { type Compared, type Stated, statedBy } from "./verdict.js";

/**
 * Of more than two companies those that state an asked amount alike, for the asked time or else for the time that most of
 * them state it for, in order; the others are told beside, and that they are left out is said.
 */
export function orderOfSeveral(groups: readonly Compared[], plan: QueryPlan): DraftLine | undefined {
  const sign = plan.order === "asc" ? 1 : -1;
  for (const metric of plan.metrics) {
    const isOne = ({ figure }: Stated) =>
      answersMetric(figure.metric, metric) && figure.basis === "reported" && figure.max === undefined && !isIntensity(comparableAmount(figure).unit);
    const stated = groups.flatMap((group) => statedBy(group).filter(isOne));
    const kinds = [...groupBy(stated, ({ figure }) => [figure.metric, comparableAmount(figure).unit, periodOf(figure)].join(" ")).values()].map(bestOfEach);
    const asked = kinds.filter(([first]) => plan.period === undefined || (first && periodOf(first.figure) === plan.period));
    const [most = []] = asked.sort((a, b) => b.length - a.length);
    if (most.length > 1) {
      const order = most.sort((a, b) => sign * (worthOf(a) - worthOf(b)));
      return lineOf(order, order.length < groups.length, plan);
    }
  }
  return undefined;
}

const worthOf = ({ figure }: Stated) => comparableAmount(figure).value;

function bestOfEach(stated: readonly Stated[]): Stated[] {
  const descending = [...stated].sort((a, b) => worthOf(b) - worthOf(a));
  return descending.filter((one, index) => descending.findIndex(({ name }) => name === one.name) === index);
}

function lineOf(order: readonly Stated[], others: boolean, { language }: QueryPlan): DraftLine {
  const en = language === "en";
  const name = metricName(order[0]?.figure.metric ?? "other", language);
  const rest = others ? (en ? ", of those that state it for the same time" : "（所指时间相同的）") : "";
  const sentences = order.map(({ name: company, figure, marker }, index): DraftSentence => {
    const end = index === order.length - 1 ? (en ? "." : "。") : en ? ";" : "；";
    return { text: `**${company}**${en ? ", " : "，"}${describeFigureOf({ figure }, language)}${end}`, markers: [marker] };
  });
  return { item: false, lead: en ? `In order of ${name}${rest}: ` : `${name}${rest}依次为：`, sentences };
}
