import type { Library } from "../../retrieval/library.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import type { Match } from "../../taxonomy/matcher.js";
import { METRIC_BY_ID, metricName } from "../../taxonomy/metrics.js";
import { withAncestors } from "../../taxonomy/tagger.js";
import { countHan } from "../../text/language.js";
import { METRIC } from "../asked/measured.js";
import { type Names, namesIn } from "../asked/names.js";
import { namedBehind } from "../reading/head.js";
import { understand } from "../understand.js";
import { ASKS_AMOUNT, ASKS_ITSELF, ELSE, REFERS } from "./cues.js";
import { joined } from "./substitute.js";

/** The name of the one company of a question, where its names are all of one case. */
export function oneCompany(question: string, { companies }: Names): string | undefined {
  const [first] = companies;
  const spans = [...new Set(companies.map(({ start }) => start))];
  const inEach = ({ id }: Match) => spans.every((start) => companies.some((other) => other.start === start && other.id === id));
  return first && (spans.length === 1 || companies.some(inEach)) ? question.slice(first.start, first.end) : undefined;
}

/** Whether all that a follow-up names is what the company of the question before makes. */
export function makesThose({ companies }: Names, { industries, technologies, places }: Names, library: Library): boolean {
  const own = withAncestors(
    INDUSTRIES,
    companies.flatMap(({ id }) => library.cases.get(id)?.industry ?? []),
  );
  return industries.length > 0 && technologies.length + places.length === 0 && industries.every(({ id }) => own.has(id));
}

/** What a question speaks of beside its company: its technologies, where it names none its own words. */
export function spokenOf(question: string, { technologies }: Names, library: Library): string[] {
  const named = technologies.map(({ start, end }) => question.slice(start, end));
  return [...new Set(named.length > 0 ? named : understand(question, library).terms.map(({ word }) => word))];
}

/** "What about Yanjing?", 那燕京呢: a name that the library does not know is somebody else's. */
export function isUnknownName(rest: string, library: Library): boolean {
  const name = rest.replace(/[?？。.!！\s]+$/, "");
  if (!NAME.test(name)) return false;
  const { terms, metrics } = understand(name, library);
  if (terms.length === 0 || metrics.length > 0 || !isNameOnly(namesIn(name, library))) return false;
  return terms.every(({ form }) => library.documentFrequency(form) === 0);
}

const NAME = /^(?:[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,2}|\p{Script=Han}{2,6})$/u;
const isNameOnly = ({ companies, industries, technologies, places }: Names) =>
  [companies, industries, technologies, places].every(({ length }) => length === 0);

/** Whether a follow-up is about something else of the same company: it names a thing that no vocabulary has. */
export function asksOfOther(question: string, { industries, technologies, places, collections }: Names, library: Library): boolean {
  const named = industries.length + technologies.length + places.length + collections.length;
  return named === 0 && understand(question, library).terms.some(({ form }) => library.documentFrequency(form) > 0);
}

/** What is asked next of the company of the question before; of the same metric where it says none. */
export function ofCompany(company: string, rest: string, before: string, library: Library): string {
  const chinese = countHan(rest) > 0;
  const isAmount = METRIC.find(rest).some(({ start, end }) => start === 0 && end === rest.length);
  const question = chinese ? `${company}的${rest.replace(/呢(?=[？?，,])/, "")}${isAmount ? "是多少" : ""}` : `${company}: ${rest}`;
  const refers = REFERS.test(rest);
  const earlier = namesIn(before, library);
  const topic = refers
    ? spokenOf(before, earlier, library)
    : asksMore(rest, library)
      ? earlier.technologies.map(({ start, end }) => before.slice(start, end))
      : [];
  const own = ASKS_AMOUNT.test(rest) || METRIC.find(rest).length > 0 || understand(rest, library).time === "planned";
  const [metric] = own ? [] : understand(before, library).metrics;
  if (metric !== undefined) return joined(question, [...new Set([...topic, metricName(metric, chinese ? "zh" : "en")])]);
  // "What about the e-bikes?": what was asked in words of its own is asked again, save the thing that the new one takes the place of.
  const replaced = namedBehind(before);
  const again =
    ASKS_ITSELF.test(rest) || ASKS_AMOUNT.test(rest)
      ? []
      : understand(before, library)
          .terms.filter(({ form }) => !replaced.has(form))
          .map(({ word }) => word);
  return joined(question, [...new Set([...topic, ...again])]);
}

const OF_A_MEASURE: ReadonlySet<string> = new Set(["investment", "cost", "payback", "benefit"]);

/** "And how much CO2?": an amount of what was spoken of, and of nothing that it names itself. */
export function asksMore(rest: string, library: Library): boolean {
  const { terms, metrics, facets, time } = understand(rest, library);
  // "And the investment?" is of the measure; an intensity or a share may be of the whole company.
  const named = METRIC.find(rest).filter(({ id }) => OF_A_MEASURE.has(METRIC_BY_ID.get(id)?.subject ?? ""));
  const own = terms.filter(({ word }) => !named.some(({ start, end }) => rest.slice(start, end).includes(word)));
  const amounts = metrics.length + named.length;
  return own.length + facets.technology.length + facets.industry.length === 0 && amounts > 0 && time !== "planned" && !ELSE.test(rest);
}
