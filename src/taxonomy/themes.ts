import { ELECTRICITY_TECHNOLOGIES } from "./technologies/electricity.js";
import { HEAT_TECHNOLOGIES } from "./technologies/heat.js";
import { MACHINE_TECHNOLOGIES } from "./technologies/machines.js";
import type { TechnologyTerm } from "./technologies/term.js";

/** A wide field of action that people name without a technology, and the technologies by which one acts in it. */
export interface Theme {
  readonly en: string;
  readonly zh: string;
  readonly named: RegExp;
  readonly technologies: ReadonlySet<string>;
}

const ids = (...terms: (readonly TechnologyTerm[])[]): ReadonlySet<string> => new Set(terms.flat().map(({ id }) => id));

const THEMES: readonly Theme[] = [
  { en: "heat", zh: "用热", named: /\bheat(?:ing)?\b|\bsteam\b|用热|供热|用汽|热能|蒸汽/i, technologies: ids(HEAT_TECHNOLOGIES) },
  {
    en: "energy saving",
    zh: "节能",
    named: /\b(?:electricity|power) (?:bills?|costs?|use|demand)\b|\b(?:sav\w+|less) (?:electricity|power)\b|[节省]电|用电|电费/i,
    technologies: ids(ELECTRICITY_TECHNOLOGIES, MACHINE_TECHNOLOGIES),
  },
  {
    en: "energy saving",
    zh: "节能",
    named:
      /\b(?:sav\w+|less|reduc\w+|cut\w*|lower\w*) (?:(?:its|their|our|the) )?energy\b|\benergy[ -](?:sav\w+|efficien\w+|conservation|use|bills?|costs?)\b|节能|省能|能效|用能|能耗|能源费/i,
    technologies: ids(HEAT_TECHNOLOGIES, ELECTRICITY_TECHNOLOGIES, MACHINE_TECHNOLOGIES),
  },
];

/** The first theme that a text names. */
export const themeOf = (text: string): Theme | undefined => THEMES.find(({ named }) => named.test(text));
