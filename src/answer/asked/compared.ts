import type { Compared } from "../../domain/plan.js";
import { groupBy } from "../../retrieval/group.js";
import type { Match } from "../../taxonomy/matcher.js";

/** A break behind a name: two of one kind with this between them are two, without it they are one thing named twice. */
const BETWEEN = /\b(?:or|and|versus|vs\.?|with|to|than|from|against|compared)\b|[,、，/与和及跟比]|还是|或|对/i;

/**
 * What of one kind a question names at least twice, told apart by place: 伊利和蒙牛, "dairies vs breweries", "heat pumps or
 * waste heat". One name may stand for several ids, as a group's does for its plants.
 */
export function comparedIn(question: string, named: Readonly<Record<Compared["by"], readonly Match[]>>): Compared | undefined {
  for (const by of ["company", "industry", "technology", "place", "collection"] as const) {
    const places = [...groupBy(named[by], ({ start, end }) => `${start}-${end}`).values()]
      .map(([first, ...rest]) => ({ start: (first as Match).start, end: (first as Match).end, ids: [first as Match, ...rest].map(({ id }) => id) }))
      .sort((a, b) => a.start - b.start);
    const groups = places.filter((place, index) => index === 0 || BETWEEN.test(question.slice(places[index - 1]?.end, place.start)));
    const distinct = groups.filter((group, index) => groups.findIndex((other) => other.ids.join() === group.ids.join()) === index);
    if (distinct.length >= 2) return { by, groups: distinct.map(({ start, end, ids }) => ({ name: question.slice(start, end), ids: [...new Set(ids)] })) };
  }
  return undefined;
}
