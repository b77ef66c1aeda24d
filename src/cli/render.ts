import type { Answer, AnswerFigure, Chart } from "../domain/answer.js";
import { groupDigits, PER_WORDS, QUALIFIER_WORDS } from "../taxonomy/statements.js";

const BASES = { reported: { en: "", zh: "" }, expected: { en: " (expected)", zh: "（预计）" }, target: { en: " (target)", zh: "（目标）" } };

/** How tables and charts are drawn; what draws them is loaded for answers that have some. */
export interface Drawing {
  tables(markdown: string): string;
  chart(chart: Chart): string;
}

const AS_IT_IS: Drawing = { tables: (markdown) => markdown, chart: () => "" };

/** Whether an answer has anything to draw. */
export function isDrawn({ answer, chart }: Answer): boolean {
  return chart !== undefined || /^\|/m.test(answer);
}

/** An answer for the terminal: prose, figures, sources, near misses. */
export function renderAnswer(answer: Answer, draw: Drawing = AS_IT_IS): string {
  const { language } = answer;
  const word = (en: string, zh: string) => (language === "en" ? en : zh);
  const parts = [draw.tables(plain(answer.answer))];
  if (answer.chart) parts.push(draw.chart(answer.chart));
  // What a table tells already is not told again.
  const figures = isDrawn(answer) ? [] : answer.figures.filter((figure) => figure.unit !== "count");
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
  const amount = figure.max === undefined ? groupDigits(figure.value) : `${groupDigits(figure.value)}–${groupDigits(figure.max)}`;
  const years = figure.years ? (figure.years[0] === figure.years[1] ? ` [${figure.years[0]}]` : ` [${figure.years[0]}–${figure.years[1]}]`) : "";
  const role =
    figure.role === "before" ? (language === "en" ? ", before" : "，之前") : figure.role === "after" ? (language === "en" ? ", after" : "，之后") : "";
  const cumulative = figure.cumulative ? (language === "en" ? ", cumulative" : "，累计") : "";
  return `${QUALIFIER_WORDS[figure.qualifier][language]}${amount}${unit.startsWith("%") ? "" : " "}${unit}${figure.per ? PER_WORDS[figure.per][language] : ""}${years}${cumulative}${role}${BASES[figure.basis][language]}`.trimEnd();
}

function plain(markdown: string): string {
  return markdown.replaceAll("**", "").replace(/^- /gm, "• ");
}
