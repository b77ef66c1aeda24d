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

/** One answer in a running program, beside a plain MiniSearch query over the same passages with the same tokens. */
export async function benchAsk(): Promise<Measurement[]> {
  const casebook = await openCasebook(readConfig(process.env), { notice: () => undefined });
  const plain = new MiniSearch<{ id: string; text: string }>({ fields: ["text"], tokenize: indexTerms, processTerm: (term) => term });
  plain.addAll([...casebook.library.passages.values()].map(({ id, text }) => ({ id, text })));
  const ask = async () => {
    for (const question of QUESTIONS) await casebook.ask({ question, language: "auto" });
  };
  const search = () => {
    for (const question of QUESTIONS) plain.search(question);
  };
  await timed(5, ask);
  await timed(5, search);
  const peer = { name: "a plain MiniSearch query", value: median(await timed(15, search)) / QUESTIONS.length };
  return [{ name: "one answer, understood to verified", value: median(await timed(15, ask)) / QUESTIONS.length, unit: "ms", peer }];
}
