import fc from "fast-check";

/** How a law is checked: always the same texts, few enough to be quick. */
export const LAW = { seed: 20_240_607, numRuns: 300 };

/** What reports are made of, and what trips readers of them: abbreviations, list marks, tables, odd signs, wide signs. */
const PIECES = [
  ..."水电的人，。；！？“”（）.,;:!?\"')²é×~-/|%".split(""),
  ...["节能改造", "余热回收", "万吨", "2023年", "约", "每年", "heat", "Boilers", "LED", "e.g. ", "Co., Ltd. ", "No. 3", " a year", "kWh", " t ", "m³/t"],
  ...["3.5", "1,200", "36.792", "2021", "GB/T 18916", "１２", "　", " ", "\t", "\n", "\r\n", "\n\n", "- ", "1. ", "𠮷", "...", " to ", "至"],
  "\n\n| a (t) | b |\n| - | - |\n| 1 | 2 kWh |\n\n",
];

/** Text that looks like a report's, in no sense. */
export const reportText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

/** Any text at all. */
export const anyText = fc.string({ unit: "binary", maxLength: 80 });
