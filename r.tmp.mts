import { openCasebook } from "./src/app.ts";
import { readConfig } from "./src/config.ts";
const cb = await openCasebook(readConfig(process.env), { notice() {} });
const qs = process.argv.slice(2);
for (const q of qs) { const a = await cb.ask({ question: q, language: "auto" }); console.log(`\n######## ${q}\n[${a.status}] cov=${JSON.stringify(a.coverage)} bars=${a.chart?.bars.length} figs=${a.figures.length} t=${a.timingsMs.total}\n${a.answer}`); if (a.checks.removed.length) console.log("REMOVED", JSON.stringify(a.checks.removed, null, 1)); }
