import type { Owner } from "../domain/figure.js";
import type { PassageKind } from "../domain/passage.js";
import { clauseEnd, clauseStart, listStart } from "./clauses.js";
import { isOthers } from "./others.js";
import type { Quantity } from "./quantities.js";
import { isScore, isTopOfScale } from "./sizes.js";
import { isOfWhole } from "./wholes.js";

const ORGANISATION = "company|plant|group|factory|park|enterprise|bank|port|firm|mill|site|base|zone|farm|campus";
const ORGANISATION_ZH = "公司|企业|集团|园区|工厂|厂区|基地|港口|牧场";
/** What only the whole of a company has: its energy use, its emissions, its output. */
const WHOLE =
  "(?:total|yearly|annual|whole|overall|energy|electricity|power|gas|water|steam|carbon|CO2|emissions?|greenhouse|output|production|revenue|sales|costs?|share|clean|green|renewable)";
const WHOLE_ZH =
  "(?:整体|总|全年|年均|合计|共有|拥有|现有|配有|建有|年产|年用|年耗|单位产[品值]|万元产值|能耗|综合能耗|用电量|用水量|用能|碳排放|排放总量|产量|产值|营收|清洁能源|可再生能源|绿电)";
const COUNT_AHEAD = "(?=(?:a total of |in all |a |an |about |over |more than |nearly |some |around )*\\d)";

/** The company, plant or group as a whole, beside the measure told. */
const COMPANY = new RegExp(
  [
    `\\bthe (?:${ORGANISATION}) (?:as a whole|(?:has|had|have) ${COUNT_AHEAD}|emits?|emitted|uses?|used|employs|covers|sells|sold|makes|made(?! an? ))\\b`,
    `\\bthe (?:${ORGANISATION})(?:'s|’s|s'|s’) (?:average )?${WHOLE}\\b`,
    `\\b(?:energy|electricity|water|gas) (?:use|consumption) (?:at|of) the (?:[A-Z]\\w+ )?(?:${ORGANISATION})\\b`,
    "\\b(?:company|group|plant|site|park|port|factory)-wide\\b",
    "\\bthe whole (?:company|plant|group|site|park|factory)\\b|\\ball (?:the |these )?measures\\b",
    "\\ball (?:plants|factories|sites|mills)\\b(?! (?:of|that|in)\\b)|\\ball (?:of )?(?:the |its |their )?(?:own )?(?:plants|factories|sites|mills|breweries|works|bases|stores) (?:of|in)\\b|(?:所有|全部|各|国内|这些)(?:的)?(?:生产)?(?:制造)?(?:工厂|厂区|生产基地|基地|门店|园区)(?![^，。；]{0,4}(?:安装|建有))",
    `(?:${ORGANISATION_ZH})的?${WHOLE_ZH}|全厂|全公司|全集团|各项措施`,
  ].join("|"),
  "i",
);
/** Aims in per cent are those of the company: "the group aims to cut energy use by 30%". */
const COMPANY_AIM =
  /\b(?:group|company|firm|plant|park|port|bank|it) (?:also )?(?:aims?|plans|targets|intends|pledge[sd]|commits|committed|promises|(?:has )?promised to|has committed|has set)\b|^The (?:target|aim) (?:is|of the)\b|(?:^|[。；])(?:同样)?(?:计划|规划)[^，。；]{0,4}(?:到20|至20|提高|把)|(?:集团|公司)[^，。；]{0,4}(?:计划|目标|承诺|力争)|(?:^|[，。；])承诺[^，。；]{0,12}(?:实现|达)|目标是/i;
/** A section on solar PV tells the share that it is to have. */
const OF_SOLAR = /\b(?:solar|PV)\b|光伏|太阳能/;
/** 80余家企业的能耗: so many firms, none of them the one told. */
const COUNTED_FIRMS = /\d[万余多]*家\p{Script=Han}{0,8}企业/gu;
/** "Lighting makes up 8% of the energy use": a plain share of what the company uses says how the company is. */
const OF_ALL_ENERGY = /^ of (?:the |its )?(?:[\w'’-]+ ){0,2}(?:energy|electricity|power) (?:use|consumption|used|costs?|bill)\b/i;
const OF_ALL_ENERGY_ZH = /占[^，。；\d]{0,6}(?:能耗|用能|用电量|能源消费|能源消耗|总能源|(?:能源|用能)(?:费用|成本)|电费)[^，。；\d]{0,4}$/;
const SIZED: ReadonlySet<string> = new Set(["power", "pressure", "apparent-power", "current", "voltage", "temperature"]);
/** What a plant uses of these is of the whole; what it uses of other things may be the measure. */
const USED_BY_ALL: ReadonlySet<string> = new Set([
  "energy",
  "electricity",
  "water",
  "natural-gas",
  "steam",
  "standard-coal",
  "coal",
  "co2",
  "heat",
  "green-electricity",
]);
const INSTEAD = /\b(?:in place of|instead of|solar|PV|wind)\b|代替|替代|光伏|风电/i;
const COMPANY_USES = new RegExp(`\\bthe (?:${ORGANISATION}) (?:uses?|used)\\b`, "i");
/** A plan for the whole of what a company makes. */
const PER_PRODUCT = /\bper unit of (?:product|output)|单位产[品值]|万元产值/i;

/** The staff are the company's; what they do is the measure's. */
const STAFF = /\b(?:employees|staff)\b|员工|职工/i;
const STAFF_AND_OTHERS = /^[^.;。；]{0,20}(?:\b(?:employees|staff)\b(?:,| and) |(?:员工|职工)[、和与及])/;
/** "The company works with 961 suppliers": its suppliers are of all that it does. */
const WORKS_WITH =
  /\b(?:company|group|plant|firm) works with [\d,]+ (?:[a-z]+ )?suppliers(?! (?:of|on)\b)|公司[^，。；\d]{0,6}(?:合作|整合)[^，。；\d]{0,4}供应商\d/i;
/** Results that are told of each of those who took part. */
const BY_PARTY = /\bby party\b|\bfor each (?:party|side)\b|按参与方|各方/i;
const FIRM = /\bcompany\b|公司|集团/;

/** What is stated for so much output value is the company's. */
const OF_OUTPUT_VALUE = /\/\d+[kM]?CNY$/;
/** "36% of the company's electricity": the share is the measure's, of something of the company's. */
const SHARE_OF_COMPANY = new RegExp(`\\b(?:of|for) (?:the (?:${ORGANISATION})(?:'s|’s)|its) [\\w -]+|占(?:${ORGANISATION_ZH}|全厂|全年)[^，。；\\d]*`, "i");

/** In an overview what is said of the project told is the measure's. */
const PROJECT = /\bthe (?:[\w-]+ )?projects? (?!company)|(?:^|[，；。的])(?:该|本|整个|[\p{Script=Han}]{2,4}房)?项目(?!公司|部|合计|共)/iu;

export interface OwnerContext {
  readonly heading: string;
  readonly kind: PassageKind;
  /** Whether the figure is told as saved or gained. */
  readonly moves: boolean;
}

/** Whose the figures of a passage are where nothing else is said. */
export function usualOwner(kind: PassageKind): Owner {
  return kind === "overview" || kind === "result" ? "company" : "measure";
}

/**
 * Whose a figure is. In an overview, in the results of all measures and in targets the figures are the company's unless
 * the clause says otherwise.
 */
export function ownerOf(sentence: string, quantity: Quantity, subject: string | undefined, { heading, kind, moves }: OwnerContext): Owner {
  const [start, end] = [clauseStart(sentence, quantity.start), clauseEnd(sentence, quantity.end)];
  const clause = sentence.slice(start, end).replace(COUNTED_FIRMS, "");
  const counts = quantity.dimension === "count" || quantity.dimension === "time";
  const share = quantity.dimension === "share";
  if (isOthers(sentence, quantity, subject)) return "other";
  if (kind === "overview" && share && isOfThing(sentence, quantity)) return "measure";
  if (kind === "overview") return PROJECT.test(sentence.slice(listStart(sentence, quantity.start), end)) ? "measure" : "company";
  if (kind === "result" && BY_PARTY.test(heading)) return FIRM.test(sentence) ? "company" : "other";
  if (
    isOfWhole(sentence, heading, kind) ||
    (counts && ((STAFF.test(clause) && !STAFF_AND_OTHERS.test(sentence.slice(quantity.numberStart))) || WORKS_WITH.test(sentence))) ||
    OF_OUTPUT_VALUE.test(quantity.unit) ||
    isScore(sentence, quantity) ||
    isTopOfScale(sentence, quantity)
  )
    return "company";
  if (
    share &&
    ((COMPANY_AIM.test(aheadOfEstimate(sentence, quantity)) && !(subject === "solar-power" && OF_SOLAR.test(heading))) ||
      (kind === "plan" && PER_PRODUCT.test(clause)) ||
      (!moves && isPlainShare(subject) && isOfAllEnergy(sentence, quantity)))
  )
    return "company";
  // What a company uses is an amount; a current or a size is that of the equipment that it uses.
  if (/^ of (?:green|lawn|trees|forest)/.test(sentence.slice(quantity.unitEnd))) return "measure";
  if (
    COMPANY_USES.test(clause) &&
    (SIZED.has(quantity.dimension) ||
      INSTEAD.test(clause) ||
      (quantity.dimension !== "share" && quantity.dimension !== "count" && !USED_BY_ALL.has(subject ?? "")))
  )
    return "measure";
  // "The park's emissions fell by 5 t": so much of them as the measure told has cut.
  if (moves && !share && !counts) return "measure";
  return COMPANY.test(share ? clause.replace(SHARE_OF_COMPANY, "") : clause) ? "company" : "measure";
}

/** "developed a system of 100% recycled aluminium", "33% less per unit than conventional paving": a share that describes a thing, not the firm. */
function isOfThing(sentence: string, { start, unitEnd }: Quantity): boolean {
  return OF_THING.test(sentence.slice(0, start)) || THAN_CONVENTIONAL.test(sentence.slice(unitEnd)) || THAN_CONVENTIONAL_ZH.test(sentence.slice(0, start));
}

const OF_THING = new RegExp(
  `\\bdeveloped (?:a|an|the) [^,;.]*$|(?:研发|开发|研制)[出了的][^，。；]*$|\\b(?:the|this) (?!(?:${ORGANISATION}|share|rate|proportion|percentage|ratio|average|total|use)\\b)[a-z]+ (?:is|are) $`,
  "i",
);
const THAN_CONVENTIONAL = /^[^,;.]*\bthan (?:that of |those of )?(?:the |a )?(?:conventional|traditional|ordinary)\b/i;
const THAN_CONVENTIONAL_ZH = /[比较][^，。；]{0,4}(?:传统|常规|普通)[^。；]*$/;

/** A plan holds for the company up to where the effect of what is planned is estimated. */
function aheadOfEstimate(sentence: string, { start }: Quantity): string {
  return /预计|\b(?:is|are) expected\b/.test(sentence.slice(0, start)) ? "" : sentence;
}

/** A share that is no metric of its own: "electricity made up 99% of the energy use". */
const isPlainShare = (subject: string | undefined) =>
  subject === undefined || subject === "share" || subject === "energy" || subject === "electricity" || subject === "cost";

function isOfAllEnergy(sentence: string, { start, unitEnd }: Quantity): boolean {
  return OF_ALL_ENERGY.test(sentence.slice(unitEnd)) || OF_ALL_ENERGY_ZH.test(sentence.slice(0, start));
}
