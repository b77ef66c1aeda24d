import Table from "cli-table3";
import stringWidth from "string-width";
import type { Language } from "../domain/language.js";
import type { MeasureItem, MeasuresPage } from "../protocol/measures.js";
import { PER_WORDS } from "../taxonomy/statements.js";
import { wrap } from "./wrap.js";

type Words = Readonly<Record<Language, string>>;

interface Column {
  readonly head: Words;
  readonly of: (item: MeasureItem, language: Language) => string;
  /** Its part of the room that columns of fixed width leave; none: as wide as its widest cell. */
  readonly share?: number;
  readonly right?: boolean;
}

/** No row is told on more columns than a person can follow: the rest is in --json and --csv. */
const COLUMNS: readonly Column[] = [
  { head: { en: "Company", zh: "企业" }, of: ({ company }, language) => company[language], share: 3 },
  { head: { en: "Measure", zh: "措施" }, of: ({ measure }, language) => measure[language], share: 4 },
  { head: { en: "Metric", zh: "指标" }, of: ({ label }, language) => label[language], share: 3 },
  { head: { en: "Value", zh: "数值" }, of: describeValue, right: true },
  { head: { en: "For", zh: "口径" }, of: describeTime },
  { head: { en: "Told as", zh: "性质" }, of: describeStanding },
];

/** Beside each column stand a border and a blank on either side. */
const FRAME = 3;
const LEAST_WIDTH = 6;
/** A number is not cut: only an amount with a long unit is wrapped. */
const MOST_VALUE = 24;
/** Most that another column of fixed width takes of the terminal. */
const MOST_OF_WIDTH = 0.15;

/** A page of the measures table for a terminal of so many columns, with what it is a page of. */
export function renderMeasures({ total, offset, rows, coverage }: MeasuresPage, language: Language, width: number): string {
  const word = (en: string, zh: string) => (language === "en" ? en : zh);
  if (total === 0) return `${word("No figure matches.", "没有符合条件的数据。")}\n`;
  const cells = rows.map((item) => COLUMNS.map(({ of }) => of(item, language)));
  const widthOf = widths(cells, language, width);
  const table = new Table({
    head: COLUMNS.map(({ head }, at) => wrap(head[language], widthOf[at] as number)),
    colWidths: widthOf.map((one) => one + 2),
    colAligns: COLUMNS.map(({ right }) => (right ? "right" : "left")),
    style: { head: [], border: [], compact: true },
  });
  table.push(...cells.map((row) => row.map((text, at) => wrap(text, widthOf[at] as number))));
  const range = rows.length === total ? "" : rows.length === 0 ? word("none", "无") : `${offset + 1}–${offset + rows.length}`;
  const shown = range && word(` (shown: ${range})`, `（显示：${range}）`);
  const count = word(
    `${total} ${total === 1 ? "figure" : "figures"} of ${coverage.cases} ${coverage.cases === 1 ? "case" : "cases"}`,
    `${coverage.cases}个案例的${total}项数据`,
  );
  return `${rows.length > 0 ? `${table}\n` : ""}${count}${shown}\n`;
}

/** Widths of the columns' texts that fill the terminal: fixed columns by their content, the others by their share. */
function widths(cells: readonly (readonly string[])[], language: Language, width: number): number[] {
  const fixed = COLUMNS.map(({ head, share, right }, at) =>
    share
      ? 0
      : Math.min(
          right ? MOST_VALUE : Math.floor(width * MOST_OF_WIDTH),
          Math.max(...[head[language], ...cells.map((row) => row[at] as string)].map((text) => stringWidth(text))),
        ),
  );
  const free = width - 1 - COLUMNS.length * FRAME - fixed.reduce((sum, one) => sum + one, 0);
  const shares = COLUMNS.reduce((sum, { share = 0 }) => sum + share, 0);
  return COLUMNS.map(({ share }, at) => (share ? Math.max(LEAST_WIDTH, Math.floor((free * share) / shares)) : (fixed[at] as number)));
}

const SIGNS: Readonly<Record<MeasureItem["qualifier"], string>> = { exact: "", about: "~", over: ">", under: "<", "up-to": "≤", from: "≥" };

function describeValue({ value, max, unit, counted, converted, qualifier }: MeasureItem): string {
  const amount = converted ?? { value, max, unit };
  const number = amount.max === undefined ? group(amount.value) : `${group(amount.value)}–${group(amount.max)}`;
  return `${SIGNS[qualifier]}${number} ${converted ? converted.unit : (counted ?? unit)}`;
}

/** Thousands grouped, no digit lost. */
const group = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 12 });

/** "a day", "2021–2023 cumulative". What has no time, and an amount of which no time is said, says nothing. */
function describeTime({ per, years, cumulative }: MeasureItem, language: Language): string {
  const rate = per ? (language === "en" ? PER_WORDS[per].en.trim() : PER_WORDS[per].zh.replace("/", "每")) : "";
  const span = years ? [...new Set(years)].join("–") : "";
  return [rate, span, cumulative ? (language === "en" ? "cumulative" : "累计") : ""].filter(Boolean).join(" ");
}

const STANDING: Readonly<Record<string, Words>> = {
  expected: { en: "expected", zh: "预计" },
  target: { en: "target", zh: "目标" },
  before: { en: "before", zh: "之前" },
  after: { en: "after", zh: "之后" },
  company: { en: "whole company", zh: "全企业" },
  other: { en: "somebody else's", zh: "他方" },
};

/** What must be known so that the amount is not taken for something else. */
function describeStanding({ basis, role, owner }: MeasureItem, language: Language): string {
  return [basis, role, owner].flatMap((id) => STANDING[id]?.[language] ?? []).join(language === "en" ? ", " : "、");
}
