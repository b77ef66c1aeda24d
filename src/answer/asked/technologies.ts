import type { QueryPlan } from "../../domain/plan.js";
import type { Match } from "../../taxonomy/matcher.js";
import { ancestorsOf, technologiesIn, technologyWords, withAncestors, withoutImplied } from "../../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import { CONTRASTED_BEFORE, EACH, EITHER, UNCOUNTED_AFTER } from "../cues.js";
import { blank, isExcluded, mostSpecific, type Names, overlaps } from "./names.js";

/** The technologies that a question asks for. */
export interface AskedTechnologies {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  /** Where the question names what it leaves out, or what does not count. */
  readonly leftOut: readonly Match[];
  readonly joined: QueryPlan["technologies"];
  /** Index terms of the words by which all that are named are recognised. */
  readonly words: ReadonlySet<string>;
}

export function technologiesAsked(question: string, { technologies: all, industries, collections, rest }: Names): AskedTechnologies {
  // "Not counting parts suppliers" leaves out companies, no measure of theirs.
  const companies = all.filter((match) => A_COMPANY.test(question.slice(match.start, match.end)) && isExcluded(question, match));
  const technologies = all.filter((match) => !companies.includes(match));
  // "Our own PV does not count" leaves no company out: it is only not what is asked.
  const contrasted = ({ start, end }: Match) =>
    CONTRASTED_BEFORE.test(question.slice(0, start)) && (technologies.length > 1 || OPENING.test(question.slice(end)));
  const uncounted = technologies.filter((match) => contrasted(match) || UNCOUNTED_AFTER.test(question.slice(match.end))).map(({ id }) => id);
  const unwanted = [...new Set(technologies.filter((match) => isExcluded(question, match)).map(({ id }) => id))].filter((id) => !uncounted.includes(id));
  const every = [...new Set([...technologiesIn(blank(rest, [...industries, ...collections, ...companies])), ...technologies.map(({ id }) => id)])];
  const { joined, beside } = howJoined(question, technologies);
  // Of "green power or green certificates" the broader one is asked for too.
  const specific = withoutImplied(mostSpecific(TECHNOLOGIES, every));
  // The words of "rooftop solar" are those of solar PV too: only what stands elsewhere was asked beside it.
  const apart = technologies.filter((match) => !technologies.some((other) => overlaps(other, match) && ancestorsOf(TECHNOLOGIES, other.id).includes(match.id)));
  // 回收利用余热: a verb of another technology is none of its own.
  const verbs = new Set(
    technologies
      .filter(({ id, start, end }) => id === "recycling" && /^(?:(?:回收)?再?(?:次|循环)?利用|回收)$/.test(question.slice(start, end)))
      .map(({ id }) => id),
  );
  const found = joined === "any" ? [...new Set([...apart.map(({ id }) => id), ...specific])] : specific;
  return {
    wanted: found.filter((id) => !beside.has(id) && !unwanted.includes(id) && !uncounted.includes(id) && !(verbs.has(id) && found.length > 1)),
    unwanted,
    leftOut: technologies.filter(({ id }) => unwanted.includes(id) || uncounted.includes(id)),
    joined,
    words: new Set([...withAncestors(TECHNOLOGIES, every)].flatMap((id) => technologyWords(id, question))),
  };
}

/** "Not PV - who uses the sun …?": what is asked comes after it, by whatever words. */
const OPENING = /^[^,，:：;；—–-]{0,6}(?:[,，:：;；—–]| -)/;

const A_COMPANY = /(?:suppliers?|供应商)$/i;

/** How several technologies belong together, and those that only say more of another one. */
interface Joint {
  readonly joined: QueryPlan["technologies"];
  readonly beside: ReadonlySet<string>;
}

/** What stands between the technologies named says whether one measure, one company or either must have them. */
export function howJoined(question: string, technologies: readonly Match[]): Joint {
  const [first, last] = [technologies[0], technologies.at(-1)];
  if (first === undefined || last === undefined || first === last) return { joined: "all", beside: new Set() };
  const steps = technologies.slice(1).map((match, index) => {
    const before = technologies[index] as Match;
    return { before, match, between: question.slice(before.end, Math.max(before.end, match.start)) };
  });
  // "Skylights or daylight" names one thing twice.
  const either = steps.filter(
    ({ before, match, between }) => before.id !== match.id && between.length <= LONGEST_JOINT && EITHER.test(between) && !JOINS_OTHERS.test(between),
  );
  // "Frequency converters on pumps, fans or motors": what follows the preposition says where.
  const where = steps.findIndex(({ between }) => WHERE.test(between));
  const alternatives = where >= 0 && either.length > 0 && steps.indexOf(either[0] as (typeof steps)[number]) > where ? technologies.slice(where + 1) : [];
  const heads = new Set(technologies.slice(0, where + 1).map(({ id }) => id));
  const beside = new Set(alternatives.map(({ id }) => id).filter((id) => !heads.has(id)));
  if (beside.size > 0) return { joined: "all", beside };
  if (either.length > 0) return { joined: "any", beside };
  const between = question.slice(first.end, Math.max(first.end, last.start));
  return { joined: EACH.test(between) ? "all" : "together", beside };
}

/** Farther apart than so many characters two things are no alternatives of each other. */
const LONGEST_JOINT = 30;
/** "AI is used to run a cooling or chiller plant": the "or" joins what stands beside it. */
const JOINS_OTHERS = /^(?: (?!or\b)[a-z-]+){4,} or /i;
const WHERE = /^[\s)）]*(?:on|with|by|using|through)\s+(?:(?:its|their|the|an?)\s+)?$/i;
