import type { AnswerFigure } from "../domain/answer.js";
import type { QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { withAncestors } from "../taxonomy/tagger.js";
import { countFigure } from "./calculate.js";
import { countWord } from "./wording.js";

export interface MainBusiness {
  /** Goes on from how many there are. */
  readonly clause: string;
  readonly figure: AnswerFigure;
}

/**
 * Where companies of a kind are counted and some are of it beside something else, how many have it as their main business,
 * which a case file names first: an energy service company that sells an insurance is no bank.
 */
export function ofMainBusiness({ intent, language, facets, lists }: QueryPlan, caseIds: readonly string[], library: Library): MainBusiness | undefined {
  const { industry, technology } = facets;
  const isMain = (id: string) => {
    const own = withAncestors(INDUSTRIES, library.cases.get(id)?.industry.slice(0, 1) ?? []);
    return industry.some((asked) => own.has(asked));
  };
  const main = caseIds.filter(isMain);
  if (intent !== "count" || !lists || industry.length === 0 || technology.length > 0 || main.length === 0 || main.length === caseIds.length) return undefined;
  const count = countWord(main.length, language);
  return {
    clause: language === "en" ? `, ${count.toLowerCase()} of them with it as their main business` : `，其中以此为主业的有${count}家`,
    figure: countFigure(main, language),
  };
}
