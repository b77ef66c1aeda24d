import type { Figure, Per } from "../domain/figure.js";
import type { Language } from "../domain/language.js";

type Words = Readonly<Record<Language, string>>;

/** What stands before an amount: how exactly it is stated. */
export const QUALIFIER_WORDS: Readonly<Record<Figure["qualifier"], Words>> = {
  exact: { en: "", zh: "" },
  about: { en: "about ", zh: "约" },
  over: { en: "over ", zh: "超过" },
  under: { en: "under ", zh: "低于" },
  "up-to": { en: "up to ", zh: "最高" },
  from: { en: "at least ", zh: "不低于" },
};

/** What stands behind an amount: the time that it is for. */
export const PER_WORDS: Readonly<Record<Per, Words>> = {
  year: { en: " a year", zh: "/年" },
  month: { en: " a month", zh: "/月" },
  week: { en: " a week", zh: "/周" },
  day: { en: " a day", zh: "/天" },
  hour: { en: " an hour", zh: "/小时" },
  minute: { en: " a minute", zh: "/分钟" },
  second: { en: " a second", zh: "/秒" },
};

/** A number in full with its digits grouped. */
export function groupDigits(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 15 });
}
