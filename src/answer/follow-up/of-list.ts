import type { Library } from "../../retrieval/library.js";
import { metricName } from "../../taxonomy/metrics.js";
import { countHan } from "../../text/language.js";
import { simplify } from "../../text/simplify.js";
import { namesIn } from "../asked/names.js";
import { understand } from "../understand.js";
import { ASKS_AMOUNT, ASKS_ITSELF, ELSE } from "./cues.js";
import { type Listed, othersNamed, placeNamed } from "./listed.js";
import { spokenOf } from "./of-company.js";
import { joined } from "./substitute.js";
import type { Talk } from "./talk.js";

/** Of a ranking only the one at the asked place is spoken of: "since when?", "how did they do it?" are asked of it. */
export function leaderOf(before: string, { listed }: Talk, library: Library): { name: string; topic: string[] } | undefined {
  const { intent, metrics, facets, rank = 1 } = understand(before, library);
  const leader = listed[rank - 1];
  const company = library.cases.get(leader?.id ?? "")?.company;
  const [metric] = metrics;
  if (intent !== "rank" || facets.company.length > 0 || !leader || !company || metric === undefined) return undefined;
  const language = countHan(before) > 0 ? "zh" : "en";
  return { name: company[language], topic: [metricName(metric, language), ...(leader.measure === undefined ? [] : [leader.measure])] };
}

/** The only company that was told of, where nobody was named: what is asked next is asked of it. */
export function onlyTold(before: string, { listed }: Talk, library: Library): { name: string; topic: string[] } | undefined {
  const [only, ...others] = listed;
  const company = library.cases.get(only?.id ?? "")?.company;
  if (!company || others.length > 0) return undefined;
  return { name: company[countHan(before) > 0 ? "zh" : "en"], topic: spokenOf(before, namesIn(before, library), library) };
}

/** A question about a company, or a measure, at a place of the list before, or about all of it that was not spoken of. */
export function ofListed(question: string, before: string, talk: Talk, only: string | undefined, library: Library): string | undefined {
  const place = placeNamed(question);
  const named = place ?? othersNamed(question);
  if (!named) return undefined;
  const put = (words: string, topic: readonly string[]) => joined(`${question.slice(0, named.start)}${words}${question.slice(named.end)}`, topic);
  const chinese = countHan(question) > 0;
  const measure = place && only !== undefined ? talk.measures.at(place.index) : undefined;
  if (measure !== undefined) return put(chinese ? `${only}的${measure}` : `${only}, ${measure}`, []);
  const chosen = place ? talk.listed.slice(place.index).slice(0, 1) : notToldOf(talk);
  if (chosen.length > MOST_OTHERS) return talk.listing ?? before;
  const names = chosen.flatMap(({ id }) => library.cases.get(id)?.company[chinese ? "zh" : "en"] ?? []);
  const of = talk.listing !== undefined && chosen.some(({ id }) => !talk.told.includes(id)) ? talk.listing : before;
  const topic = topicOf(of, `${question.slice(0, named.start)}${question.slice(named.end)}`, library);
  if (names.length > 0) return put(names.join(chinese ? "和" : " and "), chosen.length > 1 ? topic : [...chosen.flatMap((one) => one.measure ?? []), ...topic]);
  // Of a place beyond the list nothing can be said; where there was no list the question before still stands.
  return place ? (talk.listed.length > 0 ? question : joined(before, [question])) : undefined;
}

/** The companies of the last list that were not asked about since; where none was, all but the first, which it told of. */
function notToldOf({ listed, told }: Talk): readonly Listed[] {
  const rest = listed.filter(({ id }) => !told.includes(id));
  return rest.length < listed.length ? rest : rest.slice(1);
}

const MOST_OTHERS = 4;

/** The technologies of a question, and its amounts where what is asked next names none. */
function topicOf(before: string, next: string, library: Library): string[] {
  const text = simplify(before);
  const technologies = ELSE.test(next) ? [] : namesIn(text, library).technologies.map(({ start, end }) => text.slice(start, end));
  const { terms, metrics } = understand(next, library);
  const says = terms.length + metrics.length > 0 || ASKS_AMOUNT.test(next) || ASKS_ITSELF.test(next);
  const [metric] = says ? [] : understand(text, library).metrics;
  return [...new Set([...technologies, ...(metric === undefined ? [] : [metricName(metric, countHan(next) > 0 ? "zh" : "en")])])];
}
