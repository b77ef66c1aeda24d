import type { Case } from "../domain/case.js";
import type { QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { countFigure } from "./calculate.js";
import type { CitedPassage, Composition } from "./compose.js";
import type { DraftLine } from "./draft.js";
import { statedSentences } from "./sentences.js";
import { companyName, countWord, termName } from "./wording.js";

const SEVERAL =
  /\b(?:more than one|several|multiple|two or more|at least two|two|different|various) (?:of (?:the|your|these) )?(?:(?:two|three|four|\d) )?(?:collections|publications)\b|(?:多个|不止一个|不止[在]?一[个份]|[两二2]个(?:或)?(?:及|或)?(?:以上)?|不同)(?:的)?(?:案例集|合集|文集)|跨(?:案例集|合集)/i;

/** Whether those are asked who have cases in several collections, whatever they did. */
export function asksSeveralCollections(question: string, { intent, facets, metrics }: QueryPlan): boolean {
  return facets.company.length + metrics.length === 0 && (intent === "list" || intent === "count" || intent === "find") && SEVERAL.test(question);
}

/**
 * Who has cases in more than one collection. Two cases are of one company where they share a name that it goes by:
 * publications name a group in one place and its plant in another.
 */
export function composeSeveralCollections({ language }: QueryPlan, library: Library): Composition {
  const en = language === "en";
  const several = companiesOf([...library.cases.values()]).filter((cases) => new Set(cases.map(({ source }) => source.collection)).size > 1);
  const overviewOf = (one: Case) => [...library.passages.values()].filter(({ caseId, kind }) => caseId === one.id && kind === "overview").slice(0, 1);
  const cited = several
    .flat()
    .flatMap(overviewOf)
    .map((passage, index): CitedPassage => {
      return { marker: index + 1, passage, sentences: statedSentences(passage, language).slice(0, 1), notes: [] };
    });
  const counted = countFigure(
    several.flatMap((cases) => cases[0]?.id ?? []),
    language,
  );
  const number = countWord(several.length, language);
  const text = en
    ? `${number} ${several.length === 1 ? "company has" : "companies have"} cases in more than one collection${several.length > 0 ? ":" : "."}`
    : `在多个案例集中都有案例的企业有${number}家${several.length > 0 ? "：" : "。"}`;
  const items = several.map((cases): DraftLine => {
    const own = cited.filter(({ passage }) => cases.some(({ id }) => id === passage.caseId));
    const names = cases.map((one) => `**${companyName(one, language)}**${en ? ", " : "，"}${termName(COLLECTIONS, one.source.collection, language)}`);
    const text = en ? `${names.join("; ")}.` : `${names.join("；")}。`;
    return {
      item: true,
      sentences: [{ text, markers: [] }, ...own.flatMap(({ marker, sentences }) => sentences.map((sentence) => ({ text: sentence.text, markers: [marker] })))],
    };
  });
  const header: DraftLine = { item: false, sentences: [{ text, markers: [], derived: [counted] }] };
  return { draft: { lines: [header, ...items] }, cited, lacking: [], scope: several.flat().map(({ id }) => id) };
}

/** Cases by who they are of. */
function companiesOf(cases: readonly Case[]): Case[][] {
  const groups: { names: Set<string>; cases: Case[] }[] = [];
  for (const one of cases) {
    const { en, zh, aliases } = one.company;
    const names = new Set([en, zh, ...aliases]);
    const same = groups.find((group) => [...names].some((name) => group.names.has(name)));
    if (!same) groups.push({ names, cases: [one] });
    else {
      same.cases.push(one);
      for (const name of names) same.names.add(name);
    }
  }
  return groups.map((group) => group.cases);
}
