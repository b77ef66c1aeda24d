import { stringify } from "csv-stringify/sync";
import type { Language } from "../domain/language.js";
import type { MeasureItem } from "./measures.js";

type Cell = string | number | undefined;

/** A column with its name in each language. `only`: it is left out of a file in the other language. */
interface Column {
  readonly en: string;
  readonly zh: string;
  readonly only?: Language;
  readonly of: (item: MeasureItem) => Cell;
}

const listed = (ids: readonly string[]) => ids.join("; ");

const COLUMNS: readonly Column[] = [
  { en: "Company", zh: "企业", only: "en", of: ({ company }) => company.en },
  { en: "Company (Chinese)", zh: "企业", only: "zh", of: ({ company }) => company.zh },
  { en: "Measure", zh: "措施", only: "en", of: ({ measure }) => measure.en },
  { en: "Measure (Chinese)", zh: "措施", only: "zh", of: ({ measure }) => measure.zh },
  { en: "Metric", zh: "指标", only: "en", of: ({ label }) => label.en },
  { en: "Metric (Chinese)", zh: "指标", only: "zh", of: ({ label }) => label.zh },
  { en: "Value", zh: "数值", of: ({ value }) => value },
  { en: "Upper end", zh: "数值上限", of: ({ max }) => max },
  { en: "Unit", zh: "单位", of: ({ unit, counted }) => counted ?? unit },
  { en: "Comparable value", zh: "可比数值", of: ({ normal, converted }) => (converted ?? normal).value },
  { en: "Comparable upper end", zh: "可比数值上限", of: ({ normal, converted }) => (converted ?? normal).max },
  { en: "Comparable unit", zh: "可比单位", of: ({ normal, converted }) => (converted ?? normal).unit },
  { en: "Period", zh: "时间口径", of: ({ period }) => period },
  { en: "First year", zh: "起始年", of: ({ years }) => years?.[0] },
  { en: "Last year", zh: "截止年", of: ({ years }) => years?.[1] },
  { en: "Qualifier", zh: "精确程度", of: ({ qualifier }) => qualifier },
  { en: "Role", zh: "作用", of: ({ role }) => role },
  { en: "Basis", zh: "依据", of: ({ basis }) => basis },
  { en: "Owner", zh: "归属", of: ({ owner }) => owner },
  { en: "As written", zh: "原文", only: "en", of: ({ asWritten }) => asWritten.en },
  { en: "As written (Chinese)", zh: "原文", only: "zh", of: ({ asWritten }) => asWritten.zh },
  { en: "Told in", zh: "段落类型", of: ({ kind }) => kind },
  { en: "Industry", zh: "行业", of: ({ industry }) => listed(industry) },
  { en: "Technology", zh: "技术", of: ({ technology }) => listed(technology) },
  { en: "Place", zh: "地点", of: ({ place }) => listed(place) },
  { en: "Collection", zh: "案例集", of: ({ case: one }) => one.collection },
  { en: "Collection year", zh: "案例集年份", of: ({ case: one }) => one.year },
  { en: "Case", zh: "案例", of: ({ case: one }) => one.id },
  { en: "Metric id", zh: "指标编号", of: ({ metric }) => metric },
  { en: "Figure id", zh: "数据编号", of: ({ id }) => id },
  { en: "Source", zh: "出处", of: ({ url }) => url },
];

/** Signs at which a spreadsheet takes a cell for a formula, full-width ones too (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * The rows as CSV (RFC 4180) with a byte order mark, without which Excel takes UTF-8 for the system's code page.
 * Numbers stay numbers; a text that a spreadsheet would compute gets an apostrophe before it.
 *
 * @param language names and header in one language; none for both, the header in English.
 * @param base origin before each link, such as `https://example.org`; none leaves them as paths.
 */
export function measuresCsv(items: readonly MeasureItem[], language?: Language, base = ""): string {
  const columns = COLUMNS.filter(({ only }) => !language || !only || only === language);
  const rows = items.map((item) => columns.map(({ of }) => of({ ...item, url: `${base}${item.url}` })));
  return stringify([columns.map((column) => column[language ?? "en"]), ...rows], {
    bom: true,
    record_delimiter: "\r\n",
    cast: { string: (text) => (FORMULA.test(text) ? `'${text}` : text) },
  });
}
