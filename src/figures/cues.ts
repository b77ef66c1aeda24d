import type { Basis, Per, Role } from "../domain/figure.js";

/** A word in a sentence that says something of the figures near it. */
export interface Cue<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

export type Direction = Extract<Role, "saving" | "gain" | "generation" | "cost" | "level">;

const DIRECTIONS: readonly (readonly [RegExp, Direction])[] = [
  [
    /\b(?:sav(?:e|es|ed|ing|ings)|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion|tions)|avoid(?:s|ed|ing)?|lower(?:s|ed|ing)?(?! limit)|decreas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|less(?! than)|(?<=(?:%|\d (?:t|kg|kWh|MWh|m³|m3|L)) )less|deduct(?:s|ed|ing)?|(?<=% )below|fewer(?! than)|offset(?:s|ting)?(?! credits?)|abat(?:e|es|ed|ement)|eliminat(?:e|es|ed|ing)|shorten(?:s|ed|ing)?|down by|(?:savings?|reduction|abatement|decarboni[sz]ation) rate|spar(?:es?|ed|ing)(?! (?:parts?|capacity))|replac(?:e|es|ed|ing) (?!(?:about |over |nearly )?\d+(?:\.\d+)? ?%))\b/gi,
    "saving",
  ],
  [
    /节约|节省|节能(?=率|量|约|超|达|合计|共|累计|\d)|脱碳(?=率)|节水|节电|节煤|节气|节油|节汽|节纸|减少|减排|减碳|减塑|减重|降塑|少产生|扣减|降碳|减量|降低|下降|削减|降幅|降至|缩短|避免|抵消(?!信用)|少用|少耗|少排|少(?=砍|伐|开采|填埋)|节(?=[\d约超近])|减(?=[\d约超近])|降(?=[\d约超近])|省(?=[\d约超近])|少消耗|替代(?=[^，。；\d率例]{0,8}\d)|低(?=[约近超]?\d)/g,
    "saving",
  ],
  [
    /\b(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing|ement)|rais(?:e|es|ed|ing)|gain(?:s|ed)?|grow(?:s|n|th)?|grew|longer|higher|add(?:s|ed)(?= (?:about |over |nearly )?\d)|(?:was|were|been) added|(?<=% )more(?! than)|(?<!-)up by|lengthen(?:s|ed)?|extend(?:s|ed)?(?! (?:about |over |nearly )?(?:\d|beyond|across))|provid(?:e|es|ed|ing)(?= (?:about |over |nearly )?[\d,]+ new)|creat(?:e|es|ed|ing)(?= (?:about |over |nearly |some |more than )?\d))\b/gi,
    "gain",
  ],
  [/提高|提升|高出|增加|上升|增长|延长|增至|升至|提至|新增|创造(?=[^，。；\d]{0,12}\d|[^，。；\d]{0,4}就业)/g, "gain"],
  [
    /\b(?:generat(?:e|es|ed|ing|ion)|(?:is|are|was|were|be|been) produced|produc(?:e|es|ed|ing) (?=(?:over|about|around|nearly|up to|some|an average of)?\s*[\d])|yield(?:s|ed)?|output|puts? out|(?:heat|steam|power|electricity|cold|gas) supply (?=(?:is|was|will be|of) )|(?:suppl(?:y|ies|ied)|deliver(?:s|ed)?|provid(?:e|es|ed)) (?=(?:(?:over|about|around|nearly|up to|some|clean|green|an average of) ?)*\s*[\d]|(?:clean |green )?electricity))\b/gi,
    "generation",
  ],
  [
    /发电(?!机|厂|企业|公司|项目|系统|设施|站|装机)|产气|总产|可产|(?<![每全])生产(?=[^，。；\d线能]{1,10}\d)|(?:产|出厂)量(?![增提上下减降高低])|年产(?=电|蒸汽|沼气)|发绿电|自发自用(?=电)|供[热汽冷电气](?=量|将达|约|达)|(?:供应|输出|提供)(?=[^，。；]{0,14}电)/g,
    "generation",
  ],
  [
    /\b(?:invest(?:s|ed|ing|ment|ments)?|cost(?:s)? (?=(?:about|over|nearly|some|around)?\s*(?:CNY|RMB|[\d]))|spent|spending|donat(?:e|es|ed|ion|ions))\b/gi,
    "cost",
  ],
  [/(?<!(?:节约|节省|减少|降低)(?:[^，。；]{0,16}的)?(?:建设|设备|基建)?)(?:投资|投入)|总投资|出资|耗资|捐赠|捐款|捐资/g, "cost"],
  [
    /\b(?:account(?:s|ed|ing)? for|reach(?:es|ed|ing)?|ma(?:ke|kes|de) up|share|is|are|was|were|us(?:e|es|ed|ing)|consum(?:e|es|ed|ing|ption)|cover(?:s|ed|ing)?|emit(?:s|ted)?|has|have|had)\b/gi,
    "level",
  ],
  [/占比?|消耗|耗用|使用|用电(?!量?[减降])|达到?|排放(?=[约\d])|总量|拥有|配有|建有|共有/g, "level"],
];

const BASES: readonly (readonly [RegExp, Basis])[] = [
  [
    /\b(?:expect(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|forecast(?:s)?|project(?:ed)\b|is to|are to|will|would|once (?:built|completed?|finished|introduced|operational|(?:fully |put )?(?:in|into) (?:full |commercial )?(?:operation|production|use|service)|commissioned|(?:it|they) (?:is|are) (?:all )?(?:built|completed?|finished|in (?:operation|production|use)))|can(?! (?:use|(?:supply|provide)(?![^;]{0,40}(?:kWh|electricity|jobs))|serve|distil|treat|handle|hold|store|carry|process|charge|park|take|be (?:used|seen|found|read|traced|recycled|reused|as low as|adjusted|set|controlled|charged))\b)|could|calculat(?:ed|es) to|designed to|(?:is|are) taken to|anticipat(?:e|es|ed))\b/gi,
    "expected",
  ],
  // Not the month.
  [/\bmay(?= [a-z])/g, "expected"],
  [
    /(?<![不许认即方未尚非无])可(?:以|望)?(?=年|每|日|达|为|使|实现|节|减|降(?!解)|削|转化|做到|产|省|提[高升]|增|生产|产生|产出|(?:供|提供)(?=[^，。；]{0,18}(?:电|kWh))|替代|发电|创|避免|少|带来|回收(?:利用)?(?!率|性|包装|材料)(?=[^，。；]{0,14}\d)|输出|吸收|吸纳|带动|获|盈|完成|延长|缩短|累计|再(?!生|利用)|直接|同时|有效|间接|覆盖|全部)/g,
    "expected",
  ],
  // 每年能减少, but not 节能, 功能 or 不能.
  [/(?<![不节可功职才性热电势智])能够?(?=减|生产|节能|节约|节省|降|达|提高|实现)/g, "expected"],
  [
    /预计|预估|预期|估计|估算|测算|预测|有望|假如|如果|假设|倘若|将(?=为|占|创|由|配套|种植|建(?!筑)|间接|再|可|每年|年|达|减|节|降|实现|新增|建成|提[升高]|增[加长]|超|完成|使|为.{0,8}[减节降]|进一步|继续|逐步|于|因此|由此)|设计值/g,
    "expected",
  ],
  [
    /\b(?:plan(?:s|ned|ning)? (?:to|for|is|are)\b|(?<!Five-Year )plans?\b|planned(?! area| land)|aim(?:s|ed|ing)? |target(?:s|ed)?\b|goal(?:s)?\b|intend(?:s|ed)?|pledg(?:e|es|ed)|commit(?:s|ted)? to|strive(?:s)?|promis(?:e|es|ed))/gi,
    "target",
  ],
  [/计划(?!书|管理|单|实施|部)|规划(?!了|总?面积|用地|建筑|院|部|局)|目标(?!责任|管理)|力争|承诺|拟(?=[建于在对将投实用开])|争取/g, "target"],
];

const DATES_AHEAD: readonly (readonly [RegExp, Basis])[] = [
  [/\bby (?:the end of )?20[2-9]\d/gi, "target"],
  [/到20[2-9]\d年|20[2-9]\d年(?:前|底前)/g, "target"],
];

const PERIODS: readonly (readonly [RegExp, Per])[] = [
  [
    /\b(?:(?:a|an|per|each|every|one|full|whole|average) year|over the (?:whole |full )?year|annual(?:ly)?|yearly)\b|每年|年均|全年|一年|(?<![\d首半今去近本上该当次个往历常多两几三四五六七八九十每全均]\s?)年度?(?=节|减|降|发电|产(?!业)|处理|处置|转运|生产|销|收入|利润|供应|回收|利用|排放|耗|用|均|收益|可|综合|总|累计|供|吸|固|预计|运行|直接|少|替|约|平均|新增|消耗|增|削|错峰|移峰|转移|自发|出栏|采购|接待|吞吐|运量|临时|原油|加工|工业供|化节)|(?<=^|[，；。、])年(?=[工供节减耗用产销收发])/giu,
    "year",
  ],
  [/\b(?:(?:a|per|each|every) month|monthly)\b|\b(?:in )?(?:one|a) single month\b|每月|月均|单月/gi, "month"],
  [
    /\b(?:(?:a|per|each|every) day|daily)\b|\b(?:in|within|over|every) (?:24|twenty-four) hours\b|24小时内|每天|每日|日均|单日|(?<!\d)日(?=节|减|产能|产|处理|处置|转运|可|用|耗|均)/gi,
    "day",
  ],
  [/\b(?:(?:an|per|each|every) hour|hourly)\b|每小时/gi, "hour"],
];

function cues<T>(table: readonly (readonly [RegExp, T])[], sentence: string): Cue<T>[] {
  return table
    .flatMap(([pattern, value]) => [...sentence.matchAll(pattern)].map((match) => ({ value, start: match.index, end: match.index + match[0].length })))
    .sort((a, b) => a.start - b.start);
}

/** Verbs and nouns of saving, gain, generation, spending and state. */
export const directionCues = (sentence: string): Cue<Direction>[] => cues(DIRECTIONS, sentence);
/** What has come to pass by a date was no plan. */
export const DONE =
  /\b(?:has|have|had|was|were|came|fell|rose|cut|saved|reached|generated|treated|collected|totalled|held|won|made|took|built|sold|[a-z]{2,}ed (?:a|an|its|the|over|about|nearly|more|\d[\d,.]*))(?!\w)|已|均通过|达到了|完成了|实现了/;

/**
 * Words that make a figure an estimate or a plan. A date ahead makes it a plan where nothing says that it is an
 * estimate, or that it was done.
 */
export function basisCues(sentence: string): Cue<Basis>[] {
  const said = cues(BASES, sentence);
  return said.some((cue) => cue.value === "expected") || DONE.test(sentence) || OF_ITS_OWN_YEAR.test(sentence)
    ? said
    : cues([...BASES, ...DATES_AHEAD], sentence);
}

/** 2023年公司聘请…，在2023年底前完成: told of the year that has passed. */
const OF_ITS_OWN_YEAR = /^(20\d\d)年(?![底前末]|\d{1,2}月[底前末]?前).*[，,](?:[在于到])?\1年(?:底|年底|末)?前/;
/** "a year", 每年, 年节约 and the like. */
export const periodCues = (sentence: string): Cue<Per>[] => cues(PERIODS, sentence);

const MONTH = "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+)?";
const YEARS = [
  new RegExp(`(?:from|between|for(?= [A-Z]))\\s+${MONTH}((?:19|20)\\d\\d)\\s+(?:to|and|until)\\s+(?:the end of )?${MONTH}((?:19|20)\\d\\d)`, "gi"),
  /((?:19|20)\d\d)年\d{1,2}月\s*(?:[-–—~～至到])\s*((?:19|20)\d\d)年\d{1,2}月/g,
  /((?:19|20)\d\d)\s*年?\s*(?:[-–—~～至到]|to)\s*((?:19|20)\d\d)\s*年?/g,
  /(?<![\d.A-Za-z/-])((?:19|20)\d\d)(?:\s*年|(?!\d|\.\d|[年A-Za-z/]|\s*(?:[a-z]*\s)?(?:kW|MW|t\b|m³|projects)))/g,
];
/** The year that something is compared with is not the year of the figure. */
const COMPARED =
  /(?:compared (?:with|to)|than in|(?<!such )as in|since\b[^,.;]{0,60}\bin|against|versus|vs\.?|relative to|from its|since|founded(?: in)?|established(?: in)?|built in|set up in|opened in|listed in|launched in|published in|issued in|released in|drawn up in|成立于|建于|创立于|始建于|比|较|相比|同比|自|与)\s*(?:the level of |levels of |in |an? |the base(?:line)? year (?:of )?|基准年|基期|the |(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) |the end of )*$/i;

/** 2014年以来, 2022年发布: a beginning or the date of a paper, not the year of the figure. */
const SINCE_AFTER =
  /^\s*(?:as (?:the |an? )?(?:example|base|basis|reference|baseline)|以来|起|开始|发布|印发|出版|[^，。；\d]{0,8}为(?:例|基准|基数|基础)|\d{1,2}月(?:以来|起))/;

/** A smaller number is no year of a report's figure: a warming potential of 1920. */
const FIRST_YEAR = 1950;

/** The calendar years that a sentence names, with their places. */
export function yearCues(sentence: string, taken: readonly { numberStart: number; unitEnd: number }[]): Cue<[number, number]>[] {
  const found: Cue<[number, number]>[] = [];
  for (const pattern of YEARS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((cue) => start < cue.end && cue.start < end) || (COMPARED.test(sentence.slice(0, start)) && !/^的\s*[约近]?\d/.test(sentence.slice(end))))
        continue;
      if (SINCE_AFTER.test(sentence.slice(end)) || Number(match[1]) < FIRST_YEAR) continue;
      if (taken.some((quantity) => start < quantity.unitEnd && quantity.numberStart < end)) continue;
      found.push({ value: [Number(match[1]), Number(match[2] ?? match[1])], start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Words of a running total. */
export const CUMULATIVE =
  /\b(?:cumulative(?:ly)?|accumulat(?:ed|ive)|in total (?=since)|to date|so far|over (?:its|the|\d+|\w+) (?:years|lifetime|life)\b[^.;]*\btotal)\b|累计|累积|至今|(?<!\d)\d{1,2}年(?:期内|间)?(?:光伏|项目)?(?:总|共计|合计)|全生命周期总/i;
/** "It has served 300 users in total": what has been done adds up, what is used in a year does not. */
export const DONE_IN_TOTAL = /\bha(?:s|ve|d)\b[^.;]*\bin total\b|\bin total\b[^.;]*\bha(?:s|ve|d)\b/i;
/** Words of a sum, over several years a running total too. */
/** "Since 2019 it has …", 自2019年以来: an amount that has added up since then. */
export const SINCE = /\bsince\b(?! then)|\bfrom the (?:19|20)\d0s\b|自[^，。；]{0,24}(?:起|以来|后|至今)|以来/i;
/** "As of May 2025 it had traded 30 t": the same, but not of a balance. */
export const AS_OF =
  /\bas of\b|\bby then\b[^.;]*\bha[sd]\b|\bby (?:the end of |mid-|early |late )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?20\d\d\b[^.;]*\bha[sd]\b|截[至止]/i;
export const BALANCE = /\b(?:balance|outstanding|stock|assets|inventory)\b|余额|存量|资产|在用|在营|保有/i;
export const TOTAL = /\b(?:in total|in all|altogether|together|total(?:s|led|ling|s to)?|combined)\b|合计|共计|总计|总共|共/i;
/** "before" and 改造前 mark a state before, "after" and 改造后 one after. */
export const BEFORE_AFTER: readonly (readonly [RegExp, "before" | "after"])[] = [
  [
    /\b(?:baseline (?:emissions|energy use|consumption)|before|formerly|previously|used to)\b|(?:改造|整改|改善|实施|更换|优化)前|原来|原先|原为|基线(?:排放|能耗)/gi,
    "before",
  ],
  [
    /\bafter(?:wards)?\b|\bproject emissions\b|项目排放(?!量?[减下降])|\b(?:is|are) now (?=(?:about |over |only |at )?\d)|现为|现已为|(?:改造|整改|改善|实施|更换|优化|调整)后/gi,
    "after",
  ],
];
