/** What can be done to a measure at a time, by the words for it in both languages. */
export const EVENTS: readonly { readonly id: string; readonly words: RegExp }[] = [
  {
    id: "finished",
    words:
      /\b(?:finish\w*|complet(?:e|ed|ion)|commission(?:ed|ing)|built|installed(?! capacity)|erected|(?:put|taken|brought|came|come|went|gone|go|enter(?:ed)?) (?:in)?to (?:use|operation|service|production)|connected to the grid|inaugurated|opened|went live)\b|建成|投用|投运|投产|投入(?:使用|运行|运营|应用|生产)|竣工|完工|完成(?!率)|启用|并网(?!容量|电量)|安装(?!容量)|落成|上线|装上/gi,
  },
  {
    id: "started",
    words:
      /\b(?:start(?:ed|ing)?|began|begun|beg[ia]n|launch(?:ed)?|set up|founded|established|introduced|initiated|signed)\b|启动|开始|成立|设立|推出|签[订署约]|引入|引进|开工|着手/gi,
  },
  {
    id: "obtained",
    words:
      /\b(?:obtain(?:ed)?|certified|awarded|recogni[sz]ed|named|won|received|got|gained|earned|became|passed|verified)\b|获(?!取|利|得率)|取得|拿到|拿下|通过(?=[^，。？]{0,16}(?:认证|验收|评审|审核|核查))|评为|评上|入选|认定|列入|成为|被授予/gi,
  },
  { id: "bought", words: /\b(?:bought|purchased|acquired|procured|ordered)\b|购[置买入]|买[了入下]|采购了|购得/gi },
  {
    id: "renewed",
    words:
      /\b(?:replaced|retrofit(?:ted)?|upgraded|converted|renovated|rebuilt|switched|modified|enlarged|expanded)\b|改造|更换|换成|换掉|替换|升级|技改|扩建|改为|改用/gi,
  },
];
