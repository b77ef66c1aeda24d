import type { Lexeme } from "./matcher.js";

const words = (list: string) => list.split(" ");

/** Things that cases count, or lay by the kilometre, and that no metric is about: how each is called, the plainest word first. */
export const COUNTABLES: readonly Lexeme[] = [
  {
    id: "employee",
    en: ["employees", "employer", "employ", "employs", "employing", "staff", "headcount", "workforce", "worker", "personnel"],
    zh: words("员工 职工 雇员 工人 从业人员 人手"),
  },
  { id: "patent", en: ["patents"], zh: ["专利"] },
  { id: "copyright", en: ["software copyrights", "copyright"], zh: ["软件著作权", "软著"] },
  { id: "standard", en: ["standards"], zh: ["标准"] },
  { id: "visit", en: ["visits", "visitor", "visiting"], zh: words("参观人次 参观 访客 来访 接待") },
  { id: "user", en: ["users"], zh: ["用户"] },
  { id: "tree", en: ["trees"], zh: words("树 树木 苗木 树苗") },
  { id: "charger", en: ["charging piles", "charging point", "charging station", "charger"], zh: words("充电桩 充电站 充换电站") },
  { id: "truck", en: ["trucks", "lorry"], zh: words("重卡 卡车 货车") },
  { id: "supplier", en: ["suppliers"], zh: ["供应商"] },
  { id: "store", en: ["stores", "shop", "outlet", "restaurant"], zh: words("门店 店铺 餐厅") },
  { id: "robot", en: ["robots"], zh: ["机器人"] },
  { id: "turbine", en: ["wind turbines"], zh: words("风电机组 风机") },
  { id: "pipe", en: ["pipe", "pipeline", "pipework", "pipe network"], zh: words("管道 管线 管网 管路") },
  { id: "household", en: ["households", "home", "family"], zh: words("家庭 户 住户 居民户") },
  { id: "student", en: ["students", "pupil"], zh: words("学生") },
  { id: "child", en: ["children", "kids", "teenagers", "youngster", "young people"], zh: words("儿童 孩子 小朋友 青少年 少年儿童 中小学生 小学生") },
  { id: "volunteer", en: ["volunteers"], zh: ["志愿者"] },
  { id: "project", en: ["projects", "retrofits", "retrofit projects"], zh: ["项目"] },
  { id: "sensor", en: ["sensors", "monitoring points", "measuring points"], zh: words("传感器 监测点 采集点 测点") },
  { id: "lamp", en: ["lamps", "luminaires", "street lights"], zh: words("灯具 路灯 灯") },
  { id: "job", en: ["jobs", "job position"], zh: words("就业岗位 就业 岗位") },
  { id: "country", en: ["countries"], zh: words("国家") },
  { id: "city", en: ["cities", "town"], zh: words("城市") },
];

/** Words for whoever or whatever is counted: what they did says which. */
export const COUNTED_AS_SUCH: Lexeme = {
  id: "as-such",
  en: ["people", "person", "person-times", "unit", "set", "piece", "participant"],
  zh: words("人 人次 人数 个 台 件"),
};
