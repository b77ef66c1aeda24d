import type { Case } from "../domain/case.js";
import type { Passage } from "../domain/passage.js";
import { Matcher } from "../taxonomy/matcher.js";
import { PLACES } from "../taxonomy/places.js";
import { ancestorsOf, withAncestors } from "../taxonomy/tagger.js";

const PLACE = new Matcher(PLACES);

/** The places that a heading names: there the measure was taken, whatever places the company has. */
function namedInHeading({ heading }: Passage): string[] {
  return [...PLACE.ids(`${heading.en ?? ""}\n${heading.zh ?? ""}`)].filter((id) => id !== "china");
}

/** Where a measure was taken: as its heading says, else wherever the company is. */
export function placesOf(passage: Passage, { place }: Pick<Case, "place">): readonly string[] {
  const named = namedInHeading(passage);
  return named.length > 0 ? named : place;
}

const within = (id: string, regions: readonly string[]) => regions.some((region) => id === region || ancestorsOf(PLACES, id).includes(region));

/**
 * Whether a measure is of one of some regions. Of a company with several places it is where its passage says; where that
 * says nothing, it is of the company's first place, where it is at home.
 */
export function isOf(regions: readonly string[], passage: Passage, one: Pick<Case, "place">, present: ReadonlySet<string>): boolean {
  if (regions.length === 0) return true;
  if (!regions.some((id) => present.has(id))) return false;
  const places = placesOf(passage, one);
  const isHome = places[0] !== undefined && within(places[0], regions);
  return isHome || places.every((id) => within(id, regions)) || [...PLACE.ids(passage.text)].some((id) => within(id, regions));
}

/** Whether a measure can only be of some regions: who is elsewhere too is not left out with them. */
export function isOnlyOf(regions: readonly string[], passage: Passage, one: Pick<Case, "place">): boolean {
  return regions.length > 0 && placesOf(passage, one).every((id) => within(id, regions));
}

/** The places of a measure with the regions that they lie in. */
export const regionsOf = (passage: Passage, one: Pick<Case, "place">): Set<string> => withAncestors(PLACES, placesOf(passage, one));
