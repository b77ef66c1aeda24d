import { clauseEnd, clauseStart } from "./clauses.js";
import { isFactor, isReckonedWith } from "./factor.js";
import { isOfBuyersPlant, isOfParty } from "./parties.js";
import type { Quantity } from "./quantities.js";
import { isAge, isPlantBehind } from "./sizes.js";

/** Somebody else's: a customer's, a supplier's, the country's, a standard's. */
const OTHER =
  /\b(?:(?:customers?|users?)(?! (?:satisf|request|service|demand|need|order))|clients?|end users|suppliers?|consumers?|residents?|(?<!among |one of )China's (?!first|largest|only|biggest|top|leading)|the whole of China|borrowers?|households|start-ups|national (?:average|total|output|emissions|standard)|nationwide|the country|industry average|average of the industry|the industry|standards? (?:limit|value)|standard(?: for [^,.;]{1,40})? requires|limit (?:value|of the standard)|peers)\b|客户(?!满意)|用户(?!满意|工况|端设备)|供应商|消费者|借款|居民|住户|全国|我国|国内(?=将|共|累计|年|每年|有)|行业平均|行业内|国家标准|标准限值|标准》(?:规定|要求)|同行|初创企业|创业企业|企业侧|巴黎协定|Paris Agreement|[市省][^，。；\d]{0,12}平均|the average [^,;.]{0,40} in [A-Z][a-z]+|Ministry of [A-Z]\w+(?:'s|’s)|国家《[^》]*标准》|入驻企业|租户|\btenants\b|\bdependence on imported\b|\bdepends on [\w ]+ from outside\b|对外依存度/i;
/** What a source quotes, and the factors that it reckons with, are of nobody told. */
const QUOTED =
  /\b(?:[Cc]ites?|[Qq]uot(?:es|ed|ing)|IPCC|think tank|the literature|[Tt]he calculation uses|(?:is|are) taken (?:as|to))\b|援引|引用|另引|计算所用|文献|智库|IPCC|计算采用|据[A-Z]{2,}[^，。；]{0,4}[，,]|据[A-Z]{2,}测算|\b[Aa]ccording to (?:the )?[A-Z]{2,}\b(?! tests?)/;
/** What a figure is compared with is not whose it is. */
const COMPARISON_BEHIND = /\b(?:than|below|above|compared (?:with|to)|against|versus|relative to)\b.*$/i;
const COMPARISON_AHEAD = /[比较与](?:[^，。；\d]{0,12})(?=[高低多少]|相比|$)/g;

/** The conventional process that a measure is compared with is not the measure. */
const CONVENTIONAL_BEHIND = /^(?:(?!\b(?:than|that|those|compared|versus)\b)[^,;.]){0,30}\b(?:in|of|with|by) (?:the |a )?(?:conventional|traditional)\b/i;
const CONVENTIONAL_LEAD = /^In (?:the |a )?(?:conventional|traditional|ordinary) (?:process|method|way|design)\b|^(?:传统|常规)(?:工艺|方法|方式|做法)/;
const CONVENTIONAL_AHEAD = /(?<![比较与])(?:传统|常规)[^，。；\d较比]{0,8}(?:需要?|为|约|耗|用)[^，。；\d]{0,6}$/;

/** Sizes of what a maker develops are those of its products, which others run. */
const MADE_FOR_OTHERS = /\b(?:developed|developing|domestic production|made China's first)\b|国产化|研制|开发了|首台套?/i;
const SIZES: ReadonlySet<string> = new Set(["power", "pressure", "apparent-power"]);
/** "meets the demand of 500,000 households", 相当于4万户的用电量, "compares this to the emissions of 2 million people": whom an amount is likened to. */
const LIKENED = /\b(?:equals?|equal to|equivalent|corresponds|meets? the (?:demand|needs?)|compares?|likens?)\b|相当于|满足|比作/i;

/** Whether a figure is somebody else's: a customer's, the country's, a quoted study's, that of the process compared with. */
export function isOthers(sentence: string, quantity: Quantity, subject: string | undefined): boolean {
  const [start, end] = [clauseStart(sentence, quantity.start), clauseEnd(sentence, quantity.end)];
  // What is counted is not whose it is: a measure that covers 2,000 residents has that reach itself.
  const counts = quantity.dimension === "count" || quantity.dimension === "time";
  return (
    QUOTED.test(sentence) ||
    isFactor(sentence, quantity) ||
    isReckonedWith(sentence, quantity) ||
    (!counts && (namesOthers(sentence, quantity, start, end) || isOfParty(sentence, quantity.start, end))) ||
    CONVENTIONAL_LEAD.test(sentence) ||
    CONVENTIONAL_BEHIND.test(sentence.slice(quantity.unitEnd)) ||
    CONVENTIONAL_AHEAD.test(sentence.slice(start, quantity.numberStart)) ||
    isOthersThing(sentence, quantity, sentence.slice(start, end)) ||
    (subject === "product-output" &&
      (isOfBuyersPlant(sentence, quantity.start) || (isPlantBehind(sentence.slice(quantity.unitEnd)) && MADE_FOR_OTHERS.test(sentence))))
  );
}

/** Whether the clause names somebody else, in no brackets and not as what the figure is compared with. */
function namesOthers(sentence: string, { numberStart }: Quantity, start: number, end: number): boolean {
  const ahead = sentence.slice(start, numberStart).replace(COMPARISON_AHEAD, "");
  const behind = sentence
    .slice(numberStart, end)
    .replace(/[(（][^()（）]*[)）]/g, "")
    .replace(COMPARISON_BEHIND, "");
  return OTHER.test(ahead + behind);
}

function isOthersThing(sentence: string, quantity: Quantity, clause: string): boolean {
  const { dimension, unit, counted, start } = quantity;
  if (SIZES.has(dimension)) return MADE_FOR_OTHERS.test(clause);
  // "one of 11 cases named in China"
  if (counted && /\b(?:one of|list of|among) (?:the |only |about )*$/.test(sentence.slice(0, start))) return true;
  if (counted && IN_ALL_THE_COUNTRY.test(sentence.slice(0, start))) return true;
  if (counted && COULD_USE_IT.test(sentence)) return true;
  if (unit === "month" && LIKENED.test(sentence)) return true;
  if (counted && /\bministries\b|部委/.test(counted)) return true;
  if (counted && /\b(?:households?|people)\b|户|人口|^\s*人$/.test(counted)) return LIKENED.test(sentence);
  return isAge(sentence, quantity);
}

/** （全国63家）: all that there are. */
const IN_ALL_THE_COUNTRY = /[（(](?:全国|全球|全省|全市)(?:共|仅|有|共有|仅有)?$/;

/** "It can be copied to nearly 50 turbines in China", 全国有近7万个园区可由此受益: those who do not have it yet. */
const COULD_USE_IT =
  /\bcan be (?:copied|applied|extended|transferred) to (?:about |over |nearly )?\d|\bin China that could\b|可(?:用于|推广至?|复制到)国内|全国有[^，。；]*可/;
