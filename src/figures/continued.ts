import type { Language } from "../domain/language.js";
import { AS_OF, yearCues } from "./cues.js";
import { yearsOfEvent } from "./events.js";
import type { SentenceFigure } from "./extract.js";
import { describesSite, endsWithParty, goesOn } from "./parties.js";

/** A sentence with its figures. */
export interface ReadSentence {
  readonly words: string;
  readonly language: Language;
  readonly figures: readonly SentenceFigure[];
  /** Whether it tells an estimate that sentences behind it may follow from. */
  readonly estimate?: boolean;
  /** Whether it describes somebody else's site. */
  readonly site?: boolean;
}

/** "This equals …", 由此减少…: what it says is of the time and the certainty of the figure before. */
const POINTS_BACK =
  /^(?:This|That|These) (?:thus |also |would |will |can |could )?(?:is|are|was|were|equals?|saves?|saved|cuts?|corresponds?|avoids?|avoided|comes?|came|means?|reduces?|reduced|amounts?|equivalent)\b|^(?:Thus|Thereby|As a result|By then|Of this|Of these|In the same (?:[\w-]+ )?(?:year|period|season|time)|The corresponding)\b|\b(?:in|over|during) (?:(?:that|the same) (?:period|time|year)|the period)\b(?! of)|\b(?:this|that) (?:saves|saved|equals|corresponds|cuts|avoids|avoided|reduces|is equivalent|is equal|comes to)\b|^(?:Together these|These \w+ together)\b|^这些\p{Script=Han}{1,6}合计|^This (?!year|month)(?:[\w-]+ ){1,4}(?:is|was|fell|rose) |^该\p{Script=Han}{2,12}[比较]|\bthis (?:change|rise|fall|increase|decrease|growth)\b|的(?:这一|上述)?变化(?:写作|记作|为)|^(?:由此|因此|据此|这(?:相当|等于|意味|一)|相当于|折合|折算|(?:对应|相应)的?减|同年|其中|(?:此|该|这一?)(?:期间|时期|年))|(?:^|[，；])同期(?!相?比|增|降|下降)|^The source (?:compares|likens) th(?:is|ese)\b|^原文(?:将其|把[^，。；]{1,8})?比作/u;

const SUM_OF_THEM = /^Together they\b|^合计/;

const SAME_PERIOD =
  /^(?!.*\b(?:will|would|to)\b (?:save|cut|reduce|be)).*\b(?:in|over|during) (?:(?:that|the same) (?:period|time|year)|the period)\b(?! of)|^(?!.*将).*同[期年](?!相?比|增|降|下降)/;

/** "The corresponding cut is 580 t", 相当于节约580吨: so much in the time of the amount that it corresponds to. */
const CORRESPONDS = /^(?:The corresponding|相应|对应|相当于|折合|This (?:is equal|is equivalent|equals|corresponds))/;

/** "A second passage of the source puts it at 5 t", 原文另一处作5吨: the amount of the sentence before, told once more. */
const RESTATED = /^(?:Elsewhere the source|A(?:nother| second) (?:passage|place) (?:of|in) the source)\b|^原文另一处/;
/** "As of May it had donated 20 fields in total. Over 5,000 tyres were recycled.": the same running total goes on. */
const RUNNING_TOTAL = /^截[至止].*累[计积]|\b(?:As of|By) [^.;]*\bcumulative/;
const WENT_ON =
  /^(?!.*(?:能力|半径|面积|容量))(?:回收|培训|服务|种植|栽种|惠及|覆盖学员|捐赠|处理|接待)|^(?:Over |About |Nearly |More than )?[\d,]+ [a-z ]{1,30}\bwere (?:recycled|trained|served|planted|donated|treated|collected)\b/;

function withTimeOf(last: SentenceFigure, figure: SentenceFigure): SentenceFigure {
  const years = figure.years ?? last.years;
  return { ...figure, per: figure.per ?? last.per, ...(years ? { years } : {}), ...(last.cumulative ? { cumulative: true } : {}) };
}

/** Whether an amount is one of those that a running total counts. */
const addsUp = ({ per, cumulative, unit }: SentenceFigure) => !per && !cumulative && unit !== "%" && unit !== "year";

/** Amounts that arise over time. */
const ARISING: ReadonlySet<string> = new Set(["saving", "gain", "generation"]);

/**
 * The figures of a sentence with what they take from the last one of the sentence before, where it points back to that:
 * its years, and that it is expected. A sentence behind a semicolon is of the same years.
 */
export function inherit({ words, language, figures }: ReadSentence, before: ReadSentence | undefined): readonly SentenceFigure[] {
  if (before?.language === language && /[:：]\s*$/.test(before.words)) return introduced(figures, before.words);
  if (!before || before.language !== language) return figures;
  if (goesOn(words) && endsWithParty(before.words)) return inherit({ words, language, figures: figures.map(toOther) }, { ...before, words: "" });
  if (before.site && describesSite(words, true)) return figures.map(toOther);
  const event = yearsOfEvent(words, before.words);
  if (event) return figures.map((figure) => (figure.years || figure.unit === "year" ? figure : { ...figure, years: event }));
  const last = before.figures.at(-1);
  if (!last) return figures;
  // "The projects together save 5 GWh. Together they save 2 million yuan."
  if (last.owner === "company" && SUM_OF_THEM.test(words))
    figures = figures.map((figure) => (figure.owner === "measure" ? { ...figure, owner: "company" } : figure));
  if (before.estimate && goesOnReckoning(words))
    figures = figures.map((figure) => (figure.basis === "reported" && RECKONED(figure) ? { ...figure, basis: "expected" } : figure));
  const shared = sharesYears(words, before, last);
  if (shared) return figures.map((figure) => (!figure.years && shared(figure) ? { ...figure, years: last.years } : figure));
  if (RESTATED.test(words)) return figures.map((figure) => (figure.unit === last.unit && figure.role === last.role ? withTimeOf(last, figure) : figure));
  const running = before.figures.findLast(({ cumulative }) => cumulative);
  if (running && WENT_ON.test(words) && RUNNING_TOTAL.test(before.words))
    return figures.map((figure) => (addsUp(figure) ? withTimeOf(running, { ...figure, role: figure.role === "level" ? "total" : figure.role }) : figure));
  const pointsBack = POINTS_BACK.test(words);
  const corresponds = CORRESPONDS.test(words);
  // What is calculated for a time that is over was done.
  const past = last.basis === "reported" && last.years !== undefined && SAME_PERIOD.test(words);
  if (!pointsBack && !/[;；]\s*$/.test(before.words)) return figures;
  return figures.map((figure) => {
    const dated =
      figure.years || figure.per || figure.unit === "year" || (figure.owner === "other" && figure.role === "level" && last.owner !== "other")
        ? undefined
        : ((CHANGE.test(words) ? spanOf(before.figures) : undefined) ?? last.years);
    return {
      ...figure,
      ...(dated ? { years: dated } : {}),
      ...(corresponds && !dated && !figure.per && !figure.cumulative && ARISING.has(figure.role) ? { per: last.per } : {}),
      ...(dated && last.cumulative && pointsBack && ARISING.has(figure.role) ? { cumulative: true } : {}),
      // "Of this, one firm alone obtained 50": a part has the owner of the whole.
      owner: figure.owner === "measure" && /^(?:Of (?:this|these)\b|其中)/.test(words) ? last.owner : figure.owner,
      basis: past && figure.basis === "expected" ? "reported" : pointsBack && figure.basis === "reported" ? last.basis : figure.basis,
    };
  });
}

/** Which figures of a sentence without a year of its own are of the years of the last one of the sentence before, if any are. */
function sharesYears(words: string, before: ReadSentence, last: SentenceFigure): ((figure: SentenceFigure) => boolean) | undefined {
  if (!last.years || yearCues(words, []).length > 0) return undefined;
  if (STATE_GOES_ON.test(words) && (AS_OF.test(before.words) || STATE_GOES_ON.test(before.words))) return ({ per, unit }) => !per && unit !== "year";
  return last.per !== null && AVERAGE.test(words) && AVERAGE.test(before.words) ? ({ per }) => per === last.per : undefined;
}

/** "As of June 2022 it had 5 plants. It also had 3 under construction. A further 2 were approved.": states of one day. */
const STATE_GOES_ON = /^(?:It also had|It had a further|A further \d|Another \d|Its [^.;]{1,70}? had)\b|^(?:另有|此外还?有|还有)[^。；]{0,20}\d/;

/** "In 2022 there were 400 users a day on average. The cut is 5 t a day on average.": averages told in a row are of one time. */
const AVERAGE = /\bon average\b|\baverages?\b|日均|月均|人均|平均/;

/** "This change is put as a rise of 131%": of the whole span of the change before. */
const CHANGE = /\bthis (?:change|rise|fall|increase|decrease|growth)\b|变化/;

function spanOf(figures: readonly SentenceFigure[]): [number, number] | undefined {
  const [before, after] = [figures.find(({ role }) => role === "before")?.years, figures.find(({ role }) => role === "after")?.years];
  return before && after ? [before[0], after[1]] : undefined;
}

const toOther = (figure: SentenceFigure): SentenceFigure => ({ ...figure, owner: "other" });

/** "It is expected to generate 3 GWh a year. It cuts CO2 by 2 t.": what follows from an estimate is one, told in the present. */
const GOES_ON_EN =
  /^(?:It|They|Its|Their|Emissions?|CO2|SO2|NOx|Each year|The (?:rate|share|savings?|reduction|cut|yearly|annual)\b)(?:(?!\b(?:has|have|had|was|were|fell|rose|did)\b|\b[a-z]+ed (?!to\b|by\b)).)*$/;
const ESTIMATED = /\b(?:expected|estimated|forecast|[Oo]nce|will)\b/;

const goesOnReckoning = (words: string) => GOES_ON_EN.test(words);

/** Whether a sentence tells an estimate of what arises over time, or goes on with the one before. */
export function isEstimate({ words, language, figures }: ReadSentence, before: ReadSentence | undefined): boolean {
  const went = before?.language === language && before.estimate === true;
  // A factor that the estimate reckons with does not end it.
  if (went && figures.every(({ owner }) => owner === "other")) return true;
  return (
    figures.some((figure) => figure.basis === "expected" && RECKONED(figure)) &&
    ((went && (goesOnReckoning(words) || POINTS_BACK.test(words))) || ESTIMATED.test(words))
  );
}

/** What arises over time, and a share of it. */
const RECKONED = ({ role, unit }: SentenceFigure) => ARISING.has(role) || unit === "%";

/** "In the survey of 2019 it was higher:" gives its year to the table or list that it introduces. */
function introduced(figures: readonly SentenceFigure[], lead: string): readonly SentenceFigure[] {
  const years = yearCues(lead, [])[0]?.value;
  return years ? figures.map((figure) => (figure.years || figure.per ? figure : { ...figure, years })) : figures;
}
