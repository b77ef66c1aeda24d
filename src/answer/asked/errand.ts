/**
 * What people ask an assistant to do or to look up that no library of cases can: book, translate, write verses, tell the
 * weather or what a share costs. A word of the field beside it does not make it a question about cases.
 */
const ERRANDS: readonly RegExp[] = [
  /\bweather\b(?![ -](?:resist|stripp|proof|station|data|event|condition|monitor))|\b(?:will|is) it (?:going to )?(?:rain|snow)\b|天气(?!条件|数据|预报(?:数据|系统|接入)|监测|情况下)/i,
  /\b(?:book|reserve)\b(?: (?:me|us|a|an|the|my|our|some|two|one))+ (?:\w+ ){0,2}(?:hotel|room|flight|ticket|table|train|taxi|restaurant|seat|trip|tour)s?\b|(?:帮我|给我|替我|我想|我要)?(?:预?订|买)(?:一?[张间个桌])?[^，。？]{0,6}(?:机票|车票|高铁票|火车票|门票|酒店|房间|餐厅|位子)/i,
  /\b(?:recommend|suggest|find)\b[^.?!]{0,20}\b(?:restaurant|hotel|bar|café|cafe|sightseeing|tourist)s?\b|(?:推荐|附近)[^，。？]{0,10}(?:餐厅|饭店|饭馆|酒店|景点|小吃|好吃)/i,
  /\b(?:share|stock) prices?\b|\b(?:buy|sell|invest in)\s+(?:[\w'’]+\s+){0,4}(?:shares|stocks?)\b|股价|股票/i,
  /\b(?:write|compose|tell|sing)\b(?: (?:me|us))?(?: (?:a|an|some|the))? (?:\w+ ){0,1}(?:poems?|jokes?|songs?|stor(?:y|ies)|limericks?|haikus?)\b|[写作讲唱说][^，。？]{0,2}[首个][^，。？]{0,16}(?:诗|歌|笑话|段子)/i,
  /\btranslate\b|\bhow do (?:you|I) say\b|翻译/i,
  /\b(?:recipe|cook|bake)s?\b[^.?!]{0,30}\b(?:at home|for dinner|for me|recipe)\b|\brecipe for\b|菜谱|食谱|怎么炒|怎么煮|在家做/i,
  /\b(?:directions|how (?:do|can) (?:I|we) get) to\b|怎么走|怎么坐车|坐几路/i,
];

/** Whether a question is an errand, not about what a company did. */
export const isErrand = (question: string): boolean => ERRANDS.some((pattern) => pattern.test(question));
