import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { AIMS, HEADINGS } from "../../taxonomy/topics.js";
import { isRare, UMBRELLAS } from "../content.js";
import { NEGATED } from "../cues.js";
import { isHeard } from "./heard.js";

/** Cosine similarity from which one heading says what a question asks, whatever else it names. */
const CERTAIN = 0.8;
/** The same where the question names no heading, and where the next one is farther by the margin. */
const LIKELY = 0.7;
const POSSIBLE = 0.6;
const MARGIN = 0.12;
/** Of several named ones those about as near as the nearest are meant too. */
const ABOUT_AS_NEAR = 0.05;
/** Similarity from which what the headings mean covers a question. */
const COVERS = 0.5;
/** A rarer heading that no word names is taken before those that are named where it is so near, and so much nearer. */
const BETTER = 0.65;
const BETTER_MARGIN = 0.03;
/** Of named alternatives one that is so much farther than the nearest only says more of that. */
const BESIDE = 0.12;
/** A named heading that is so much farther than another, a rarer one or any, is named in passing. */
const FAR = 0.15;
const VERY_FAR = 0.25;
const PASSING = 0.4;
const FARTHER = 0.1;

/**
 * The plan of a question for a list with the headings that it means: those it names, or the one that lies nearest to it
 * where it names none ("sites that keep warm with what their compressors give off") or names the thing only in passing.
 */
export async function withMeantHeadings(plan: QueryPlan, library: Library): Promise<QueryPlan> {
  if (!plan.lists || plan.words.length + plan.headings.length === 0) return plan;
  const query = await library.embedder.embedQuery(plan.about);
  if (query.every((value) => value === 0)) return plan;
  const near = library.headingsNear(query);
  const similarity = (id: string) => near.get(id) ?? 0;
  const headings = aimedAt(plan, plan.headings.length > 0 || (await isHeard(plan, library)) ? meant(plan, near, library) : []);
  const cover = headings.length === 1 ? similarity(headings[0] as string) : Math.max(0, ...headings.map(similarity));
  const [only] = headings;
  // What few do is what is asked, whatever else is said of it.
  const rare = headings.length === 1 && only !== undefined && plan.headings.includes(only) && isRare(only, library);
  // Of "besides green loans, which instruments of green finance" the wider one is not left out.
  const technology = plan.exclude.technology.filter((id) => !headings.includes(id));
  const other = plan.headings.length === 0 && only !== undefined ? otherReading(only, near) : undefined;
  const found = {
    ...plan,
    // "Goals in the appraisals of staff": a goal that is talked of makes no plan of the rest.
    time: plan.time === "planned" && !PLANS.test(plan.about) ? ("done" as const) : plan.time,
    ...(other ? { otherHeading: other } : {}),
    headings,
    headingsCover: rare || cover >= COVERS,
    exclude: { ...plan.exclude, technology },
  };
  return cover >= POSSIBLE && isWording(plan) ? { ...found, metrics: [], metricWords: [], wantsFigures: false } : found;
}

/** "Carbon neutral or net zero by 2050": of a year's aims the wider one is asked, also in words that only ask. */
function aimedAt({ aim, about }: QueryPlan, headings: readonly string[]): string[] {
  if (!aim || !NEUTRAL.test(about)) return [...headings];
  const wider = headings.map((id) => ancestorsOf(HEADINGS, id).findLast((one) => AIMS.has(one)) ?? id);
  return wider.length > 0 ? [...new Set(wider)] : ["carbon-neutrality-target"];
}

const NEUTRAL = /\bneutral\w*|中和|零碳/i;

/** A heading of another kind that lies about as near. */
function otherReading(chosen: string, near: ReadonlyMap<string, number>): string | undefined {
  const [id, similarity] = [...near].filter(([one]) => !isKin(one, chosen)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ["", 0];
  return similarity >= POSSIBLE && (near.get(chosen) ?? 0) - similarity < MARGIN ? id : undefined;
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

function meant({ headings: all, headingsJoined, exclude, about }: QueryPlan, near: ReadonlyMap<string, number>, library: Library): string[] {
  // Of "recycled plastic in packaging" the packaging says where.
  const own = all.filter((id) => !UMBRELLAS.has(id));
  const named = own.length > 0 ? own : all;
  const isLeftOut = (id: string) =>
    ancestorsOf(HEADINGS, id)
      .concat(id)
      .some((one) => exclude.technology.includes(one) && !named.some((own) => isKin(own, one)));
  // What says where is no answer to what.
  const isPlace = (id: string) => named.length > 0 && UMBRELLAS.has(id) && !named.includes(id);
  const ranked = [...near].filter(([id]) => !isLeftOut(id) && !isPlace(id)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first] = ranked;
  if (!first) return [...named];
  const [id, similarity] = first;
  const nearestNamed = Math.max(0, ...named.map((one) => near.get(one) ?? 0));
  if (named.length > 0) {
    const wider = named.length > 1 || similarity - nearestNamed >= ABOUT_AS_NEAR;
    const umbrella = wider && similarity >= LIKELY && named.every((one) => ancestorsOf(HEADINGS, one).includes(id));
    const certain = similarity >= CERTAIN && named.includes(id);
    const better = similarity >= BETTER && similarity - nearestNamed >= BETTER_MARGIN && isLoose(id, named, headingsJoined, near, library);
    const example = named.length > 1 && EXAMPLES.test(about) ? commonAncestor(named) : undefined;
    if (example && (near.get(example) ?? 0) >= COVERS) return [example];
    // A thing called by its code is meant: PAS 2060, CCER.
    if ((umbrella || better) && !named.some(isCode)) return [id];
    const slack = headingsJoined === "any" ? BESIDE : certain ? ABOUT_AS_NEAR : 1;
    return named.filter((one) => nearestNamed - (near.get(one) ?? 0) <= slack);
  }
  // Who does not do something is none of those who do what lies near it.
  if (NEGATED.test(about)) return [];
  const other = ranked.find(([one]) => !isKin(one, id));
  return similarity >= LIKELY || (similarity >= POSSIBLE && similarity - (other?.[1] ?? 0) >= MARGIN) ? [id] : [];
}

/** Whether what a question names is wider than another heading that lies nearer to it, or far from what it asks. */
function isLoose(id: string, named: readonly string[], joined: QueryPlan["headingsJoined"], near: ReadonlyMap<string, number>, library: Library): boolean {
  const similarity = near.get(id) ?? 0;
  const count = (one: string) => library.technologyCount(one).named;
  const nearest = [...named].sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0))[0] as string;
  const rarer = named.some((one) => count(id) < count(one));
  const farther = similarity - (near.get(nearest) ?? 0);
  // Things named side by side are meant, unless something else lies far nearer than all of them.
  if (named.length > 1 && (joined !== "any" || similarity < LIKELY)) return similarity >= LIKELY && farther >= VERY_FAR;
  if (farther >= (rarer ? FAR : VERY_FAR) && (rarer || similarity - farther < PASSING)) return true;
  return rarer && (similarity >= CERTAIN ? farther >= FARTHER || !isRare(nearest, library) : !isRare(nearest, library));
}

/** "Certificates such as VCU or CCER": what is named stands for more of its kind. */
const EXAMPLES =
  /\b(?:such as|for example|e\.g\.|like|and the like|or the like|and so on|etc)\b|比如|例如|诸如|譬如|之类|这类|这些|等等|[像如](?=[^，。？]{1,12}(?:、|之类|这样))/i;

function commonAncestor(ids: readonly string[]): string | undefined {
  return ancestorsOf(HEADINGS, ids[0] ?? "").find((above) => ids.every((id) => ancestorsOf(HEADINGS, id).includes(above)));
}

const isCode = (id: string) => /^[A-Z][A-Z0-9]+\b/.test(HEADINGS.find((term) => term.id === id)?.en[0] ?? "");

const isKin = (a: string, b: string) => a === b || ancestorsOf(HEADINGS, a).includes(b) || ancestorsOf(HEADINGS, b).includes(a);
