import { type Match, Matcher } from "./matcher.js";
import { TECHNOLOGIES } from "./technologies.js";
import type { Term } from "./term.js";
import { AIR_AND_CARBON_TOPICS } from "./topics/air-and-carbon.js";
import { CERTIFICATES_TOPICS } from "./topics/certificates.js";
import { ELECTRICITY_TOPICS } from "./topics/electricity.js";
import { HEAT_TOPICS } from "./topics/heat.js";
import { MACHINES_TOPICS } from "./topics/machines.js";
import { MANAGEMENT_TOPICS } from "./topics/management.js";
import { MATERIALS_TOPICS } from "./topics/materials.js";
import { PEOPLE_AND_SOCIETY_TOPICS } from "./topics/people-and-society.js";
import { PRODUCTS_TOPICS } from "./topics/products.js";
import { TARGETS_AND_FINANCE_TOPICS } from "./topics/targets-and-finance.js";
import { TRANSPORT_AND_BUILDINGS_TOPICS } from "./topics/transport-and-buildings.js";
import { WATER_AND_WASTE_TOPICS } from "./topics/water-and-waste.js";

/**
 * What people ask lists of beside the technologies: certificates, materials, targets, ways to organise and to finance.
 * A topic's broader term may be a technology; no figure is ranked or added up by one.
 */
export const TOPICS: readonly Term[] = [
  ...AIR_AND_CARBON_TOPICS,
  ...CERTIFICATES_TOPICS,
  ...ELECTRICITY_TOPICS,
  ...HEAT_TOPICS,
  ...MACHINES_TOPICS,
  ...MANAGEMENT_TOPICS,
  ...MATERIALS_TOPICS,
  ...PEOPLE_AND_SOCIETY_TOPICS,
  ...PRODUCTS_TOPICS,
  ...TARGETS_AND_FINANCE_TOPICS,
  ...TRANSPORT_AND_BUILDINGS_TOPICS,
  ...WATER_AND_WASTE_TOPICS,
];

/** Everything that a section can be catalogued as. */
export const HEADINGS: readonly Term[] = [...TECHNOLOGIES, ...TOPICS];

/** Aims: whoever plans to reach one has it. */
export const AIMS: ReadonlySet<string> = new Set([
  "carbon-neutrality-target",
  "net-zero-target",
  "value-chain-neutrality",
  "carbon-reduction-target",
  "renewable-energy-target",
  "energy-targets",
  "carbon-peaking",
  "decarbonisation-roadmap",
  "science-based-targets",
]);

const TOPIC = new Matcher(TOPICS);

/** Where a text names topics. */
export function topicMatches(text: string): Match[] {
  return TOPIC.find(text);
}

/** The topics that a text names. */
export function topicsIn(text: string): Set<string> {
  return TOPIC.ids(text);
}
