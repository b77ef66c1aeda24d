import { openCasebook } from "./src/app.ts";
import { readConfig } from "./src/config.ts";
import { understand } from "./src/answer/understand.ts";
const cb = await openCasebook(readConfig(process.env), { notice() {} });
const qs = `Which company saved the most electricity?
哪家企业节电最多？
top 5 companies by CO2 reduction
减碳量排名前五的企业
What is the largest rooftop solar installation?
光伏装机最大的是哪家？
Which project has the shortest payback?
投资回收期最短的是哪个项目？
Which measure needed the biggest investment?
投资最大的项目
Which dairy saved the most natural gas?
Who has the highest share of renewable electricity?
绿电占比最高的企业
Which brewery cut CO2 the most?
造纸企业里哪个措施节水最多？
How much CO2 is cut in total by rooftop solar?
光伏项目一共减少多少二氧化碳？
What is the total installed PV capacity across all cases?
所有案例光伏总装机是多少
How much did Yili save in total?
How many companies use heat pumps?
How many cases cut more than 10,000 t of CO2 a year?
Which companies cut at least 1,000 t of CO2 a year?
年减碳1万吨以上的企业有哪些？
年减碳一万吨以上的企业有哪些？
solar projects over 10 MW
光伏装机超过10兆瓦的有哪些
payback under 3 years
Compare Tsingtao Brewery and Budweiser
比较伊利和蒙牛的减碳量
Which saves more CO2: heat pumps or waste heat recovery?
dairies vs breweries: who cut more CO2?
How much gas did Yili use before and after?
average PV capacity of the cases
Which plant has the lowest energy use per tonne of product?
单位产品能耗最低的是谁？
Which company emits the most CO2?
哪个行业减碳最多
Which industry saved the most water?
伊利和青岛啤酒谁减碳更多？
Did Volkswagen or BMW install more solar?
who saved the most money
哪家省钱最多
节水率最高的企业
largest energy storage
smallest PV plant
Which technology cuts the most CO2?
List the PV systems by size
List all heat pump projects with their savings
按发电量排序光伏项目`.split("\n");
for (const q of qs) { const p = understand(q, cb.library); const f = Object.entries(p.facets).filter(([, v]) => v.length).map(([k, v]) => `${k}=${v.length > 4 ? v.length : v}`).join(" "); console.log(`${q}\n    ${p.intent} ${p.order} [${p.metrics}] {${f}} terms=${p.terms.map((t) => t.word + (t.required ? "!" : ""))} ${p.technologies} fy=${p.figureYears}`); }
