import MiniSearch from "minisearch";
import { openCasebook } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { indexTerms } from "../src/text/tokens.js";
import { type Measurement, median, timed } from "./measurement.js";

const QUESTIONS = [
  "which dairy plants recovered boiler flue-gas heat and how much did they save",
  "哪些企业用了空压机变频？",
  "How much electricity does Haitian's solar generate a year?",
  "五粮液的沼气发电每年发电多少",
  "which companies installed rooftop solar",
  "案例库里有哪些中水回用的做法",
];

/** Questions to the measures table. */
const AMOUNTS = [
  "which company saved the most electricity",
  "光伏装机总共多少",
  "dairies vs breweries: who cut more CO2",
  "which companies cut at least 10,000 t of CO2 a year",
  "比较伊利和蒙牛的减碳量",
  "哪个行业减碳最多",
];

/** One answer in a running program, beside a plain MiniSearch query over the same passages with the same tokens. */
export async function benchAsk(): Promise<Measurement[]> {
  const casebook = await openCasebook(readConfig(process.env), { notice: () => undefined });
  const plain = new MiniSearch<{ id: string; text: string }>({ fields: ["text"], tokenize: indexTerms, processTerm: (term) => term });
  plain.addAll([...casebook.library.passages.values()].map(({ id, text }) => ({ id, text })));
  const asking = (questions: readonly string[]) => async () => {
    for (const question of questions) await casebook.ask({ question, language: "auto" });
  };
  const ask = asking(QUESTIONS);
  const rank = asking(AMOUNTS);
  const search = () => {
    for (const question of QUESTIONS) plain.search(question);
  };
  await timed(5, ask);
  await timed(5, search);
  await timed(5, rank);
  const peer = { name: "a plain MiniSearch query", value: median(await timed(15, search)) / QUESTIONS.length };
  const told = median(await timed(15, ask)) / QUESTIONS.length;
  const ranked = median(await timed(15, rank)) / AMOUNTS.length;
  return [
    { name: "one answer, understood to verified", value: told, unit: "ms", peer },
    { name: "one ranking, sum or comparison", value: ranked, unit: "ms", peer: { name: "an answer from passages", value: told } },
  ];
}
