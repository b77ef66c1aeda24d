import type { Term } from "./term.js";

/** Places at country, province and city level. A question for a province finds its cities. */
export const PLACES: readonly Term[] = [
  { id: "china", en: ["China", "Chinese"], zh: ["中国", "国内", "全国"] },
  ...province("liaoning", "Liaoning", "辽宁", [["shenyang", "Shenyang", "沈阳"]]),
  ...province("guangdong", "Guangdong", "广东", [
    ["guangzhou", "Guangzhou", "广州"],
    ["shenzhen", "Shenzhen", "深圳"],
    ["foshan", "Foshan", "佛山"],
    ["jiangmen", "Jiangmen", "江门"],
    ["zhaoqing", "Zhaoqing", "肇庆"],
    ["zhongshan", "Zhongshan", "中山"],
    ["zhuhai", "Zhuhai", "珠海"],
  ]),
  ...province("sichuan", "Sichuan", "四川", [
    ["yibin", "Yibin", "宜宾"],
    ["chengdu", "Chengdu", "成都"],
    ["suining", "Suining", "遂宁"],
    ["neijiang", "Neijiang", "内江"],
    ["deyang", "Deyang", "德阳"],
    ["meishan", "Meishan", "眉山"],
  ]),
  ...province("zhejiang", "Zhejiang", "浙江", [
    ["hangzhou", "Hangzhou", "杭州"],
    ["jiaxing", "Jiaxing", "嘉兴"],
    ["lishui", "Lishui", "丽水"],
    ["taizhou-zhejiang", "Taizhou", "台州"],
    ["ningbo", "Ningbo", "宁波"],
  ]),
  ...province("jiangsu", "Jiangsu", "江苏", [
    ["nanjing", "Nanjing", "南京"],
    ["suzhou", "Suzhou", "苏州"],
    ["changzhou", "Changzhou", "常州"],
    ["wuxi", "Wuxi", "无锡"],
    ["nantong", "Nantong", "南通"],
    ["zhenjiang", "Zhenjiang", "镇江"],
    ["xuzhou", "Xuzhou", "徐州"],
    ["huaian", "Huai'an", "淮安"],
  ]),
  ...province("shandong", "Shandong", "山东", [
    ["qingdao", "Qingdao", "青岛"],
    ["jinan", "Jinan", "济南"],
    ["weifang", "Weifang", "潍坊"],
    ["zibo", "Zibo", "淄博"],
    ["rizhao", "Rizhao", "日照"],
    ["binzhou", "Binzhou", "滨州"],
  ]),
  ...province("hunan", "Hunan", "湖南", [
    ["changsha", "Changsha", "长沙"],
    ["loudi", "Loudi", "娄底"],
  ]),
  ...province("hubei", "Hubei", "湖北", [
    ["wuhan", "Wuhan", "武汉"],
    ["yichang", "Yichang", "宜昌"],
  ]),
  ...province("henan", "Henan", "河南", [["pingdingshan", "Pingdingshan", "平顶山"]]),
  ...province("anhui", "Anhui", "安徽", [
    ["wuhu", "Wuhu", "芜湖"],
    ["hefei", "Hefei", "合肥"],
  ]),
  ...province("hainan", "Hainan", "海南", [["haikou", "Haikou", "海口"]]),
  ...province("yunnan", "Yunnan", "云南", [["wenshan", "Wenshan", "文山"]]),
  ...province("shaanxi", "Shaanxi", "陕西", [
    ["baoji", "Baoji", "宝鸡"],
    ["xian", "Xi'an", "西安"],
  ]),
  ...province("guizhou", "Guizhou", "贵州", [["guiyang", "Guiyang", "贵阳"]]),
  ...province("heilongjiang", "Heilongjiang", "黑龙江", [["daqing", "Daqing", "大庆"]]),
  ...province("hebei", "Hebei", "河北", [["handan", "Handan", "邯郸"]]),
  ...province("gansu", "Gansu", "甘肃", [["wuwei", "Wuwei", "武威"]]),
  ...province("fujian", "Fujian", "福建", [["xiamen", "Xiamen", "厦门"]]),
  ...province("inner-mongolia", "Inner Mongolia", "内蒙古", [
    ["hohhot", "Hohhot", "呼和浩特"],
    ["ordos", "Ordos", "鄂尔多斯"],
  ]),
  ...province("ningxia", "Ningxia", "宁夏", [
    ["yinchuan", "Yinchuan", "银川"],
    ["ningdong", "Ningdong", "宁东"],
  ]),
  { id: "beijing", parent: "china", en: ["Beijing"], zh: ["北京"] },
  { id: "shanghai", parent: "china", en: ["Shanghai"], zh: ["上海"] },
  { id: "tianjin", parent: "china", en: ["Tianjin"], zh: ["天津"] },
  { id: "chongqing", parent: "china", en: ["Chongqing"], zh: ["重庆"] },
];

function province(id: string, en: string, zh: string, cities: readonly (readonly [string, string, string])[]): Term[] {
  return [
    { id, parent: "china", en: [en], zh: [zh, `${zh}省`] },
    ...cities.map(([cityId, cityEn, cityZh]) => ({ id: cityId, parent: id, en: [cityEn], zh: [cityZh, `${cityZh}市`] })),
  ];
}
