/** Everyday words with the field's term for them, as a reader of the library would look it up. */
const EVERYDAY: readonly (readonly [RegExp, string])[] = [
  [/(?<!\b(?:solar|PV|photovoltaic|wall|display|insulation|control)[ -])\bpanels\b/gi, "solar panels"],
  [/\b(?:pays?|paid|paying) (?:for )?itself(?: back| off)?\b|\bearns? back its (?:cost|investment)\b|\bbreaks? even\b|\brecoup\w*/gi, "payback period"],
  [/\bwaste water\b/gi, "wastewater"],
  [/\b(?:fizzy|sparkling|soda) (drinks?|beverages?)\b/gi, "carbonated $1"],
  [/\bfridges?\b/gi, "refrigerator"],
  [/\b(?:rubbish|garbage|trash)\b/gi, "waste"],
  [/\bsewage works\b/gi, "wastewater plant"],
  [/\b(?:quiet(?:er)?|loud(?:er)?|noisy|noisier)\b/gi, "noise"],
  [/\b(?:kids|youngsters|teenagers|teens)\b/gi, "children"],
  [/\bglobal warming\b/gi, "climate change"],
  [/\bartificial fertili[sz]ers?\b/gi, "chemical fertiliser"],
  [/\bmains (?:power|electricity)\b/gi, "grid electricity"],
  [/\bbottle tops?\b/gi, "bottle caps"],
  [/\blorr(?:y|ies)\b/gi, "trucks"],
  [/\b(?:quay|berth)s?\b(?=.*\b(?:plug|grid|power)\b)|\b(?:plug|plugged) into the grid\b(?=.*\b(?:ship|vessel|quay|port|berth))/gi, "shore power"],
  [/\bplug(?:ged|ging)? in\b(?=[^?]*\b(?:quay|berth|port|harbour)s?\b)/gi, "use shore power"],
  [/\bblow(?:s|n|ing)? air into\b/gi, "aeration of"],
  [/\b(?:outside|outdoor|winter) (?:cold|air)(?= [^?]*\bcool\w*)/gi, "free cooling"],
  [/\bair con\b/gi, "air-conditioning"],
  [/核电(?=[^，。？]{0,8}(?:供暖|供热|取暖|暖))|(?<=用)核电/g, "核能"],
  [/太阳能板|太阳能电池板|电池板(?=发)/g, "光伏"],
  [/几块钱|多少块钱|多少钱钱/g, "多少钱"],
  [/回本|收回成本|收回投资/g, "投资回收期"],
  [/玻尿酸/g, "透明质酸"],
  [/轿车胎/g, "轿车轮胎"],
  [/(?:卡车|货车)胎/g, "卡客车轮胎"],
  [/打压缩空气的(?:机器|设备)/g, "空压机"],
  [/(?:照路|路边|院子)(?:的)?灯|照院子的灯/g, "路灯"],
  [/靠太阳供电|太阳供电/g, "太阳能"],
  [/(?:废|剩)的?热气/g, "余热"],
  [/(?:透|照)进来的(?:日光|阳光|太阳光)/g, "自然光采光"],
  [/白天少开灯/g, "采光"],
  [/(?:室外|外面|户外|冬天)的?冷(?:空气|源|量)?(?=来|给|降温|制冷|冷却)/g, "自然冷却"],
  [/拖车头|大卡车/g, "重卡"],
];

/** A question in the field's terms where it uses everyday words for them. */
export function inFieldTerms(question: string): string {
  return EVERYDAY.reduce((text, [pattern, term]) => text.replace(pattern, term), question);
}
