import { CARBON } from "./carbon.js";
import { ENERGY } from "./energy.js";
import { PLANT_AND_MONEY } from "./plant-and-money.js";
import { SHARES_AND_STATES } from "./shares-and-states.js";
import { WATER_AND_WASTE } from "./water-and-waste.js";

/** Sentences in the manner of such reports, written for these tests: half English, half Chinese. */
export const TWINS = [...CARBON, ...ENERGY, ...PLANT_AND_MONEY, ...SHARES_AND_STATES, ...WATER_AND_WASTE];
