import fc from "fast-check";
import { INDUSTRIES } from "../../src/taxonomy/industries.js";
import { METRICS } from "../../src/taxonomy/metrics.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";

const pick = fc.constantFrom;
const metric = pick(...METRICS.filter(({ id }) => id !== "other"));
const technology = pick(...TECHNOLOGIES);
const industry = pick(...INDUSTRIES);
const companies = (["Tsingtao Brewery", "Yili", "Mengniu", "Sailun", "CALB", "Ningbo Steel", "BMW Brilliance", "Liby"] as const).map((en) => en);
const firms = ["青岛啤酒", "伊利", "蒙牛", "赛轮", "中创新航", "宁波钢铁", "华晨宝马", "立白"] as const;
const amount = fc.tuple(
  pick(1, 5, 20, 100, 500, 1000, 10_000, 2_000_000),
  pick(["t", "吨"], ["kWh", "千瓦时"], ["MW", "兆瓦"], ["tce", "吨标准煤"], ["m³", "立方米"], ["yuan", "元"], ["%", "%"]),
);

const english = fc.tuple(metric, technology, industry, amount, fc.subarray(companies, { minLength: 2, maxLength: 2 })).chain(
  ([
    {
      en: [what],
    },
    {
      en: [how],
    },
    {
      en: [who],
    },
    [value, [unit]],
    [one, other],
  ]) =>
    pick(
      `Which company has the highest ${what}?`,
      `Which measures have the lowest ${what}?`,
      `top three companies by ${what}`,
      `How large is the ${what} in total?`,
      `What is the average ${what}?`,
      `What is the average ${what} of ${how}?`,
      `What is the total ${what} of ${who} companies?`,
      `Which companies state ${what} of at least ${value} ${unit}?`,
      `Which companies use ${how} and saved over ${value} ${unit}?`,
      `List all cases with ${what} under ${value} ${unit} a year`,
      `Which industry has the largest ${what}?`,
      `${what} by technology, largest first`,
      `Which city has the most ${what}?`,
      `${what} before and after the retrofit`,
      `Who has the larger ${what}, ${one} or ${other}?`,
      `Compare ${one} and ${other}`,
      `${how} or rooftop solar: which has the larger ${what}?`,
    ),
);

const chinese = fc.tuple(metric, technology, industry, amount, fc.subarray([...firms], { minLength: 2, maxLength: 2 })).chain(
  ([
    {
      zh: [what],
    },
    {
      zh: [how],
    },
    {
      zh: [who],
    },
    [value, [, unit]],
    [one, other],
  ]) =>
    pick(
      `${what}最高的是哪家企业？`,
      `哪些措施的${what}最低？`,
      `${what}前三名`,
      `各案例${what}合计多少？`,
      `${how}的平均${what}是多少？`,
      `${who}企业的${what}一共多少？`,
      `哪些企业的${what}不低于${value}${unit}？`,
      `用了${how}、节约超过${value}${unit}的企业有哪些？`,
      `哪个行业${what}最多？`,
      `按技术看，${what}最多的是什么？`,
      `改造前后${what}各是多少？`,
      `${one}和${other}谁的${what}更多？`,
      `${one}与${other}比较`,
      `${how}和屋顶光伏，哪个${what}更大？`,
    ),
);

/** Questions for amounts in both languages: any metric of the vocabulary ranked, added up, averaged, bounded, grouped, compared. */
export const amountQuestion = fc.oneof(english, chinese);

/** One question of each kind that the measures table answers. */
export const TABLE_QUESTIONS = [
  "top ten companies by CO2 reduction",
  "节电量前五名是哪些企业？",
  "Which companies cut at least 10,000 t of CO2 a year?",
  "How much electricity was generated in total?",
  "各案例一共节约了多少标准煤？",
  "What is the average electricity saved?",
  "Which industry cut the most CO2?",
  "Sailun or CALB: who generates more solar power?",
  "蒙牛和伊利对比",
  "heat pumps or solar PV: which cuts more CO2?",
  "电耗改造前后",
] as const;
