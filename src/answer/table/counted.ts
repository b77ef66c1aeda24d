import type { Language } from "../../domain/language.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { PLACES } from "../../taxonomy/places.js";
import { ancestorsOf, withAncestors } from "../../taxonomy/tagger.js";
import { countFigure } from "../calculate.js";
import type { DraftLine, DraftTable } from "../draft.js";
import { describeScope, termName } from "../wording.js";
import type { Citer } from "./cite.js";
import { BY_ZH, type Kind, MOST_GROUPS, narrowest, TERMS } from "./grouped.js";
import type { Rows } from "./rows.js";
import { say, sentenceCase } from "./say.js";

/** How many cases there are of each kind of company, measure or place. Undefined where no case is in question. */
export function countedLines(plan: QueryPlan, by: Kind, { scope, passages }: Rows, citer: Citer, library: Library): (DraftLine | DraftTable)[] | undefined {
  const { language, order } = plan;
  // Of the kinds that the question names each is told with all its cases, also where it has none.
  const each = by === "industry" && plan.facets.industry.length > 1;
  const groups = new Map<string, string[]>(each ? plan.facets.industry.map((id) => [id, []]) : []);
  for (const caseId of scope) for (const id of keysOf(caseId, by, plan, library)) groups.set(id, [...(groups.get(id) ?? []), caseId]);
  const sign = order === "asc" ? 1 : -1;
  const counted = [...groups].map(([id, ids]) => ({ name: termName(TERMS[by], id, language), ids, id }));
  counted.sort((a, b) => sign * (a.ids.length - b.ids.length) || (a.id < b.id ? -1 : 1));
  const shown = counted.slice(0, plan.limit ?? MOST_GROUPS);
  if (shown.length === 0) return undefined;
  const en = language === "en";
  const all = countFigure([...scope], language);
  const asked = describeScope(plan, library);
  const what = asked ? (en ? ` on this (${asked})` : `符合条件（${asked}）的`) : "";
  // Where a technology is asked the measure is the example, else who the company is.
  const own = [...library.passages.values()].filter(({ id, kind }) => (plan.facets.technology.length > 0 ? passages.has(id) : kind === "overview"));
  const most = each ? MOST_NAMED : MOST_EXAMPLES;
  const exampled = (ids: readonly string[]) => ids.slice(0, most).flatMap((caseId) => own.find((passage) => passage.caseId === caseId) ?? []);
  const named = (ids: readonly string[]) => (ids.length === 0 ? "—" : examples(ids.slice(0, most), language, library));
  const several = [...groups.values()].flat().length > new Set([...groups.values()].flat()).size;
  return [
    say(en ? `The ${all.asWritten} cases${what} by ${by}:` : `${what}${all.asWritten}个案例按${BY_ZH[by]}计：`, [all]),
    {
      head: en ? [sentenceCase(by), "Cases", each ? "Companies" : "For example"] : [BY_ZH[by], "案例数", each ? "企业" : "例如"],
      rows: shown.map(({ name, ids }) => {
        const count = countFigure(ids, language);
        return {
          rank: counted.findIndex((other) => other.ids.length === ids.length) + 1,
          cells: [
            { text: name, markers: [] },
            { text: count.asWritten, markers: [], derived: [count] },
            {
              text: named(ids),
              markers: exampled(ids).map((passage) => citer.example(passage, each ? named(ids) : undefined)),
              silent: !each,
            },
          ],
        };
      }),
    },
    ...(shown.length < counted.length && plan.limit === undefined ? [say(en ? "Smaller ones are not shown." : "其余较少的未列出。")] : []),
    ...(several ? [say(en ? "A case of several counts for each." : "一个案例属于多类的，各计一次。")] : []),
  ];
}

const MOST_EXAMPLES = 3;
const MOST_NAMED = 12;

function examples(ids: readonly string[], language: Language, library: Library): string {
  return ids.map((id) => library.cases.get(id)?.company[language] ?? id).join(language === "en" ? "; " : "、");
}

/** What a case counts for: its industries, its places (their provinces where those are asked), the technologies of its measures with those that they are kinds of. */
function keysOf(caseId: string, by: Kind, { provinces, facets }: QueryPlan, library: Library): readonly string[] {
  const one = library.cases.get(caseId);
  if (!one) return [];
  // Of the kinds that the question names each has its number.
  if (by === "industry" && facets.industry.length > 1) {
    const own = withAncestors(INDUSTRIES, one.industry);
    return facets.industry.filter((id) => own.has(id));
  }
  if (by === "collection") return [one.source.collection];
  if (by === "industry") return one.industry;
  if (by === "place") {
    if (!provinces) return narrowest(PLACES, one.place).filter((id) => id !== "china");
    const within = one.place.flatMap((id) => [id, ...ancestorsOf(PLACES, id)]);
    return [...new Set(within.filter((id) => ancestorsOf(PLACES, id)[0] === "china"))];
  }
  const passages = [...library.passages.values()].filter((passage) => passage.caseId === caseId && passage.kind !== "overview");
  return [...new Set(passages.flatMap(({ id }) => [...library.facets(id).headingTechnology]))];
}
