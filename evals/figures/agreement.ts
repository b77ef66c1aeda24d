import type { Figure } from "../../src/domain/figure.js";
import type { Language } from "../../src/domain/language.js";
import type { Passage } from "../../src/domain/passage.js";
import { figuresIn } from "./evaluate.js";
import { ATTRIBUTES, type Attribute } from "./score.js";

/** How often the English and the Chinese reading of one figure say the same, over the whole library. It needs no labels. */
export interface Agreement {
  readonly pairs: number;
  readonly attributes: Readonly<Record<Attribute, number>>;
  readonly all: number;
}

const SAID: Readonly<Record<Attribute, (figure: Figure) => string>> = {
  metric: ({ metric }) => metric,
  period: ({ per, cumulative, years }) => `${per} ${cumulative ?? false} ${years ?? ""}`,
  qualifier: ({ qualifier }) => qualifier,
  role: ({ role }) => role,
  basis: ({ basis }) => basis,
  owner: ({ owner }) => owner,
};

/** Reads each language alone and compares what it says of the figures that the library joins. */
export function twinAgreement(passages: readonly Passage[]): Agreement {
  const pairs = passages.flatMap((passage) => {
    const [english, chinese] = (["en", "zh"] as const).map(
      (language) => new Map(figuresIn(passage, language).map((figure) => [figure.spans[0]?.start, figure])),
    );
    return passage.figures.flatMap((figure) => {
      const start = (language: Language) => figure.spans.find((span) => span.language === language)?.start;
      const [a, b] = [english?.get(start("en")), chinese?.get(start("zh"))];
      return a && b ? [[a, b] as const] : [];
    });
  });
  const same =
    (attribute: Attribute) =>
    ([a, b]: readonly [Figure, Figure]) =>
      SAID[attribute](a) === SAID[attribute](b);
  const share = (test: (pair: readonly [Figure, Figure]) => boolean) => (pairs.length === 0 ? 1 : pairs.filter(test).length / pairs.length);
  return {
    pairs: pairs.length,
    attributes: Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, share(same(attribute))])) as Record<Attribute, number>,
    all: share((pair) => ATTRIBUTES.every((attribute) => same(attribute)(pair))),
  };
}
