import type { Case } from "../domain/case.js";
import type { Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import { countFigure } from "./calculate.js";
import type { CitedPassage, Composition } from "./compose.js";
import type { DraftLine } from "./draft.js";
import { statedSentences } from "./sentences.js";
import { companyName, countWord, describePlan, headingOf, termName } from "./wording.js";

/** Whether those are asked who have not done something, of a kind, a place or a collection. */
export function asksWithout({ intent, facets, exclude, compared, metrics }: QueryPlan): boolean {
  const scoped = facets.industry.length + facets.place.length + facets.collection.length > 0;
  return (
    exclude.technology.length > 0 &&
    facets.technology.length + facets.company.length + metrics.length === 0 &&
    scoped &&
    compared === undefined &&
    (intent === "list" || intent === "count" || intent === "find")
  );
}

/**
 * The companies of the asked kind whose cases tell of no such measure in operation, each with its plan for one where the
 * case has that. A case that does not tell of it is no proof: the answer says so.
 */
export function composeWithout(plan: QueryPlan, library: Library): Composition {
  const { language } = plan;
  const en = language === "en";
  const among = [...library.cases.values()].filter((one) => isAmong(one, plan, library));
  const ofCase = (one: Case) => [...library.passages.values()].filter(({ caseId }) => caseId === one.id);
  const without = among.map((one) => ({ one, passages: ofCase(one) })).filter(({ passages }) => !passages.some((passage) => hasDone(passage, plan, library)));
  const lacking = plan.time === "planned" ? without.filter(({ passages }) => plannedIn(passages, plan, library)) : without;
  const cited = lacking.flatMap(({ passages }, index): CitedPassage[] => {
    const passage = plannedIn(passages, plan, library) ?? passages[0];
    return passage ? [{ marker: index + 1, passage, sentences: statedSentences(passage, language).slice(0, 1), notes: [] }] : [];
  });
  const names = plan.exclude.technology.map((id) => termName(TECHNOLOGIES, id, language)).join(en ? " or " : "或");
  const scope = describePlan(plan, library);
  const counted = countFigure(
    lacking.map(({ one }) => one.id),
    language,
  );
  const all = countFigure(
    among.map(({ id }) => id),
    language,
  );
  const planned = plan.time === "planned";
  const text = en
    ? `${countWord(lacking.length, language)} of the ${all.asWritten} cases (${scope}) tell of no ${names} in operation${planned ? " but plan it" : ""}. What a case does not tell may still be there:`
    : `${scope}的${all.asWritten}个案例中，有${countWord(lacking.length, language)}个没有提到已投用的${names}${planned ? "，但有计划" : ""}。案例未提不等于没有：`;
  const items = cited.map(({ marker, passage, sentences }): DraftLine => {
    const plans = passage.kind === "overview" ? "" : `${en ? ", " : "，"}${headingOf(passage, language)}`;
    return {
      item: true,
      lead: `**${companyName(library.caseOf(passage), language)}**${plans}${en ? ": " : "："}`,
      sentences: sentences.map((sentence) => ({ text: sentence.text, markers: [marker] })),
    };
  });
  const header: DraftLine = { item: false, sentences: [{ text, markers: [], derived: [counted, all] }] };
  return { draft: { lines: [header, ...items] }, cited, lacking: [], scope: among.map(({ id }) => id) };
}

function isAmong(one: Case, { facets, exclude }: QueryPlan, library: Library): boolean {
  const overview = [...library.passages.values()].find(({ caseId }) => caseId === one.id);
  const { industry, place } = overview ? library.facets(overview.id) : { industry: new Set<string>(), place: new Set<string>() };
  const any = (ids: readonly string[], has: ReadonlySet<string>) => ids.length === 0 || ids.some((id) => has.has(id));
  return (
    any(facets.industry, industry) &&
    any(facets.place, place) &&
    (facets.collection.length === 0 || facets.collection.includes(one.source.collection)) &&
    (facets.year.length === 0 || facets.year.includes(one.year)) &&
    !exclude.industry.some((id) => industry.has(id)) &&
    !exclude.place.some((id) => place.has(id)) &&
    !exclude.company.includes(one.id)
  );
}

const LAMPS: ReadonlySet<string> = new Set(["solar-lights"]);

const isOf = ({ id }: Passage, plan: QueryPlan, library: Library) => {
  const { headingTechnology, leadTechnology } = library.facets(id);
  // The lead of a measure that its heading names otherwise (solar lamps) only mentions it.
  // Nor are lamps with a panel each a station of panels.
  if ([...headingTechnology].some((one) => LAMPS.has(one)) && !plan.exclude.technology.some((one) => LAMPS.has(one))) return false;
  return plan.exclude.technology.some((one) => headingTechnology.has(one) || (headingTechnology.size === 0 && leadTechnology.has(one)));
};

const hasDone = (passage: Passage, plan: QueryPlan, library: Library) =>
  (passage.kind === "measure" || passage.kind === "result") && isOf(passage, plan, library);

const plannedIn = (passages: readonly Passage[], plan: QueryPlan, library: Library) =>
  passages.find((passage) => passage.kind === "plan" && isOf(passage, plan, library));
