import type { QueryPlan } from "../../domain/plan.js";
import type { Match } from "../../taxonomy/matcher.js";
import { ancestorsOf, technologiesIn, technologyWords, withAncestors, withoutImplied } from "../../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import { EACH, EITHER } from "../cues.js";
import { blank, isExcluded, mostSpecific, type Names, overlaps } from "./names.js";

/** The technologies that a question asks for. */
export interface AskedTechnologies {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  readonly joined: QueryPlan["technologies"];
  /** Index terms of the words by which all that are named are recognised. */
  readonly words: ReadonlySet<string>;
}

export function technologiesAsked(question: string, { technologies, industries, collections, rest }: Names): AskedTechnologies {
  const unwanted = [...new Set(technologies.filter((match) => isExcluded(question, match)).map(({ id }) => id))];
  const every = [...new Set([...technologiesIn(blank(rest, [...industries, ...collections])), ...technologies.map(({ id }) => id)])];
  const joined = howJoined(question, technologies);
  // Of "green power or green certificates" the broader one is asked for too.
  const specific = withoutImplied(mostSpecific(TECHNOLOGIES, every));
  // The words of "rooftop solar" are those of solar PV too: only what stands elsewhere was asked beside it.
  const apart = technologies.filter((match) => !technologies.some((other) => overlaps(other, match) && ancestorsOf(TECHNOLOGIES, other.id).includes(match.id)));
  const found = joined === "any" ? [...new Set([...apart.map(({ id }) => id), ...specific])] : specific;
  return {
    wanted: found.filter((id) => !unwanted.includes(id)),
    unwanted,
    joined,
    words: new Set([...withAncestors(TECHNOLOGIES, every)].flatMap((id) => technologyWords(id, question))),
  };
}

/** What stands between the first and the last technology named says whether one measure, one company or either must have them. */
function howJoined(question: string, technologies: readonly Match[]): QueryPlan["technologies"] {
  const [first, last] = [technologies[0], technologies.at(-1)];
  if (first === undefined || last === undefined || first === last) return "all";
  const between = question.slice(first.end, Math.max(first.end, last.start));
  if (EITHER.test(between)) return "any";
  return EACH.test(between) ? "all" : "together";
}
