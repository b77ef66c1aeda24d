/** That something was given up, as a question takes for granted: "why did it stop making …", 为什么不再用…. */
const ASSERTED =
  /\b(?:why|when|since|after|how come|what made)\b[^?]*?\b(?:stop(?:ped)?(?: \w+ing| us\w+| its| the)|ceased?|abandon(?:ed)?|g[ia]ve(?:n)? up|discontinued?|shut(?:ting)? down|scrap(?:ped)?|no longer|quit)\b|(?:为什么|为何|怎么(?:就)?|什么时候|何时|哪年|自从|原因|以后|之后)[^？?]*?(?:停止|停用|停产|停运|停掉|停了|关停|关掉|不再|放弃|叫停|撤掉|弃用)|(?:停止|停用|停运|停掉|停了|关停|关掉|不再|放弃|叫停|撤掉|弃用)[^？?]*?(?:为什么|为何|原因|是什么时候|是哪年|以后|之后)/i;

/** What a case says where something has come to an end, or something else has taken its place. */
const ENDED =
  /\b(?:stop\w*|ceas\w*|abandon\w*|discontinu\w*|shut\w*|scrap(?:ped)?|no longer|phas\w+ out|replac\w*|remov\w*|dismantl\w*|suspend\w*|eliminat\w*|instead of|without|retire[ds]?|free of)\b|停[止用产运掉]|关停|关闭|不再|放弃|淘汰|拆除|替代|取代|代替|更换|改用|改为|取消|退出|免除|无需/i;

/** Whether a question takes for granted that something has ended of which none of the told sentences says so. */
export const asksOfNoEnd = (question: string, told: readonly string[]): boolean => ASSERTED.test(question) && !told.some((text) => ENDED.test(text));
