/** Where `caseText()` belongs, below a corpus folder. */
export const CASE_FILE = "light-industry-2024/01-dairy.md";

const OVERVIEW = "\nThe dairy makes 100 t of milk a day.\n\n这家乳品厂日产牛奶100吨。\n";
const MEASURE = "\n## Solar roof | 屋顶光伏\n\nThe roof generates 5,000 kWh a year.\n\n屋顶每年发电5000 kWh。\n";

const BLOCKS = {
  company: "company:\n  zh: 某乳品有限公司\n  en: Some Dairy Co., Ltd.\n",
  industry: "industry: dairy\n",
  place: "place: shenyang\n",
  title: "title:\n  zh: 某乳品屋顶光伏\n  en: A solar roof for a dairy\n",
  source: "source:\n  collection: light-industry-2024\n  number: 1\n",
  /** Anything else of the front matter. */
  more: "",
  overview: OVERVIEW,
  measures: MEASURE,
};

/** The text of a case file that breaks no rule, but for the blocks that are put in the place of its own. */
export function caseText(blocks: Partial<typeof BLOCKS> = {}): string {
  const { overview, measures, ...front } = { ...BLOCKS, ...blocks };
  return `---\n${Object.values(front).join("")}---\n${overview}${measures}`;
}

/** The source block of another number. */
export function numbered(number: number): string {
  return BLOCKS.source.replace("number: 1", `number: ${number}`);
}

/** A measure section that states one amount of electricity. */
export function measureOf(kilowattHours: number, title = "Solar roof | 屋顶光伏"): string {
  return `\n## ${title}\n\nThe roof generates ${kilowattHours} kWh a year.\n\n屋顶每年发电${kilowattHours} kWh。\n`;
}

/** The line of a text, from 1, on which a piece of it stands. */
export function lineOf(text: string, piece: string): number {
  return text.slice(0, text.indexOf(piece)).split("\n").length;
}
