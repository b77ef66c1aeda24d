import type { Answer, AnswerFigure } from "../domain/answer.js";
import { drawChart, drawTables } from "./tables.js";

const QUALIFIERS: Readonly<Record<AnswerFigure["qualifier"], Readonly<Record<"en" | "zh", string>>>> = {
  exact: { en: "", zh: "" },
  about: { en: "about ", zh: "约" },
  over: { en: "over ", zh: "超过" },
  under: { en: "under ", zh: "低于" },
  "up-to": { en: "up to ", zh: "最高" },
  from: { en: "at least ", zh: "不低于" },
};
const PERIODS: Readonly<Record<string, Readonly<Record<"en" | "zh", string>>>> = {
  year: { en: " a year", zh: "/年" },
  month: { en: " a month", zh: "/月" },
  week: { en: " a week", zh: "/周" },
  day: { en: " a day", zh: "/天" },
  hour: { en: " an hour", zh: "/小时" },
  minute: { en: " a minute", zh: "/分钟" },
  second: { en: " a second", zh: "/秒" },
};
const BASES = { reported: { en: "", zh: "" }, expected: { en: " (expected)", zh: "（预计）" }, target: { en: " (target)", zh: "（目标）" } };

/** An answer for the terminal: prose, figures, sources, near misses. */
export function renderAnswer(answer: Answer, width?: number): string {
  const { language } = answer;
  const word = (en: string, zh: string) => (language === "en" ? en : zh);
  const parts = [drawTables(plain(answer.answer), width)];
  if (answer.chart) parts.push(drawChart(answer.chart));
  // What a table tells already is not told again.
  const figures = answer.answer.includes("\n|") || answer.answer.startsWith("|") ? [] : answer.figures.filter((figure) => figure.unit !== "count");
  if (figures.length > 0)
    parts.push(
      `${word("Figures", "数据")}\n${figures.map((figure) => `  [${figure.marker}] ${figure.label}: ${describeFigure(figure, language)}`).join("\n")}`,
    );
  if (answer.citations.length > 0)
    parts.push(
      `${word("Sources", "来源")}\n${answer.citations
        .map(({ marker, company, measure, case: one, url, note }) => {
          const line = `  [${marker}] ${company[language]} · ${measure[language]} · ${one.collection} ${one.number}\n      ${url.replace(/:~:.*/, "")}`;
          return note && !answer.answer.includes(note.slice(0, 40)) ? `${line}\n      ${word("note", "说明")}: ${note}` : line;
        })
        .join("\n")}`,
    );
  const removed = answer.checks.removed.length;
  if (removed > 0) parts.push(word(`${removed} sentence(s) were left out because a figure could not be traced.`, `有${removed}个句子因数据无法溯源而被删去。`));
  return `${parts.join("\n\n")}\n`;
}

export function describeFigure(figure: AnswerFigure, language: "en" | "zh"): string {
  const unit = figure.unit === "count" ? "" : figure.unit;
  const amount = figure.max === undefined ? group(figure.value) : `${group(figure.value)}–${group(figure.max)}`;
  const years = figure.years ? (figure.years[0] === figure.years[1] ? ` [${figure.years[0]}]` : ` [${figure.years[0]}–${figure.years[1]}]`) : "";
  const role =
    figure.role === "before" ? (language === "en" ? ", before" : "，之前") : figure.role === "after" ? (language === "en" ? ", after" : "，之后") : "";
  const cumulative = figure.cumulative ? (language === "en" ? ", cumulative" : "，累计") : "";
  return `${QUALIFIERS[figure.qualifier][language]}${amount}${unit.startsWith("%") ? "" : " "}${unit}${figure.per ? (PERIODS[figure.per]?.[language] ?? "") : ""}${years}${cumulative}${role}${BASES[figure.basis][language]}`.trimEnd();
}

/** Thousands grouped, no digit lost. */
function group(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 12 });
}

function plain(markdown: string): string {
  return markdown.replaceAll("**", "").replace(/^- /gm, "• ");
}
