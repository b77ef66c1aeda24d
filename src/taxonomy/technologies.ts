import { AIR_AND_CARBON_TECHNOLOGIES } from "./technologies/air-and-carbon.js";
import { CARBON_AND_FINANCE_TECHNOLOGIES } from "./technologies/carbon-and-finance.js";
import { ELECTRICITY_TECHNOLOGIES } from "./technologies/electricity.js";
import { HEAT_TECHNOLOGIES } from "./technologies/heat.js";
import { MACHINE_TECHNOLOGIES } from "./technologies/machines.js";
import { MANAGEMENT_TECHNOLOGIES } from "./technologies/management.js";
import { PRODUCT_TECHNOLOGIES } from "./technologies/products.js";
import type { TechnologyTerm } from "./technologies/term.js";
import { TRANSPORT_AND_BUILDING_TECHNOLOGIES } from "./technologies/transport-and-buildings.js";
import { WATER_AND_WASTE_TECHNOLOGIES } from "./technologies/water-and-waste.js";

export type { TechnologyTerm, WordGroup } from "./technologies/term.js";

/** What was done, from broad to narrow: a question for the broader term finds the narrower ones. */
export const TECHNOLOGIES: readonly TechnologyTerm[] = [
  ...HEAT_TECHNOLOGIES,
  ...ELECTRICITY_TECHNOLOGIES,
  ...MACHINE_TECHNOLOGIES,
  ...MANAGEMENT_TECHNOLOGIES,
  ...CARBON_AND_FINANCE_TECHNOLOGIES,
  ...WATER_AND_WASTE_TECHNOLOGIES,
  ...AIR_AND_CARBON_TECHNOLOGIES,
  ...PRODUCT_TECHNOLOGIES,
  ...TRANSPORT_AND_BUILDING_TECHNOLOGIES,
];
