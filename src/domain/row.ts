import { z } from "zod";
import { Figure, Per } from "./figure.js";
import { Bilingual } from "./language.js";

/**
 * What time an amount is for. `year` and the other rates: an amount for each of them, or that of one stated year;
 * `cumulative`: over several years or up to a day; `unstated`: the text does not say; `timeless`: a size, a share, an
 * intensity, a sum spent, that is for no time.
 */
export const Period = z.enum([...Per.options, "cumulative", "unstated", "timeless"]);
export type Period = z.infer<typeof Period>;

/** A row of the measures table: a figure with everything that a question or a filter asks of it. */
export const MeasureRow = z.object({
  figure: Figure,
  passageId: z.string(),
  caseId: z.string(),
  company: Bilingual,
  /** The passage's heading. */
  measure: z.object({ en: z.string().optional(), zh: z.string().optional() }),
  kind: z.enum(["overview", "measure", "result", "plan"]),
  collection: z.string(),
  /** Year of the collection. */
  collectionYear: z.number().int(),
  /** Ids of the vocabularies, broader terms included. */
  industry: z.array(z.string()),
  technology: z.array(z.string()),
  place: z.array(z.string()),
  /** In the unit in which figures of its kind are compared. */
  normal: z.object({ value: z.number(), max: z.number().optional(), unit: z.string() }),
  period: Period,
});
export type MeasureRow = z.infer<typeof MeasureRow>;
