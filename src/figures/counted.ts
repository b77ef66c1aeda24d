const COUNTED_ZH =
  /^\s*(?:[个台条辆家人次套支棵项座盏瓶张株户头块只艘间道种层名位件批组所届期份例笔类步级处款](?:(?!以上|以下|左右|以内|一年|每年|计算|计(?=[，。；]))\p{Script=Han}){0,6}?)(?=以上|以下|左右|以内|一年|每年|计算|计[，。；]|[，。；、,.;（）()和及与并的]|$)|^\s*[MGTPE]B(?![A-Za-z])|^\s*(?:人次|[个台条辆家人次套支棵项座盏瓶张株户头块只艘间道种层名位件批组所款])/u;
/** Words behind a number up to the first that cannot belong to the name of a thing. */
const WORDS_EN =
  /^\s+((?:(?!(?:and|or|in|of|at|to|by|from|with|for|on|a|an|the|is|are|was|were|has|had|have|than|that|which|whose|who|per|after|before|out|into|between|across|around|against|this|these|together|can|will|worldwide|cumulatively|came|comes|went|goes|flowed|used (?:in|for|by|here))\b)[A-Za-z][A-Za-z-]*\s?){1,5})/;
/** A name ends with its first plural, except with words that only look like one. */
const NO_PLURAL = /^(?:gas|sales|news)$/i;
const PLURAL = /(?<![isu])s$|^(?:people|staff|children|men|women|sheep|personnel|fish|cattle)$/i;

/** 60个牧场推广, 6万名青少年参与: what the things do is no part of their name. */
const VERB_BEHIND = /^(\s*.\p{Script=Han}{2,}?)(?:推广|参[与加]?|应用|实施|投[产用入]|建成|完成|加入|获得|通过|使用|采用|成为|接入|开展|受益).*$/u;

/** What is counted, from behind the number: the classifier in Chinese with its noun where the clause ends there. */
export function countedThing(text: string, at: number): string | undefined {
  const rest = text.slice(at);
  const chinese = COUNTED_ZH.exec(rest)?.[0].replace(VERB_BEHIND, "$1");
  return (chinese ?? nameOf(WORDS_EN.exec(rest)?.[1]))?.trim() || undefined;
}

function nameOf(words: string | undefined): string | undefined {
  const list = words?.trim().split(/\s+/) ?? [];
  const plural = list.findIndex((word) => PLURAL.test(word) && !NO_PLURAL.test(word));
  return list.slice(0, plural >= 0 ? plural + 1 : 3).join(" ");
}
