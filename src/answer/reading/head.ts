import { indexTerms } from "../../text/tokens.js";
import { SUBJECT } from "../asked/measured.js";
import { isQuestionWord } from "../question-words.js";

/**
 * The thing whose amount is asked, as index terms: of "how many vocational schools does it work with" the schools, of
 * 每年采购多少支玻璃瓶 the 玻璃瓶, of 产率能到多少, where nothing follows, the 产率. Empty where the question names none.
 */
export function headTerms(question: string): ReadonlySet<string> {
  const heads = [
    ...[STUFF_EN, ENGLISH, CHANGED].flatMap((pattern) => [...question.matchAll(pattern)].map(([, head]) => head)),
    ...[...question.matchAll(CHINESE)].map(([, before, after]) => after || before),
  ];
  const forms = heads.map((head) => indexTerms(head ?? ""));
  const content = forms.flat().filter((form) => !isQuestionWord(form));
  // "How many people does it take?": a plain word is the thing where no other one is.
  return new Set(content.length > 0 ? content : forms.filter(({ length }) => length === 1).flat());
}

/** What is counted or weighed in a question, where it is named right behind "how many": of "how much aluminium can it recover" the aluminium. */
export function namedBehind(question: string): ReadonlySet<string> {
  const things = [
    ...[STUFF_EN, ENGLISH].flatMap((pattern) => [...question.matchAll(pattern)].map(([, thing]) => thing)),
    ...[...question.matchAll(CHINESE)].map(([, , after]) => after),
  ];
  return new Set(things.flatMap((thing) => indexTerms(thing ?? "")));
}

/**
 * The stuff that is asked in a unit, as index terms: of "how many tonnes of silage" the silage, of 多少吨绿色甲醇 the 甲醇.
 * Empty where it is one of those that metrics are of, which figures are told apart by.
 */
export function stuffTerms(question: string): ReadonlySet<string> {
  const stuff = [...question.matchAll(STUFF_EN), ...question.matchAll(STUFF_ZH)]
    .map(([, thing]) => thing ?? "")
    .filter((thing) => SUBJECT.find(thing).length === 0);
  return new Set(stuff.flatMap((thing) => indexTerms(thing)).filter((form) => !isQuestionWord(form)));
}

const STUFF_EN =
  /\bhow many (?:\w+ )?(?:tonnes|tons|kilograms|kilos|kg|lit(?:re|er)s|cubic met(?:re|er)s) of ((?:(?!(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|it|they|per|of|in|at|by|for|from|to)\b)[\p{L}\d-]+\s*){1,4})/giu;
const STUFF_ZH = /(?:多少|几)[十百千万亿]*(?:吨|公斤|千克|立方米?|升)的?(\p{Script=Han}{2,8})/gu;

const ENGLISH =
  /\b(?:how (?:many|much)|number of|amounts? of|what(?!\s+(?:number|amount)))\s+((?:(?!(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|it|they|the|per|of|in|at|by|for)\b)[\p{L}-]+\s*){1,4})/giu;
/** "How much did the chemical use per tonne fall?" */
const CHANGED =
  /\bhow (?:much|far) (?:did|do|does|has|have|is|was|were|are) (?:the |its |their )?((?:(?!(?:per|of|in|at|by|for|it|they|there|fall|fell|drop|rise|risen|go|gone|come|change|grow|been|cut|save|reduce|lower)\b)[\p{L}-]+\s*){1,4})(?=(?:per|of|in|at|by|for)\b|\b(?:fall|fell|drop|rise|risen|go|gone|come|change|grow|been))/giu;
const CHINESE =
  /(\p{Script=Han}{2,8}?)?(?:[能可会已共约才]|可以|已经|总共|一共|大概|平均|每年|一年|每天|一天)*(?:达到?|[有是为到用了]|提高|提升|降低|下降|减少|[降升提])*(?:到|了|至)?多少(?:[个台辆棵家条种人支吨度方升公斤千米万亿]*)(\p{Script=Han}{0,6})/gu;
