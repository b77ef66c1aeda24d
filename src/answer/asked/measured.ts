import { type Lexeme, type Match, Matcher } from "../../taxonomy/matcher.js";
import { METRICS } from "../../taxonomy/metrics.js";
import { SUBJECTS, WEAK_SUBJECTS } from "../../taxonomy/subjects.js";

/** Words for things that a word for something measured stands in: nothing is asked of electricity in 电单车. */
const THING: Lexeme = {
  id: "thing",
  en: [
    "water-based",
    "waterborne",
    "water pump",
    "steam turbine",
    "heat pump",
    "paper mill",
    "coal mine",
    "carbon-neutral",
    "carbon neutrality",
    "zero-carbon",
    "low-carbon",
    "carbon-free",
  ],
  zh: "用水性 水性 水泵 水泥 水厂 水库 水务 电单车 电动 电池 电机 电炉 电缆 电器 电站 电网 电厂 电商 电梯 电镀 电子 纸厂 煤矿 气候 碳中和 碳达峰 零碳 低碳 碳普惠".split(
    " ",
  ),
};

/** Finds what a vocabulary has, things that only bear its words apart. */
class Measured {
  private readonly matcher: Matcher;
  constructor(lexemes: readonly Lexeme[]) {
    this.matcher = new Matcher([...lexemes, THING]);
  }
  find(text: string): Match[] {
    return this.matcher.find(text).filter(({ id, start, end }) => id !== THING.id && !A_VERB.test(text.slice(start, end)));
  }
}

/** "Students have benefited" is no benefit in money. */
const A_VERB = /^benefit+(?:ed|ing)$/i;

export const METRIC = new Measured(METRICS);
export const SUBJECT = new Measured(SUBJECTS);
export const WEAK_SUBJECT = new Measured(WEAK_SUBJECTS);

/** What was done with money, by the verb. */
export const MONEY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:puts?|pour(?:s|ed)?|sank|sunk|invest\w*|spen[dt]\w*)\b[^?]{0,24}\b(?:into|on)\b/i, ["investment", "cost"]],
  [/\b(?:sav\w+|cut)\b|[省节]/i, ["cost-saved"]],
  [/\b(?:loans?|lent|borrow\w*|bonds?|financ\w*|credit|securities|issued)\b|贷|融资|债|证券|发行|发[的了]/i, ["loan-amount"]],
  [/\b(?:earn\w*|revenue|income|profit\w*|benefit\w*|made)\b|赚|收入|收益|效益|利润/i, ["economic-benefit"]],
  [/\b(?:spen[dt]\w*|cost\w*|invest\w*|paid|pay|budget|cheap\w*|expensive|affordable|low[- ]cost)\b|花|投|贵|便宜|低成本|造价/i, ["investment", "cost"]],
];
