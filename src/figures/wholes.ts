import type { PassageKind } from "../domain/passage.js";

/** "For clean energy as a whole", 整体每年减碳. */
const WHOLE_SAID = /(?<!project )\bas a whole\b|[，,]整体(?=每?年|减|节)/;
/** Several measures added up are more than the one told; its own two parts are not. */
const TOGETHER =
  /^Together,(?! (?:the two|they|both|these(?! measures))\b)|^(?!All \d|The two |Both |The (?:company|group) )[^,;.]*(?:\band [^,;.]+|\b(?:projects|measures)) together (?:sav|cut|reduc|lower|generat|avoid)|^(?!两|以上|上述|公司|企业)[^，。；]*(?:[、与和][^，。；]+|各项措施|各\p{Script=Han}+项目)合计(?=[，每年节减降发])/u;
/** "By this and other means", "the estimate covers these changes together", 通过这类措施: more than the measure told. */
const AMONG_OTHERS =
  /\b(?:this|it) and (?:other|further) (?:means|measures|steps|projects)\b|\b(?:[Aa]fter|[Bb]y|[Ww]ith|[Tt]hrough) this (?:project|measure|retrofit) and (?:the|another) \w+|^After (?:all )?the measures\b|^Together with [^,]{3,60}, (?:it|this|these|they|the)\b|\b(?:these|all) (?:changes|measures|projects|retrofits) (?:taken )?together\b|通过(?:这类|此类|这些|上述)(?:措施|手段|举措)|(?:该|这一)?(?:估算|数据|数字)为上述\p{Script=Han}{2,4}合计|(?:^|[，。；])(?:实施|采取|完成)各项措施后|连同(?!\p{Script=Han}{0,6}(?:税|利息))[^，。；]{2,20}[，,]/u;
/** Headings of what is of all measures: "Group-wide certificates". */
const WIDE = /(?:^|\| )(?:(?:Group|Company|Plant|Site|Park|Port|Base|Zone|Factory)-wide\b|(?:集团|公司|全厂|厂区|园区|基地|港口)整体)/;
const TARGETS = /\btargets?\b|目标/i;
/** Plans that are of no one measure. */
const ALL_PLANS = /(?:^|\| )(?:Planned measures|Plans?|Future plans|Next steps|Outlook|(?:未来|下一步|后续|今后)(?:计划|规划|展望|打算))(?= \||$)/i;

/** "At the Chinese production bases of the group, the rate was 100%": sites in the plural are the whole. */
const AT_SITES = /\b(?:[Aa]t|of) (?:the|its|all)(?: [\w-]+){0,3} (?:plants|factories|bases|sites|mills) of [A-Z]/;

/** Whether what a sentence tells is of the whole company or of several measures, by its words and by the titles above it. */
export function isOfWhole(sentence: string, heading: string, kind: PassageKind): boolean {
  return (
    kind === "result" ||
    (kind === "plan" && (TARGETS.test(heading) || ALL_PLANS.test(heading))) ||
    WIDE.test(heading) ||
    WHOLE_SAID.test(sentence) ||
    TOGETHER.test(sentence.replace(/ ?\([^()]*\)|（[^（）]*）/g, "")) ||
    AT_SITES.test(sentence) ||
    AMONG_OTHERS.test(sentence)
  );
}
