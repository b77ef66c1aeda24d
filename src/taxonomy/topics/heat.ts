import type { Term } from "../term.js";

/** Heat: kinds of recovery, supply, boilers and steam, heating. */
export const HEAT_TOPICS: readonly Term[] = [
  {
    id: "hot-water-recovery",
    parent: "heat-recovery",
    en: ["hot-water recovery", "waste hot water", "hot drain water", "recovered hot water", "hot wastewater reuse"],
    zh: ["热水回收", "高品质热水", "废热水", "余热余水", "余热水"],
  },
  {
    id: "boiler-feedwater-preheating",
    en: ["boiler feedwater", "boiler feed water", "boiler feedwater preheating", "boiler make-up water", "feedwater heating", "warmer boiler water"],
    zh: ["锅炉补水", "锅炉给水", "给水预热", "补水预热", "锅炉进水"],
  },
  {
    id: "exhaust-air-heat-recovery",
    parent: "heat-recovery",
    en: [
      "fresh-air heat recovery",
      "heat-recovery ventilation",
      "exhaust-air heat recovery",
      "ventilation heat recovery",
      "hot exhaust air",
      "hot-exhaust reuse",
    ],
    zh: ["新风热回收", "热回收新风", "热排风", "排风热回收", "排风回用", "全热交换"],
  },
  {
    id: "data-centre-heat-recovery",
    parent: "heat-recovery",
    en: ["data-centre waste heat", "server waste heat", "data-centre heat recovery", "heat from servers", "heat from data centres", "heat from data centers"],
    zh: ["数据中心余热", "服务器余热", "机房余热"],
  },
  {
    id: "heat-exchanger",
    en: ["heat exchanger", "plate heat exchanger", "heat exchange units"],
    zh: ["换热器", "热交换器", "板式换热", "换热设备"],
  },
  {
    id: "industrial-heat-supply",
    en: [
      "industrial heat supply",
      "industrial steam supply",
      "central steam supply",
      "centralised steam supply",
      "central heat supply",
      "shared steam supply",
      "steam for neighbouring factories",
      "steam for neighboring factories",
    ],
    zh: ["工业供热", "集中供汽", "园区供热", "蒸汽集中供应", "工业蒸汽", "工业用热"],
  },
  {
    id: "district-heating",
    parent: "space-heating",
    en: ["district heating", "municipal heat", "heat network", "city heating", "heating of homes"],
    zh: ["集中供暖", "集中供热", "市政供热", "市政供暖", "热网", "居民供暖", "城市供热"],
  },
  {
    id: "domestic-hot-water",
    en: ["domestic hot water", "sanitary hot water", "water heater", "hot tap water", "bath water heating", "hot water for staff"],
    zh: ["生活热水", "热水器", "洗浴热水", "洗澡热水", "热水供应", "职工浴室"],
  },
  {
    id: "water-source-heat-pump",
    parent: "heat-pump",
    en: ["water-source heat pump", "surface-water heat pump", "groundwater heat pump", "river-water heat pump"],
    zh: ["水源热泵", "地表水源热泵", "地下水源热泵", "地表水热泵"],
  },
  {
    id: "gas-boiler",
    en: ["gas boiler", "gas-fired boiler", "natural gas boiler"],
    zh: ["燃气锅炉", "天然气锅炉", "燃气蒸汽锅炉"],
  },
  {
    id: "purchased-steam",
    en: ["purchased steam", "bought steam", "steam purchase", "externally supplied steam"],
    zh: ["外购蒸汽", "购买蒸汽", "采购蒸汽"],
  },
  {
    id: "drying",
    en: ["drying oven", "drying", "dryer", "low-temperature drying"],
    zh: ["烘箱", "烘干", "烘房", "干燥工艺", "低温干燥"],
  },
  {
    id: "low-temperature-process",
    parent: "process-optimisation",
    en: [
      "low-temperature process",
      "low-temperature production",
      "room-temperature process",
      "lower process temperature",
      "low-temperature evaporation",
      "low-temperature curing",
    ],
    zh: ["低温工艺", "低温生产", "常温工艺", "常温无磷", "低温蒸发", "低模温", "低温固化"],
  },
  {
    id: "dock-seals",
    en: ["dock seal", "door curtain", "air curtain", "buffer room", "keeping cold in"],
    zh: ["门帘", "门封", "风幕", "缓冲间", "防跑冷"],
  },
  {
    id: "pressure-energy-recovery",
    en: ["waste pressure", "residual pressure", "pressure energy recovery", "expander", "recovery turbine"],
    zh: ["余压", "余压利用", "膨胀机", "透平", "压差发电"],
  },
  {
    id: "clean-heating",
    en: ["clean heating", "coal-free heating", "renewable heating"],
    zh: ["清洁供暖", "清洁取暖", "清洁供热", "可再生能源供热", "可再生能源供暖"],
  },
  {
    id: "biomass-boiler",
    parent: "biomass",
    en: ["biomass boiler", "biomass steam", "steam from biomass"],
    zh: ["生物质锅炉", "生物质蒸汽", "生物质产汽"],
  },
  {
    id: "biogas-heat",
    parent: "biogas",
    en: ["biogas heat", "heat from biogas", "biogas boiler", "biogas steam"],
    zh: ["沼气锅炉", "沼气供热", "沼气供暖", "沼气产热", "沼气产汽", "沼气燃烧"],
  },
];
