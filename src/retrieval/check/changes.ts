import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import { comparableAmount } from "../../figures/comparable.js";
import { directionCues } from "../../figures/cues.js";
import type { Finding } from "./stated.js";

/** Changes whose two ends move against the verb: "fell from 32.6 to 32.9 m³". */
export function changesAgainstVerb(passage: Passage): Finding[] {
  return passage.sentences.flatMap((sentence) => {
    const inside = passage.figures.flatMap((figure) => {
      const span = figure.spans.find(({ start, end }) => start >= sentence.start && end <= sentence.end);
      return span ? [{ figure, span }] : [];
    });
    const ordered = inside.sort((a, b) => a.span.start - b.span.start);
    return ordered.flatMap((before, index) => {
      const after = ordered[index + 1];
      if (!after || before.figure.role !== "before" || after.figure.role !== "after") return [];
      const told = directionOf(passage.text.slice(clauseStart(passage.text, sentence.start, before.span.start), after.span.start));
      const moved = movement(before.figure, after.figure);
      if (!told || !moved || told === moved) return [];
      const reason = `${before.span.asWritten} → ${after.span.asWritten} ${moved === "gain" ? "rises" : "falls"} where the text tells of a ${told}`;
      return [{ stated: { figure: before.figure, passage }, reason }];
    });
  });
}

/** From the end of the clause before; a comma between digits is no end. */
function clauseStart(text: string, from: number, at: number): number {
  const breaks = [...text.slice(from, at).matchAll(/[，；;、]|,(?!\d)/g)];
  return from + (breaks.at(-1)?.index ?? 0);
}

/** The one direction that a clause tells; none where it tells both or neither. */
function directionOf(clause: string): "saving" | "gain" | undefined {
  const told = new Set(directionCues(clause).map(({ value }) => value));
  if (told.has("saving") === told.has("gain")) return undefined;
  return told.has("saving") ? "saving" : "gain";
}

function movement(before: Figure, after: Figure): "saving" | "gain" | undefined {
  const [from, to] = [comparableAmount(before), comparableAmount(after)];
  if (from.unit !== to.unit || from.value === to.value) return undefined;
  return from.value < to.value ? "gain" : "saving";
}
