import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import type { Library } from "../../retrieval/library.js";
import { Matcher } from "../../taxonomy/matcher.js";
import { METRIC_BY_ID } from "../../taxonomy/metrics.js";
import { SUBJECTS } from "../../taxonomy/subjects.js";

const CAPACITY = "treatment-capacity";
/** What plants are built to treat so much of. */
const TREATED: ReadonlySet<string> = new Set(["waste-amount", "plastic-amount", "wastewater-amount", "exhaust-gas-amount", "material-saved"]);
const SUBJECT = new Matcher(SUBJECTS);

/** Who can treat the most of something is told by what its plants are built for, too. */
export function withCapacity(metrics: readonly string[], canTreat: boolean): readonly string[] {
  return canTreat && metrics.some((metric) => TREATED.has(metric)) && !metrics.includes(CAPACITY) ? [...metrics, CAPACITY] : metrics;
}

/** Whether a capacity is one for an asked stuff: its sentence names it, or where that names none the heading. Other rows are not looked at. */
export function isForStuff({ figure, passageId }: MeasureRow, { metrics }: QueryPlan, library: Library): boolean {
  const stuffs = metrics.filter((metric) => TREATED.has(metric)).map((metric) => METRIC_BY_ID.get(metric)?.subject ?? "");
  const passage = library.passages.get(passageId);
  if (figure.metric !== CAPACITY || stuffs.length === 0 || !passage) return true;
  const told = passage.sentences.filter(({ start, end }) => figure.spans.some((span) => span.start >= start && span.end <= end));
  const named = told.flatMap(({ start, end }) => [...SUBJECT.ids(passage.text.slice(start, end))]);
  const headed = SUBJECT.ids(`${passage.heading.en ?? ""} ${passage.heading.zh ?? ""}`);
  return stuffs.some((stuff) => named.includes(stuff) || headed.has(stuff));
}
