import type { Owner } from "../domain/figure.js";

/** Somebody else's: a customer's, a supplier's, the country's, a standard's. */
const OTHER =
  /\b(?:customers?|clients?|suppliers?|consumers?|borrowers?|households?|national(?:ly)?|nationwide|the country|industry average|the industry|standard (?:limit|value|requires)|limit (?:value|of the standard)|peers)\b|客户|用户|供应商|消费者|借款|居民|全国|我国|行业平均|行业内|国家标准|标准限值|同行/i;
/** The company, plant or group as a whole, beside the measure told. */
const COMPANY =
  /\b(?:the (?:company|plant|group|factory|park|enterprise|bank|port|firm|mill|site) (?:as a whole|has|had|have|emits?|emitted|uses?|used|employs|covers)|company-wide|group-wide|plant-wide|site-wide|overall|the whole (?:company|plant|group|site|park)|employees|staff|annual (?:output|capacity) of the)\b|(?:公司|企业|集团|全厂|园区|工厂|厂区|全公司|全集团)(?:整体|总|全年|合计|共有|拥有|现有)|全厂|全公司|全集团|员工|职工/i;

/**
 * Whose the figures of a clause are. `wide`: the passage tells the whole company, so that its figures are the
 * company's unless the clause says otherwise.
 */
export function ownerOf(clause: string, wide: boolean): Owner {
  if (OTHER.test(clause)) return "other";
  return wide || COMPANY.test(clause) ? "company" : "measure";
}
