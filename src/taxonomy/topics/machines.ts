import type { Term } from "../term.js";

/** Machines, processes and lines. */
export const MACHINES_TOPICS: readonly Term[] = [
  {
    id: "compressor-control",
    parent: "compressed-air",
    en: [
      "compressor control",
      "joint compressor control",
      "joint control of air compressors",
      "compressor group control",
      "smart compressor station",
      "air-station control",
    ],
    zh: ["空压机联控", "联调控制", "空压机群控", "空压站智控", "空压站智能监控"],
  },
  {
    id: "variable-speed-compressors",
    parent: "compressed-air",
    en: ["variable-frequency air compressor", "VFD air compressor", "variable-speed compressor", "inverter compressor"],
    zh: ["变频空压机", "变频压缩机", "变频无油空压机"],
  },
  {
    id: "compressor-replacement",
    parent: "compressed-air",
    en: ["compressor replacement", "new air compressors", "air compressor replacement", "efficient air compressors", "energy-efficient compressors"],
    zh: ["空压机置换", "空压机更换", "更换空压机", "节能空压机", "高效空压机"],
  },
  {
    id: "compressed-air-pressure-reduction",
    parent: "compressed-air",
    en: ["compressed-air pressure reduction", "lower air pressure", "constant-pressure air supply", "compressed dry air"],
    zh: ["空压降压", "CDA降压", "压缩干燥空气", "恒压供气"],
  },
  {
    id: "magnetic-bearing-machines",
    en: ["magnetic-bearing machines", "magnetic bearing", "magnetic-bearing chiller", "magnetic levitation", "maglev chiller", "suspension bearing"],
    zh: ["磁悬浮设备", "磁悬浮", "磁悬浮机组", "磁悬浮冷水机"],
  },
  {
    id: "chiller-replacement",
    parent: "chillers-cooling",
    en: ["chiller replacement", "chiller retrofit", "new chiller", "replacement of chillers", "screw chiller"],
    zh: ["冷水机组更换", "冷水机组改造", "冷机改造", "更换冷水机组", "螺杆机", "螺杆式冷水机组"],
  },
  {
    id: "chiller-control",
    parent: "chillers-cooling",
    en: [
      "chiller control",
      "chiller plant control",
      "chiller optimisation",
      "chiller operation",
      "chiller station",
      "cooling plant control",
      "chiller optimization",
    ],
    zh: ["冷机优化", "制冷机房", "冷站控制", "制冷机组运行", "冷站AI", "供冷优化"],
  },
  {
    id: "air-conditioning",
    parent: "chillers-cooling",
    en: ["air conditioning", "air conditioner", "HVAC", "air-handling unit", "aircon"],
    zh: ["空调", "中央空调", "暖通", "空调机组"],
  },
  {
    id: "cold-store",
    parent: "chillers-cooling",
    en: ["cold store", "cold storage warehouse", "cold room", "cold chain", "refrigerated warehouse", "refrigerated storage"],
    zh: ["冷库", "冷链", "冷藏库", "冷冻库"],
  },
  {
    id: "evaporative-cooling",
    parent: "chillers-cooling",
    en: ["evaporative condenser", "evaporative cooling", "mist cooling", "spray cooling", "precision spraying"],
    zh: ["蒸发式冷凝", "蒸发冷却", "微雾冷却", "精准喷淋", "喷淋降温"],
  },
  {
    id: "defrosting",
    parent: "chillers-cooling",
    en: ["defrosting", "hot-gas defrosting"],
    zh: ["融霜", "除霜", "热氟融霜"],
  },
  {
    id: "groundwater-cooling",
    parent: "chillers-cooling",
    en: ["groundwater cooling", "well-water cooling", "well water", "reinjection"],
    zh: ["井水冷却", "地下水冷却", "回灌", "地下水回灌"],
  },
  {
    id: "data-centre-efficiency",
    en: ["data centres", "data centre", "data-centre cooling", "data-centre efficiency", "server room", "PUE", "data centers"],
    zh: ["数据中心", "机房节能", "数据机房", "PUE", "服务器机房"],
  },
  {
    id: "motor-replacement",
    parent: "motors",
    en: ["motor replacement", "motor right-sizing", "motor upgrades", "efficient motor", "oversized motors"],
    zh: ["电机更换", "电机匹配", "电机换型", "电机升级", "电机功率匹配"],
  },
  {
    id: "pump-retrofit",
    parent: "pumps-fans",
    en: ["pump retrofit", "pump replacement", "pump upgrade", "pump energy saving", "circulating pump"],
    zh: ["水泵改造", "循环泵改造", "离心泵改造", "泵改造", "水泵节能"],
  },
  {
    id: "standby-control",
    en: ["standby control", "standby mode", "smart standby", "idle running", "machines idling", "switch off idle machines", "demand-based operation"],
    zh: ["待机控制", "待机", "智能待机", "空转", "按需开机", "空载运行", "空开设备", "停机节能"],
  },
  {
    id: "blow-moulding",
    en: ["bottle blowing", "blow moulding", "bottle blowing machine", "blow moulder", "blow molding", "blow molder"],
    zh: ["吹瓶", "吹塑", "吹瓶机"],
  },
  {
    id: "aseptic-cold-filling",
    en: ["aseptic cold filling", "aseptic cold-fill line", "cold-fill line", "cold filling"],
    zh: ["无菌冷灌", "冷灌装", "冷灌线"],
  },
  {
    id: "integrated-production-line",
    parent: "process-optimisation",
    en: ["integrated production line", "integrated line", "combined process steps", "one-step process", "single-step production", "fewer process steps"],
    zh: ["一体化生产线", "一体化自动", "工序合并", "一次成型", "三合一"],
  },
  {
    id: "painting-process",
    en: ["painting", "paint shop", "spray painting", "airless spraying", "spraying process"],
    zh: ["涂装", "喷涂", "喷漆", "高压无气喷涂", "涂装车间"],
  },
  {
    id: "phase-out-old-equipment",
    parent: "efficient-equipment",
    en: ["phase-out of old equipment", "outdated equipment", "retire old equipment", "old equipment replaced", "inefficient equipment"],
    zh: ["淘汰落后设备", "淘汰", "淘汰落后", "高耗能设备", "落后设备", "老旧设备"],
  },
  { id: "drones", en: ["drones", "drone", "drone inspection", "UAV", "UAVs"], zh: ["无人机", "无人机巡检"] },
  {
    id: "robots",
    parent: "automation",
    en: ["robots", "robot", "industrial robots"],
    zh: ["机器人", "机械臂", "机器人喷涂"],
  },
  {
    id: "process-control-system",
    parent: "automation",
    en: ["distributed control system", "DCS", "process control system", "process automation", "automatic process control"],
    zh: ["DCS", "分布式控制", "集散控制", "过程控制"],
  },
  {
    id: "unattended-operation",
    parent: "automation",
    en: ["unattended operation", "unmanned operation", "remote control", "lights-out workshop", "remote monitoring"],
    zh: ["无人值守", "黑灯工厂", "远程监控", "少人化", "关灯生产", "关灯作业"],
  },
  {
    id: "energy-saving-retrofits",
    en: ["energy-saving retrofit", "energy efficiency project", "technical retrofit"],
    zh: ["节能改造", "节能技改", "技改", "节能项目", "节能技术改造"],
  },
];
