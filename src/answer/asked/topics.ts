import type { QueryPlan } from "../../domain/plan.js";
import type { Match } from "../../taxonomy/matcher.js";
import { HEADINGS, topicMatches } from "../../taxonomy/topics.js";
import { blank, isExcluded, mostSpecific, type Names, overlaps } from "./names.js";
import { type AskedTechnologies, howJoined } from "./technologies.js";

/** What a list is asked of: technologies and topics, as sections are catalogued. */
export interface AskedHeadings {
  readonly wanted: readonly string[];
  readonly joined: QueryPlan["technologies"];
  /** The words of the question that name topics. */
  readonly matches: readonly Match[];
}

/** The longest words count: "recycled aluminium" is no recycling. */
export function headingsAsked(question: string, { technologies: named, industries, collections, rest }: Names, { wanted }: AskedTechnologies): AskedHeadings {
  // In "makers of cartons" the cartons say who, not by what.
  const found = topicMatches(blank(rest, [...collections, ...industries])).filter((match) => !isExcluded(question, match));
  const longer = (match: Match, others: readonly Match[]) => others.some((other) => overlaps(match, other) && length(other) > length(match));
  const matches = found.filter((match) => !longer(match, named));
  const covered = new Set(named.filter((match) => longer(match, matches)).map(({ id }) => id));
  const uncovered = new Set(named.filter((match) => !longer(match, matches)).map(({ id }) => id));
  const technologies = wanted.filter((id) => !covered.has(id) || uncovered.has(id));
  const all = [...named.filter(({ id }) => technologies.includes(id)), ...matches].sort((a, b) => a.start - b.start);
  return {
    wanted: mostSpecific(HEADINGS, [...new Set([...technologies, ...matches.map(({ id }) => id)])]),
    joined: howJoined(question, all).joined,
    matches,
  };
}

const length = ({ start, end }: Match) => end - start;
