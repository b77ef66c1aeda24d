import type { Answer } from "../domain/answer.js";
import type { Passage } from "../domain/passage.js";
import { findQuantities, type Quantity } from "../figures/quantities.js";
import type { Library } from "../retrieval/library.js";
import type { Draft, DraftLine, DraftSentence } from "./draft.js";

type Removed = Answer["checks"]["removed"];

export interface Verified {
  readonly draft: Draft;
  readonly figuresTraced: number;
  readonly removed: Removed;
}

/** What the sentences of a draft may speak of. */
export interface Evidence {
  /** Passages by marker. */
  readonly cited: ReadonlyMap<number, Passage>;
  /** Cases that may be named where no figure is stated: the cited ones and the near misses. */
  readonly nameable: ReadonlySet<string>;
}

/**
 * Lets through only what the evidence carries, whoever wrote it. In each sentence every number with its unit must stand
 * in a passage that the sentence cites, or be a calculated figure handed in with it; every marker must exist; every
 * company named must be one of a cited case or, without figures, a near miss. What fails is taken out and listed.
 */
export function verify(draft: Draft, evidence: Evidence, library: Library): Verified {
  const removed: { sentence: string; reason: string }[] = [];
  let figuresTraced = 0;
  const lines = draft.lines.flatMap((line): DraftLine[] => {
    const sentences = line.sentences.filter((sentence) => {
      const check = checkSentence(sentence, evidence, library);
      if ("reason" in check) removed.push({ sentence: sentence.text, reason: check.reason });
      else figuresTraced += check.figures;
      return !("reason" in check);
    });
    return sentences.length > 0 ? [{ ...line, sentences }] : [];
  });
  return { draft: { lines }, figuresTraced, removed };
}

function checkSentence(sentence: DraftSentence, { cited, nameable }: Evidence, library: Library): { figures: number } | { reason: string } {
  const passages: Passage[] = [];
  for (const marker of sentence.markers) {
    const passage = cited.get(marker);
    if (!passage) return { reason: `marker [${marker}] points to no passage` };
    passages.push(passage);
  }
  const stated = findQuantities(sentence.text);
  const known = passages.flatMap((passage): Stated[] => [
    ...findQuantities(`${passage.heading.en ?? ""}\n${passage.heading.zh ?? ""}\n${passage.text}`),
    ...passage.figures,
  ]);
  const derived = sentence.derived ?? [];
  for (const quantity of stated) {
    if (known.some((other) => sameQuantity(quantity, other))) continue;
    if (derived.some((figure) => figure.value === quantity.value && (figure.unit === quantity.unit || quantity.unit === "count"))) continue;
    return { reason: `no cited passage states ${sentence.text.slice(quantity.numberStart, quantity.unitEnd)}` };
  }
  const owners = new Set(passages.map((passage) => passage.caseId));
  for (const name of namesIn(sentence.text, library)) {
    const allowed = name.cases.some((id) => owners.has(id) || (stated.length === 0 && nameable.has(id)));
    // A passage may itself name another company of the library, as a partner or a parent.
    if (!allowed && !passages.some((passage) => passage.text.includes(name.written)))
      return { reason: `${name.written} is not the company of a cited passage` };
  }
  return { figures: stated.length };
}

type Stated = Pick<Quantity, "value" | "unit" | "per"> & { readonly max?: number | undefined };

function sameQuantity(a: Stated, b: Stated): boolean {
  return (
    a.value === b.value &&
    a.max === b.max &&
    (a.unit === b.unit || withoutDenominator(a) === withoutDenominator(b)) &&
    (a.per === null || b.per === null || a.per === b.per)
  );
}

const withoutDenominator = ({ unit }: Stated) => unit.split("/")[0];

function namesIn(text: string, library: Library): { written: string; cases: string[] }[] {
  const bySpan = new Map<string, { written: string; cases: string[] }>();
  for (const { id, start, end } of library.companyMatcher.find(text)) {
    const key = `${start}-${end}`;
    const known = bySpan.get(key);
    if (known) known.cases.push(id);
    else bySpan.set(key, { written: text.slice(start, end), cases: [id] });
  }
  return [...bySpan.values()];
}
