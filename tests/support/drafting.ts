import { ask } from "../../src/answer/ask.js";
import { type CitedPassage, compose } from "../../src/answer/compose.js";
import { type Draft, type DraftSentence, sentencesOf } from "../../src/answer/draft.js";
import { evidenceFor } from "../../src/answer/evidence.js";
import { select } from "../../src/answer/select.js";
import { understand } from "../../src/answer/understand.js";
import { type Evidence, type Verified, verify } from "../../src/answer/verify.js";
import type { Answer } from "../../src/domain/answer.js";
import type { Passage } from "../../src/domain/passage.js";
import type { QueryPlan } from "../../src/domain/plan.js";
import type { Library } from "../../src/retrieval/library.js";
import { retrieve } from "../../src/retrieval/retrieve.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";
import { indexTerms } from "../../src/text/tokens.js";

/** A question a technology and language: every list that the vocabulary can ask for. */
export const TECHNOLOGY_QUESTIONS: readonly string[] = TECHNOLOGIES.flatMap(({ en, zh }) => [
  `Which companies use ${en[0]} and how much did they save?`,
  `哪些企业用了${zh[0]}？节约了多少？`,
]);

/** What the built-in writer makes of a question, before it is checked, with what it is checked against. */
export interface Drafted {
  readonly plan: QueryPlan;
  readonly draft: Draft;
  readonly cited: readonly CitedPassage[];
  readonly evidence: Evidence;
}

export async function draftOf(library: Library, question: string): Promise<Drafted> {
  const plan = understand(question, library);
  const selection = select(plan, library, await retrieve(library, indexTerms(question), question));
  const { draft, cited } = compose(plan, selection, library);
  return { plan, draft, cited, evidence: evidenceFor(question, plan, selection, { cited }, library) };
}

/** The sentences of a draft that claim something of a passage. */
export function claimsOf(draft: Draft): DraftSentence[] {
  return sentencesOf(draft).filter(({ markers }) => markers.length > 0);
}

/** Checks one sentence, as it would stand alone in a paragraph. */
export function verifySentence(sentence: DraftSentence, evidence: Evidence, library: Library): Verified {
  return verify({ lines: [{ item: false, sentences: [sentence] }] }, evidence, library);
}

/** Evidence of passages, numbered from 1. */
export function evidenceOf(...passages: readonly Passage[]): Evidence {
  return { cited: new Map(passages.map((passage, index) => [index + 1, passage])), nameable: new Set(), countable: new Set(), asked: [], frame: "" };
}

export function answerTo(library: Library, question: string, rest: Partial<Parameters<typeof ask>[1]> = {}): Promise<Answer> {
  return ask(library, { question, language: "auto", ...rest });
}

/** The ids of the cases that an answer cites, sorted. */
export function citedCases({ citations }: Answer): string[] {
  return [...new Set(citations.map((citation) => citation.case.id))].sort();
}

/** The passage of an id that the test relies on. */
export function passageOf(library: Library, id: string): Passage {
  const passage = library.passages.get(id);
  if (!passage) throw new Error(`the corpus has no passage ${id}`);
  return passage;
}
