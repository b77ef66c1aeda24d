import type { Language } from "../domain/language.js";
import { yearCues } from "./cues.js";
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
  /^(?:This|That|These) (?:thus |also |would |will |can |could )?(?:is|are|was|were|equals?|saves?|saved|cuts?|corresponds?|avoids?|avoided|comes?|came|means?|reduces?|reduced|amounts?|equivalent)\b|^(?:Thus|Thereby|As a result|Of this|Of these|In the same (?:[\w-]+ )?(?:year|period|season|time)|The corresponding)\b|\b(?:in|over|during) (?:(?:that|the same) (?:period|time|year)|the period)\b(?! of)|\b(?:this|that) (?:saves|saved|equals|corresponds|cuts|avoids|avoided|reduces|is equivalent|is equal|comes to)\b|^(?:由此|因此|据此|这(?:相当|等于|意味|一)|相当于|折合|折算|(?:对应|相应)的?减|同年|其中|(?:此|该|这一?)(?:期间|时期|年))|(?:^|[，；])同期(?!相?比|增|降|下降)/;

const SAME_PERIOD =
  /^(?!.*\b(?:will|would|to)\b (?:save|cut|reduce|be)).*\b(?:in|over|during) (?:(?:that|the same) (?:period|time|year)|the period)\b(?! of)|^(?!.*将).*同[期年](?!相?比|增|降|下降)/;

/** "The corresponding cut is 580 t": so much in the time of the amount that it corresponds to. */
const CORRESPONDS = /^(?:The corresponding|相应|对应)/;

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
  const last = before.figures.at(-1);
  if (!last) return figures;
  if (before.estimate && goesOnReckoning(words))
    figures = figures.map((figure) => (figure.basis === "reported" && RECKONED(figure) ? { ...figure, basis: "expected" } : figure));
  const pointsBack = POINTS_BACK.test(words);
  const corresponds = CORRESPONDS.test(words);
  // What is calculated for a time that is over was done.
  const past = last.basis === "reported" && last.years !== undefined && SAME_PERIOD.test(words);
  if (!pointsBack && !/[;；]\s*$/.test(before.words)) return figures;
  return figures.map((figure) => {
    const dated = figure.years || figure.per || figure.unit === "year" ? undefined : last.years;
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
