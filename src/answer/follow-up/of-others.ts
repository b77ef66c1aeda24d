import type { Library } from "../../retrieval/library.js";
import { metricName } from "../../taxonomy/metrics.js";
import { countHan } from "../../text/language.js";
import { namesIn } from "../asked/names.js";
import { understand } from "../understand.js";
import { spokenOf } from "./of-company.js";
import { joined } from "./substitute.js";
import type { Talk } from "./talk.js";

/** "Do other dairies do that too?", 有没有别的乳企也做了: who else did what was told of one company. */
const DO_IT_TOO =
  /(?:别的|其[他它余]|还有)[^，。？]{0,8}(?:也|同样|这么|这样)(?:在)?(?:做|用|有|装|上|干|搞|是)|\b(?:others?|anyone else|anybody else|who else)\b[^?.]*\b(?:do|does|did|doing|done|have|has|use|uses)\b[^?.]*\b(?:this|that|it|the same|so|too|as well)\b/i;

/** Who else did what the question before asks of one company; undefined where no such is asked. */
export function ofOthers(asked: string, asksForMore: boolean, before: string, only: string | undefined, library: Library): string | undefined {
  if (only === undefined || !(asksForMore || DO_IT_TOO.test(asked))) return undefined;
  const topic = spokenOf(before, namesIn(before, library), library);
  if (topic.length === 0) return undefined;
  const { industries } = namesIn(asked, library);
  const kind = industries.map(({ start, end }) => asked.slice(start, end)).join("");
  return countHan(asked) > 0
    ? `除了${only}，还有哪些${kind || "企业"}做了${topic.join("、")}？`
    : `Which ${kind || "companies"} other than ${only} have ${topic.join(" and ")}?`;
}

const COMPARES_THEM =
  /^\W*(?:and |now |please |can you )*compare (?:them|these|those|the two|both|all)\b|^(?:那|请|把|再)?(?:它们|他们|这[两几]家|两者|二者|两家)?(?:之间)?(?:比较|对比|比)(?:一下|一比|它们|这[两几]家|两者)*[。？?]*$/i;

/** The companies that were asked about, one after the other, held against each other in what was asked of the last. */
export function ofThemAll(asked: string, before: string, only: string | undefined, { told }: Talk, library: Library): string | undefined {
  const spoken = [...new Set(told)].slice(-MOST_COMPARED);
  if (!COMPARES_THEM.test(asked) || spoken.length < 2) return undefined;
  const chinese = countHan(asked) > 0;
  const names = spoken.flatMap((id) => library.cases.get(id)?.company[chinese ? "zh" : "en"] ?? []);
  if (only !== undefined && before.includes(only)) return before.replace(only, names.join(chinese ? "和" : " and "));
  const [metric] = understand(before, library).metrics;
  const topic = metric === undefined ? spokenOf(before, namesIn(before, library), library) : [metricName(metric, chinese ? "zh" : "en")];
  return joined(chinese ? `比较${names.join("和")}` : `Compare ${names.join(" and ")}`, topic);
}

const MOST_COMPARED = 3;
