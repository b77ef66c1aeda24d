import type { Figure } from "../../domain/figure.js";
import { LANGUAGES, type Language } from "../../domain/language.js";
import type { Passage } from "../../domain/passage.js";
import { passageFigures } from "../../figures/passage.js";
import { UNIT_BY_ID } from "../../taxonomy/units.js";
import { splitSentences } from "../../text/sentences.js";
import type { Finding } from "./stated.js";

/**
 * Where the English and the Chinese of a passage, each read alone, say different things of one figure, or only one of
 * them states it. Where one says more than the other (a period, a year, what it is of) they do not disagree: the figure
 * joined from both says it.
 */
export function disagreements(passage: Passage): Finding[] {
  const alone = { en: readAlone(passage, "en"), zh: readAlone(passage, "zh") };
  if (!LANGUAGES.every((language) => passage.sentences.some((sentence) => sentence.language === language))) return [];
  return passage.figures.flatMap((figure): Finding[] => {
    if (figure.unit === "count") return [];
    const [en, zh] = LANGUAGES.map((language) => {
      const span = figure.spans.find((one) => one.language === language);
      return span && alone[language].get(span.start);
    });
    const stated = { figure, passage };
    if (!en || !zh) return [{ stated, reason: `read in ${figure.spans[0]?.language === "en" ? "English" : "Chinese"} only` }];
    const said = differences(en, zh, figure, passage);
    return said.length === 0 ? [] : [{ stated, reason: `English and Chinese disagree: ${said.join(", ")}` }];
  });
}

/** The figures of one language by where they start. */
function readAlone({ id, text, heading, kind }: Passage, language: Language): Map<number, Figure> {
  const sentences = splitSentences(text).filter((sentence) => sentence.language === language);
  const title = [heading.en, heading.zh].filter(Boolean).join(" | ");
  return new Map(passageFigures(id, text, sentences, { heading: title, kind }).map((figure) => [figure.spans[0]?.start ?? 0, figure]));
}

/** An attribute with the values that say less than any other, the least first. */
interface Attribute {
  readonly name: string;
  readonly of: (figure: Figure) => string;
  readonly vague: readonly string[] | ((passage: Passage) => readonly string[]);
}

const NOTHING = "none";

const ATTRIBUTES: readonly Attribute[] = [
  { name: "metric", of: ({ metric }) => metric, vague: ["other", "count", "share", "increase"] },
  // A thing that something is stated for (a car, a person) is named in the language of its text: only units are compared.
  { name: "denominator", of: ({ unit }) => denominatorUnit(unit) ?? NOTHING, vague: [NOTHING] },
  { name: "period", of: ({ per, cumulative }) => (cumulative ? "cumulative" : (per ?? NOTHING)), vague: [NOTHING] },
  { name: "years", of: ({ years }) => years?.join("–") ?? NOTHING, vague: [NOTHING] },
  { name: "qualifier", of: ({ qualifier }) => qualifier, vague: ["exact"] },
  // A running total is of something saved or made.
  { name: "role", of: ({ role }) => role, vague: ["level", "total"] },
  { name: "basis", of: ({ basis }) => basis, vague: [] },
  // The usual owner of a passage's figures is the one that they have where the text names none.
  { name: "owner", of: ({ owner }) => owner, vague: ({ kind }) => [kind === "overview" || kind === "result" ? "company" : "measure"] },
];

function denominatorUnit(unit: string): string | undefined {
  const below = unit.split("/")[1]?.replace(/^\d+k?/, "");
  return below && UNIT_BY_ID.has(below) ? unit.split("/")[1] : undefined;
}

/** Where the two contradict each other, or the joined figure says less than one of them. */
function differences(en: Figure, zh: Figure, joined: Figure, passage: Passage): string[] {
  return ATTRIBUTES.flatMap(({ name, of, vague: vagueness }) => {
    const [left, right] = [of(en), of(zh)];
    const vague = typeof vagueness === "function" ? vagueness(passage) : vagueness;
    // Of two vague values the later in the list says more; one that is not in the list says most.
    const [less, more] = [left, right]
      .map((value) => ({ value, says: vague.includes(value) ? vague.indexOf(value) : vague.length }))
      .sort((a, b) => a.says - b.says);
    const agree = left === right || (less?.says !== more?.says && of(joined) === more?.value);
    return agree ? [] : [`${name} ${left} and ${right}`];
  });
}
