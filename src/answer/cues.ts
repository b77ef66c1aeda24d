import type { Intent } from "../domain/plan.js";

/** The number of companies is asked as a share of all. */
export const SHARE_OF_COMPANIES =
  /\b(?:percentage|per ?cent|share|proportion|fraction) of (?:the |all |your |these )*(?:[a-z]+ ){0,2}(?:compan\w*|plants|factories|firms|cases|enterprises|sites|dairies|breweries|banks|ports|mills|makers|parks)\b(?!['’])|(?:多少比例|百分之多少|百分之几|多大比例)的[^，。？]{0,8}(?:企业|公司|案例|工厂|厂|园区)|(?:企业|公司|案例|工厂)(?:的)?(?:占比|比例|比重)(?=是|为|有|多|[？?]|$)/i;

/** What one amount makes of another is asked, in per cent. */
export const ASKS_PART =
  /占[^，。？]{0,12}(?:百分之|多少|多大|几成|比例|比重)|占比(?:是|有)?(?:多少|多大|百分之)|\b(?:what|which) (?:share|percentage|per ?cent|proportion|fraction|part) (?:of|did|does|do|was|is|are|comes?|came)\b|\bhow much of\b|\bas a (?:share|percentage|proportion) of\b/i;

/** Of which kind of company more, for their number, do something. */
export const COMPARES_SHARES =
  /\bmore (?:likely|common|widespread|frequent)\b|\bas a (?:share|percentage|proportion)\b|\b(?:higher|larger|bigger|greater|smaller|lower) (?:share|percentage|proportion|fraction)\b|(?:比例|占比|比重)(?:谁|哪[一个边家批类]+)?(?:更|较|最)[高低大小]|更(?:普遍|普及|常见)|哪[一个边批类]+[^，。？]{0,12}(?:比例|占比|比重)/i;

/** What in a question's words says what is wanted. The first that matches decides. */
export const INTENTS: readonly (readonly [RegExp, Intent])[] = [
  [
    /^\s*(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks?(?: you)?|thank you(?: very much)?|你好|您好|嗨|谢谢|多谢|感谢)[\s!！。.,，~]*$/i,
    "greeting",
  ],
  [
    /\b(?:compared?|comparison|versus|vs\.?|difference between|ratio (?:of|between))\b|\bdifference (?:in|of)\b.*\bbetween\b|相差|差(?:了)?多少|差距|比较|对比|相比|哪个更|谁更/i,
    "compare",
  ],
  [/\b(?:on average|(?<!\ban )average(?! year\b)|(?:the|a|their) mean|mean (?:value|saving|payback|of))\b|平均(?!每?年[发产])/i, "average"],
  [/\bmedian\b|中位/i, "median"],
  [SHARE_OF_COMPANIES, "count"],
  [
    /\b(?:how many|number of) (?:\w+ )?(?:compan|plants|factor|firms|cases|enterprises|sites|dair|brewer|banks|ports|makers|manufacturers|producers|mills|operators|car makers|carmakers|steel|chemical)|\bcount (?:all |up )?(?:the|those|these) (?:ones|companies|plants|factories|firms|cases|sites)\b|多少家|(?<![哪这那前后的下])几家|多少(?:个|家)?(?:企业|案例|工厂|公司)|(?<!哪)几个(?:企业|案例|工厂|公司)|(?:企业|案例|公司|工厂)(?:一共)?(?:有|是)?(?:几|多少)[个家]/i,
    "count",
  ],
  [
    /\b(?:the most|most\s*[?.]?$|(?:cut|saved?|reduced?|generated?|g[eo]ts?|makes?|made|ha[sd]|have|used?|spen[dt]|invest(?:ed)?|earn(?:ed)?|recycled?|treat(?:ed)?) most|largest|biggest|highest|greatest|(?<!at )least|fewest|smallest|lowest|top (?:\d+|two|three|four|five|six|seven|eight|nine|ten)|rank(?:s|ed|ing)?|shortest|longest|cheapest|fastest|quickest|furthest|farthest|hardest|sort(?:ed)? by|order(?:ed)? by|by size|(?:descending|ascending) order|in order of|(?:comes?|came|ranks?|is|are) (?:first|top|out on top)(?=[ ,?.](?!phase|stage|step))|leads in|number one|(?:sort|order) (?:the|these|them|all)(?: [a-z-]+){0,3} by|top (?:[a-z-]+ ){0,3}[a-z]+(?:er|or)s?)\b|\b(?:cheap|low[- ]cost|inexpensive|affordable)\b[^.?]{0,20}\b(?:measures?|projects?|retrofits?|ways?|options?|ideas?)\b|(?:便宜|花钱少|低成本|投入小|投资小|花费少)的?[^，。？]{0,6}(?:措施|项目|改造|办法|做法|方案)|最多|最大|最高|最少|最小|最低|最短|最长|最省|最贵|最便宜|最快|最狠|最猛|最厉害|排名|排行|排(?:个|一个|一)?(?:序|队|名次)|(?<!减)排一[下排]|(?:排|列|居|位居|位列)(?:在)?(?:第[一1]|首|榜首|前列)|榜首|前几[家名](?=是|有|[，,：:？?]|$)|前[一二三四五六七八九十\d]+[名家个]?|[从由][大高多][到至][小低少]/i,
    "rank",
  ],
  [
    /\b(?:in total|altogether|total of all|combined|sum of|add(?:ed)? (?:up|together)|if (?:I|we|you) add|(?<=(?:^|[:;,.?!])\s*(?:please )?)add(?= (?:the|its|their|all|both|these|those|what|up)\b)|all together|in all(?! )(?=[?.!, ]|$)|overall|total|together(?! with))\b|求和|相加|加总|合起来|加一块|加在一起|总共|一共(?![^，。？]{0,3}(?:谁|哪))|加起来|总计|合计|总和|总额|总数|累加|总(?=装机|减|节|发电|投资|量|容量|碳)/i,
    "sum",
  ],
  [
    /\b(?:which|what|list|any|all|are there|examples? of|name|show)\b.*\b(?:compan\w*|plants?|factor\w*|firms?|cases?|enterprises?|sites?|makers?|mills?|ports?|banks?|brewer\w*|dair\w*|parks?|distiller\w*|refiner\w*|tanner\w*|farms?|terminals?)\b|^\s*(?:list|show|give)\b.*\b(?:all|every|the)\b|^\s*who\b|哪些|哪几|哪家|有谁|谁|有没有(?:企业|公司|工厂|案例)|列一下|表格|列个|列表|列出|列举|有哪|都有/i,
    "list",
  ],
];

const SOMEBODY =
  /\b(?:who|whose|which|any(?:one|body|where|thing)?|where|(?:is|are) there|do you have|cases?|examples?|compan\w*|firms?|manufacturers?|makers?|producers?|brands?|plants?|factor(?:y|ies)|sites?|projects?)\b|谁|哪|案例|企业|公司|厂|有没有/i;
const LISTED =
  /有(?:什么|哪些)(?:好的?)?(?:办法|做法|措施|方法|招|经验)|\bwhat (?:measures|ways|options|steps)\b|(?:找出|列出|列举|整理出)[^。？]*(?:案例|企业|公司|厂)|哪些(?:案例|企业|公司|厂)|\b(?:find|list|name|show)\b[^.?]*\b(?:compan(?:y|ies)|firms|cases|plants|factories)\b/i;
const EXPLAINED =
  /^\W*(?:(?:please|can you|could you) )?(?:how (?!many|much)|why|what (?:is|are|does|do)|explain|tell me (?:more )?about)\b|怎么|如何|为什么|为何|是什么|什么是|介绍|原理/i;

/** Nothing but the name of a thing: "steam condensate recovery", 空压机余热回收. */
export const isKeywords = (question: string): boolean =>
  question.length <= LONGEST_KEYWORDS && !/[?？。！!]/.test(question) && !EXPLAINED.test(question) && !ASKS_ANYTHING.test(question);
const LONGEST_KEYWORDS = 40;
const ASKS_ANYTHING = /\b(?:do|does|did|is|are|was|were|has|have|can|could|tell|compare|versus|vs)\b|[吗呢吧么]|多少|比较|对比/i;

/** Whether whoever did something is asked for, in words that say neither "list" nor "how": "any cases of …", …的案例. */
export const asksForSomebody = (question: string): boolean => LISTED.test(question) || (SOMEBODY.test(question) && !EXPLAINED.test(question));

/** Both ends are asked: "which year most, and which least". */
export const MOST = /\b(?:most|largest|biggest|highest|greatest)\b|最[多大高长]/i;
export const LEAST =
  /\b(?:(?<!at )least|fewest|smallest|lowest|shortest|cheapest|cheap|inexpensive|affordable|low[- ]cost|fastest|quickest|minimum|ascending)\b|便宜|花钱少|低成本|投入小|投资小|花费少|最少|最小|最低|最短|最快|最便宜|从[小低少][到至][大高多]/i;

/** Two things are held against each other: "who cut more", 谁更多. Only where two are named. */
export const MORE_OF_TWO =
  /\b(?:more|less|fewer|higher|lower|larger|bigger|smaller|better|shorter|longer|faster|cheaper|sooner|earlier|quicker|slower|later|further(?! (?:details?|information|figures?|steps?|plans?|measures?))|farther|ahead)\b|更(?![新换改替])|较|哪个[多少大小高低]|(?:谁|哪(?:个|家|种|一?边|一?方))[^，。？?]{0,10}[多少大小高低强长短快好]|比[^，。？]{1,12}[多少大小高低]|区别|差别|差异|还是/i;
/** "Which dairy saves more water?": who comes first is asked though nobody is named to be held against. */
export const MORE_OF_ALL =
  /\b(?:which|who|what)\b.*\b(?:more|less|fewer|higher|lower|larger|bigger)\b(?! (?:than|about|on|of|information|details?)\b)|(?:谁|哪[家个种])[^，。？]*(?:更[多少大小高低]|[减节省用]得?[多少](?!少))/i;
/** "Who got their bottles to weigh less?": what somebody has done to a thing ranks nobody. */
export const MADE_LESS =
  /\b(?:g[eo]t|made?|mak(?:e|es|ing)|let|lets|help(?:s|ed)?)\b[^.?]{0,60}?\b(?:to )?(?!or\b|and\b)[a-z]+ (?:less|more|fewer|lighter)\b|\b(?:less|fewer|more)\b[^.?]{0,24} than (?:before|earlier|in the past|they (?:used|did)|it (?:used|did))\b|[让使][^，。？]{1,16}更[多少大小高低]/i;
/** Of things held against each other the smaller is asked for. */
export const FEWER = /\b(?:less|fewer|lower|smaller|shorter|cheaper|sooner|earlier)\b|[更较][少低小短早]/i;
/** A state before against one after. */
export const BEFORE_AND_AFTER =
  /\bbefore\b.{0,20}\bafter\b|\bfrom (?:what to what|how much to how much|and to)\b|(?:改造|实施|变化)?前后|之前.{0,6}之后|从多少.{0,4}到多少/i;
/** Single measures are ranked, so that one company may have several places. */
export const OF_MEASURES =
  /\b(?:measures?|projects?|installations?|systems?|actions?|arrays?|retrofits?|single improvements?|what (?:kinds?|types?|sorts?) of (?!compan|technolog|industr|firm|plant|factor)|(?:PV|solar|wind|storage) plants?)\b|措施|项目|工程|改造(?=中|里|，|,|当中|哪)|哪一?项|哪[几些一]?[种类](?!企业|公司|技术|行业|产业|工厂)|单项|系统|电站|做法|债券|哪一?只|单[只笔支]|\bsingle (?:\w+ )?(?:loans?|issues?|deals?)\b|\bbonds?\b/i;
/** Who comes first; the metal of the same letters is no ranking. */
export const LEADS = /\bleads in\b/i;
/** What a plant is built for is asked, not what went through it. */
export const CAN_TREAT =
  /\b(?:can|could|able to) (?:treat|process|handle|recycle|take)\b|\bcapacity\b|能(?:够)?(?:处理|处置|回收|消纳|加工)|可(?:以)?(?:处理|处置|消纳)|(?:处理|处置|回收)(?:能力|规模)/i;
/** The years of a company are ranked. */
export const OF_YEARS = /\b(?:which|what) years?\b|哪[一几两三]?年|年份/i;
/** The money for whole sites and projects, whether they stand already or not: none of their parts is ranked with them. */
export const OF_WHOLES = /\btotal (?:investments?|cost)\b|\binvested in total\b|总投资|投资总额/i;
const PER_UNIT_OF_OUTPUT =
  "\\bintensit(?:y|ies)\\b|\\bper (?:tonne|ton|unit|t|kg|kWh|MWh|GWh|MW|square met|m²|product|piece|bottle|car|vehicle|(?:[a-z]+ )*yuan of (?:output|revenue|value))|单位(?:产[品值量]|生产|面积|能耗|电耗|水耗|碳排放|产出)|单耗|强度|每(?:吨|件|台|瓶|辆|平方)|单[瓶吨台车件]|吨产品|万元产值";
const FELL =
  "\\b(?:fell|fall\\w*|drop\\w*|declin\\w*|reduc\\w*|cuts?|cutting|lower\\w*|improv\\w*|came down|come down|shr[aiu]nk\\w*|decreas\\w*)\\b|下降|降低|减少|降了?|减了?|降幅|改善";
const THE_FURTHEST = "\\b(?:most|furthest|farthest|fastest)\\b|最[多大高快狠明]|第一";
const LARGEST_FALL = "\\b(?:biggest|largest|sharpest|steepest|greatest) (?:\\w+ )?(?:fall|drop|decline|reduction|cut|decrease|improvement)s? in\\b";
/** Told for each unit of output. */
export const PER_OUTPUT = new RegExp(PER_UNIT_OF_OUTPUT, "i");
/** An amount for each unit of something that fell the most: its change is ranked. */
export const FELL_MOST = new RegExp(
  `(?:${PER_UNIT_OF_OUTPUT})[^?？]*(?:${FELL})[^?？]*(?:${THE_FURTHEST})|(?:${FELL})[^?？]*(?:${PER_UNIT_OF_OUTPUT})[^?？]*(?:${THE_FURTHEST})|(?:${LARGEST_FALL})[^?？]*(?:${PER_UNIT_OF_OUTPUT})`,
  "i",
);
/** All that a kind of company or measure did is asked, not one of them. */
export const GROUPED_BY: readonly (readonly [RegExp, "industry" | "technology" | "place" | "collection" | "company"])[] = [
  [
    /\b(?:top|best|first|largest|biggest) (?:\w+ )?(?:industries|sectors)\b|\b(?:industries|sectors) (?:with|that|by|ranked|in order)\b|前[一二三四五六七八九十\d]+(?:个|大|名)?(?:行业|产业)|(?:行业|产业)排[名行序]|前[一二三四五六七八九十\d]+的(?:行业|产业)|\b(?:which|what|by|per|each|every|across) (?:the )?(?:industry|industries|sectors?)\b|\b(?:rank|compare|sort)\w* (?:the )?(?:industries|sectors)\b|(?:哪个|哪些|各|每个|按|分)(?:个)?(?:行业|产业)/i,
    "industry",
  ],
  [
    /\b(?:top|best|first|largest|biggest) (?:\w+ )?(?:technologies|kinds? of measure)s?\b|\b(?:technologies) (?:with the|that|by|ranked|in order)\b|前[一二三四五六七八九十\d]+(?:种|类|个|大|项)?技术|技术排[名行序]|\b(?:which|what|by|per|each|every) (?:technolog(?:y|ies)|kinds? of (?:measure|technology)|types? of (?:measure|technology))\b|(?:哪[种类项个]|各[种类项]?|按|分)(?:技术|措施类型|类型的措施)|\b(?:most|least) (?:common|frequent|popular|widespread|often used|used) (?:kinds? of )?(?:measures?|technolog\w+|actions?|steps?)\b|最(?:常见|普遍|多见|常用|流行)的?(?:措施|技术|做法|手段|办法)|(?:什么|哪[种类些])(?:措施|技术|做法)[^，。？]{0,4}(?:最(?:常见|普遍|流行)|(?:用得|采用|使用)最多)/i,
    "technology",
  ],
  [
    /\b(?:top|best|first|largest|biggest) (?:\w+ )?(?:cities|provinces|regions)\b|\b(?:cities|provinces|regions) (?:with the|by|ranked|in order)\b|前[一二三四五六七八九十\d]+(?:个|大|名)?(?:城市|省份?)|(?:城市|省份)排[名行序]|前[一二三四五六七八九十\d]+的(?:城市|省份?)|\b(?:which|what|by|per|each|every) (?:Chinese )?(?:city|cities|provinces?|places?|regions?)\b|(?:哪个|哪些|各个?|每个|按|分)(?:城市|省(?![了电水钱下能煤气多])份?|市|地区|地方)/i,
    "place",
  ],
  [/\b(?:which|what|by|per|each|every) (?:collections?|publications?)\b|(?:哪个|各|每个|按)(?:案例集|合集)/i, "collection"],
  [
    /\b(?:add(?:ed)?|summ?(?:ed)?|total(?:l?ed)?)(?: up)? (?:by|per|for each) (?:company|firm)\b|\b(?:company|per-company) totals?\b|\b(?:all|taking all|with all) (?:of )?(?:its|their) (?:sites|plants|bases|factories|arrays|projects|measures)(?: \w+)? (?:together|combined|added up|taken together)\b|(?:按|每个?|各)(?:家|公司|企业)(?:的?[^，。？]{0,8})?(?:合计|加总|加起来|汇总|总量)|(?:各|所有|全部|几个?)(?:基地|工厂|厂区|厂|项目|站点)[^，。？]{0,8}(?:加起来|合计|加总|合起来)[^？?]*(?:谁|哪[一几两三]?[家个])/i,
    "company",
  ],
];
/** Cases are counted by kind: "which industry has the most cases". */
export const COUNTS_CASES =
  /\b(?:most|fewest|how many|number of|count) (?:the )?(?:cases|companies|enterprises|firms|factories|plants)\b|(?:案例|企业|公司|工厂)(?:数量?|个数)?(?:最[多少]|(?:各)?有?(?:多少|几)[个家]?|数量?$)|(?:多少|几)[个家](?:案例|企业|公司|工厂)|\b(?:most|least) (?:common|frequent|popular|widespread|often used|used) (?:kinds? of )?(?:measures?|technolog\w+|actions?|steps?)\b|最(?:常见|普遍|多见|常用|流行)的?(?:措施|技术|做法|手段|办法)|(?:什么|哪[种类些])(?:措施|技术|做法)[^，。？]{0,4}(?:最(?:常见|普遍|流行)|(?:用得|采用|使用)最多)/i;
/** Several kinds of company, each with its number: "how many dairies, and how many breweries?", 乳企和酒企各有几家. */
export const COUNTS_EACH =
  /\bhow many\b.*\bhow many\b|\bhow many\b.*\b(?:each|respectively)\b|(?:(?<!哪)几|多少)[个家].*(?:(?<!哪)几|多少)[个家]|(?:分别|各)(?:自)?(?:有|收了?|收录)?(?:几|多少)[个家]/i;
/** "by industry", 按城市: added up for each, where "which industries" may be a list. */
export const BY_KIND = /\b(?:by|per|across)\b|[按各每]|分(?:行业|城市|省|地区|技术|产业|别)/i;
/** For each unit of what no figure is stated for: "per kW", "per yuan invested", 每千瓦. */
export const PER_UNKNOWN =
  /\bper (?:kW|MW|kilowatt|megawatt|kWp|yuan|RMB|CNY|dollar|unit of investment|euro|employee|person|capita)\b(?: (?:invested|spent|of investment|installed))?|\bmoney per kWh\b|\b(?:money|cost|yuan|RMB|CNY) per (?:tonne|ton|t) (?:of )?(?:CO2|carbon)\b|每(?:千瓦|兆瓦|[kM]Wp?)(?![时·])|每(?:万|亿)?元(?:投资|投入)?|每投[资入](?:[一1]?万?元)?|(?<=[一-龥])单位投资|人均|[减降]碳成本|减排成本|\b(?:abatement costs?|costs? of abatement)\b/i;
/** A list is asked with its amounts: "with their savings", 和数量. */
export const LISTS_AMOUNTS =
  /\bwith (?:the |their )?(?:[a-z]+ )?(?:savings?|reductions?|amounts?|shares?)\b|\bamounts\b|\bas a table\b|\bin a table\b|表格|列个?表|[和及与]数量|各[^，。？]{0,5}多少|[节减][^，。？]{0,3}量/i;
/** Where places are grouped: provinces, not cities. */
export const BY_PROVINCE = /\bprovinces?\b|(?:哪个?|哪些|各个?|每个|按|分)省(?![了电水钱下能煤气多])/i;
/** What is ranked is what is expected, not what is done. */
export const EXPECTED = /\b(?:expected|estimated|forecast|projected|predicted)\b|预计|预期|估计|估算|测算|预测/i;
/** The time that amounts are wanted for. */
export const PERIOD_ASKED: readonly (readonly [RegExp, "year" | "day" | "month" | "cumulative" | "timeless"])[] = [
  // One bond or loan has a size, what is lent in a year is of several.
  [
    /\bsingle (?:\w+ )?(?:bonds?|loans?|issues?|deals?)\b|\b(?:largest|biggest|smallest) (?:\w+ )?(?:bonds?|loans?|leases?|deals?)\b|单[只笔支]|最[大小]的?[^，。？]{0,6}(?:债券|[只支笔][^，。？]{0,4}[债贷])/i,
    "timeless",
  ],
  [/\b(?:cumulative(?:ly)?|so far|to date|since)\b|累计|至今|迄今/i, "cumulative"],
  [/\b(?:(?:a|per|each|every) year|annual(?:ly)?|yearly)\b|每年|年均|(?<![-–—~到至]\s?20\d\d)年(?=减|节|发|产|度)|一年/i, "year"],
  [/\b(?:(?:a|per|each|every) day|daily)\b|每天|每日|日均|一天(?!半)|单日/i, "day"],
  [/\b(?:(?:a|per|each|every) month|monthly)\b|每月|月均/i, "month"],
];

/** The question asks for amounts. */
export const WANTS_FIGURES =
  /\bhow (?:much|many|long|large|big|high|far|expensive|heavy|hot)\b|\bwhat (?:was|were|is|are) (?:the|its|their) (?:saving|reduction|result|payback|investment|cost|effect|output|capacity|figure|share|price|temperature|limit)|\bwhat (?:share|percentage|capacity|amount|price|temperature|limit|level)\b|\bwhat d(?:id|oes) .* (?:earn|cost|invest|save|generate|pay)\b|\b(?:figures?|amounts?|table|numbers?|results?|savings?|payback|(?:pays?|paid) back|price|intensity|capacity|investments?)\b|多少|多大|多高|多长|多久|(?<!哪)几|成效|效果|有数[字据]|(?:[的些么]|具体)数据(?!中心|库|平台|采集|管理)|数据(?=[呢？?]|是|如何|怎|有[哪多])|效益|结果|省了|减了|占比|回收期|价格|[资款金]额|(?<!自愿减|核证减)[电水碳排气汽煤塑资]量|装机|统计|汇总|[光风]率/i;

/** "Carbon neutral by 2030": the year is that of the aim, not of figures. */
export const AIMED_BY =
  /\b(?:neutral\w*|net[- ]zero|peak\w*)\b.*\b(?:by|before|in) 20\d\d|\b20\d\d\b[^.?]*\b(?:neutral\w*|net[- ]zero)|20\d\d ?年?(?:之?前|底)?[^，。？]{0,8}(?:中和|达峰|净零)|(?:中和|达峰|净零)[^，。？]{0,8}20\d\d/i;

/** The question is about what is still to come. */
export const PLANNED =
  /\bnot yet\b|\b(?:plan(?:s|ned|ning)? to|plans?\b|planned|planning|meant to|supposed to|intend|targets?|goals?|future|by 20[2-9]\d|when will|going to|wants? to (?!know|see|hear|find|ask|compare|learn|understand|read|list|get|look|visit|check|tell|show)|aim(?:s|ing)?)\b|计划|规划|打算|目标|未来|将来|下一步|接下来|拟(?=建|投|采)/i;
/** Plans are left out: "only those where it is done", 计划的别算. */
export const DONE_ONLY =
  /\b(?:not (?:just |only )?(?:as )?(?:a )?(?:plans?|planned|goals?|targets?)|(?:no|without|leav(?:e|ing)(?: out| aside)?|ignor(?:e|ing)|disregard(?:ing)?|exclud(?:e|ing)|skip(?:ping)?|not counting|except(?: for)?|apart from)(?: (?:the|any|all|mere|what|is|are|that|those|only|still|just|future))* (?:plans|planned|targets|goals)|(?:plans|targets|goals|planned ones)(?: are| should be)? (?:aside|excluded|left out|not counted)|only (?:those|ones|where)[^.?]*\bdone|rather than (?:planned|plans?))\b|(?:计划|规划|目标)(?:中)?的?(?:别|不要?)?(?:算|计|包括)|(?:不算|不包括|不含|不看|不要|别算|剔除|排除|撇开|抛开)[^，。？]{0,6}(?:计划|规划|目标)|(?:计划|规划|目标)(?:中|里)?的?(?:除外|放一边|先不看|不看)|(?:没|未)[建投][^，。？]{0,4}(?:别|不)/i;
/** "No station yet, but plan one": who has not, and plans. */
export const PLANNED_BESIDE = /\byet\b.*\b(?:plan|want|intend)|\b(?:still|yet)\b.*\bbut\b|(?:还没|没有|尚未).*(?:计划|打算|准备|想)|only in planning/i;
/** Those are asked who have a thing planned and none of it done. */
export const ONLY_PLANNED =
  /\b(?:only|merely|just|still) (?:in (?:the )?planning|planned|plan(?:s|ning)?|intend(?:s|ed)?|(?:at )?(?:the )?planning|a plan)\b|(?:只|仅|还在|仍在|尚在|停留在)(?:是|有|处于|停留在|在)?(?:规划|计划|筹划)/i;
/** "Have it or plan it", 已经用上或打算用: whoever does either. */
export const DONE_OR_PLANNED =
  /\bplan(?:s|ned)(?: ones)? (?:included|too|as well|count)\b|\bincluding (?:the |what is )?plan(?:s|ned)\b|(?:计划|规划|拟建)(?:中)?的?(?:也算|都算|也计|在内|也包括)|(?<!不)(?:包括|算上|含)(?:计划|规划|拟建|在建|预计|预期|(?:还|尚)?[没未](?:全)?(?:有|完全|全部)?[建投完])|\bor will\b|\bincluding (?:those |ones |what is )?(?:not yet (?:built|finished|completed|running)|still (?:being built|under construction)|expected|estimates|forecasts)\b|\b(?:ha(?:ve|s)|uses?|done|built|installed|achieved|reached)\b[^.?,]{0,40}\bor\b[^.?,]{0,12}\b(?:plan|aim|intend|target|want)|(?:已经?|做到|建成|用上|实现|达到)[^。？]{0,10}(?:或|或者|以及|和|还是)[^。？]{0,4}(?:打算|计划|准备|把它当|作为|列为|规划|拟)|或者?(?:正在?)?(?:准备|打算|计划|拟)|(?:在研究|研究中|在建|筹备)的?[^。？，]{0,3}(?:都算|也算)|\b(?:and|or) (?:which|who|what)(?: (?:ones|of them|others))? (?:only |just |still |merely )?(?:plan|intend|want)|(?:哪些|谁|哪家)[^？?]*(?:哪些|谁|哪家)(?:还?只|还|才|仅)?(?:是|在|有)?(?:计划|规划|打算)|\bor (?:(?:is|are) )?(?:plan(?:s|ning)?|prepar(?:e|es|ing)|intend(?:s|ing)?) to\b/i;
/** "Have they already …": what is planned is an answer too, told as a plan. */
export const ALREADY =
  /\b(?:already|(?<!not )yet|still(?! (?:only |just )?(?:plan|being))|so far|has .* (?:started|finished|completed|installed|switched)|have they)\b|已经|已.{1,8}(?:了吗|吗)|建成了吗|了没有|了没/i;

/** Words behind an industry's name that make it the kind of company, not a thing: "steel plants", 塑料企业. */
export const ORGANISATION_AFTER =
  /^[\s-]*(?:\w+\s){0,1}(?:plants?|compan\w+|factor\w+|firms?|makers?|mills?|industr\w+|sectors?|manufacturers?|producers?|business\w*|enterprises?|operators?|works|cases?|groups?)\b|^(?:生产|制造|加工)?(?:[这那]?(?:个|一)?(?:类|种)?(?:企业|公司|厂|行业|工厂|产业|业|领域|集团|机构)|[这那]一?行(?![业动为驶]))/i;
/** Of these the name itself is a kind of company. */
export const ORGANISATION_WORD =
  /(?:makers?|mills?|mines|plants?|refiner(?:y|ies)|smelters?|compan(?:y|ies)|banks?|institutions?|insurers?|industry|sector|steelmak(?:ing|ers?)|operators?|contractors?|manufacturers?|producers?|firms?|企业|公司|厂商|厂家|制造商|产业|机构|厂|行业|业|券商|银行|证券)$/i;
/** "that makes solar panels": who makes a thing is of its industry. */
export const MAKES_BEFORE =
  /\b(?:mak(?:e|es|ing)|manufactur(?:e|es|ing)|produc(?:e|es|ing)|(?:makers?|manufacturers?|producers?) of)\s+(?:\w+\s){0,1}$|(?:生产|制造|[做造])$/i;

/** Those who make things are asked, not who runs power stations, ports, banks or parks. */
export const MANUFACTURERS = /\bmanufactur(?:ers?|ing (?:compan|plant|firm|site|case|business)\w*)\b|制造(?:业|企业|商|厂)|生产(?:型)?企业/i;

/** What follows is not wanted. */
export const EXCLUDING_BEFORE =
  /(?:\bnot(?: (?:in|from|a|the|counting|including|considering))?|\bleav(?:e|ing) (?:aside|out)|\bignor(?:e|ing)|\bdisregarding|\bnon(?=-)|\bexcept(?: for| in)?|\bexclude|\bother than(?: in)?|\bexcluding|\bwithout|\bbesides|\bapart from|\boutside(?: of)?|\belsewhere than|\b(?:do|does|did|have|has|had|are|is|was|were|can)(?: not|n['’]t)(?: [a-z]+){0,2}|\b(?:have|has|had|with) no|不算|不计(?:入)?|不考虑|去掉|剔除|撇开|抛开|除了|除|不是|不在|不含|不包括|(?<!有)没有?(?:用|做|安装|上|装)?(?!有|了)|不用|非|排除)[\s-]*(?:the\s+|any\s+)?$|(?:\b(?:leaving out|leave out|excluding|except(?: for)?|not counting|apart from|other than)\s+(?:the\s+)?(?:[\w-]+\s){1,4}(?:and|or)\s+(?:the\s+)?|[,;(]\s*not\s+(?:the\s+)?(?:[\w-]+\s){1,4}(?:and|or|nor)\s+(?:the\s+)?|(?:除了|除去|不算|不含|不包括)[^，。？]{1,8}[和与、及])$/i;
export const EXCLUDING_AFTER =
  /^(?:\w*)(?:以外|之外|除外)|^[^，。；？?、和与（(]{0,4}(?:不算|别算|不计|不要算|不包括|不含|还没|尚未|没有建|未建|未投)|^[^,.;?]{0,20}\b(?:(?:is|are|do|does|should) ?n[o']t count|(?:is|are) not counted|excluded|left out|aside)\b/i;
/** "Daylight, not solar power": something else is meant, whoever has that too. */
export const CONTRASTED_BEFORE = /(?:(?:^|[，。；（(？?])(?:不是|并非|而非)|(?:^|[,.;(?]\s*)not(?: just| only| merely)?(?: by| from| with)?)\s*$/i;
/** What is named does not count as what is asked. */
export const UNCOUNTED_AFTER =
  /^[^，。；？?、和与]{0,4}(?:不算|别算|不计|不要算)|^[^,.;?]{0,20}\b(?:(?:is|are|do|does|should) ?n[o']t count|(?:is|are) not counted)\b/i;
/** Between two technologies: either will do. */
export const EITHER = /\bor\b|或|还是|、/;
/** Between two technologies: a company must have each. */
export const EACH = /\band\b|\bboth\b|\bwith\b|搭配|配套|结合|\bplus\b|\bas well as\b|,|\+|和|与|及|同时|还|又|加|，/;

/** "Who does not use plastic", 没有使用: silence of a case is no answer to it. */
export const NEGATED =
  /\b(?:do|does|did|have|has|had|is|are|was|were)(?: not|n['’]t)\b|\b(?:have|has|had|with|use|uses) no\b|\bnever\b|(?<!有)没有?(?:用|做|采用|使用|安?装)|不(?:使用|采用)|未(?:使用|采用|做)|从不|\b(?:needs?|requires?|costs?) (?:no|nothing)\b|\b(?:no|zero)[- ](?:cost|investment)\b|不用(?:花钱|投资|投入)|零(?:投资|投入|成本)/i;

/** "Certificates such as VCU or CCER": what is named stands for more of its kind. */
export const EXAMPLES =
  /\b(?:such as|for example|e\.g\.|like|and the like|or the like|and so on|etc)\b|比如|例如|诸如|譬如|之类|这类|这些|等等|[像如](?=[^，。？]{1,12}(?:、|之类|这样))/i;
