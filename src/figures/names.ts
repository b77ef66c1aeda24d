/** What stands before a number that belongs to a name whatever follows it: a standard, an ordinal, a version. */
const NAME_BEFORE =
  /(?:\b(?:GB|ISO|IEC|DB|HJ|QB|JB|YB|CJ|EN|No|Nos|Phase|phase|Scope|scope|Section|Chapter|Stage|stage|Tier|tier|Class|class|version|Version|Industry|PM|Type|type|S)[\s./T]*|第|类别|[A-Za-z_]|范围|版本)$/;
const NOT_A_NAME = /\b(?:per|a|an|to|by|of|at|is|and|or|in|than|from|for|was|were|are|be|with|on|over|about|under|reach|save|saves|cut|cuts)\s$/;
/** Before a number without a unit: something numbered, not counted. */
const NUMBERED_BEFORE =
  /\b(?:rank(?:ed|ing|s)?(?: was| is| of)?|at rank|(?:stock|share|security|registration|credit|post|zip) code:?|units?|lines?|buildings?|floors?|scopes?|steps?|rooms?|gates?|berths?|grade|protocol|top|Global|Fortune|docks?|zones?|force)\s+(?:\d+\s*(?:and|to|or|,|-|–|\+)\s*)?$|(?:(?:全球|世界|全国|国内|行业|[位稳]?居|排名?|列)前|排名|位列|排第|号楼|楼|范围(?:\d\s*[+、和与及]\s*)*|(?:股票|证券|邮政|信用)代码[:：]?|邮编[:：]?)\s*$/i;
/** Behind a number without a unit. */
const NAME_AFTER =
  /^(?:\s+(?:largest|most [a-z]+|biggest) compan|世纪|[#＃号]|强(?!度)|级|不锈钢|年代|星(?!期)|协议|\+[A-Z]\b|-star\b|\.S[HZ]\b|\.HK\b|:\d|\/7\b|(?![MGTPE]B(?![A-Za-z]))[A-Za-z_]|-(?:tonne|ton|tonnage)\b|\s+stainless\b)/;
/** 工业4.0, "Platform 2.0": a version. */
const VERSION_BEFORE = /(?:\b[A-Z][\w-]+\s?|(?![为是达约由至到了于从])\p{Script=Han})$/u;
const YEAR = /^(?:19|20)\d\d$/;
const MONTH_NAME = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY_BEFORE_MONTH = new RegExp(`^\\s*(?:st|nd|rd|th)?\\s+(?:${MONTH_NAME})\\b`);
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTH_NAME})\\s+$`);
const STREET_AFTER = /^\s+(?:[A-Z][\w'-]*\s+){1,4}(?:Street|Road|Avenue|Lane)\b/;
/** “改变世界的50家企业”榜单: the title of a list. */
const TITLE_OF_LIST = /^[^“”《》「」『』，。]{1,12}[”》」』](?:榜|名单|排行|评选)/;
/** A year is counted only where what follows is something that is counted. */
const COUNTED_AFTER =
  /^\s*(?:万|亿|余|多|[个台套次家人条名棵支只辆位块件盏根座张株头](?!月)|(?:employees|people|staff|households|users|projects|companies|trees|stores|suppliers|members|vehicles|panels)\b)/;
const YEAR_BEFORE = /\b(?:in|since|by|until|from|of|during|end of|year|to)\s+$|年\s*$/i;

/**
 * Whether a number is part of a date, a name, a standard, a rank or a code rather than an amount.
 * `unit` is the unit of measure behind it, if any; `position` where the number starts in the text.
 */
export function isNoAmount(text: string, position: number, digits: string, unit: string | undefined): boolean {
  const before = text.slice(Math.max(0, position - 40), position);
  const after = text.slice(position + digits.length, position + digits.length + 40);
  if (NAME_BEFORE.test(before) && !NOT_A_NAME.test(before)) return true;
  if (/(?:GB|ISO|IEC|DB\d*)[\s/T\d]*[\d.]*[-—–]$/.test(before)) return true;
  if (/^(?:19|20)\d\d\.(?:0[1-9]|1[0-2])$/.test(digits)) return unit === undefined;
  if (isDate(before, after, digits)) return true;
  if (YEAR.test(digits)) {
    if (/^\s*年(?!产)/.test(after) || /^s\b/.test(after)) return true;
    if (unit === undefined) return !COUNTED_AFTER.test(after) || YEAR_BEFORE.test(before) || MONTH_BEFORE.test(before);
  }
  if (/^\s*[万千百]?吨级|^\s*[万千百]吨级/.test(after)) return true;
  if (/^\s*-?(?:t|tonne|ton|dwt)[\s-]class/.test(after)) return true;
  if (unit !== undefined) return false;
  if (/[“《「『][^”》」』]{1,20}$/.test(before) && TITLE_OF_LIST.test(after)) return true;
  // “生态童书60”
  if (/\p{Script=Han}$/u.test(before) && /^[”」』》]/.test(after)) return true;
  if (NUMBERED_BEFORE.test(before) || NAME_AFTER.test(after) || STREET_AFTER.test(after) || /\d[:/]$/.test(before)) return true;
  if (/^\d\.0$/.test(digits) && VERSION_BEFORE.test(before)) return true;
  if (/^\s*[-–—~至]\s*\d+\s*月/.test(after)) return true;
  if (/^[.)、．）]\s/.test(after) && /(?:^|\n)\s*[(（]?$/.test(text.slice(0, position))) return true;
  return inModelName(text, position, digits.length);
}

function isDate(before: string, after: string, digits: string): boolean {
  if (/^\s*月(?!产|均)|^\s*日(?!产|均)|^\s*号/.test(after) || DAY_BEFORE_MONTH.test(after)) return true;
  if (MONTH_BEFORE.test(before) && /^\d{1,2}$/.test(digits) && !/^\s*[A-Za-z%]/.test(after)) return true;
  if (YEAR.test(digits) && /^[-/]\d{1,2}[-/]\d{1,2}(?!\d)/.test(after)) return true;
  return /(?:19|20)\d\d[-/](?:\d{1,2}[-/])?$/.test(before) && /^\d{1,2}$/.test(digits);
}

/** Part of a product or standard code such as S(F)Z-31500/35-NX1. */
function inModelName(text: string, at: number, length: number): boolean {
  const left = /[A-Za-z0-9()/.-]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  const right = /^[A-Za-z0-9()/.-]*/.exec(text.slice(at + length))?.[0] ?? "";
  return /[A-Za-z][A-Za-z0-9()/.]*-/.test(left) || /^[/\d.-]*-[A-Z]/.test(right);
}
