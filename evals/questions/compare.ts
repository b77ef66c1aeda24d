import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Document } from "@langchain/core/documents";
import { Embeddings } from "@langchain/core/embeddings";
import { RunnableLambda } from "@langchain/core/runnables";
import { create, insertMultiple, search } from "@orama/orama";
import { createTokenizer } from "@orama/tokenizers/mandarin";
import MiniSearch from "minisearch";
import { findEvidence } from "../../src/answer/request.js";
import type { Answer } from "../../src/domain/answer.js";
import type { Passage } from "../../src/domain/passage.js";
import type { AskRequest } from "../../src/protocol/ask.js";
import type { Embedder } from "../../src/retrieval/embedder.js";
import type { Library } from "../../src/retrieval/library.js";
import { retrieve } from "../../src/retrieval/retrieve.js";
import { indexTerms } from "../../src/text/tokens.js";
import { needsOf, shareMet } from "./needs.js";
import type { Question } from "./question.js";

/** A way of finding passages for a question: ids, best first, `limit` of them at most. */
export interface Finder {
  readonly name: string;
  find(question: string, limit: number): Promise<readonly string[]>;
}

/** How much of the evidence that questions need a finder has among its first passages, averaged over the questions. */
export interface Comparison {
  readonly name: string;
  readonly questions: number;
  readonly at: Readonly<Record<number, { readonly en: number; readonly zh: number; readonly all: number }>>;
}

const DEPTHS = [5, 10] as const;

/** Every finder on every question that needs evidence: the same passages, the same questions. */
export async function compareFinders(finders: readonly Finder[], questions: readonly Question[], library: Library): Promise<Comparison[]> {
  const asked = questions
    // A follow-up is no question by itself.
    .filter(({ history }) => history.length === 0)
    .map((question) => ({ question, needs: needsOf(question, library) }))
    .filter(({ needs }) => needs.length > 0);
  const compared: Comparison[] = [];
  for (const { name, find } of finders) {
    const shares: { language: string; at: Record<number, number> }[] = [];
    for (const { question, needs } of asked) {
      const found = await find(question.question, Math.max(...DEPTHS));
      const at = Object.fromEntries(DEPTHS.map((depth) => [depth, shareMet(needs, new Set(found.slice(0, depth)), question, depth)]));
      shares.push({ language: question.language, at });
    }
    const mean = (depth: number, language?: string) => {
      const own = shares.filter((one) => language === undefined || one.language === language);
      return own.length === 0 ? 0 : own.reduce((sum, one) => sum + (one.at[depth] ?? 0), 0) / own.length;
    };
    compared.push({
      name,
      questions: asked.length,
      at: Object.fromEntries(DEPTHS.map((depth) => [depth, { en: mean(depth, "en"), zh: mean(depth, "zh"), all: mean(depth) }])),
    });
  }
  return compared;
}

/** The library's own evidence, what its answers cite, words and vectors without facets, and the usual ways on the same passages. */
export async function finders(library: Library, ask: (request: AskRequest) => Promise<Answer>): Promise<Finder[]> {
  const passages = [...library.passages.values()];
  return [
    ofEvidence(library),
    ofAnswers(ask, library),
    ofRanking(library),
    ofMiniSearch(passages),
    await ofOrama(passages),
    ofVectors(library),
    await ofLangChain(passages, library.embedder),
  ];
}

const wholeText = ({ heading, text }: Passage) => [heading.en, heading.zh, text].filter(Boolean).join("\n");

function ofEvidence(library: Library): Finder {
  return {
    name: "casebook, its evidence: words, vectors and facets",
    find: async (question, limit) => (await findEvidence(library, { question, language: "auto" }, { limit })).map(({ passage }) => passage.id),
  };
}

function ofAnswers(ask: (request: AskRequest) => Promise<Answer>, library: Library): Finder {
  return {
    name: "casebook, what the answer cites",
    find: async (question, limit) => {
      const { citations } = await ask({ question, language: "auto" });
      const known = citations.map(({ measure }) => measure.id).filter((id) => library.passages.has(id));
      return [...new Set(known)].slice(0, limit);
    },
  };
}

function ofRanking(library: Library): Finder {
  return {
    name: "casebook, words and vectors fused",
    find: async (question, limit) =>
      best(
        [...(await retrieve(library, indexTerms(question), question)).values()].map(({ passage, score }) => [passage.id, score]),
        limit,
      ),
  };
}

function ofVectors(library: Library): Finder {
  return {
    name: "vectors alone",
    find: async (question, limit) =>
      best(
        [...(await retrieve(library, [], question)).values()].map(({ passage, vector }) => [passage.id, vector]),
        limit,
      ),
  };
}

const best = (scores: readonly (readonly [string, number])[], limit: number) =>
  [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);

function ofMiniSearch(passages: readonly Passage[]): Finder {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ["text"] });
  index.addAll(passages.map((passage) => ({ id: passage.id, text: wholeText(passage) })));
  return {
    name: "MiniSearch, as it comes",
    find: async (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

async function ofOrama(passages: readonly Passage[]): Promise<Finder> {
  const index = create({ schema: { key: "string", text: "string" } as const, components: { tokenizer: createTokenizer() } });
  await insertMultiple(
    index,
    passages.map((passage) => ({ key: passage.id, text: wholeText(passage) })),
  );
  return {
    name: "Orama, its tokeniser for Chinese",
    find: async (question, limit) => (await search(index, { term: question, properties: ["text"], limit })).hits.map(({ document }) => document.key),
  };
}

/** The built-in embedder as LangChain's class, which its retriever chain wants. */
class BuiltIn extends Embeddings {
  constructor(private readonly embedder: Embedder) {
    super({});
  }
  override embedDocuments(documents: string[]): Promise<number[][]> {
    return this.embedder.embedDocuments(documents);
  }
  override embedQuery(document: string): Promise<number[]> {
    return this.embedder.embedQuery(document);
  }
}

async function ofLangChain(passages: readonly Passage[], embedder: Embedder): Promise<Finder> {
  const documents = passages.map((passage) => new Document({ pageContent: wholeText(passage), metadata: { id: passage.id } }));
  const store = await MemoryVectorStore.fromDocuments(documents, new BuiltIn(embedder));
  return {
    name: "LangChain's retriever chain, the same embedder",
    find: async (question, limit) => {
      const chain = store.asRetriever(limit).pipe(RunnableLambda.from((found: Document[]) => found.map(({ metadata }) => String(metadata.id))));
      return chain.invoke(question);
    },
  };
}
