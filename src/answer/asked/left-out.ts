/** A part of a question that says what is not meant: "…（不含零部件）", "…, 啤酒和乳品不算", "excluding the ports". */
const LEFT_OUT =
  /(?<=^|[，,。.;；（(?？])\s*(?:[^，,。.;；（(?？]{1,16}(?:不算|不计|别算|除外|不要算)(?![^，,。.;；]*(?:多少|几))|(?:不含|不包括|不算|除开|剔除)[^，,。.;；:：）)]*|除了?[^，,。;；:：）)]{1,20}?(?:之|以)?外(?=[，,、]|其[他它余])|(?:not counting|not including|leaving out|leave out|excluding|except(?: for)?|apart from)\b[^,.;:?)]*)/gi;

interface Span {
  readonly start: number;
  readonly end: number;
}

export function leftOut(question: string): Span[] {
  return [...question.matchAll(LEFT_OUT)].filter(([text]) => text.trim() !== "").map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}

/** What a question only explains, in brackets or at its end: "（瓶装水、茶饮都算）", "（同一家的两份案例算一家）", "，自用、外卖都算". */
const EXPLAINED =
  /[（(][^（()）]*(?:都算|也算|算一[家个]|算在内|counts? as one|included)[^（()）]*[）)]|(?<=[，。？；])[^，。？；（）]*(?:都算|也算)(?=。?\s*$)/gi;

/** The question with blanks for what it only explains: that names nothing more to be had. */
export function withoutExplained(question: string): string {
  return question.replace(EXPLAINED, (text) => " ".repeat(text.length));
}

/** The question with blanks for what it leaves out or only explains, and for what it says is not meant ("Not the extra profit"). */
export function withoutLeftOut(question: string): string {
  const kept = leftOut(question).reduce((text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end), question);
  const blank = (text: string) => " ".repeat(text.length);
  return withoutExplained(kept).replace(/(?<=[.;,?]\s|\()not\b[^,.;?)]*/gi, blank);
}
