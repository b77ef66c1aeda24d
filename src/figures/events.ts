/** "On 17 June 2020 the company helped X to issue a bond.", 2023年10月，组织车主活动。: something that was done on one day or in one month. */
const DATED =
  /^(?:On \d{1,2} |In )(?:January|February|March|April|May|June|July|August|September|October|November|December) ((?:19|20)\d\d)\b.*\b(?:held|issue[sd]?|launched|ran|organi[sz]ed|staged|was set up|were set up)\b|^((?:19|20)\d\d)年\d{1,2}月(?:\d{1,2}日)?[，,].*(?:举办|组织|发行|举行|设立|开展)/;
/** "The race ran from 2 May 2021 to 9 January 2022.", 活动于2021年11月启动，2022年1月结束。: something that was done between two days. */
const RAN =
  /\b(?:ran|was held|was open|lasted) from [^.;]*?((?:19|20)\d\d) to [^.;]*?((?:19|20)\d\d)\b|((?:19|20)\d\d)年[^。；]{1,8}(?:启动|开始|开幕|举行)[^。；]{0,4}((?:19|20)\d\d)年[^。；]{1,8}(?:结束|闭幕|收官)/;
/** What is told of it right behind. */
const OF_IT =
  /^(?:It (?:brought|drew|attracted|gathered)|The (?:bond|note|issue|green financing|campaign|event|activity|auction|race)\b|A total of|In all,?)|^(?:共有?\d|债券|活动|本次|绿色融资|融资|发行规模|募集资金|(?:共?有|吸引)(?:了|超过?|近|约)*\d)/;

/** The years of an event that a sentence without figures opens with, for a sentence behind it that goes on about the event. */
export function yearsOfEvent(words: string, before: string): [number, number] | undefined {
  if (!OF_IT.test(words)) return undefined;
  const event = DATED.exec(before);
  if (event) return [Number(event[1] ?? event[2]), Number(event[1] ?? event[2])];
  const ran = RAN.exec(before);
  return ran ? [Number(ran[1] ?? ran[3]), Number(ran[2] ?? ran[4])] : undefined;
}
