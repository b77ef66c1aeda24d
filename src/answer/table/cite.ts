import type { Language } from "../../domain/language.js";
import type { Passage } from "../../domain/passage.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import type { CitedPassage } from "../compose.js";
import { isTableText, rowOf, type StatedSentence, statedSentences } from "../sentences.js";

/** Gives passages their markers in the order in which rows of them are first told, and remembers what is told of each. */
export class Citer {
  private readonly entries = new Map<string, { marker: number; passage: Passage; sentences: StatedSentence[] }>();

  constructor(
    private readonly library: Library,
    private readonly language: Language,
  ) {}

  /** The marker for a row that the answer tells in these words. */
  cite(row: MeasureRow, text: string): number {
    const passage = this.library.passages.get(row.passageId) as Passage;
    const entry = this.entries.get(passage.id) ?? { marker: this.entries.size + 1, passage, sentences: [] };
    this.entries.set(passage.id, entry);
    const stated = sentenceOf(passage, row, this.language);
    if (stated && !entry.sentences.some((one) => one.text === text)) {
      const quote = isTableText(stated.text) ? rowOf(stated.text, row.figure, stated.sentence) : stated.quote;
      entry.sentences.push({ ...stated, text, quote, figures: [row.figure] });
    }
    return entry.marker;
  }

  /** The marker for a passage that is an example of what is counted, with its first sentence; `told`: the words that name it. */
  example(passage: Passage, told?: string): number {
    const first = statedSentences(passage, this.language)[0] ?? statedSentences(passage, this.language === "en" ? "zh" : "en")[0];
    const entry = this.entries.get(passage.id) ?? {
      marker: this.entries.size + 1,
      passage,
      sentences: first ? [{ ...first, ...(told ? { text: told } : {}), figures: [] }] : [],
    };
    this.entries.set(passage.id, entry);
    return entry.marker;
  }

  /** What a row is of: its measure, and where a table of that tells several things, which of these. */
  measureOf(row: MeasureRow): string | undefined {
    const { language } = this;
    const heading = row.measure[language] ?? row.measure.en ?? row.measure.zh;
    const stated = sentenceOf(this.library.passages.get(row.passageId) as Passage, row, language);
    const [, first = ""] = stated && isTableText(stated.text) ? rowOf(stated.text, row.figure, stated.sentence).split("|") : [];
    const thing = /\d/.test(first) ? "" : first.trim();
    return heading && thing ? `${heading}${language === "en" ? ": " : "："}${thing}` : heading;
  }

  cited(): CitedPassage[] {
    return [...this.entries.values()].map((entry) => ({ ...entry, notes: [] }));
  }
}

/** The sentence that states a row's figure, in the language of the answer where it has one. */
function sentenceOf(passage: Passage, { figure }: MeasureRow, language: Language): StatedSentence | undefined {
  for (const one of [language, language === "en" ? "zh" : "en"] as const) {
    const found = statedSentences(passage, one).find(({ figures }) => figures.some(({ id }) => id === figure.id));
    if (found) return found;
  }
  return undefined;
}
