import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Answer } from "../../src/domain/answer.js";
import { findQuantities } from "../../src/figures/quantities.js";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo, passageOf, TECHNOLOGY_QUESTIONS } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

const RUNS = { seed: 20260801, numRuns: 60 };
const packed = (text: string) => text.replace(/\s+/g, "");

describe("the answer to any list question of the vocabulary", () => {
  const known = new Map<string, Promise<Answer>>();
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  /** Every law is checked on the same answers, so each is made once. */
  function answerOnce(question: string): Promise<Answer> {
    const answer = known.get(question) ?? answerTo(library, question);
    known.set(question, answer);
    return answer;
  }

  function holds(law: (answer: Answer) => void): Promise<void> {
    const property = fc.asyncProperty(fc.constantFrom(...TECHNOLOGY_QUESTIONS), async (question) => {
      law(await answerOnce(question));
    });
    return fc.assert(property, RUNS);
  }

  it("satisfies the schema of the answer object", () => holds((answer) => expect(Answer.safeParse(answer).error).toBeUndefined()));

  it("numbers its citations from 1 in the order in which the text first uses them, and uses each", () =>
    holds(({ answer, citations }) => {
      const used = [...new Set([...answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])))];
      expect(citations.map(({ marker }) => marker)).toEqual(used);
      expect(used).toEqual(used.map((_, index) => index + 1));
    }));

  it("quotes whole sentences of the passage, in their order", () =>
    holds(({ citations, related }) => {
      for (const { quote, measure } of [...citations, ...related]) {
        const { text, sentences } = passageOf(library, measure.id);
        const rest = sentences.reduce((left, { start, end }) => {
          const sentence = packed(text.slice(start, end));
          return left.startsWith(sentence) ? left.slice(sentence.length) : left;
        }, packed(quote));
        expect(quote).not.toBe("");
        expect(rest, `quote of ${measure.id}`).toBe("");
      }
    }));

  it("states only figures that the passage behind their marker states", () =>
    holds(({ answer, citations, figures }) => {
      for (const { marker, value, unit, asWritten } of figures.filter(({ derived }) => derived === null)) {
        const citation = citations.find((one) => one.marker === marker);
        const { figures: stated, text } = passageOf(library, citation?.measure.id ?? "");
        expect(stated).toContainEqual(expect.objectContaining({ value, unit }));
        expect(text).toContain(asWritten);
        // What a note says of a passage is cited with it.
        expect(`${citation?.quote}\n${citation?.note ?? ""}`).toContain(asWritten);
        expect(answer).toContain(asWritten);
      }
    }));

  it("lists every amount that a quote states as a figure", () =>
    holds(({ citations, figures }) => {
      // A rank, a code or part of a name that a reader struck out is no amount.
      for (const { marker, quote, measure } of citations)
        for (const { value, max } of findQuantities(quote))
          if (passageOf(library, measure.id).figures.some((figure) => figure.value === value))
            expect(figures.some((one) => one.marker === marker && one.value === value && one.max === max)).toBe(true);
    }));

  it("counts the companies that it cites", () =>
    holds(({ citations, figures }) => {
      for (const { derived, value } of figures) {
        if (!derived) continue;
        expect(derived.operation).toBe("count");
        expect(derived.from).toEqual([...new Set(citations.map((citation) => citation.case.id))]);
        expect(value).toBe(derived.from.length);
      }
    }));

  it("has citations where it is answered, and neither citations nor figures where nothing is found", () =>
    holds(({ status, citations, figures, answer }) => {
      expect(citations.length > 0).toBe(status !== "not_found");
      if (status === "not_found") expect(figures).toEqual([]);
      expect(answer.trim()).not.toBe("");
    }));

  it("opens the page of the case at the passage", () =>
    holds(({ citations, related }) => {
      for (const { url, case: one, measure } of [...citations, ...related]) expect(url.split(":~:")[0]).toBe(`/cases/${one.id}#${measure.id.split("#")[1]}`);
    }));

  it("never repeats a citation as a near miss, and gives a reason for each near miss", () =>
    holds(({ citations, related }) => {
      const cited = new Set(citations.map(({ measure }) => measure.id));
      expect(related.filter(({ measure, why }) => cited.has(measure.id) || why.trim() === "")).toEqual([]);
    }));

  it("is the same when it is asked again, ids and timings apart", () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...TECHNOLOGY_QUESTIONS), async (question) => {
        const [first, again] = [await answerOnce(question), await answerTo(library, question)];
        expect({ ...again, id: first.id, timingsMs: first.timingsMs }).toEqual(first);
        expect(again.id).not.toBe(first.id);
      }),
      { ...RUNS, numRuns: 20 },
    ));
});

describe("the engine's account of an answer", () => {
  it("names the embedder and the writer, and adds up its timings", async () => {
    const { library } = await realLibrary();
    const { engine, timingsMs } = await answerTo(library, "Which companies use heat pumps?");
    expect(engine).toEqual({ embeddings: library.embedder.name, writer: "built-in" });
    expect(timingsMs.total).toBeCloseTo(timingsMs.understand + timingsMs.retrieve + timingsMs.compose, 6);
  });

  it("greets back without citing anything", async () => {
    const { library } = await realLibrary();
    const english = await answerTo(library, "hello");
    expect(english).toMatchObject({ status: "answered", language: "en", citations: [], figures: [] });
    expect(english.answer).toContain("flue-gas heat");
    expect((await answerTo(library, "你好")).answer).toContain("烟气余热");
  });

  it("answers in the language that is wanted, whatever the question's", async () => {
    const { library } = await realLibrary();
    const { language, answer, citations } = await answerTo(library, "which dairy plants recovered boiler flue-gas heat", { language: "zh" });
    expect(language).toBe("zh");
    expect(answer).toContain("沈阳伊利");
    expect(citations[0]?.quote).toContain("1.8万m³");
  });
});
