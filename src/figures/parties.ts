/** Firms and people beside the one that the case is about. */
const PARTY =
  "(?:(?:customers?|users?)(?! (?:satisf|request|service|demand|need|order))|clients?|end users|suppliers?|consumers?|residents?|tenants?|households|farmers|herders|villagers|drivers|car owners|borrowers?|start-ups|enterprises|firms|businesses|(?<!group )companies|partners|members|local area|region|province|prefecture|county|communit(?:y|ies)|villages?)";
const PARTY_ZH =
  "(?:客户|用户|供应商|消费者|居民|租户|农户|农民|牧民|村民|商户|车主|业主|初创企业|创业企业|合作伙伴|(?:入驻|区内|园内|高载能|用能|参与|合作|行业|重点|上下游|上游|下游|中小|众多|其他|等|家)[^，。；\\d]{0,6}企业|上下游|当地|地方|[\\p{Script=Han}]{2}[州县省市](?=实现|完成|达|建))";

/** "helps the local area to reach", "supplies it to enterprises", 帮助5家企业: what is told behind them is theirs. */
const HELPED = new RegExp(
  [
    `\\b(?:help|assist|enabl|support|encourag|guid|allow)(?:e?s|ed|ing|e)? (?:(?!to\\b|reduc|cut|sav)[\\w-]+ ){0,5}?${PARTY}\\b`,
    `\\bsuppl(?:y|ies|ied) [^,;.\\d]{0,40}?\\bto (?:[\\w-]+ ){0,3}?(?:${PARTY}|industries)\\b`,
    // What products that were shipped do is done at their users.
    "(?:出货量?|\\bshipped\\b)[^;；]*(?:，可|, which (?:can|will|are able to)\\b)",
    `(?:供应|供给|供)(?:给)?[^，。；\\d]{0,6}?(?:${PARTY_ZH}|(?:重点|各|相关|周边)行业)`,
    `(?:帮助|助力|协助|带动|引导|支持|推动)(?:[^，。；\\d]{0,8}\\d+[余多]?)?[^，。；\\d]{0,8}?${PARTY_ZH}`,
  ].join("|"),
  "iu",
);
/** "The enterprises of the zone have saved …": who the sentence is about. */
const SUBJECT = new RegExp(
  [
    `^\\s*(?:(?:In|By|As of|From|Since|Over|During) [^,]{0,40}, )?(?:the |these |those |its |all |each |(?:about |over |nearly )?[\\d,]+ )*(?:[a-z-]+ ){0,3}?${PARTY}\\b(?:'s|’s|')?(?: (?:of|in|at|that|who|on) (?!average)[^,.;\\d]{1,40}?)? (?!is |are |was |were |satisf)[a-z]+`,
    "^\\s*the (?:municipal|provincial|local|city's|county's) [\\w -]{1,30}? (?:saves?|saved|cuts?|reduced|uses?|used|has|had|can|pays?|paid)\\b",
    "^[^，。；\\d]{0,10}(?:客户|用户|消费者|供应商|居民|农户|农民|租户)(?:们|都|均|已|可|每年|年|通过|采用|改用|使用|共|累计|平均)",
    "(?:^|[，；])(?:市政|城镇|城市|国有)\\p{Script=Han}{1,12}(?:厂|公司|部门)",
  ].join("|"),
  "iu",
);
/** "used by enterprises" */
const BY_PARTY = new RegExp(`\\b(?:used|saved|obtained|bought|invested|paid|raised|emitted|consumed|achieved|made) by (?:[\\w-]+ ){0,3}?${PARTY}\\b`, "i");
/** "It is used in a project of 100,000 t a year": the plant that a product was delivered to. */
const DELIVERED_TO =
  /\b(?:used|installed|fitted|applied|delivered|supplied)\b[^,;.\d]{0,30}\b(?:in|to|for|at) [^,;.]{0,40}\b(?:project|plant|line|unit|station)s?(?: with an? (?:annual |yearly )?(?:output|capacity))? of $|(?:用于|应用于|配套于?|供货)[^，。；]{0,24}$/i;

/** "if the whole industry used it", 如果全球20%的新车采用: a thought of what all could do. */
const IF_ALL =
  /\bif (?:all |every |the (?:whole|entire) |(?:[\d.]+% of )?(?:the )?world)[^.]*\b|(?:如果|假如|倘若|若|假设)(?:全|整个|所有)[^，。；]{0,16}(?:行业|企业|国|球|消费者|新车|家庭)/i;

/** "At the customers, they can save …", "Nationwide, it is 2%": where all that follows is somebody else's. */
const AT_PARTY =
  /^(?:At|For|With) (?:the|its|their) (?:customers|clients|users|end users|residents)\b|^(?:On|By) the (?:industry|national) average\b|^按(?:行业|全国)平均|^(?:Nationwide|Across the country|In the whole of China|In China as a whole|Worldwide),/;

/** "In the chemical industry the share is over 50%", 其中化工行业…: firms of a branch. */
const BRANCH = /^(?:In|Of) the (?!whole\b|tyre\b)[a-z]+ (?:industry|sector)\b|(?:^|[，；])其中\p{Script=Han}{2,4}行业(?!中|内|协会|排名|首)/u;

/** "Outside the company, the municipal works saved …" */
const OUTSIDE = /\boutside (?:the|this|its own) (?:company|firm|group|plant|factory|brewery)\b|在(?:公司|企业|本厂|集团)(?:之外|以外)/i;

/** "They", "This saves", 由此: a sentence that goes on about those of the one before. */
const GOES_ON = /^(?:They|Their|These|This|Thereby|Thus|In this way|Each of them)\b|^(?:每年|全年)?(?:由此|因此|据此|其(?!他|中)|这)/;

/** Whether what stands behind `at` in a sentence is told of somebody else whom the sentence names before it as the one who has or gets it. */
export function isOfParty(sentence: string, start: number, end: number): boolean {
  return (
    IF_ALL.test(sentence) ||
    BRANCH.test(sentence) ||
    AT_PARTY.test(sentence) ||
    OUTSIDE.test(sentence.slice(0, start)) ||
    HELPED.test(sentence.slice(0, start)) ||
    SUBJECT.test(sentence.slice(0, end)) ||
    BY_PARTY.test(sentence.slice(0, start))
  );
}

/** "The case is about the X hotel", 本案例的对象是…: the site of somebody who had it done. */
const SITE = /^(?:本案例|案例)的?(?:对象|地点)[是为]|^The (?:case|project) is about the\b/;
const OWN = /公司|企业|集团|\b(?:company|group|firm)\b|\b(?:19|20)\d\d\b/i;

/** Whether a sentence opens, or goes on with, the description of somebody else's site. */
export function describesSite(words: string, before: boolean): boolean {
  return SITE.test(words) || (before && !OWN.test(words));
}

/** Whether the last that a sentence names as having or getting an amount is somebody else. */
export const endsWithParty = (sentence: string): boolean => isOfParty(sentence, sentence.length, sentence.length);

/** Whether a sentence goes on about those of whom the sentence before was. */
export const goesOn = (sentence: string): boolean => GOES_ON.test(sentence);

/** Whether a size is that of a plant to which what is told was delivered. */
export const isOfBuyersPlant = (sentence: string, start: number): boolean => DELIVERED_TO.test(sentence.slice(0, start));
