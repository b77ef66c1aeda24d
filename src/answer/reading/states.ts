import type { Language } from "../../domain/language.js";

/** What a company as a whole may have reached, or aim at. */
export interface CompanyState {
  readonly name: Readonly<Record<Language, string>>;
  readonly pattern: RegExp;
  /** What the sections that are catalogued so may call it besides. */
  readonly also?: RegExp;
  /** The headings of sections that tell of it as an aim or as reached. */
  readonly headings: readonly string[];
}

export const CARBON_NEUTRAL: CompanyState = {
  name: { en: "carbon neutral", zh: "碳中和" },
  pattern: /carbon[- ]neutral(?:ity)?|碳中和/i,
  also: /\bnet[- ]zero\b|\bzero[- ]carbon\b|净零|零碳/i,
  headings: ["carbon-neutrality-target", "carbon-neutral-achieved"],
};

export const NET_ZERO: CompanyState = { name: { en: "net zero", zh: "净零" }, pattern: /\bnet[- ]zero\b|净零/i, headings: ["net-zero-target"] };

export const STATES: readonly CompanyState[] = [CARBON_NEUTRAL, NET_ZERO];

/** Not a state that lasts, but the turn of a company's emissions. */
export const CARBON_PEAK: CompanyState = {
  name: { en: "carbon peak", zh: "碳达峰" },
  pattern: /\bcarbon peak(?:ing)?\b|\bpeak (?:carbon|emissions?)\b|\bemissions? (?:to )?peak\b|碳?达峰/i,
  headings: ["carbon-peaking"],
};
