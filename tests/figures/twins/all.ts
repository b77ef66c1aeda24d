import { CARBON } from "./carbon.js";
import { CERTAINTY_AND_OWNER } from "./certainty-and-owner.js";
import { ENERGY } from "./energy.js";
import { FALSE_FRIENDS } from "./false-friends.js";
import { LISTS } from "./lists.js";
import { ONCE_BUILT } from "./once-built.js";
import { ONE_LANGUAGE } from "./one-language.js";
import { PARTIES } from "./parties.js";
import { PLANT_AND_MONEY } from "./plant-and-money.js";
import { RATINGS_AND_REACH } from "./ratings-and-reach.js";
import { SHARES_AND_STATES } from "./shares-and-states.js";
import { SUMS_AND_COUNTS } from "./sums-and-counts.js";
import { TAKEN_UP } from "./taken-up.js";
import { WATER_AND_WASTE } from "./water-and-waste.js";
import { WHOLES } from "./wholes.js";

/** Sentences in the manner of such reports, written for these tests: half English, half Chinese. */
export const TWINS = [
  ...CARBON,
  ...CERTAINTY_AND_OWNER,
  ...ENERGY,
  ...FALSE_FRIENDS,
  ...LISTS,
  ...ONCE_BUILT,
  ...ONE_LANGUAGE,
  ...PARTIES,
  ...PLANT_AND_MONEY,
  ...RATINGS_AND_REACH,
  ...SHARES_AND_STATES,
  ...SUMS_AND_COUNTS,
  ...TAKEN_UP,
  ...WATER_AND_WASTE,
  ...WHOLES,
];
