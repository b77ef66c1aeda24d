import { html, raw } from "hono/html";
import type { Case } from "../domain/case.js";
import type { Passage } from "../domain/passage.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { detectLanguage } from "../text/language.js";
import { isTable, splitParagraphs, tableCells } from "../text/sentences.js";

type Html = ReturnType<typeof html>;

const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1c2321, #e6ebe8); --quiet: light-dark(#52605a, #a3b1aa); --ground: light-dark(#fcfdfb, #141917); --line: light-dark(#d8dfda, #2e3733); --accent: light-dark(#0b6b4f, #6fd3ae); }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--text); font: 1rem/1.65 system-ui, "Noto Sans CJK SC", sans-serif; }
a { color: var(--accent); } h1 { line-height: 1.25; } h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; scroll-margin-top: 1rem; }
.quiet { color: var(--quiet); } table { border-collapse: collapse; display: block; overflow-x: auto; } td, th { border: 1px solid var(--line); padding: .3rem .5rem; text-align: right; } section:target { outline: 2px solid var(--accent); outline-offset: .6rem; border-radius: 4px; } ::target-text { background: light-dark(#ffe58a, #6b5a00); color: inherit; }
`;

function layout(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${raw(STYLE)}</style></head>
<body>${body}</body>
</html>`;
}

/** A case to read: its passages with the anchors that citations point to. */
export function casePage(one: Case, passages: readonly Passage[]): Html {
  const collection = COLLECTIONS.find(({ id }) => id === one.source.collection);
  return layout(
    `${one.company.en} · ${one.company.zh}`,
    html`<p><a href="/">carbon-casebook</a></p>
<h1>${one.company.en}<br><span lang="zh">${one.company.zh}</span></h1>
<p>${one.title.en}<br><span lang="zh">${one.title.zh}</span></p>
<p class="quiet">${collection?.en[0]} · <span lang="zh">${collection?.zh[0]}</span> · ${one.source.number}. The text restates the publication in other words; its figures are the publication's.</p>
${passages.map((passage) => passageSection(passage, one))}`,
  );
}

function passageSection({ id, caseId, heading, text }: Passage, one: Case): Html {
  const notes = one.notes.filter(({ section }) => section === heading.en);
  return html`<section id="${id.slice(caseId.length + 1)}">
${heading.en || heading.zh ? html`<h2>${heading.en ?? ""}<br><span lang="zh">${heading.zh ?? ""}</span></h2>` : ""}
${splitParagraphs(text).map(({ start, end }) => paragraph(text.slice(start, end)))}
${notes.map((note) => html`<p class="quiet">Note: ${note.en} <span lang="zh">说明：${note.zh}</span></p>`)}
</section>`;
}

function paragraph(words: string): Html {
  const language = detectLanguage(words);
  if (!isTable(words)) return html`<p lang="${language}">${words}</p>`;
  const [head = [], , ...rows] = words.split("\n").map(tableCells);
  return html`<table lang="${language}"><thead><tr>${head.map((cell) => html`<th>${cell}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

/** What the library holds, by collection. */
export function homePage(cases: readonly Case[]): Html {
  return layout(
    "carbon-casebook",
    html`<h1>carbon-casebook</h1>
<p>Industrial low-carbon cases: who cut what, with which measure, by how much. <span lang="zh">工业低碳案例：谁用什么措施减了多少。</span></p>
<p class="quiet">Questions go to <code>POST /v1/ask</code>; the cases are below.</p>
${COLLECTIONS.map(({ id, en, zh }) => {
  const held = cases.filter(({ source }) => source.collection === id);
  return held.length === 0
    ? ""
    : html`<h2>${en[0]}<br><span lang="zh">${zh[0]}</span></h2><ul>${held.map((one) => html`<li><a href="/cases/${one.id}">${one.company.en} · <span lang="zh">${one.company.zh}</span></a></li>`)}</ul>`;
})}`,
  );
}
