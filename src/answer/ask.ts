import { randomUUID } from "node:crypto";
import type { Answer, AnswerFigure, Citation, Related, Status } from "../domain/answer.js";
import type { Language } from "../domain/language.js";
import { entriesAbout, type Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { retrieveFor } from "../retrieval/retrieve.js";
import { metricLabel } from "../taxonomy/metrics.js";
import type { Taken } from "./asked/spelling.js";
import type { CitedPassage } from "./compose.js";
import { type Draft, joinSentences, renderDraft, sentencesOf } from "./draft.js";
import { made } from "./make.js";
import { passageUrl } from "./passage-url.js";
import { renumbered } from "./renumber.js";
import { type AskRequest, readRequest } from "./request.js";
import type { Selection } from "./select.js";
import { type StatedSentence, statedSentences } from "./sentences.js";
import { describeNear, headingOf } from "./wording.js";

/** Understand, retrieve, select, compose, verify: the answer object of the contract. */
export async function ask(library: Library, request: AskRequest): Promise<Answer> {
  const clock = stopwatch();
  const { whole, question, plan, taken } = await readRequest(library, request);
  const understood = clock();
  const ranked = await retrieveFor(library, plan, question);
  const { composition, selection, verified, partial } = made(question, plan, ranked, library);
  const retrieved = clock();
  const { draft, cited, chart } = renumbered({ ...composition, draft: { lines: [...verified.draft.lines, ...takenLines(taken, plan.language)] } });
  const kept = keptPassages(cited, draft);
  const composed = clock();
  const derived = sentencesOf(draft).flatMap((sentence) => sentence.derived ?? []);
  const figures = [...derived, ...kept.flatMap((one) => answerFigures(one, plan))];
  return {
    id: randomUUID(),
    question: request.question,
    standaloneQuestion: whole,
    language: plan.language,
    status: partial === undefined ? statusOf(plan, kept, composition.lacking, selection) : partial ? "partial" : "answered",
    answer: renderDraft(draft),
    citations: kept.map((one) => ({ marker: one.marker, ...citationOf(one.passage, quoted(one, plan.language), plan.language, library) })),
    figures,
    ...(chart ? { chart } : {}),
    ...(composition.coverage ? { coverage: composition.coverage } : {}),
    related: selection.near.map((miss): Related => {
      const first = statedSentences(miss.scored.passage, plan.language).slice(0, 1);
      const { note: _note, ...citation } = citationOf(miss.scored.passage, first, plan.language, library);
      return { ...citation, why: describeNear(miss, plan, library) };
    }),
    checks: { figuresTraced: verified.figuresTraced, figuresUntraced: 0, removed: [...verified.removed] },
    engine: { embeddings: library.embedder.name, writer: "built-in" },
    timingsMs: { understand: understood, retrieve: retrieved, compose: composed, total: understood + retrieved + composed },
  };
}

/** What a misspelt word was taken as, for a reader who meant another. */
function takenLines(taken: readonly Taken[], language: Language): Draft["lines"] {
  if (taken.length === 0) return [];
  const pairs = taken.map(({ from, to }) => (language === "zh" ? `“${from}”按“${to}”理解` : `“${from}” was read as “${to}”`));
  const text = language === "zh" ? `（${pairs.join("，")}。）` : `(${pairs.join(", ")}.)`;
  return [{ item: false, sentences: [{ text, markers: [] }] }];
}

/** The cited passages with those of their sentences that the verifier let through, or of which a figure was added up or compared. */
function keptPassages(cited: readonly CitedPassage[], draft: Draft): CitedPassage[] {
  const sentences = sentencesOf(draft);
  const told = new Set(sentences.flatMap(({ text, markers }) => markers.map((marker) => `${marker} ${text}`)));
  const parts = new Set(
    sentences.flatMap(({ derived = [] }) => derived.flatMap((figure) => (figure.derived?.operation === "count" ? [] : (figure.derived?.from ?? [])))),
  );
  return cited
    .map((one) => ({
      ...one,
      sentences: one.sentences.filter(({ text, figures }) => told.has(`${one.marker} ${text}`) || figures.some(({ id }) => parts.has(id))),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** Milliseconds since the last call, to a hundredth. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const elapsed = Math.round((now - last) * 100) / 100;
    last = now;
    return elapsed;
  };
}

function statusOf(plan: QueryPlan, kept: readonly CitedPassage[], lacking: readonly string[], { missing, apart }: Selection): Status {
  if (plan.intent === "greeting") return "answered";
  if (kept.length === 0) return "not_found";
  const unknown = plan.compared?.groups.some(({ ids }) => ids.length === 0) ?? false;
  const unanswered = lacking.length > 0 || apart || unknown;
  return unanswered || (missing.length > 0 && plan.facets.technology.length > 0) ? "partial" : "answered";
}

/** The sentences that are told, and those that state what only a note tells of. */
function quoted({ passage, sentences, notes }: CitedPassage, language: Language): StatedSentence[] {
  const told = new Set(sentences.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const noted = new Set(notes.flatMap(({ figures }) => figures.map(({ id }) => id)).filter((id) => !told.has(id)));
  const behind = statedSentences(passage, language).filter(({ figures }) => figures.some(({ id }) => noted.has(id)));
  return [...sentences, ...behind].sort((a, b) => a.sentence.start - b.sentence.start);
}

function citationOf(passage: Passage, sentences: readonly StatedSentence[], language: Language, library: Library): Omit<Citation, "marker"> {
  const one = library.caseOf(passage);
  const quotes = [...new Set(sentences.map(({ quote }) => quote))];
  const notes = entriesAbout(passage, one.notes).map((note) => note[language]);
  return {
    case: { id: one.id, collection: one.source.collection, number: one.source.number, title: one.title, year: one.year },
    company: { en: one.company.en, zh: one.company.zh },
    measure: { id: passage.id, en: headingOf(passage, "en"), zh: headingOf(passage, "zh") },
    quote: joinSentences(quotes),
    url: passageUrl(passage, quotes),
    ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
  };
}

function answerFigures({ marker, sentences, notes }: CitedPassage, plan: QueryPlan): AnswerFigure[] {
  const told = new Set<string>();
  return [...sentences, ...notes].flatMap(({ sentence, figures }) =>
    figures
      .filter(({ id }) => !told.has(id) && told.add(id))
      .map((figure): AnswerFigure => {
        const span = figure.spans.find(({ language, start }) => language === sentence.language && start >= sentence.start) ?? figure.spans[0];
        return {
          marker,
          metric: figure.metric,
          label: metricLabel(figure.metric, plan.language),
          value: figure.value,
          ...(figure.max === undefined ? {} : { max: figure.max }),
          unit: figure.unit,
          per: figure.per,
          ...(figure.years ? { years: figure.years } : {}),
          ...(figure.cumulative ? { cumulative: true } : {}),
          qualifier: figure.qualifier,
          role: figure.role,
          basis: figure.basis,
          owner: figure.owner,
          asWritten: span?.asWritten ?? "",
          derived: null,
        };
      }),
  );
}
