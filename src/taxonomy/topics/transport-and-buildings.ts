import type { Term } from "../term.js";

/** Transport, logistics and buildings. */
export const TRANSPORT_AND_BUILDINGS_TOPICS: readonly Term[] = [
  {
    id: "ventilation",
    en: ["ventilation", "fresh air system", "fresh-air unit", "ventilation unit"],
    zh: ["新风机组", "通风", "新风系统", "新风机", "热泵新风", "通风系统"],
  },
  {
    id: "conveyors",
    parent: "logistics-optimisation",
    en: ["belt conveyor", "pipe conveyor", "conveyor"],
    zh: ["皮带机", "管带机", "输送带", "管状皮带"],
  },
  {
    id: "smart-logistics",
    parent: "automation",
    en: [
      "smart logistics",
      "automated warehouse",
      "smart warehouse",
      "automated stockyard",
      "automated palletising",
      "automated loading",
      "automated palletizing",
    ],
    zh: ["智能物流", "智慧物流", "智能仓储", "自动化堆场", "自动化装车", "自动码垛"],
  },
  { id: "green-roof", en: ["green roof", "roof garden"], zh: ["屋顶绿化", "绿色屋顶", "屋顶花园"] },
  {
    id: "cycling",
    en: ["cycling", "bicycle", "bike parking", "bicycle parking", "riding bikes"],
    zh: ["自行车", "骑行", "自行车位"],
  },
  {
    id: "employee-commuting",
    en: ["employee commuting", "commuting", "staff commuting", "ride sharing", "carpooling", "travel to work"],
    zh: ["通勤", "员工通勤", "拼车", "上下班", "共享出行"],
  },
  {
    id: "public-transport",
    en: ["public transport", "public transit", "metro", "rail transit", "subway", "bus and metro"],
    zh: ["公共交通", "公交", "地铁", "轨道交通"],
  },
  {
    id: "no-drive-days",
    en: ["no-drive days", "leaving the car", "car-free days", "driving less", "not driving"],
    zh: ["停驶", "少开车", "不开车", "停驶减排"],
  },
  {
    id: "low-carbon-travel",
    en: ["low-carbon travel", "green travel", "green mobility", "low-carbon driving"],
    zh: ["低碳出行", "绿色低碳出行", "环保出行"],
  },
  {
    id: "rail-transport",
    parent: "logistics-optimisation",
    en: ["rail transport", "rail freight", "road to rail", "trains instead of trucks", "railway"],
    zh: ["铁路", "公转铁", "铁路运输", "火车运输", "火车自动化装车"],
  },
  {
    id: "electric-logistics-vehicles",
    parent: "electric-vehicles",
    en: ["electric logistics vehicles", "electric delivery vehicles", "new-energy trucks", "electric vans", "new-energy transport vehicles"],
    zh: ["新能源物流车", "新能源运输车", "物流电动化", "新能源车运输", "新能源车辆"],
  },
  {
    id: "diesel-replacement",
    parent: "electrification",
    en: ["diesel replacement", "replacing diesel", "diesel to electricity", "no more diesel"],
    zh: ["替代柴油", "柴油替代", "油改电", "柴改电", "替代柴油车"],
  },
  {
    id: "route-optimisation",
    parent: "logistics-optimisation",
    en: ["route optimisation", "delivery route", "route planning", "smart dispatch", "route optimization"],
    zh: ["路线优化", "路径优化", "智能调度", "配送路径"],
  },
  {
    id: "local-sourcing",
    en: ["local sourcing", "local purchasing", "short transport distance", "nearby suppliers", "buying locally"],
    zh: ["就近采购", "本地采购", "短运距", "就近供应", "本地供应", "近距离"],
  },
  {
    id: "passive-house",
    parent: "green-building",
    en: ["passive house", "Passivhaus", "passive building"],
    zh: ["被动房", "被动式建筑", "被动式"],
  },
  {
    id: "near-zero-energy-building",
    parent: "green-building",
    en: ["near-zero-energy building", "nearly zero-energy building", "ultra-low-energy building", "low-energy building", "net-zero building"],
    zh: ["近零能耗", "超低能耗建筑", "零能耗建筑", "净零碳建筑", "零碳建筑"],
  },
  {
    id: "building-retrofit",
    parent: "green-building",
    en: ["building retrofit", "building renovation", "existing buildings", "hotel retrofit"],
    zh: ["既有建筑", "建筑节能改造", "建筑改造", "酒店改造"],
  },
  {
    id: "efficient-windows",
    en: ["high-performance windows", "energy-saving windows", "efficient windows", "triple glazing", "insulated glass"],
    zh: ["高性能门窗", "节能门窗", "中空玻璃", "门窗"],
  },
  {
    id: "airtight-envelope",
    en: ["airtightness", "airtight building", "thermal bridge", "building envelope"],
    zh: ["气密性", "无热桥", "热桥", "围护结构"],
  },
  {
    id: "green-construction",
    en: ["green construction", "green building site", "green construction site", "low-carbon construction"],
    zh: ["绿色施工", "低碳施工"],
  },
];
