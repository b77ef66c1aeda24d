import type { Owner } from "../domain/figure.js";
import type { PassageKind } from "../domain/passage.js";
import { clauseEnd, clauseStart } from "./clauses.js";
import type { Quantity } from "./quantities.js";

/** Somebody else's: a customer's, a supplier's, the country's, a standard's. */
const OTHER =
  /\b(?:customers?|clients?|end users|suppliers?|consumers?|borrowers?|households?|national (?:average|total|output|emissions|standard)|nationwide|the country|industry average|average of the industry|the industry|standard (?:limit|value|requires)|limit (?:value|of the standard)|peers)\b|客户|用户|供应商|消费者|借款|居民|全国|我国|行业平均|行业内|国家标准|标准限值|同行/i;
/** The conventional process that a measure is compared with is not the measure. */
const CONVENTIONAL_BEHIND = /^(?:(?!\b(?:than|that|those|compared|versus)\b)[^,;.]){0,30}\b(?:in|of|with|by) (?:the |a )?(?:conventional|traditional)\b/i;
const CONVENTIONAL_AHEAD = /(?<![比较与])(?:传统|常规)[^，。；\d较比]{0,8}(?:需要?|为|约|耗|用)[^，。；\d]{0,6}$/;

const ORGANISATION = "company|plant|group|factory|park|enterprise|bank|port|firm|mill|site|base|zone|farm|campus";
const ORGANISATION_ZH = "公司|企业|集团|全厂|园区|工厂|厂区|基地|全公司|全集团|港口|牧场";

/** The company, plant or group as a whole, beside the measure told. */
const COMPANY = new RegExp(
  `\\b(?:the (?:${ORGANISATION}) (?:as a whole|(?:has|had|have) (?=(?:a total of |in all |a |an |about |over |more than |nearly |some |around )*\\d)|emits?|emitted|uses?|used|employs|covers|sells|sold|makes|made)|the (?:${ORGANISATION})(?:'s|’s) (?:total|yearly|annual|whole|overall|energy|electricity|gas|water|steam|carbon|CO2|emissions?|output|production|revenue|sales)|(?:company|group|plant|site|park|port|factory)-wide|the whole (?:company|plant|group|site|park|factory)|all (?:the |these )?measures|annual (?:output|capacity) of the)\\b|(?:${ORGANISATION_ZH})(?:整体|总|全年|合计|共有|拥有|现有|配有|建有|年产|年用|年耗)|全厂|全公司|全集团|各项措施|^Together,`,
  "i",
);
/** The staff are the company's; what they do is the measure's. */
const STAFF = /\b(?:employees|staff)\b|员工|职工/i;
/** "36% of the company's electricity": the share is the measure's, of something of the company's. */
const SHARE_OF_COMPANY = new RegExp(`\\b(?:of|for) (?:the (?:${ORGANISATION})(?:'s|’s)|its) [\\w -]+|占(?:${ORGANISATION_ZH}|全年)[^，。；\\d]*`, "i");

/** A section of results of the company, as against those of a project, a programme or a retrofit. */
const OF_A_PROJECT =
  /\b(?:project|programme|program|retrofit|renovation|platform|app|projects|upgrades|retrofits|measures|laborator\w+|[\w-]+-shop)\b|项目|改造|平台|升级/i;
const TARGETS = /\btargets?\b|目标/i;

export interface OwnerContext {
  readonly heading: string;
  readonly kind: PassageKind;
}

/**
 * Whose a figure is. In an overview and in the results or targets of a company the figures are the company's unless the
 * clause says otherwise.
 */
export function ownerOf(sentence: string, quantity: Quantity, { heading, kind }: OwnerContext): Owner {
  const [start, end] = [clauseStart(sentence, quantity.start), clauseEnd(sentence, quantity.end)];
  const clause = sentence.slice(start, end);
  // What is counted is not whose it is: a measure that covers 2,000 residents has that reach itself.
  const counts = quantity.dimension === "count";
  if (!counts && OTHER.test(clause)) return "other";
  if (CONVENTIONAL_BEHIND.test(sentence.slice(quantity.unitEnd)) || CONVENTIONAL_AHEAD.test(sentence.slice(start, quantity.numberStart))) return "other";
  const wide = kind === "overview" || (kind === "result" && !OF_A_PROJECT.test(heading)) || (kind === "plan" && TARGETS.test(heading));
  if (wide || (counts && STAFF.test(clause))) return "company";
  return COMPANY.test(quantity.dimension === "share" ? clause.replace(SHARE_OF_COMPANY, "") : clause) ? "company" : "measure";
}
