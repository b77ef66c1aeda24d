import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { basisCues } from "../../figures/cues.js";
import type { Library } from "../../retrieval/library.js";
import { technologiesIn } from "../../taxonomy/tagger.js";
import { indexTerms } from "../../text/tokens.js";
import { isTableText, statedSentences } from "../sentences.js";
import type { Reading } from "./reading.js";
import { STATES } from "./states.js";

/** The states that a question names and its cases never mention. */
export const unmentionedStates = (question: string, passages: readonly Passage[]) =>
  STATES.filter(({ pattern }) => pattern.test(question) && !passages.some((passage) => textsOf(passage).some((text) => pattern.test(text))));

/**
 * The sentences on something that the question names and its cases tell only as a plan, wherever they mention it; empty
 * where nothing is so.
 */
export function plannedOnly(question: string, plan: QueryPlan, passages: readonly Passage[], library: Library): Pick<Reading, "passage" | "sentences">[] {
  // "Pledge allowances": a word of planning itself is no thing that is planned.
  const forms = plan.terms.filter(({ word }) => !isPlan(word)).map(({ form }) => form);
  const has = (form: string) => (text: string) => text.toLowerCase().includes(form) && indexTerms(text).includes(form);
  // A measure whose heading names it is done: its sentences need not be read.
  const headed = (id: string) =>
    passages.some(
      ({ id: passage, kind, heading }) => kind !== "plan" && library.facets(passage).headingTechnology.has(id) && !isPlan(`${heading.en} ${heading.zh}`),
    );
  const tagged = (id: string) => passages.filter((passage) => library.facets(passage.id).technology.has(id));
  const named = [
    ...STATES.filter(({ pattern }) => pattern.test(question)).map(({ pattern }) => [passages, (text: string) => pattern.test(text)] as const),
    ...forms.filter((form) => isInPlans(passages, has(form))).map((form) => [passages, has(form)] as const),
    ...plan.facets.technology.filter((id) => !headed(id)).map((id) => [tagged(id), (text: string) => technologiesIn(text).has(id)] as const),
  ];
  const planned = named.find(([some, names]) => isOnlyPlanned(some, names));
  if (!planned) return [];
  const [some, names] = planned;
  return some
    .map((passage) => ({ passage, sentences: statedSentences(passage, plan.language).filter(({ text }) => !isTableText(text) && names(text)) }))
    .filter(({ sentences }) => sentences.length > 0);
}

function isOnlyPlanned(passages: readonly Passage[], names: (text: string) => boolean): boolean {
  const naming = passages.flatMap((passage) =>
    textsOf(passage)
      .filter(names)
      .map((text) => passage.kind === "plan" || isPlan(text)),
  );
  return naming.length > 0 && naming.every(Boolean);
}

/** A word is of a plan where a section of plans has it, not where some sentence that has it speaks of an aim. */
const isInPlans = (passages: readonly Passage[], names: (text: string) => boolean) =>
  passages.some((passage) => passage.kind === "plan" && names(passage.text));

const textsOf = ({ sentences, text, heading }: Passage) => [
  ...sentences.map(({ start, end }) => text.slice(start, end)),
  ...Object.values(heading).flatMap((title) => title ?? []),
];

const isPlan = (text: string) => basisCues(text).some(({ value }) => value === "target");
