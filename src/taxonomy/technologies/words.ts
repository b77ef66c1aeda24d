import { w } from "./term.js";

export const HEAT = w(["heat", "waste heat", "residual heat", "thermal energy", "warmth"], ["余热", "废热", "热能", "热量", "排热"]);
/** Beside flue gas any word of heat will do. */
export const ANY_HEAT = w([...HEAT.en, "hot", "warm", "warms"], [...HEAT.zh, "热"]);
export const RECOVER = w(
  ["recover", "recovery", "recovered", "recovering", "recuperate", "reuse", "reused", "reclaim", "capture", "recycle"],
  ["回收", "利用", "再利用"],
);
export const FLUE = w(
  ["flue gas", "flue gases", "fluegas", "exhaust gas", "exhaust gases", "boiler exhaust", "exhaust", "stack gas", "chimney", "smoke", "fumes"],
  ["尾气", "锅炉烟", "锅炉的烟", "烟气", "烟道气", "排烟", "烟道", "锅炉尾气", "锅炉废气"],
  ["exhaust air", "exhaust ventilation", "air exhaust", "exhaust fan"],
);
export const BOILER = w(["boiler", "boilers"], ["锅炉"]);
export const COMPRESSOR = w(
  ["air compressor", "air compressors", "compressed air", "compressor station", "compressor", "compressors"],
  ["空压机", "空压站", "压缩空气", "空气压缩机", "空压"],
);
export const SUN = w(["solar", "PV", "photovoltaic", "photovoltaics"], ["光伏", "太阳能"]);
