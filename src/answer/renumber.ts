import type { Composition } from "./compose.js";
import { type DraftLine, type DraftSentence, type DraftTable, isDraftTable, sentencesOf } from "./draft.js";

/** A composition with its markers in the order in which a reader first meets them; those that are only checked come last. */
export function renumbered<C extends Pick<Composition, "draft" | "cited" | "chart">>({
  draft,
  cited,
  chart,
}: C): Pick<Composition, "draft" | "cited" | "chart"> {
  const sentences = sentencesOf(draft);
  const met = [...sentences.filter(({ silent }) => !silent).flatMap(({ markers }) => markers), ...cited.map(({ marker }) => marker)];
  const numbers = new Map([...new Set(met)].map((marker, index) => [marker, index + 1]));
  const numberOf = (marker: number) => numbers.get(marker) ?? marker;
  const sentence = (one: DraftSentence): DraftSentence => ({
    ...one,
    markers: one.markers.map(numberOf),
    ...(one.derived ? { derived: one.derived.map((figure) => ({ ...figure, marker: numberOf(figure.marker) })) } : {}),
  });
  const line = (one: DraftLine | DraftTable): DraftLine | DraftTable =>
    isDraftTable(one)
      ? { ...one, rows: one.rows.map((row) => ({ ...row, cells: row.cells.map(sentence) })) }
      : { ...one, sentences: one.sentences.map(sentence) };
  return {
    draft: { lines: draft.lines.map(line) },
    cited: cited.map((one) => ({ ...one, marker: numberOf(one.marker) })).sort((a, b) => a.marker - b.marker),
    ...(chart ? { chart: { ...chart, bars: chart.bars.map((bar) => ({ ...bar, marker: numberOf(bar.marker) })) } } : {}),
  };
}
