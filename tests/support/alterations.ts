import type { DraftSentence } from "../../src/answer/draft.js";
import type { Evidence } from "../../src/answer/verify.js";
import type { Passage } from "../../src/domain/passage.js";
import { findQuantities, type Quantity } from "../../src/figures/quantities.js";
import type { Library } from "../../src/retrieval/library.js";
import { claimsOf, draftOf } from "./drafting.js";

/** A sentence of a true draft that states an amount of a passage, with that passage and all evidence of its answer. */
export interface TrueClaim {
  readonly sentence: DraftSentence;
  readonly passage: Passage;
  readonly evidence: Evidence;
  /** The amounts that it states with a unit. */
  readonly amounts: readonly Quantity[];
}

/** The claims of the drafts of some questions. */
export async function trueClaims(library: Library, questions: readonly string[]): Promise<TrueClaim[]> {
  const claims: TrueClaim[] = [];
  for (const question of questions) {
    const { draft, evidence } = await draftOf(library, question);
    for (const sentence of claimsOf(draft)) {
      const passage = evidence.cited.get(sentence.markers[0] as number) as Passage;
      const amounts = findQuantities(sentence.text).filter(({ unit }) => unit !== "count");
      if (amounts.length > 0) claims.push({ sentence, passage, evidence, amounts });
    }
  }
  return claims;
}

type Amount = Pick<Quantity, "value" | "unit"> & { readonly max?: number | undefined };

/** Every amount that a passage states, in its headings, its text and its tables. */
export function amountsOf(passage: Passage): readonly Amount[] {
  const { heading, text, figures } = passage;
  const amounts = READ.get(passage) ?? [...findQuantities(`${heading.en ?? ""}\n${heading.zh ?? ""}\n${text}`), ...figures];
  READ.set(passage, amounts);
  return amounts;
}

/** A passage is read once, however often it is asked. */
const READ = new WeakMap<Passage, readonly Amount[]>();

export const stated = (passage: Passage, { value, max }: Amount) => amountsOf(passage).some((other) => other.value === value && other.max === max);

/** Another digit in the place of one digit of an amount. `which` and `by` are taken modulo what there is. */
export function withDigitChanged(text: string, { numberStart, unitEnd }: Quantity, which: number, by: number): string {
  const number = /^\D*[\d,.]*\d/.exec(text.slice(numberStart, unitEnd))?.[0] ?? "";
  const places = [...number.matchAll(/\d/g)].map((match) => numberStart + match.index);
  const place = places[which % places.length] as number;
  return `${text.slice(0, place)}${(Number(text[place]) + 1 + (by % 9)) % 10}${text.slice(place + 1)}`;
}

/** A unit of the same look for each unit; the amount stays. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/tCO[2₂]e?/, "kgCO2"],
  [/kWh/, "MWh"],
  [/MWh|兆瓦时/, "kWh"],
  [/千瓦时|度/, "兆瓦时"],
  [/CNY|RMB/, "USD "],
  [/yuan/, "US dollars"],
  [/元/, "美元"],
  [/(?<=[\d\s])t(?![A-Za-z])|tonnes?/, "kg"],
  [/吨/, "千克"],
  [/m³|立方米/, "km"],
  [/m²|平方米/, "km"],
  [/%/, " °C"],
  [/°C|℃/, "%"],
];

/** Another unit in the place of an amount's; undefined for a unit that no swap is known for. */
export function withUnitSwapped(text: string, { numberStart, unitEnd }: Quantity): string | undefined {
  const amount = text.slice(numberStart, unitEnd);
  const swap = SWAPS.find(([pattern]) => pattern.test(amount));
  return swap && `${text.slice(0, numberStart)}${amount.replace(swap[0], swap[1])}${text.slice(unitEnd)}`;
}

/** The names by which the library knows companies other than that of a passage, and which the passage does not mention. */
export function otherOwners(library: Library, { caseId, text }: Passage): string[] {
  const names = [...library.cases.values()].flatMap(({ company }) => [company.zh, ...company.aliases]);
  return [...new Set(names)].filter((name) => {
    const owners = library.companyMatcher.ids(name);
    return owners.size > 0 && !owners.has(caseId) && !text.includes(name);
  });
}
