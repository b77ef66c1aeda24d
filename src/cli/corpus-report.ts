import { openCasebook } from "../app.js";
import { readConfig } from "../config.js";
import { EXIT } from "../protocol/exit.js";
import { type Count, type Survey, surveyLibrary } from "../retrieval/survey.js";

const PER_LINE = 6;

/** Prints what the library holds and where it has gaps; `json` prints the whole survey. */
export async function corpusReportCommand({ json = false }: { readonly json?: boolean }): Promise<number> {
  const { library } = await openCasebook(readConfig(process.env), { notice: (line) => process.stderr.write(`note: ${line}\n`) });
  const survey = surveyLibrary(library);
  process.stdout.write(json ? `${JSON.stringify(survey, null, 2)}\n` : renderSurvey(survey));
  return EXIT.ok;
}

function renderSurvey(survey: Survey): string {
  const { passages } = survey;
  const parts = [
    `${survey.cases} cases, ${passages.measure} measures, ${passages.plan} plans, ${passages.result} company-wide results, ${survey.figures} figures`,
    section("Cases by collection", survey.casesByCollection),
    section("Cases by industry", survey.casesByIndustry),
    section("Cases by place", survey.casesByPlace),
    section("Measures by technology", survey.measuresByTechnology),
    section("Figures by metric", survey.figuresByMetric),
    section("Figures by basis", survey.figuresByBasis),
    section("Figures by year", survey.figuresByYear),
    list(`Measures without a figure (${survey.withoutFigure.length})`, survey.withoutFigure),
    list(`Measures without a technology of the vocabulary (${survey.withoutTechnology.length})`, survey.withoutTechnology),
    section("Heading words that no vocabulary covers, English stems", survey.uncovered.en),
    section("Heading words that no vocabulary covers, Chinese", survey.uncovered.zh),
    list("Technologies that no measure is of", survey.unused.technology),
    list("Industries without a case", survey.unused.industry),
    list("Places without a case", survey.unused.place),
    list("Metrics without a figure", survey.unused.metric),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, counts: readonly Count[]): string {
  return list(
    title,
    counts.map(({ id, count }) => `${id} ${count}`),
  );
}

function list(title: string, items: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < items.length; at += PER_LINE) lines.push(`  ${items.slice(at, at + PER_LINE).join(", ")}`);
  return [title, ...(lines.length > 0 ? lines : ["  none"])].join("\n");
}
