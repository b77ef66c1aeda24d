import type { Basis, Owner, Role } from "../domain/figure.js";
import type { PassageKind } from "../domain/passage.js";
import type { Period } from "../domain/row.js";
import type { Lexeme } from "./matcher.js";

/** A closed list of the domain with the names that people use for its members. */
type Aspect<Id extends string> = Lexeme & { readonly id: Id };

/** What kind of passage tells a figure. */
export const KINDS: readonly Aspect<PassageKind>[] = [
  { id: "overview", en: ["overview"], zh: ["概况"] },
  { id: "measure", en: ["measure", "done"], zh: ["措施", "已实施"] },
  { id: "result", en: ["result", "company-wide result"], zh: ["整体成效", "成效"] },
  { id: "plan", en: ["plan", "planned"], zh: ["计划", "规划"] },
];

export const ROLES: readonly Aspect<Role>[] = [
  { id: "saving", en: ["saving", "reduction", "saved"], zh: ["节约", "减少"] },
  { id: "gain", en: ["gain", "increase"], zh: ["增加", "提高"] },
  { id: "generation", en: ["generation", "generated"], zh: ["发电", "产出"] },
  { id: "before", en: ["before"], zh: ["改造前", "之前"] },
  { id: "after", en: ["after"], zh: ["改造后", "之后"] },
  { id: "total", en: ["total"], zh: ["总量", "合计"] },
  { id: "cost", en: ["cost", "spent"], zh: ["投入", "花费"] },
  { id: "level", en: ["level", "state"], zh: ["水平", "现状"] },
];

export const BASES: readonly Aspect<Basis>[] = [
  { id: "reported", en: ["reported", "done", "actual"], zh: ["实际", "已实现"] },
  { id: "expected", en: ["expected", "estimated"], zh: ["预计", "估算"] },
  { id: "target", en: ["target", "planned", "goal"], zh: ["目标", "计划"] },
];

export const OWNERS: readonly Aspect<Owner>[] = [
  { id: "measure", en: ["measure"], zh: ["措施"] },
  { id: "company", en: ["company", "plant", "group"], zh: ["企业", "公司", "工厂"] },
  { id: "other", en: ["other", "somebody else"], zh: ["他方", "其他"] },
];

export const PERIODS: readonly Aspect<Period>[] = [
  { id: "year", en: ["year", "a year", "annual", "yearly"], zh: ["年", "每年"] },
  { id: "month", en: ["month", "a month", "monthly"], zh: ["月", "每月"] },
  { id: "week", en: ["week", "a week", "weekly"], zh: ["周", "每周"] },
  { id: "day", en: ["day", "a day", "daily"], zh: ["天", "每天", "日"] },
  { id: "hour", en: ["hour", "an hour", "hourly"], zh: ["小时", "每小时"] },
  { id: "minute", en: ["minute", "a minute"], zh: ["分钟", "每分钟"] },
  { id: "second", en: ["second", "a second"], zh: ["秒", "每秒"] },
  { id: "cumulative", en: ["cumulative", "in total"], zh: ["累计"] },
  { id: "unstated", en: ["unstated"], zh: ["未说明"] },
  { id: "timeless", en: ["timeless"], zh: ["不计时间"] },
];
