import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { AIMS, HEADINGS } from "../../taxonomy/topics.js";
import { indexTerms } from "../../text/tokens.js";
import { isRare, UMBRELLAS } from "../content.js";
import { EXAMPLES, NEGATED } from "../cues.js";
import { headingWords } from "../heading-words.js";
import { isQuestionWord } from "../question-words.js";
import { codesNamed } from "./codes.js";
import { askedOfEach } from "./enumerated.js";
import { isHeard } from "./heard.js";
import { meantProduct } from "./made-into.js";
import { meantByEach } from "./meant-by-each.js";
import { isKin, type NearHeading, nearHeadings } from "./near-headings.js";

/** Score from which a heading that no word names is meant; the lower one where its meaning alone is near. */
const LIKELY = 1;
const POSSIBLE = 0.75;
const NEAR = 0.55;
/** So much nearer than another reading one needs no word about that. */
const MARGIN = 0.1;
/** Of named alternatives one that is so much farther than the nearest only says more of that; of one kind with it, so much. */
const BESIDE = 0.4;
const BESIDE_ITS_LIKE = 0.55;
/** Of things named together one so much farther that has no word of its own. */
const REPEATED = 0.2;
/** Things named side by side are meant, unless something else lies so much nearer than all of them. */
const FAR_NEARER = 0.15;
/** The same of named alternatives. */
const NEARER = 0.05;
/** A broader heading about as near as the nearest is meant with all that it covers. */
const AS_NEAR = 0.03;
/** A narrower one without a name in the question that scores so little less and is so much nearer in meaning than the named one. */
const AS_NEAR_UNNAMED = 0.1;
const NEARER_IN_MEANING = 0.1;
/** Similarity, or score, from which what the headings mean covers a question. */
const COVERS = 0.5;
const COVERS_BY_SCORE = 1;
/** The same where words for amounts are only part of what is meant. */
const MEANS = 0.6;

/**
 * The plan of a question for a list with the headings that it means: those it names, or the one that lies nearest to it
 * where it names none ("sites that keep warm with what their compressors give off") or names the thing only in passing.
 */
export async function withMeantHeadings(plan: QueryPlan, library: Library): Promise<QueryPlan> {
  if (!plan.lists || plan.words.length + plan.headings.length === 0) return plan;
  const near = await nearHeadings(plan, library);
  if (near.length === 0) return plan;
  const product = await meantProduct(plan, near, library);
  const listed = product || isNamedNearest(near, plan, library) ? [] : await meantByEach(plan, near, library);
  const heard = plan.headings.length > 0 || (codesNamed(plan.about, library).length === 0 && (await isHeard(plan, library)));
  const headings = aimedAt(plan, product ? [product] : listed.length > 1 ? listed : heard ? meant(plan, near, library) : []);
  const chosen = near.filter(({ id }) => headings.includes(id));
  const similarity = Math.max(0, ...chosen.map((one) => one.similarity));
  const score = Math.max(0, ...chosen.map((one) => one.score));
  const [only] = headings;
  // What few do is what is asked, whatever else is said of it.
  const rare = headings.length === 1 && only !== undefined && plan.headings.includes(only) && isRare(only, library);
  // Of "besides green loans, which instruments of green finance" the wider one is not left out, and of "besides air-source
  // heat pumps, which others" nobody who has both.
  const technology = plan.exclude.technology.filter(
    (id) => !headings.some((one) => one === id || (isBesides(plan) && commonAncestor([one, id]) !== undefined)),
  );
  const other = plan.headings.length === 0 ? otherReading(near, headings) : undefined;
  // A word that no passage has and a heading is known by ("hides" of tanning) is told by whoever has the heading.
  const isOfHeading = (form: string) => library.documentFrequency(form) === 0 && headings.some((id) => library.knowsHeadingBy(id, [form]));
  const found = {
    ...plan,
    terms: plan.terms.filter(({ form }) => !isOfHeading(form)),
    // "Goals in the appraisals of staff": a goal that is talked of makes no plan of the rest.
    time: plan.time === "planned" && !PLANS.test(plan.about) ? ("done" as const) : plan.time,
    ...(other ? { otherHeading: other } : {}),
    headings,
    ...(listed.length > 1 ? { headingsJoined: "any" as const } : {}),
    headingsCover: rare || headings.some((id) => isKnownByAll(id, plan.words, library)) || similarity >= COVERS || score >= COVERS_BY_SCORE,
    exclude: { ...plan.exclude, technology },
  };
  return similarity >= MEANS && isWording(plan) ? { ...found, metrics: [], metricWords: [], wantsFigures: false } : found;
}

/** Whether a heading that is named lies so much nearer than all others that what is listed only says more of it: "empties or old things taken back". */
function isNamedNearest([first, second]: readonly NearHeading[], { headings, about }: QueryPlan, library: Library): boolean {
  if (first === undefined || !headings.includes(first.id) || first.score < LIKELY || first.score - (second?.score ?? 0) <= FAR_NEARER) return false;
  return askedOfEach(about).every(({ item }) => !library.knowsHeadingBy(first.id, [item]));
}

/** "Carbon neutral or net zero by 2050": of a year's aims the wider one is asked, also in words that only ask. */
function aimedAt({ aim, about }: QueryPlan, headings: readonly string[]): string[] {
  if (!aim || !NEUTRAL.test(about)) return [...headings];
  // What is aimed at is not what is reached: "2050 as their year for net zero".
  const wider = headings.flatMap((id) => [id, ...ancestorsOf(HEADINGS, id)].findLast((one) => AIMS.has(one)) ?? []);
  return wider.length > 0 ? [...new Set(wider)] : ["carbon-neutrality-target"];
}

const NEUTRAL = /\bneutral\w*|\bnet[- ]zero\b|中和|零碳|净零/i;

/** More of a kind is asked, whoever has the named one too. */
const isBesides = ({ about }: QueryPlan) => /\b(?:besides|apart from|other than|in addition to)\b|除了|除开|以外|之外/i.test(about);

/** A heading of another kind that lies about as near. */
function otherReading(near: readonly NearHeading[], chosen: readonly string[]): string | undefined {
  const one = near.find(({ id }) => chosen.includes(id));
  const other = one && near.find(({ id }) => !chosen.some((own) => isKin(id, own)));
  return other && other.score >= POSSIBLE && one.score - other.score < MARGIN ? other.id : undefined;
}

const PLANS =
  /\b(?:plan\w*|intend\w*|going to|will|future|want(?:s|ed)? to|consider\w*|study|studies|studying|aim(?:s|ing)? (?:to|for)|propos\w*|upcoming|next)\b|计划|打算|准备|拟|将|未来|规划|想[要在]|研究|考虑|争取|力争/i;

/** Whether words for amounts are only part of what a question is about: "ideas for saving energy" asks for nobody's savings. */
function isWording({ bounds, intent, change, figureYears, about }: QueryPlan): boolean {
  const listed = intent === "list" || intent === "find";
  return listed && bounds.length + figureYears.length === 0 && !change && !ASKS_AMOUNT.test(about);
}

const ASKS_AMOUNT =
  /\bhow (?:much|many|long|big|large|far|high)\b|\b(?:amounts?|figures?|numbers?|what (?:share|percentage|price|payback|capacity|amount))\b|\b(?:state|report|give|tell)s?\b|多少|多大|多长|多久|几[年吨度万个]|各[^，。？]{0,5}多|[数金总]额|数值|成效|效果如何|[更最]|写清|给出|回收期|占比|比例|率(?!先)|量(?=[是有？?]|$)/i;

function meant({ headings: all, headingsJoined, exclude, about, words }: QueryPlan, near: readonly NearHeading[], library: Library): string[] {
  // Of "recycled plastic in packaging" the packaging says where.
  const narrow = all.filter((id) => !UMBRELLAS.has(id));
  const named = narrow.length > 0 ? narrow : all;
  const isLeftOut = (id: string) => [...ancestorsOf(HEADINGS, id), id].some((one) => exclude.technology.includes(one) && !named.some((id) => isKin(id, one)));
  // What says where is no answer to what.
  const isPlace = (id: string) => named.length > 0 && UMBRELLAS.has(id) && !named.includes(id);
  const ranked = near.filter(({ id }) => !isLeftOut(id) && !isPlace(id));
  const [first] = ranked;
  if (!first) return [...named];
  const own = near.filter((one) => named.includes(one.id));
  return own.length > 0
    ? ofNamed(first, own, { joined: headingsJoined, about, near: ranked }, library)
    : ofUnnamed(first, about, ranked, isKnownByAll(first.id, words, library));
}

interface Said {
  readonly joined: QueryPlan["headingsJoined"];
  readonly about: string;
  readonly near: readonly NearHeading[];
}

function ofNamed(first: NearHeading, own: readonly NearHeading[], { joined, about, near }: Said, library: Library): string[] {
  const named = own.map(({ id }) => id);
  const nearest = own[0] as NearHeading;
  const example = named.length > 1 && EXAMPLES.test(about) ? commonAncestor(named) : undefined;
  if (example && near.some(({ id, score }) => id === example && nearest.score - score <= BESIDE)) return [example];
  const next = near.find(({ id }) => id !== nearest.id);
  if (named.length === 1 && next && isNarrower(next, nearest)) return [next.id];
  const margin = named.length === 1 ? 0 : joined === "any" ? NEARER : FAR_NEARER;
  // A thing called by its code is meant: PAS 2060, CCER.
  if (first.score >= LIKELY && first.score - nearest.score > margin && !named.some(isCode)) return [withBroader(first, near)];
  const isBeside = (one: NearHeading) =>
    joined === "any"
      ? nearest.score - one.score > (commonAncestor([one.id, nearest.id]) === undefined ? BESIDE : BESIDE_ITS_LIKE)
      : nearest.score - one.score > REPEATED && repeats(one.id, nearest.id, about, library);
  return own.filter((one) => !isBeside(one)).map(({ id }) => id);
}

/** Of a thing and one of its kinds the kind is meant where it lies clearly nearer and has only no name in the question: panels over car parks. */
function isNarrower(one: NearHeading, named: NearHeading): boolean {
  return ancestorsOf(HEADINGS, one.id).includes(named.id) && named.score - one.score < AS_NEAR_UNNAMED && one.similarity - named.similarity > NEARER_IN_MEANING;
}

/** Whether every word by which a heading is named is one that another is known by: of "manure into organic fertiliser" the manure. */
function repeats(id: string, other: string, about: string, library: Library): boolean {
  const names = headingWords(id);
  return library.knowsHeadingBy(
    other,
    indexTerms(about).filter((form) => names.has(form)),
  );
}

/** Whether a heading is known by every word of a question that tells something: 鸡粪 of the manure. */
function isKnownByAll(id: string, words: readonly string[], library: Library): boolean {
  const telling = words.filter((form) => !isQuestionWord(form));
  return telling.length > 0 && library.knowsHeadingBy(id, telling);
}

function ofUnnamed(first: NearHeading, about: string, near: readonly NearHeading[], isKnown: boolean): string[] {
  // Who does not do something is none of those who do what lies near it.
  if (NEGATED.test(about)) return [];
  return first.score >= LIKELY || (first.score >= POSSIBLE && (isKnown || first.similarity >= NEAR)) ? [withBroader(first, near)] : [];
}

/** The broader heading where it lies about as near: it has all that the narrower one has. */
function withBroader({ id, score }: NearHeading, near: readonly NearHeading[]): string {
  const [above] = ancestorsOf(HEADINGS, id);
  return near.some((one) => one.id === above && score - one.score < AS_NEAR) ? (above as string) : id;
}

function commonAncestor(ids: readonly string[]): string | undefined {
  return ancestorsOf(HEADINGS, ids[0] ?? "").find((above) => ids.every((id) => ancestorsOf(HEADINGS, id).includes(above)));
}

const isCode = (id: string) => /^[A-Z][A-Z0-9]+\b/.test(HEADINGS.find((term) => term.id === id)?.en[0] ?? "");
