/** Those are asked who are in the same line of business, whatever they did: "cases from our own trade", 同行, 这一行的案例. */
const OF_A_TRADE =
  /\b(?:our|my|the same|own|that|this|same) (?:own )?(?:trade|line(?: of (?:business|work))?|industry|sector|branch|kind of business)\b|\bpeers\b|\b(?:companies|firms|plants|factories|businesses|others) like (?:us|ours|mine)\b|同行(?!业)|同业|[这那][一]?行(?![业动为驶])|本行业|我们(?:这个?)?行业|[这那]个?行业|同类(?:企业|公司|厂)|跟我们一样的/i;

/** Who asks says what it makes or is: "We build …", 我们是做…的. */
const ASKER_MAKES =
  /\b(?:we|I|our (?:company|plant|factory|firm|mill)) (?:are|am|is|build|builds|make|makes|manufacture|produce|produces|sell|sells|run|runs|work in|own)\b[^.?!,;]{0,16}$|(?:我们?|咱们?)(?:厂|公司|家|单位)?(?:就?是)?(?:一家|一个)?(?:专门)?(?:[搞做造干卖]|生产|制造|从事|经营)?[^，。？！]{0,6}$/i;

export const asksForTrade = (text: string): boolean => OF_A_TRADE.test(text);

/** Whether what follows is what the asker makes or is. */
export const isOfAsker = (before: string): boolean => ASKER_MAKES.test(before);
