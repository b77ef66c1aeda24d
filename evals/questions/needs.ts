import type { Library } from "../../src/retrieval/library.js";
import type { Question } from "./question.js";

/** What a question needs: for each figure the passages that state it, for each other company any passage of its case. */
export function needsOf({ figures, cases }: Question, library: Library): ReadonlySet<string>[] {
  const passages = [...library.passages.values()];
  const stating = figures.must.flatMap(({ case: caseId, value, calculated }) => {
    if (caseId === undefined || calculated) return [];
    const ids = passages.filter((one) => one.caseId === caseId && one.figures.some((figure) => figure.value === value)).map(({ id }) => id);
    return ids.length > 0 ? [{ caseId, ids: new Set(ids) }] : [];
  });
  const rest = cases.must.filter((id) => !stating.some(({ caseId }) => caseId === id));
  const any = rest.map((id) => new Set(passages.filter(({ caseId }) => caseId === id).map((passage) => passage.id)));
  return [...stating.map(({ ids }) => ids), ...any].filter((ids) => ids.size > 0);
}

/** Of the needs those met, of as many as so few passages and the question itself can ask for. */
export function shareMet(needs: readonly ReadonlySet<string>[], found: ReadonlySet<string>, { cases }: Question, depth: number): number {
  const met = needs.filter((ids) => [...ids].some((id) => found.has(id))).length;
  const most = Math.min(needs.length, depth, cases.atLeast ?? needs.length);
  return Math.min(1, met / most);
}
