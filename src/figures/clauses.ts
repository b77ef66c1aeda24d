/** Where the clause starts that holds a place: behind the comma or semicolon before it. Commas within numbers part nothing. */
export function clauseStart(sentence: string, at: number): number {
  for (let index = at - 1; index >= 0; index--)
    if (/[，,；;：:]/.test(sentence[index] as string) && !/\d,\d/.test(sentence.slice(index - 1, index + 2))) return index + 1;
  return 0;
}

/** Where the clause ends that holds a place. */
export function clauseEnd(sentence: string, at: number): number {
  const match = /[，；;。]|,(?!\d)/.exec(sentence.slice(at));
  return match ? at + match.index : sentence.length;
}

/** Where the next semicolon stands: what is said of a list of figures goes no further. */
export function listEnd(sentence: string, at: number): number {
  const match = /[;；]/.exec(sentence.slice(at));
  return match ? at + match.index : sentence.length;
}

/** Where the list starts that holds a place: behind the semicolon before it. */
export function listStart(sentence: string, at: number): number {
  return Math.max(sentence.lastIndexOf(";", at - 1), sentence.lastIndexOf("；", at - 1)) + 1;
}
