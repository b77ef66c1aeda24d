import type { Answer, AnswerFigure } from "../../src/domain/answer.js";
import { factorBetween } from "../../src/figures/convert.js";
import { countHan } from "../../src/text/language.js";
import type { ExpectedFigure, Question } from "./question.js";

/** What may be wrong with an answer. An answer is right where nothing is. */
export const FAULTS = ["outcome", "companies", "figures", "owner", "citations", "language", "length"] as const;
export type Fault = (typeof FAULTS)[number];

export interface Grade {
  readonly question: Question;
  readonly faults: readonly Fault[];
  /** What is wrong, in words. */
  readonly remarks: readonly string[];
  /** Figures wanted, and those of them told. */
  readonly wanted: number;
  readonly told: number;
  readonly ms: number;
}

/** An answer that tells one thing in more characters than this buries it. */
const LONGEST_FACT = { en: 2400, zh: 1100 };
const LISTING: ReadonlySet<string> = new Set(["list", "count", "rank"]);

/** Holds an answer against what the question wants. */
export function grade(question: Question, answer: Answer): Grade {
  const found: (readonly [Fault, string])[] = [
    ...outcomeFaults(question, answer),
    ...companyFaults(question, answer),
    ...figureFaults(question, answer),
    ...citationFaults(answer),
    ...languageFaults(question, answer),
  ];
  const wanted = question.figures.must;
  return {
    question,
    faults: [...new Set(found.map(([fault]) => fault))],
    remarks: found.map(([, remark]) => remark),
    wanted: wanted.length,
    told: wanted.filter((figure) => tellsIt(answer, figure)).length,
    ms: answer.timingsMs.total,
  };
}

type Found = readonly (readonly [Fault, string])[];

function outcomeFaults({ outcome, kind }: Question, { status }: Answer): Found {
  if (status === outcome) return [];
  // What is planned or near may be told beside that the asked thing is not there.
  if ((kind === "trap" || kind === "unanswerable") && outcome !== "answered" && status !== "answered") return [];
  return [["outcome", `${status}, not ${outcome}`]];
}

function companyFaults({ kind, cases, outcome }: Question, { citations }: Answer): Found {
  if (outcome === "not_found") return [];
  const cited = citations.map((citation) => citation.case.id);
  const missing = cases.must.filter((id) => !cited.includes(id));
  const enough = cases.atLeast === undefined ? missing.length === 0 : cases.must.length - missing.length >= cases.atLeast;
  const others = [...new Set(cited.filter((id) => ![...cases.must, ...cases.may].includes(id)))];
  const first = [...new Set(cited)].slice(0, cases.first.length);
  return [
    ...(enough ? [] : [["companies", `lacks ${missing.join(", ")}`] as const]),
    ...(LISTING.has(kind) && cases.must.length > 0 && others.length > 0 && cases.first.length === 0
      ? [["companies", `names ${others.join(", ")} too`] as const]
      : []),
    ...(first.join() === cases.first.join() ? [] : [["companies", `is led by ${first.join(", ") || "nobody"}, not ${cases.first.join(", ")}`] as const]),
  ];
}

function figureFaults({ figures }: Question, answer: Answer): Found {
  return [
    ...figures.must.filter((figure) => !tellsIt(answer, figure)).map((figure) => ["figures", `does not tell ${written(figure)}`] as const),
    ...figures.not.filter((figure) => tellsIt(answer, figure)).map((figure) => ["owner", `tells ${written(figure)}`] as const),
  ];
}

const written = ({ value, max, unit, per, case: id }: ExpectedFigure) =>
  `${value}${max === undefined ? "" : `–${max}`} ${unit}${per ? ` a ${per}` : ""}${id ? ` of ${id}` : ""}`;

/** Whether a figure of the answer, or one that it calculated, is the amount, in whatever unit. */
function tellsIt({ answer, figures, citations }: Answer, expected: ExpectedFigure): boolean {
  // A calendar year is no amount: it stands in the text.
  if (expected.unit === "year" && expected.value > 1900) return answer.includes(String(expected.value));
  const caseOf = (marker: number) => citations.find((citation) => citation.marker === marker)?.case.id;
  return figures.some((figure) => isAmount(figure, expected) && (expected.case === undefined || caseOf(figure.marker) === expected.case));
}

function isAmount(figure: AnswerFigure, { value, max, unit, per }: ExpectedFigure): boolean {
  const factor = factorBetween(figure.unit, unit) ?? kindred(figure.unit, unit);
  if (factor === undefined) return false;
  if (per !== undefined && figure.per !== null && figure.per !== per) return false;
  const close = (a: number, b: number) => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
  // A fall of 30 % may be told as a change of −30 %.
  const same = close(figure.value * factor, value) || (unit === "%" && close(Math.abs(figure.value), value));
  return same && (max === undefined || figure.max === undefined || close(figure.max * factor, max));
}

/** Units that a text uses for one another: t of CO2 and tCO2e, a count with and without its thing. */
function kindred(told: string, wanted: string): number | undefined {
  const plain = (unit: string) =>
    unit
      .replace(/^Nm3/, "m3")
      .replace(/CO2e?$|ce$/, "")
      .replace(/^(k?g|t|Mt)\b.*$/, "$1");
  const counted = (unit: string) => !/^(?:%|k?g|t|tce|[kMGT]?Wh?p?|CNY|USD|EUR|N?m3|m2|L|year|month|day|h|°C|[GMT]J)(?:$|\/)/.test(unit);
  const [over, under] = told.split("/");
  const [overWanted, underWanted] = wanted.split("/");
  if (over !== undefined && overWanted !== undefined && under !== undefined && over === overWanted && (underWanted === undefined || counted(underWanted)))
    return 1;
  if (plain(told) === plain(wanted)) return 1;
  const factor = factorBetween(plain(told), plain(wanted));
  if (factor !== undefined) return factor;
  return counted(told) && counted(wanted) ? 1 : undefined;
}

/** Each marker of the text has a citation, each citation a marker, and each figure stands in the quote of its own. */
function citationFaults({ answer, citations, figures }: Answer): Found {
  const markers = new Set([...answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  const known = new Set(citations.map(({ marker }) => marker));
  const loose = [...markers].filter((marker) => !known.has(marker));
  const unused = [...known].filter((marker) => !markers.has(marker));
  const quotes = new Map(citations.map(({ marker, quote, note }) => [marker, `${quote}\n${note ?? ""}`]));
  // A cell of a table has its unit in the head.
  const stands = (quote: string, written: string) =>
    quote.includes(written) || (quote.includes("|") && quote.includes(/[\d.,]+/.exec(written)?.[0] ?? written));
  const untraced = figures.filter(({ derived, asWritten, marker }) => derived === null && !stands(quotes.get(marker) ?? "", asWritten));
  return [
    ...(loose.length + unused.length > 0 ? [["citations", `markers ${[...loose, ...unused].join(", ")} do not pair with citations`] as const] : []),
    ...(untraced.length > 0 ? [["citations", `no quote has ${untraced.map(({ asWritten }) => asWritten).join(", ")}`] as const] : []),
  ];
}

function languageFaults({ language, kind, outcome }: Question, { answer }: Answer): Found {
  const han = countHan(answer);
  const letters = (answer.match(/[a-z]/gi) ?? []).length;
  const spoken = han * 2 > letters ? "zh" : "en";
  const long = kind === "fact" && outcome === "answered" && answer.length > LONGEST_FACT[language];
  return [
    ...(spoken === language ? [] : [["language", `speaks ${spoken}`] as const]),
    ...(long ? [["length", `takes ${answer.length} characters for a fact`] as const] : []),
  ];
}
