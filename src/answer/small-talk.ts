import type { QueryPlan } from "../domain/plan.js";

const THANKS = /\b(?:thanks?|thank you|cheers)\b|谢|感谢/i;
const FAREWELL = /\b(?:bye|goodbye|see you)\b|再见|拜拜/i;

/** What is said to a greeting, to thanks, on leaving, and to who asks what the library is for: no company and no number, for no passage stands behind it. */
export function smallTalk({ language, about }: QueryPlan): string {
  if (THANKS.test(about)) return language === "zh" ? "不客气！还想了解哪些案例，随时问我。" : "You are welcome! Ask on whenever you like.";
  if (FAREWELL.test(about)) return language === "zh" ? "再见，欢迎再来！" : "Goodbye, and come back any time!";
  return language === "zh"
    ? "您好！我根据工业企业的低碳案例回答问题：谁用什么措施、减了多少，每个数字都能点开出处。可以这样问：哪些乳品厂回收了锅炉烟气余热，节约了多少？谁的光伏装机最大？热泵和余热回收哪个减碳多？某家企业做了什么？"
    : "Hello! I answer from cases of industrial companies that cut carbon: who did it, with which measure, by how much; every figure opens the passage that it comes from. For example: Which dairy plants recovered boiler flue-gas heat, and how much did they save? Who has the most solar capacity? Which saves more, heat pumps or heat recovery? What did a certain company do?";
}
