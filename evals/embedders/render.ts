import Table from "cli-table3";
import type { Measured } from "./measure.js";

/** The embedders side by side. */
export function renderEmbedders(measured: readonly Measured[]): string {
  const table = new Table({
    head: ["embedder", "both, first 5", "first 10", "English", "Chinese", "fused, 10", "across, 5", "10", "single, 5", "10", "own, 10", "build s", "query ms"],
    style: { head: [], border: [] },
    colAligns: ["left", ...Array.from({ length: 12 }, () => "right" as const)],
  });
  for (const { name, both, fused, across, single, own, buildSeconds, queryMs } of measured) {
    const found = [both.at5, both.at10, both.en10, both.zh10, fused.at10, across.at5, across.at10, single.at5, single.at10, own.at10].map((value) =>
      value.toFixed(3),
    );
    table.push([name, ...found, buildSeconds.toFixed(1), queryMs.toFixed(1)]);
  }
  return [
    "Share of the needed passages that each embedder finds by nearness alone: in passages of both languages, fused with words,",
    "across the languages (the question's own is not embedded), of single cases that exist in the other language alone, and in their own:",
    table.toString(),
  ].join("\n");
}
