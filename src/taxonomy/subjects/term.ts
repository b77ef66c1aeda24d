import type { Term } from "../term.js";
import type { Dimension } from "../units.js";

/** What a figure is an amount of. The words decide between the subjects that its unit allows. */
export interface SubjectTerm extends Term {
  /** Dimensions in which amounts of it are stated, besides shares. */
  readonly dimensions: readonly Dimension[];
  /** Words that mean it only where no other subject stands near: "emissions" alone are carbon emissions. */
  readonly weak?: readonly string[];
}

export const MASS: readonly Dimension[] = ["mass"];
export const ENERGY: readonly Dimension[] = ["energy"];
export const VOLUME: readonly Dimension[] = ["volume", "normal-volume", "mass"];
