import type { Library } from "../../retrieval/library.js";
import { topicMatches } from "../../taxonomy/topics.js";
import { contentWords } from "../../text/tokens.js";
import { isQuestionWord } from "../question-words.js";
import { namesIn } from "./names.js";
import { asksForTrade } from "./trade.js";

/** A sentence, or what stands before a colon; a dot after an abbreviation or within a number ends none. */
const SENTENCE = /.+?(?:[。！!？?；;：:]+|(?<!\b(?:Co|Ltd|Inc|No|St|vs|approx|e\.g|i\.e|[A-Z]))\.(?=\s|$)|$)/gsu;
const CLAUSE = /[^，,]+(?:[，,]|$)/gu;

const ASKS =
  /^\W*(?:do|does|did|is|are|was|were|has|have|can|could|list|show|name|give|tell|find|compare|rank|explain|describe)\b|\b(?:please|who(?:se|m)?|which|what|where|when|why|how|any(?:one|body)?)\b|[谁哪吗呢几]|什么|怎[么样]|如何|为何|多少|有没有|是否|能否|是不是|能不能|可否|列出|列举|找出|介绍|说说|讲讲|比较|对比|排[名序]/i;
/** What somebody wants to do, or to know, is what is asked of others. */
const WANTS =
  /\b(?:after|want\w*|wish\w*|would like|looking|interested|curious|(?:we|I)(?: also)? plan|plan(?:s|ned)? (?:to|on)|planning|think\w*|consider\w*|need\w*|hop(?:e|ing)|going to|about to)\b|[想要请帮]|打算|准备|计划|考虑|需要|希望|关于|了解|有兴趣/i;
const ASKER = /\b(?:I|we|us|our|ours|my|me)\b|我|咱|本人|领导|老板/i;
/** What points back to the sentence before: without that it says nothing. */
const POINTS_BACK =
  /\b(?:it|its|they|them|this|these|those|such|same|so|our|own)\b|\b(?:without|of|with|for|by|from|in|on|to|than) that\b|[它其该此]|这|那|同行|同类|我/gi;
/** What may stand for something that the asking sentence itself names: "who recovers its solvents and uses them again". */
const STANDS_FOR = /^(?:it|its|they|them|own)$/i;

/**
 * A question without what it tells of the asker or of the world before it asks: "Our paint shop is our biggest headache.
 * Who …", 我们是一家印刷厂，哪些…. What the asker wants, what names a company of the library and what the question points
 * back to stays, and everything where nothing else is left to go by.
 */
export function askedPart(question: string, library: Library): string {
  const sentences = question.match(SENTENCE) ?? [question];
  const first = sentences.findIndex((sentence) => ASKS.test(sentence));
  if (first < 0) return question;
  const asking = sentences.slice(first).join("");
  // "We make furniture. How can we save energy?": of whom is said before, where what is asked could be of anybody.
  const ofAnybody = headingsIn(asking, library) === 0;
  const isContext = (text: string) => {
    const { companies, industries } = namesIn(text, library);
    return !WANTS.test(text) && companies.length === 0 && !(ofAnybody && industries.length > 0);
  };
  // "Solar capacity: who has more?" says of what; "for a report: who …" says who asks.
  const isOfAsker = (text: string) => ASKER.test(text) || !/[:：]\s*$/.test(text);
  const told = sentences.slice(0, first).filter((text) => !isContext(text) || !isOfAsker(text) || pointsBack(asking, library) || asksForTrade(asking));
  const whole = [...told, withoutOpening(asking, isContext)].join("").trim();
  return saysSomething(whole, library) ? whole : question;
}

/** "Who recovers its solvents": its own. */
const isOfWho = (word: string, before: string) => /^(?:its|own)$/i.test(word) && /\b(?:who|which)\b[^,.?]*$/i.test(before);

function pointsBack(asking: string, library: Library): boolean {
  return [...asking.matchAll(POINTS_BACK)].some(
    ({ index, 0: word }) => !STANDS_FOR.test(word) || (!isOfWho(word, asking.slice(0, index)) && tellingWords(asking.slice(0, index), library).length === 0),
  );
}

/** Without clauses about the asker before the one that asks. */
function withoutOpening(text: string, isContext: (text: string) => boolean): string {
  const clauses = text.match(CLAUSE) ?? [text];
  const first = clauses.findIndex((clause) => ASKS.test(clause));
  const ofTrade = asksForTrade(text);
  return clauses.filter((clause, index) => index >= first || ofTrade || !ASKER.test(clause) || !isContext(clause)).join("");
}

function saysSomething(text: string, library: Library): boolean {
  return tellingWords(text, library).length > 0 || headingsIn(text, library) > 0;
}

const tellingWords = (text: string, library: Library) =>
  contentWords(text, (form) => library.documentFrequency(form) > 0).filter(({ form }) => !isQuestionWord(form));

/** How many technologies, topics and kinds of company a text names. */
function headingsIn(text: string, library: Library): number {
  const { technologies, industries } = namesIn(text, library);
  return technologies.length + industries.length + topicMatches(text).length;
}
