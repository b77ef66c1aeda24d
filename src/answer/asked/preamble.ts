/** What an asker tells of himself before he asks: "I work in the treasury of a mill. Are there …", 我是做饲料的，…. */
const OF_THE_ASKER: readonly RegExp[] = [
  /^\s*(?:(?:i|we)\s+(?:(?:am|are)(?!\s+(?:\w+ing|after|interested)\b)|work|write|run|teach|study|travel|represent|own|sell|make)|(?:i|we)['’](?:m|re)(?!\s+(?:\w+ing|after|interested)\b))\b[^?？.]*\.\s+(?=\S)/i,
  /^\s*(?:我们?|咱们?|本人)(?:单位|公司|厂)?(?:是|在[^，。]*(?:工作|上班))[^?？.。，,]*[，,。]\s*(?=\S)/,
];

/** Where the question itself starts, behind what the asker tells of himself. */
export function askedFrom(question: string): number {
  return Math.max(0, ...OF_THE_ASKER.map((pattern) => pattern.exec(question)?.[0].length ?? 0));
}
