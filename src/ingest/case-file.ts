import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import { type Case, FrontMatter } from "../domain/case.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { METRICS } from "../taxonomy/metrics.js";
import { PLACES } from "../taxonomy/places.js";
import { HEADINGS } from "../taxonomy/topics.js";
import { UNITS } from "../taxonomy/units.js";
import { mostSimilar } from "../text/similar.js";

/** Something wrong with a case file: where, and what. */
export interface Problem {
  /** Path below the corpus folder. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

export interface CaseDocument {
  readonly case: Case;
  /** The text below the front matter. */
  readonly body: string;
  /** The line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/**
 * A case file's front matter and body. `file` is its path below the corpus folder, `<collection>/<NN>-<slug>.md`,
 * which must agree with `source`. Nothing is thrown: what is wrong comes back as problems, all of them.
 */
export function parseCaseFile(text: string, file: string): { document?: CaseDocument; problems: Problem[] } {
  const fence = FENCE.exec(text);
  if (!fence) return { problems: [{ file, line: 1, message: "has no front matter between two lines of ---" }] };
  const raw = readYaml(fence[1] as string, file);
  if ("problem" in raw) return { problems: [raw.problem] };
  const parsed = FrontMatter.safeParse(raw.value, { reportInput: true });
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => ({ file, message: describeIssue(issue) })) };
  const matter = parsed.data;
  const problems = [
    ...unknownIds(matter.industry, INDUSTRIES, "industry"),
    ...unknownIds(matter.place, PLACES, "place"),
    ...unknownIds(
      matter.figures.flatMap(({ metric }) => (metric === undefined || metric === "other" ? [] : [metric])),
      METRICS,
      "figures: metric",
    ),
    ...unknownIds(
      matter.figures.flatMap(({ unit }) => (unit === undefined ? [] : [unit.split("/")[0] as string])).filter((unit) => unit !== "count"),
      UNITS,
      "figures: unit",
    ),
    ...unknownIds(
      matter.technologies.flatMap(({ is, has, plans }) => [...is, ...has, ...plans]),
      HEADINGS,
      "technologies",
    ),
    ...unknownIds([matter.source.collection], COLLECTIONS, "source.collection"),
    ...(COLLECTIONS.some(({ id }) => id === matter.source.collection) ? misplaced(file, matter) : []),
  ].map((message): Problem => ({ file, message }));
  if (problems.length > 0) return { problems };
  const number = String(matter.source.number).padStart(2, "0");
  const year = COLLECTIONS.find((collection) => collection.id === matter.source.collection)?.year as number;
  const bodyLine = fence[0].split("\n").length;
  return {
    document: { case: { ...matter, id: `${matter.source.collection}-${number}`, year, file }, body: text.slice(fence[0].length), bodyLine },
    problems: [],
  };
}

function readYaml(yaml: string, file: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: parse(yaml, { logLevel: "error" }) };
  } catch (error) {
    const parsing = error instanceof YAMLParseError ? error : undefined;
    // An alias without an anchor is a ReferenceError of the library's.
    if (!parsing && !(error instanceof ReferenceError)) throw error;
    const message = (error as Error).message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "";
    // The first line of the YAML is the second of the file.
    return { problem: { file, line: (parsing?.linePos?.[0].line ?? 1) + 1, message: `front matter is no valid YAML: ${message}` } };
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.join(".");
  if (issue.code === "invalid_type" && issue.input === undefined) return `front matter lacks ${path || "its fields"}`;
  if (issue.code === "invalid_union")
    return issue.input === undefined ? `front matter lacks ${path}` : `front matter ${path}: an id, or a list of ids, is wanted`;
  if (issue.code === "unrecognized_keys") return `front matter has an unknown field: ${issue.keys.map((key) => (path ? `${path}.${key}` : key)).join(", ")}`;
  return `front matter ${path}: ${issue.message}`;
}

function unknownIds(ids: readonly string[], terms: readonly { readonly id: string }[], field: string): string[] {
  return ids
    .filter((id) => !terms.some((term) => term.id === id))
    .map((id) => {
      const near = mostSimilar(
        id,
        terms.map((term) => term.id),
      );
      return `${field}: there is no "${id}"${near ? `; did you mean "${near}"?` : ""}`;
    });
}

function misplaced(file: string, matter: FrontMatter): string[] {
  const [folder, name] = file.split("/");
  const number = String(matter.source.number).padStart(2, "0");
  const wrong: string[] = [];
  if (folder !== matter.source.collection) wrong.push(`source.collection is "${matter.source.collection}" but the file lies in ${folder}`);
  if (!name?.startsWith(`${number}-`)) wrong.push(`source.number is ${matter.source.number}, so the name must start with ${number}-`);
  return wrong;
}
