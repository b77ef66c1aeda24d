import type { Compared, QueryPlan } from "../domain/plan.js";
import { groupBy } from "../retrieval/group.js";
import type { Library } from "../retrieval/library.js";
import type { Scored } from "../retrieval/retrieve.js";
import { countFigure, shareFigure } from "./calculate.js";
import type { CitedPassage, Composition } from "./compose.js";
import type { DraftLine } from "./draft.js";
import { select } from "./select.js";
import { pickSentences } from "./sentences.js";
import { companyName, headingOf } from "./wording.js";

/** Whether kinds of company, places or collections are held against each other by how many of their companies do something. */
export function comparesShares({ share, compared, facets, headings, metrics }: QueryPlan): boolean {
  const ofKinds = compared !== undefined && compared.by !== "company" && compared.by !== "technology";
  return share && ofKinds && facets.technology.length + headings.length > 0 && metrics.length === 0;
}

/** Of each side how many of its cases tell of it, in per cent too, the highest share first, and who they are. */
export function composeShares(plan: QueryPlan, compared: Compared, ranked: ReadonlyMap<string, Scored>, library: Library): Composition {
  const { language } = plan;
  const en = language === "en";
  const sides = compared.groups.map(({ name, ids }) => {
    const facets = { ...plan.facets, [compared.by === "collection" && ids.length === 0 ? "year" : compared.by]: ids };
    const { exact, among } = select({ ...plan, intent: "count", lists: true, facets, compared: undefined }, library, ranked);
    const passages = [...groupBy(exact, ({ passage }) => passage.caseId).values()].flatMap(([first]) => (first ? [first.passage] : []));
    const having = passages.map(({ caseId }) => caseId);
    return { name, passages, having, among: [...among] };
  });
  const stated = sides.filter(({ among }) => among.length > 0).sort((a, b) => b.having.length / b.among.length - a.having.length / a.among.length);
  const cited = stated
    .flatMap(({ passages }) => passages)
    .filter((passage, index, all) => all.indexOf(passage) === index)
    .map((passage, index): CitedPassage => ({ marker: index + 1, passage, sentences: pickSentences(passage, plan, { how: 0, results: 1 }), notes: [] }));
  const lines = stated.flatMap(({ name, passages, having, among }): DraftLine[] => {
    const [some, all, share] = [countFigure(having, language), countFigure(among, language), shareFigure(having, among, language)];
    const text = en
      ? `**${name}**: ${some.asWritten} of ${all.asWritten} cases (${share.asWritten}).`
      : `**${name}**：${all.asWritten}个案例中有${some.asWritten}个（${share.asWritten}）。`;
    return [
      { item: false, sentences: [{ text, markers: [], derived: [some, all, share] }] },
      ...cited
        .filter(({ passage }) => passages.includes(passage))
        .map(({ marker, passage, sentences }): DraftLine => {
          const lead = `${companyName(library.caseOf(passage), language)}${en ? ", " : "，"}${headingOf(passage, language)}${en ? ": " : "："}`;
          return { item: true, lead, sentences: sentences.map((sentence) => ({ text: sentence.text, markers: [marker] })) };
        }),
    ];
  });
  const caveat = en
    ? "The library holds chosen good examples, so these are no shares of an industry; what a case does not tell may still be there."
    : "案例库收录的是典型案例，不代表行业整体比例；案例未提不等于没有。";
  return {
    draft: { lines: [...lines, { item: false, sentences: [{ text: caveat, markers: [] }] }] },
    cited,
    lacking: [],
    scope: [...new Set(stated.flatMap(({ among }) => among))],
  };
}
