import { openCasebook } from "../../src/app.js";
import type { Library } from "../../src/retrieval/library.js";
import { caseText, numbered } from "./case-texts.js";
import { workshop } from "./workshop.js";

/** A company of a small library, with what it states. */
export interface SmallCase {
  readonly name: string;
  readonly zh: string;
  readonly industry?: string;
  readonly place?: string;
  readonly collection?: string;
  /** Other names of the company. */
  readonly aliases?: readonly string[];
  /** Sections: a title in both languages, a paragraph in each. */
  readonly measures: readonly SmallMeasure[];
}

/** A section, and what a reader catalogued it as: lines of YAML like `is: [solar-pv]`. */
export interface SmallMeasure {
  readonly title: string;
  readonly en: string;
  readonly zh: string;
  readonly catalogue?: string;
}

function catalogueOf(measures: readonly SmallMeasure[]): string {
  const entries = measures.flatMap(({ title, catalogue }) => (catalogue ? [`  - section: ${title.split(" |")[0]}\n    ${catalogue}\n`] : []));
  return entries.length > 0 ? `technologies:\n  - has: []\n${entries.join("")}` : "";
}

/** A library of these companies alone, whose numbers no corpus can change: the n-th is case `light-industry-2024-0n`, unless it is of another collection. */
export async function smallLibrary(cases: readonly SmallCase[]): Promise<Library> {
  const { config, write } = await workshop();
  for (const [index, { name, zh, industry = "dairy", place = "shenyang", collection = "light-industry-2024", aliases = [], measures }] of cases.entries()) {
    await write(
      `${collection}/0${index + 1}-dairy.md`,
      caseText({
        company: `company:\n  zh: ${zh}\n  en: ${name}\n${aliases.length > 0 ? `  aliases: [${aliases.join(", ")}]\n` : ""}`,
        industry: `industry: ${industry}\n`,
        place: `place: ${place}\n`,
        source: numbered(index + 1).replace("light-industry-2024", collection),
        more: catalogueOf(measures),
        overview: "\nA company.\n\n一家公司。\n",
        measures: measures.map((one) => `\n## ${one.title}\n\n${one.en}\n\n${one.zh}\n`).join(""),
      }),
    );
  }
  const { library } = await openCasebook(config, { notice: () => undefined });
  return library;
}
