import { digitsForNumerals } from "../../text/numerals.js";

const SAID: readonly RegExp[] = [
  /\b(\d{1,2})\s+(?:[a-z-]+\s+){0,3}(?:measures|projects|items|upgrades|retrofits|bases|plants|sites|loans|bonds|programmes|lines|actions|things)\b/i,
  /(\d{1,2})\s*(?:项|处|类|种|座|笔|只|大类|个(?:项目|措施|基地|工厂|厂区?))(?!以上|以内)/,
];

/** How many things a question says that it adds up: "the three upgrades", 三项. None where it only asks for so many. */
export function addendsSaid(question: string): number | undefined {
  const text = digitsForNumerals(question);
  for (const pattern of SAID) {
    const said = Number(pattern.exec(text)?.[1]);
    if (said >= 2 && said <= MOST) return said;
  }
  return undefined;
}

const MOST = 12;
