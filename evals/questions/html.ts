import type { QuestionsReport, Tally } from "./evaluate.js";

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const percent = (part: number, of: number) => (of === 0 ? 0 : Math.round((part / of) * 1000) / 10);

/** The report as one page that opens without a network: bars by kind, language and set, then every question with its answer. */
export function questionsPage(report: QuestionsReport, { commit, node }: { readonly commit: string; readonly node: string }): string {
  const { all, byKind, byLanguage, bySet, lists, refusals, groups, grades } = report;
  const facts = [
    ["Right", `${percent(all.right, all.questions)} % of ${all.questions}`],
    ["Figures told", `${percent(all.told, all.figures)} % of ${all.figures}`],
    ["Lists", `${(lists.recall * 100).toFixed(1)} % named, ${(lists.precision * 100).toFixed(1)} % of those right`],
    ["Refusals right", `${refusals.right} of ${refusals.wanted}; ${refusals.refused} of ${refusals.answerable} answerable refused`],
    ["Same answer in other words", `${groups.same} of ${groups.groups} groups`],
  ];
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>carbon-casebook: answers graded</title>
<style>
:root { color-scheme: light dark; --bar: #2f7d5b; --line: color-mix(in srgb, currentColor 18%, transparent) }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dt { font-weight: 600 } dd { margin: 0 }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: .25rem .75rem; align-items: center }
.bar { background: var(--bar); height: .9rem; border-radius: .2rem; min-width: 1px }
details { border-top: 1px solid var(--line); padding: .4rem 0 } summary { cursor: pointer } pre { white-space: pre-wrap; font: inherit }
.wrong summary::before { content: "✗ "; color: #b3261e } .right summary::before { content: "✓ "; color: var(--bar) }
</style>
<h1>Answers graded</h1>
<p>Commit ${escaped(commit)}, Node.js ${escaped(node)}.</p>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>
${bars("By kind", byKind)}${bars("By language", byLanguage)}${bars("By set", bySet)}
<h2>Every question</h2>
${grades
  .map(
    ({ question, faults, remarks, status, answer }) =>
      `<details class="${faults.length === 0 ? "right" : "wrong"}"><summary>${escaped(question.question)} <small>(${question.kind}, ${status})</small></summary>${
        remarks.length > 0 ? `<p>${escaped(remarks.join("; "))}</p>` : ""
      }<pre>${escaped(answer)}</pre></details>`,
  )
  .join("\n")}
</html>
`;
}

function bars(title: string, groups: Readonly<Record<string, Tally>>): string {
  const rows = Object.entries(groups).map(([name, { right, questions }]) => {
    const share = percent(right, questions);
    return `<span>${escaped(name)}</span><div role="img" aria-label="${share} %"><div class="bar" style="width:${share}%"></div></div><span>${share} % of ${questions}</span>`;
  });
  return `<h2>${title}</h2><div class="bars">${rows.join("")}</div>`;
}
