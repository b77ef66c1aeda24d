import stringWidth from "string-width";

/** A Latin word with the blanks behind it, or one character of a script that is written without blanks, with the signs that must not start a line. */
const PIECE = /[\p{Script=Han}（「“《][，。、；：！？）」”》]*|[^\s\p{Script=Han}（「“《]+\s*|\s+/gu;

/**
 * Lines of at most so many terminal columns, where a Chinese character takes two. A word longer than a line is cut.
 * `cli-table3` cuts at blanks only, or by characters as if each took one column.
 */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of (text.match(PIECE) ?? []).flatMap((one) => cut(one, width))) {
    if (stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== "").join("\n");
}

function cut(piece: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && stringWidth((part + character).trimEnd()) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
