import type { Language } from "../../src/domain/language.js";
import type { Passage } from "../../src/domain/passage.js";
import { headingTexts } from "../../src/retrieval/headings.js";
import type { Library } from "../../src/retrieval/library.js";
import { embeddingText } from "../../src/retrieval/library-files.js";
import { indexTerms } from "../../src/text/tokens.js";
import { needsOf, shareMet } from "../questions/needs.js";
import type { Question } from "../questions/question.js";
import { byScript, type Embed, normalised, type Peer, type Sample } from "./peer.js";

/** Shares of the needed passages among the first 5 and 10, these also of the questions in each language. */
export interface Shares {
  readonly at5: number;
  readonly at10: number;
  readonly en10: number;
  readonly zh10: number;
}

export interface Measured {
  readonly name: string;
  /** Over the passages in both languages. */
  readonly both: Shares;
  /** The same with the words as the library fuses them. */
  readonly fused: Shares;
  /** Only the language that the question is not in is embedded of each passage. */
  readonly across: Shares;
  /** A quarter of the cases exists in the other language alone, also when the embedder learns; only these are wanted. */
  readonly single: Shares;
  /** The same cases asked in the language that they have. */
  readonly own: Shares;
  /** Seconds for learning and embedding all passages, milliseconds for a question with its comparisons. */
  readonly buildSeconds: number;
  readonly queryMs: number;
}

interface Asked {
  readonly question: Question;
  readonly needs: readonly ReadonlySet<string>[];
}

type Texts = ReadonlyMap<string, string>;
/** For a question the passages with their nearness. */
type Nearness = (asked: Asked) => Promise<ReadonlyMap<string, number>>;

const OTHER: Readonly<Record<Language, Language>> = { en: "zh", zh: "en" };
/** Every so many-th case exists in one language alone. */
const SINGLE_EVERY = 4;

export async function measureEmbedders(peers: readonly Peer[], questions: readonly Question[], library: Library): Promise<Measured[]> {
  const passages = [...library.passages.values()];
  const asked = questions
    .filter(({ history }) => history.length === 0)
    .map((question) => ({ question, needs: needsOf(question, library) }))
    .filter(({ needs }) => needs.length > 0);
  const taught = headingTexts().map((text): Sample => ({ text, ...byScript(text), pairs: [] }));
  const measured: Measured[] = [];
  for (const peer of peers) {
    const started = performance.now();
    const embed = await peer.fit([...passages.map(sampleOf), ...taught]);
    const whole = await embedded(new Map(passages.map((passage) => [passage.id, embeddingText(passage)])), embed);
    const buildSeconds = (performance.now() - started) / 1000;
    const near = nearnessIn(whole, embed, peer);
    const begun = performance.now();
    const nearest = await Promise.all(asked.map(near));
    const queryMs = (performance.now() - begun) / asked.length;
    const halves = { en: await halved(passages, "en", embed), zh: await halved(passages, "zh", embed) };
    const across = await Promise.all(asked.map((one) => nearnessIn(halves[OTHER[one.question.language]], embed, peer)(one)));
    measured.push({
      name: peer.name,
      both: shares(asked, nearest),
      fused: shares(
        asked,
        nearest.map((one, index) => fused(asked[index] as Asked, one, library)),
      ),
      across: shares(asked, across),
      ...(await singles(peer, passages, taught, asked)),
      buildSeconds,
      queryMs,
    });
  }
  return measured;
}

/** Questions about a quarter of the cases, which exist in one language alone: asked in the other, and in their own. */
async function singles(
  peer: Peer,
  passages: readonly Passage[],
  taught: readonly Sample[],
  asked: readonly Asked[],
): Promise<Pick<Measured, "single" | "own">> {
  const cases = [...new Set(passages.map(({ caseId }) => caseId))].filter((_, index) => index % SINGLE_EVERY === 0);
  const single = new Set(passages.filter(({ caseId }) => cases.includes(caseId)).map(({ id }) => id));
  const wanted = asked
    .map(({ question, needs }) => ({ question, needs: needs.filter((ids) => [...ids].every((id) => single.has(id))) }))
    .filter(({ needs }) => needs.length > 0);
  const nearest = { single: new Map<Asked, ReadonlyMap<string, number>>(), own: new Map<Asked, ReadonlyMap<string, number>>() };
  for (const language of ["en", "zh"] as const) {
    const left = passages.map((passage) => (single.has(passage.id) ? onlyIn(passage, language) : sampleOf(passage)));
    const embed = await peer.fit([...left, ...taught]);
    const vectors = await embedded(new Map(passages.map((passage, index) => [passage.id, (left[index] as Sample).text])), embed);
    const near = nearnessIn(vectors, embed, peer);
    for (const one of wanted) nearest[one.question.language === language ? "own" : "single"].set(one, await near(one));
  }
  const of = (found: ReadonlyMap<Asked, ReadonlyMap<string, number>>) => shares([...found.keys()], [...found.values()]);
  return { single: of(nearest.single), own: of(nearest.own) };
}

function shares(asked: readonly Asked[], nearest: readonly ReadonlyMap<string, number>[]): Shares {
  const at = asked.map(({ question, needs }, index) => {
    const found = [...(nearest[index] as ReadonlyMap<string, number>)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
    const [five, ten] = [5, 10].map((depth) => shareMet(needs, new Set(found.slice(0, depth)), question, depth)) as [number, number];
    return { language: question.language, five, ten };
  });
  const tens = (language: Language) => at.filter((one) => one.language === language).map(({ ten }) => ten);
  return { at5: mean(at.map(({ five }) => five)), at10: mean(at.map(({ ten }) => ten)), en10: mean(tens("en")), zh10: mean(tens("zh")) };
}

/** Rocchio's move towards the first passages found (in Salton, The SMART Retrieval System, 1971): so many, by so much. */
const FIRST = 5;
const TOWARDS = 0.5;

function nearnessIn(vectors: ReadonlyMap<string, Float64Array>, embed: Embed, { feedback }: Peer): Nearness {
  return async ({ question }) => {
    const query = Float64Array.from(await embed(question.question));
    const near = cosines(vectors, query);
    if (!feedback) return near;
    const first = [...near].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, FIRST);
    const moved = query.map(
      (value, axis) => value + first.reduce((sum, [id]) => sum + ((vectors.get(id) as Float64Array)[axis] as number), 0) * (TOWARDS / FIRST),
    );
    return cosines(vectors, normalised(moved));
  };
}

function cosines(vectors: ReadonlyMap<string, Float64Array>, query: Float64Array): Map<string, number> {
  const near = new Map<string, number>();
  for (const [id, vector] of vectors) {
    let sum = 0;
    for (let axis = 0; axis < query.length; axis++) sum += (vector[axis] as number) * (query[axis] as number);
    near.set(id, Math.max(0, sum));
  }
  return near;
}

/** Half the words, half the nearness, as `retrieve` has it. */
function fused({ question }: Asked, near: ReadonlyMap<string, number>, library: Library): Map<string, number> {
  const hits = library.lexical.search(indexTerms(question.question));
  const best = hits[0]?.score ?? 1;
  const words = new Map(hits.map(({ id, score }) => [id, score / best]));
  return new Map([...near].map(([id, value]) => [id, value + (words.get(id) ?? 0)]));
}

async function embedded(texts: Texts, embed: Embed): Promise<Map<string, Float64Array>> {
  const vectors = new Map<string, Float64Array>();
  for (const [id, text] of texts) vectors.set(id, Float64Array.from(await embed(text)));
  return vectors;
}

const halved = (passages: readonly Passage[], language: Language, embed: Embed) =>
  embedded(new Map(passages.map((passage) => [passage.id, onlyIn(passage, language).text])), embed);

function sentencesIn({ text, sentences }: Passage, language: Language): string[] {
  return sentences.filter((sentence) => sentence.language === language).map(({ start, end }) => text.slice(start, end));
}

/** One language of a passage, as it is embedded: its heading twice. */
function onlyIn(passage: Passage, language: Language): Sample {
  const heading = passage.heading[language] ?? "";
  const text = [heading, heading, ...sentencesIn(passage, language)].join("\n");
  return { text, en: "", zh: "", [language]: text, pairs: [] };
}

function sampleOf(passage: Passage): Sample {
  const [en, zh] = [onlyIn(passage, "en").text, onlyIn(passage, "zh").text];
  const [english, chinese] = [sentencesIn(passage, "en"), sentencesIn(passage, "zh")];
  const pairs = english.length === chinese.length ? english.map((sentence, index) => `${sentence}\n${chinese[index]}`) : [];
  return { text: embeddingText(passage), en, zh, pairs };
}

const mean = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
