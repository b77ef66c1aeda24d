import type { Owner } from "../domain/figure.js";
import { clauseEnd } from "./clauses.js";
import type { SentenceFigure } from "./extract.js";
import { denominator } from "./patterns.js";
import { findQuantities } from "./quantities.js";

/** What a sentence without results of its own says of the figures behind it in its paragraph. */
export interface Introduced {
  /** What their amounts are stated for. */
  readonly base?: string;
  /** Whose they are. */
  readonly owner?: Owner;
}

/** "The following amounts are for each 1 GWh of batteries", 以下数量均按每处理1吨污泥计. */
const STATED_FOR =
  /^(?:The following (?:amounts|figures|values|quantities|data) (?:are|hold|apply)[^.;]*?\b(?:for each|for every|per)|(?:以下|下列)[^，。；]{0,6}(?:均|都)?[按以]每\p{Script=Han}{0,6}?)(?=[\s\d])/u;
/** "These figures are for the park as a whole and belong to no single measure", "The group's farms as a whole are to …". */
const OF_THE_WHOLE =
  /^(?:These|The following) (?:figures|results|data)\b[^.;]*\b(?:as a whole|belong to no single)|\b(?:company|group|farms|plants|sites|stores|mines|fleet) as a whole (?!(?:sav|cut|us|emit))|^以下[为是][^。；]*(?:全集团|全公司|全厂|全园|公司整体|集团整体|园区整体)|(?:不|并不)(?:属于|归于)单项措施|^(?:\d{4}年，?)?[^，。；]{1,10}整体[^，。；]{0,6}(?:从|通过)/;
/** "The source quotes the literature, not results of its own", 以下为原文引用的文献数据. */
const OF_THE_LITERATURE =
  /\bnot results of (?:its|their) own\b|\b[Tt]he following (?:figures|values|data|results)? ?(?:are|is) (?:quoted|cited|taken) from\b|^以下[为是](?:原文)?(?:所)?(?:引用|援引|引述)|不是[^，。；]{0,8}自身的?(?:成效|成果|数据|结果)/;

/** What a sentence says of the figures behind it. `before`: what has been said before it in the paragraph. */
export function introduces(words: string, figures: readonly SentenceFigure[], before: Introduced): Introduced {
  const base = statedFor(words) ?? before.base;
  const owner = OF_THE_LITERATURE.test(words) ? "other" : figures.length === 0 && OF_THE_WHOLE.test(words) ? "company" : before.owner;
  return { ...(base ? { base } : {}), ...(owner ? { owner } : {}) };
}

function statedFor(words: string): string | undefined {
  const said = STATED_FOR.exec(words);
  if (!said) return undefined;
  const [amount] = findQuantities(words.slice(said[0].length, clauseEnd(words, said[0].length)));
  return amount && amount.unit !== "count" ? denominator(String(amount.value), undefined, amount.unit) : undefined;
}

const WEIGHED: ReadonlySet<string> = new Set(["t", "kg", "g", "tCO2", "tCO2e", "tce", "kWh", "MWh", "m3", "L", "CNY"]);
const GOT = /\b(?:recovered|obtained|yielded|gained)\b|回收|产出|得到/;

/** A figure of a sentence with what has been said of it in its paragraph. What is got out of so much is what is made of it. */
export function asIntroduced(figure: SentenceFigure, words: string, { base, owner }: Introduced): SentenceFigure {
  const stated = base !== undefined && WEIGHED.has(figure.unit);
  const made = stated && figure.metric === "other" && figure.role === "level" && GOT.test(words);
  return {
    ...figure,
    ...(stated ? { unit: `${figure.unit}/${base}` } : {}),
    ...(made ? { metric: "production-output", role: "generation" } : {}),
    ...(owner && figure.owner === "measure" ? { owner } : {}),
  };
}
