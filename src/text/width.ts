/**
 * Full-width Latin letters, digits and signs as their half-width twins, character for character, so that offsets
 * stay true. NFKC is not used: it turns ³ into 3 and ㎡ into two characters.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (character) => (character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0)));
}
