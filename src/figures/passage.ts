import type { Figure, Owner } from "../domain/figure.js";
import type { Language } from "../domain/language.js";
import type { PassageKind } from "../domain/passage.js";
import { isThing } from "../taxonomy/units.js";
import type { SentenceSpan } from "../text/sentences.js";
import { inherit, isEstimate, type ReadSentence } from "./continued.js";
import { extractFigures, type SentenceFigure } from "./extract.js";
import { usualOwner } from "./owner.js";
import { asIntroduced, type Introduced, introduces } from "./paragraph.js";
import { describesSite } from "./parties.js";
import { extractTable } from "./tables.js";

/** What the headings of a passage say to its figures. */
export interface PassageContext {
  readonly heading: string;
  readonly kind: PassageKind;
}

interface Found extends SentenceFigure {
  readonly language: Language;
}

/**
 * The figures of a passage: those of its English and of its Chinese sentences, twins joined into one with two spans.
 * Where one twin says more of the figure (its metric, its period, that it is a plan), the joined figure says it.
 * Ids are `<passageId>!<n>` in the order of the text.
 */
export function passageFigures(passageId: string, text: string, sentences: readonly SentenceSpan[], context: PassageContext): Figure[] {
  let before: ReadSentence | undefined;
  let place: SentenceSpan | undefined;
  let introduced: Introduced = {};
  const found = sentences.flatMap((sentence): Found[] => {
    const { language } = sentence;
    const words = text.slice(sentence.start, sentence.end);
    const read = { words, language, figures: (sentence.table ? extractTable : extractFigures)(words, { ...context, language }) };
    if (place && (place.language !== language || /\n\s*\n/.test(text.slice(place.end, sentence.start)))) introduced = {};
    const figures = inherit(read, before).map((figure) => asIntroduced(figure, words, introduced));
    introduced = introduces(words, figures, introduced);
    place = sentence;
    before = {
      ...read,
      figures,
      estimate: isEstimate({ ...read, figures }, before),
      site: describesSite(words, before?.site === true && before.language === language),
    };
    return figures.map((figure) => ({
      ...figure,
      language: sentence.language,
      start: sentence.start + figure.start,
      end: sentence.start + figure.end,
    }));
  });
  return pairTwins(found).map((group, index) => toFigure(`${passageId}!${index + 1}`, group, context.kind));
}

/** Same amount in the same unit: the first unpaired one of the other language, in the order of the text. */
function pairTwins(found: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (const figure of found) {
    const twin = groups.find((group) => group.length === 1 && group[0]?.language !== figure.language && sameAmount(group[0] as Found, figure));
    if (twin) twin.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/** One amount: 1,386 t of CO2 and 1386 tCO2 too, 3.27 t per car beside 每车3.27吨, t/line beside t/条. */
export function sameAmount(a: Pick<Figure, "value" | "max" | "unit">, b: Pick<Figure, "value" | "max" | "unit">): boolean {
  if (a.value !== b.value || a.max !== b.max) return false;
  const [[over, under], [overOther, underOther]] = [a.unit.replace("CO2", "").split("/"), b.unit.replace("CO2", "").split("/")];
  if (over !== overOther) return false;
  return under === underOther || under === undefined || underOther === undefined || (isThing(under) && isThing(underOther));
}

const BASIS_RANK = { reported: 0, expected: 1, target: 2 } as const;

function toFigure(id: string, group: readonly Found[], kind: PassageKind): Figure {
  const [first, second] = group as [Found, Found?];
  const spans = group.map(({ language, start, end, asWritten }) => ({ language, start, end, asWritten }));
  const { language: _language, start: _start, end: _end, asWritten: _asWritten, ...figure } = second ? merge(first, second, kind) : first;
  return { id, ...figure, spans };
}

/** Whose a figure is unless the text says otherwise says less than what a twin says. */
function ownerSaid(a: Owner, b: Owner, kind: PassageKind): Owner {
  if (a === "other" || b === "other") return "other";
  return a === usualOwner(kind) ? b : a;
}

function merge(a: Found, b: Found, kind: PassageKind): Found {
  const vague = (figure: Found) => figure.metric === "other" || figure.metric === "count";
  const said = ({ role }: Found) => (role === "level" ? 0 : role === "total" ? 1 : 2);
  const lead = (vague(a) && !vague(b)) || said(b) > said(a) ? b : a;
  const other = lead === a ? b : a;
  const years = lead.years ?? other.years;
  return {
    ...lead,
    unit: lead.unit.length >= other.unit.length ? lead.unit : other.unit,
    per: lead.per ?? (lead.cumulative || other.cumulative ? null : other.per),
    ...(other.cumulative ? { cumulative: true } : {}),
    ...(years ? { years } : {}),
    qualifier: lead.qualifier === "exact" ? other.qualifier : lead.qualifier,
    basis: BASIS_RANK[other.basis] > BASIS_RANK[lead.basis] ? other.basis : lead.basis,
    owner: ownerSaid(lead.owner, other.owner, kind),
  };
}
