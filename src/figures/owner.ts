import type { Owner } from "../domain/figure.js";
import type { PassageKind } from "../domain/passage.js";
import { clauseEnd, clauseStart, listStart } from "./clauses.js";
import { isFactor, isReckonedWith } from "./factor.js";
import { isOfBuyersPlant, isOfParty } from "./parties.js";
import type { Quantity } from "./quantities.js";
import { isPlantBehind } from "./sizes.js";

/** Somebody else's: a customer's, a supplier's, the country's, a standard's. */
const OTHER =
  /\b(?:(?:customers?|users?)(?! (?:satisf|request|service|demand|need|order))|clients?|end users|suppliers?|consumers?|residents?|(?<!among |one of )China's (?!first|largest|only|biggest|top|leading)|the whole of China|borrowers?|households|start-ups|national (?:average|total|output|emissions|standard)|nationwide|the country|industry average|average of the industry|the industry|standard (?:limit|value|requires)|limit (?:value|of the standard)|peers)\b|客户(?!满意)|用户(?!满意|工况|端设备)|供应商|消费者|借款|居民|全国|我国|国内(?=将|共|累计|年|每年|有)|行业平均|行业内|国家标准|标准限值|同行|初创企业|创业企业|企业侧|巴黎协定|Paris Agreement|[市省][^，。；\d]{0,12}平均|the average [^,;.]{0,40} in [A-Z][a-z]+|Ministry of [A-Z]\w+(?:'s|’s)|国家《[^》]*标准》|入驻企业|租户|\btenants\b|\bdependence on imported\b|\bdepends on [\w ]+ from outside\b|对外依存度/i;
/** What a source quotes, and the factors that it reckons with, are of nobody told. */
const QUOTED =
  /\b(?:[Cc]ites?|[Qq]uot(?:es|ed|ing)|IPCC|think tank|the literature|[Tt]he calculation uses|(?:is|are) taken (?:as|to))\b|援引|引用|另引|计算所用|文献|智库|IPCC|计算采用|据[A-Z]{2,}[^，。；]{0,4}[，,]|据[A-Z]{2,}测算|\b[Aa]ccording to (?:the )?[A-Z]{2,}\b(?! tests?)/;
/** What a figure is compared with is not whose it is. */
const COMPARISON_BEHIND = /\b(?:than|below|above|compared (?:with|to)|against|versus|relative to)\b.*$/i;
const COMPARISON_AHEAD = /[比较与](?:[^，。；\d]{0,12})(?=[高低多少]|相比|$)/g;

/** The conventional process that a measure is compared with is not the measure. */
const CONVENTIONAL_BEHIND = /^(?:(?!\b(?:than|that|those|compared|versus)\b)[^,;.]){0,30}\b(?:in|of|with|by) (?:the |a )?(?:conventional|traditional)\b/i;
const CONVENTIONAL_AHEAD = /(?<![比较与])(?:传统|常规)[^，。；\d较比]{0,8}(?:需要?|为|约|耗|用)[^，。；\d]{0,6}$/;

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
    `\\bthe (?:${ORGANISATION}) (?:as a whole|(?:has|had|have) ${COUNT_AHEAD}|emits?|emitted|uses?|used|employs|covers|sells|sold|makes|made)\\b`,
    `\\bthe (?:${ORGANISATION})(?:'s|’s) ${WHOLE}\\b`,
    `\\b(?:energy|electricity|water|gas) (?:use|consumption) (?:at|of) the (?:[A-Z]\\w+ )?(?:${ORGANISATION})\\b`,
    "\\b(?:company|group|plant|site|park|port|factory)-wide\\b",
    "\\bthe whole (?:company|plant|group|site|park|factory)\\b|\\ball (?:the |these )?measures\\b",
    "\\ball (?:plants|factories|sites|mills)\\b(?! (?:of|that|in)\\b)|\\ball (?:of )?(?:the |its |their )?(?:own )?(?:plants|factories|sites|mills|breweries|works|bases|stores) (?:of|in)\\b|(?:所有|全部|各)(?:的)?(?:工厂|厂区|生产基地|门店|园区)(?![^，。；]{0,4}(?:安装|建有))",
    `(?:${ORGANISATION_ZH})的?${WHOLE_ZH}|全厂|全公司|全集团|各项措施`,
  ].join("|"),
  "i",
);
/** Aims in per cent are those of the company: "the group aims to cut energy use by 30%". */
const COMPANY_AIM =
  /\b(?:group|company|firm|plant|park|port|bank|it) (?:also )?(?:aims?|plans|targets|intends|pledge[sd]|commits|committed|promises|(?:has )?promised to|has committed|has set)\b|^The (?:target|aim) (?:is|of the)\b|(?:^|[。；])(?:同样)?(?:计划|规划)[^，。；]{0,4}(?:到20|至20|提高|把)|(?:集团|公司)[^，。；]{0,4}(?:计划|目标|承诺|力争)|(?:^|[，。；])承诺[^，。；]{0,12}(?:实现|达)|目标是/i;
/** "Lighting makes up 8% of the energy use": a plain share of what the company uses says how the company is. */
const OF_ALL_ENERGY = /^ of (?:the |its )?(?:[\w'’-]+ ){0,2}(?:energy|electricity|power) (?:use|consumption|used)\b/i;
const OF_ALL_ENERGY_ZH = /占[^，。；\d]{0,6}(?:能耗|用能|用电量|能源消费|能源消耗|总能源)[^，。；\d]{0,4}$/;
/** Sizes of what a maker develops are those of its products, which others run. */
const MADE_FOR_OTHERS = /\b(?:developed|developing|domestic production|made China's first)\b|国产化|研制|开发了|首台套?/i;
const SIZES: ReadonlySet<string> = new Set(["power", "pressure", "apparent-power"]);
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
/** "meets the demand of 500,000 households", 相当于4万户的用电量: whom an amount is likened to. */
const LIKENED = /\b(?:equals?|equal to|equivalent|corresponds|meets? the (?:demand|needs?))\b|相当于|满足/i;

/** A plan for the whole of what a company makes. */
const PER_PRODUCT = /\bper unit of (?:product|output)|单位产[品值]|万元产值/i;

/** The staff are the company's; what they do is the measure's. */
const STAFF = /\b(?:employees|staff)\b|员工|职工/i;
/** "The company works with 961 suppliers": its suppliers are of all that it does. */
const WORKS_WITH =
  /\b(?:company|group|plant|firm) works with [\d,]+ (?:[a-z]+ )?suppliers(?! (?:of|on)\b)|公司[^，。；\d]{0,6}(?:合作|整合)[^，。；\d]{0,4}供应商\d/i;
/** "For clean energy as a whole", 整体每年减碳. */
const WHOLE_SAID = /(?<!project )\bas a whole\b|[，,]整体(?=每?年|减|节)/;
/** Several measures added up are more than the one told; its own two parts are not. */
const TOGETHER = /^Together,(?! (?:the two|they|both|these(?! measures))\b)|^(?!两|以上|上述)[^，。；]*(?:[、与和][^，。；]+|各项措施)合计(?=[，每])/;
/** What is stated for so much output value is the company's. */
const OF_OUTPUT_VALUE = /\/\d+[kM]?CNY$/;
/** "36% of the company's electricity": the share is the measure's, of something of the company's. */
const SHARE_OF_COMPANY = new RegExp(`\\b(?:of|for) (?:the (?:${ORGANISATION})(?:'s|’s)|its) [\\w -]+|占(?:${ORGANISATION_ZH}|全厂|全年)[^，。；\\d]*`, "i");

const TARGETS = /\btargets?\b|目标/i;
/** In an overview what is said of the project told is the measure's. */
const PROJECT = /\bthe (?:[\w-]+ )?projects? (?!company)|(?:^|[，；。的])(?:该|本|整个|[\p{Script=Han}]{2,4}房)?项目(?!公司|部|合计|共)/iu;

export interface OwnerContext {
  readonly heading: string;
  readonly kind: PassageKind;
}

/** Whose the figures of a passage are where nothing else is said. */
export function usualOwner(kind: PassageKind): Owner {
  return kind === "overview" || kind === "result" ? "company" : "measure";
}

/**
 * Whose a figure is. In an overview, in the results of all measures and in targets the figures are the company's unless
 * the clause says otherwise.
 */
export function ownerOf(sentence: string, quantity: Quantity, subject: string | undefined, { heading, kind }: OwnerContext): Owner {
  const [start, end] = [clauseStart(sentence, quantity.start), clauseEnd(sentence, quantity.end)];
  const clause = sentence.slice(start, end);
  // What is counted is not whose it is: a measure that covers 2,000 residents has that reach itself.
  const counts = quantity.dimension === "count" || quantity.dimension === "time";
  const share = quantity.dimension === "share";
  if (QUOTED.test(sentence) || isFactor(sentence, quantity) || isReckonedWith(sentence, quantity)) return "other";
  const ahead = sentence.slice(start, quantity.numberStart).replace(COMPARISON_AHEAD, "");
  if (!counts && OTHER.test(ahead + sentence.slice(quantity.numberStart, end).replace(COMPARISON_BEHIND, ""))) return "other";
  if (CONVENTIONAL_BEHIND.test(sentence.slice(quantity.unitEnd)) || CONVENTIONAL_AHEAD.test(sentence.slice(start, quantity.numberStart))) return "other";
  if (isOthers(sentence, quantity, clause) || (!counts && isOfParty(sentence, quantity.start, end))) return "other";
  if (
    subject === "product-output" &&
    (isOfBuyersPlant(sentence, quantity.start) || (isPlantBehind(sentence.slice(quantity.unitEnd)) && MADE_FOR_OTHERS.test(sentence)))
  )
    return "other";
  if (kind === "overview" && share && isOfThing(sentence, quantity)) return "measure";
  if (kind === "overview") return PROJECT.test(sentence.slice(listStart(sentence, quantity.start), end)) ? "measure" : "company";
  if (
    kind === "result" ||
    (kind === "plan" && TARGETS.test(heading)) ||
    (counts && (STAFF.test(clause) || WORKS_WITH.test(sentence))) ||
    OF_OUTPUT_VALUE.test(quantity.unit) ||
    WHOLE_SAID.test(sentence) ||
    TOGETHER.test(sentence)
  )
    return "company";
  if (
    share &&
    (COMPANY_AIM.test(aheadOfEstimate(sentence, quantity)) ||
      (kind === "plan" && PER_PRODUCT.test(clause)) ||
      (isPlainShare(subject) && isOfAllEnergy(sentence, quantity)))
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

function isOthers(sentence: string, { dimension, unit, counted, start, unitEnd }: Quantity, clause: string): boolean {
  if (SIZES.has(dimension)) return MADE_FOR_OTHERS.test(clause);
  // "one of 11 cases named in China"
  if (counted && /\bone of (?:the |only |about )*$/.test(sentence.slice(0, start))) return true;
  if (unit === "month" && LIKENED.test(sentence)) return true;
  if (counted && /\bministries\b|部委/.test(counted)) return true;
  if (counted && /\bhouseholds?\b|户/.test(counted)) return LIKENED.test(sentence);
  return unit === "year" && (/\baged? (?:about |over )?$|[树年]龄[为约达]*$/.test(sentence.slice(0, start)) || /^ old\b/.test(sentence.slice(unitEnd)));
}

/** A share that is no metric of its own: "electricity made up 99% of the energy use". */
const isPlainShare = (subject: string | undefined) => subject === undefined || subject === "share" || subject === "energy" || subject === "electricity";

function isOfAllEnergy(sentence: string, { start, unitEnd }: Quantity): boolean {
  return OF_ALL_ENERGY.test(sentence.slice(unitEnd)) || OF_ALL_ENERGY_ZH.test(sentence.slice(0, start));
}
