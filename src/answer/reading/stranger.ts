import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { groupBy } from "../../retrieval/group.js";
import type { Library } from "../../retrieval/library.js";
import { indexTerms } from "../../text/tokens.js";
import type { Composition } from "../compose.js";
import type { DraftLine } from "../draft.js";
import { isTableText, statedSentences } from "../sentences.js";
import { composeBeside } from "./compose.js";
import type { Reading } from "./reading.js";

/** Whose doings are asked: "at Tetra Pak", "did Siemens …", "Siemens's factories". */
const ENGLISH =
  /\b(?:at|did|does|do|has|have|is|was|will|by)\s+((?:[A-Z][a-z]+[\w&-]*)(?:\s[A-Z][\w&-]*){0,2})(?=\s+[a-z]|['’]s\b|\s*\?|$)|(?<!\bthe\s)\b((?:[A-Z][a-z]+[\w&-]*)(?:\s[A-Z][\w&-]*){0,2})['’]s\b/g;
/** 利乐做了什么, 西门子的工厂: what a question opens with. */
const CHINESE = /^[\s“"]*(\p{Script=Han}{2,5}?)(?=做了|干了|有没有|的|是怎么|怎么|在|去年|今年|20\d\d|用了|采取)/gu;

/**
 * A name whose doings are asked and that is no company of the library, though some case mentions it: what that case says is
 * not its own.
 */
export function strangerIn(question: string, { facets, terms, lists, intent }: QueryPlan, library: Library): string | undefined {
  if (facets.company.length + facets.place.length + facets.industry.length > 0 || lists || intent !== "find") return undefined;
  const isResidual = (name: string) => terms.some(({ word }) => word === name) || indexTerms(name).every((form) => terms.some((term) => term.form === form));
  return [...question.matchAll(ENGLISH), ...question.matchAll(CHINESE)]
    .map(([, first, second]) => first ?? second ?? "")
    .find((name) => indexTerms(name).length > 0 && isResidual(name) && isNameOfOthers(name, library));
}

/** Whether passages mention a name, never in another spelling, and no case is called by it. */
function isNameOfOthers(name: string, library: Library): boolean {
  const mentions = mentionsOf(name, library);
  const own = mentions.some((passage) => JSON.stringify([library.caseOf(passage).company, library.caseOf(passage).title]).includes(name));
  return mentions.length > 0 && !own;
}

function mentionsOf(name: string, library: Library): Passage[] {
  const found = library.lexical.search(indexTerms(name)).flatMap(({ id }) => library.passages.get(id) ?? []);
  return found.filter(({ text, heading }) => `${heading.en} ${heading.zh} ${text}`.includes(name));
}

const MOST_CASES = 3;

/** That the library has no case of somebody, and the sentences of others that mention the name. */
export function composeStranger(name: string, plan: QueryPlan, library: Library): Composition {
  const readings = [...groupBy(mentionsOf(name, library), ({ caseId }) => caseId).values()].flatMap((passages): Reading[] => {
    const [first] = passages.flatMap((passage) => {
      const stated = statedSentences(passage, plan.language).find(({ text }) => text.includes(name) && !isTableText(text));
      return stated ? [{ passage, sentences: [stated] }] : [];
    });
    return first ? [{ ...first, score: 0, words: new Set(), meant: true, headed: true, added: [] }] : [];
  });
  const told = readings.slice(0, MOST_CASES);
  const { cited, lines } = composeBeside(plan, told, 0, library);
  return { draft: { lines: [lead(name, cited.length > 0, plan), ...lines] }, cited, lacking: ["case"] };
}

function lead(name: string, mentioned: boolean, { language }: QueryPlan): DraftLine {
  const english = `The library has no case of ${name}.${mentioned ? " It is mentioned here:" : ""}`;
  const chinese = `案例库没有${name}的案例。${mentioned ? "提到它的地方：" : ""}`;
  return { item: false, sentences: [{ text: language === "zh" ? chinese : english, markers: [] }] };
}
