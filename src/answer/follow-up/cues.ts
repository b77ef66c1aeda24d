/** A question that goes on from the one before opens so. */
export const GOES_ON =
  /^\s*(?:and(?: what| how)? about|what about|how about|and|or|but|also|then|same for|only|now|ok(?:ay)?,?|那么?|还有|再|以及|换成|另外|同样|只看|其中)[\s,，]*/i;
/** …呢？ asks the same of something else. */
export const SAME_OF = /(?:呢|怎么样|如何)[？?\s]*$/;
/** The list before was whole: more of it is the same again. */
export const OTHERS =
  /^\s*(?:(?:and |is there |are there )?any(?:one|body)? (?:others?|more|else)|what else|(?:and )?who else|(?:还|另外)?有?(?:没有)?(?:别的|其他|其它)(?:的|企业|公司|吗|呢|案例)*|还有(?:吗|呢|哪些)?)[?？.。!！\s]*$/i;
export const PRONOUN =
  /\b(?:it|they|them|its|their|(?:those|these)(?! (?:years?|months?|weeks?|days?|times)\b)|that (?:one|company)|this (?:one|company))\b|它们?|他们|她们|这家|那家|该企业|该公司|这个企业|这些|那些|[里其]头|里面|其中|当中/i;

/** Asks for no more than the circumstances of what was told. */
export const ASIDE =
  /^\s*(?:and |but )?(?:since when|from when|when(?: was (?:that|this|it))?|why(?: is that| so)?|really|is (?:that|it|this) (?:per year|a year|every year|in total|planned|real))\s*[?？!.]*\s*$|^\s*(?:那)?(?:是)?(?:什么时候|何时|从?哪一?年)(?:开始)?的?[?？。]*$|^\s*(?:那)?(?:为什么|为何|真的吗|每年吗|是每年的?吗)[?？。]*$/i;

/** "What else did they do?" is not about what was told. */
export const ELSE = /\bwhat else\b|\bother (?:measures|things|steps|projects)\b|还(?:做|有|用|采取|干)了?(?:什么|哪些)|(?:其他|别的)(?:措施|做法|项目)/i;

/** "Other breweries", 别的啤酒厂: of the kind, but not the one that was spoken of. */
export const OTHER_KIND = /\bother\b|别的|其[他它]/i;

/** "And with coal power?": the same question under another circumstance. */
export const CIRCUMSTANCE = /^(?:with|without|for|by|from|under|during|on|at)\b/i;

/** "How much did the hotel save?": one that was spoken of, not another kind of company. */
export const DEFINITE = /\b(?:how|what|when|why)\b.*\bthe\b|[这该](?:家|个|座)/i;

/** "How far do they want to expand that?", 这样一共省了多少: the measure of the question before is meant too. */
export const REFERS = /\b(?:that|this|doing so|those|these)\b|这样|这么做|这[个项种]|那样/i;

/** A follow-up that asks in words of its own is not put into those of the question before. */
export const ASKS_ITSELF = /\b(?:how|what|when|where|why|did|does|do|is|are|has|have|was|were)\b.*\?|多[少大长高久]|几|吗|怎么|什么|如何|没有|是否|能否/i;
export const ASKS_AMOUNT = /\bhow (?:much|many)\b|多少|几/i;

/** Says what it looks for by itself: "which breweries …", 哪家企业节电最多. */
export const ASKS_WHO = /\b(?:which|who|whose)\b|哪[家些个]|谁/i;
