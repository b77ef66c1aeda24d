import type { Role } from "../domain/figure.js";
import { clauseOf, clauseStart } from "./clauses.js";
import type { Quantity } from "./quantities.js";
import { isShare } from "./shares.js";

/** What the verb makes of a subject. */
export function statedAs(subject: string | undefined, direction: Role, quantity: Quantity, sentence: string): string | undefined {
  // Bought or used it is a metric of its own, generated or supplied it is electricity like any other.
  if (subject === "green-electricity" && direction === "generation") return "electricity";
  if (subject === "electricity" && direction === "level" && isGreen(sentence, quantity)) return "green-electricity";
  // What a tree stands for is what it takes up.
  if (subject === "co2" && direction === "level" && quantity.unit.endsWith("/tree")) return "carbon-sink";
  // Fertiliser that a plant makes is its product.
  if (subject === "material" && direction === "generation") return "product-output";
  // An investment that is saved is a cost saved, no investment.
  if (direction === "saving" && (subject === "investment" || (subject === undefined && quantity.dimension === "money"))) return "cost";
  // Money given to an institute of finance is no loan.
  if (subject === "loan" && direction === "cost") return undefined;
  if (subject === "standard-coal" && isShare(quantity)) return "energy";
  const ahead = sentence.slice(clauseStart(sentence, quantity.start), quantity.start);
  if (subject === "product-output" && /^ of (?:[\w-]+ )?(?:sewage|wastewater|waste|sludge|rubbish)\b/.test(sentence.slice(quantity.unitEnd)))
    return "treatment-capacity";
  // Power that offsets emissions avoids them; nothing is absorbed.
  if (subject === "carbon-sink" && OFFSET.test(ahead) && POWER.test(ahead) && !/植树|绿化|造林|\btrees?\b/i.test(sentence)) return "co2";
  if (subject === "co2" && !POWER.test(ahead) && (ABSORBED.test(ahead) || (direction === "saving" && ABSORBED_BY_PLANTS.test(ahead)))) return "carbon-sink";
  return subject;
}

/** "absorbs 600 g of CO2", 每年吸收二氧化碳…: the verb right before the amount. */
const ABSORBED =
  /\b(?:absorbs?|absorbed|absorbing|captures?|captured|capturing|fix(?:es|ed|ing)?|sequesters?|sequestered|stores?|offsets?|neutralises?|neutralised) (?:about |over |nearly |some |around |a total of )*$|(?:吸收|固定|固化|捕集|捕获|封存|抵消|中和)(?:了)?(?:二氧化碳|碳排放量?|碳|CO2)?(?:约|近|超过?|共)?$/i;

const OFFSET = /\boffset|抵消/i;
const POWER = /\b(?:PV|solar|wind|generation|electricity)\b|光伏|风电|发电|绿电/i;
const ABSORBED_BY_PLANTS = /吸附|吸收|\b(?:a[bd]sor[bp]|uptake)/i;

/** "The farm used 6 GWh of solar electricity", "100% of its electricity is to be green". */
function isGreen(sentence: string, quantity: Quantity): boolean {
  const behind = sentence.slice(quantity.unitEnd);
  if (isShare(quantity)) return IS_GREEN.test(behind) || MADE_GREEN_ZH.test(sentence.slice(0, quantity.start));
  return quantity.dimension === "energy" && SOLAR_OR_WIND.test(clauseOf(sentence, quantity));
}

const IS_GREEN =
  /^ of (?:[\w'’-]+ ){0,3}(?:electricity|power)(?: use| used)? (?:is|was|will be|comes|came)(?: to be)? (?:(?:all|fully) )?(?:green|renewable|clean|from renewable)/i;
const MADE_GREEN_ZH = /(?:用电|电力)绿色化(?:率|比例|水平)?[^，。；\d]{0,6}$/;
const SOLAR_OR_WIND = /\b(?:solar|PV|photovoltaic|wind) (?:electricity|power)\b(?! (?:station|plant|project))|(?:光伏|太阳能|风力?)电(?:力|量|能)/i;
