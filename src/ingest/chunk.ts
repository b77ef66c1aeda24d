import type { SectionTechnologies } from "../domain/case.js";
import { entriesAbout, type Passage, type PassageKind, type Tag } from "../domain/passage.js";
import { passageFigures } from "../figures/passage.js";
import { withReadings } from "../figures/readings.js";
import { technologiesIn } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import type { Term } from "../taxonomy/term.js";
import { TOPICS, topicsIn } from "../taxonomy/topics.js";
import { detectLanguage } from "../text/language.js";
import { splitSentences } from "../text/sentences.js";
import type { CaseDocument } from "./case-file.js";

/** A piece of a case body: from its heading, or the start of the body, to the next heading. */
export interface Section {
  /** `more`: the title has further parts behind a second |. */
  readonly heading: { readonly en?: string; readonly zh?: string; readonly more?: boolean };
  readonly start: number;
  /** Where the text below the heading starts. */
  readonly textStart: number;
  readonly end: number;
}

const HEADING = /^## +(.+?)[ \t]*$/gm;

/** Cuts a body at its `## ` headings. Every character lands in exactly one section; the first is the overview. */
export function splitSections(body: string): Section[] {
  const headings = [...body.matchAll(HEADING)].map((match) => ({ title: match[1] as string, start: match.index, textStart: match.index + match[0].length }));
  const starts = [{ title: "", start: 0, textStart: 0 }, ...headings];
  return starts.map(({ title, start, textStart }, index) => ({
    heading: splitHeading(title),
    start,
    textStart,
    end: starts[index + 1]?.start ?? body.length,
  }));
}

function splitHeading(title: string): Section["heading"] {
  const [left = "", right = "", ...more] = title.split("|").map((part) => part.trim());
  if (left && right) return { en: left, zh: right, ...(more.length > 0 ? { more: true } : {}) };
  if (!left) return {};
  return detectLanguage(left) === "zh" ? { zh: left } : { en: left };
}

const PLAN =
  /\b(?:planned|plans?|under way|under study|under consideration|targets? for|future|roadmap)\b|计划|规划|拟建|未来|目标|研究中|探索中|推进中|可考虑|下一步/i;
const RESULT =
  /(?:wide|combined|overall|total|economic|cumulative) (?:results?|savings?|benefits?)|^results?\b|\bresults? (?:of|across)|-wide\b.*results|整体成效|总体成效|综合成效|合计|效果汇总|经济效益/i;

/** What a section tells, by its heading. */
export function kindOfSection(heading: Section["heading"]): PassageKind {
  const title = `${heading.en ?? ""} ${heading.zh ?? ""}`.trim();
  if (title === "") return "overview";
  // A 回收计划 is a scheme in the other language: both must tell of a plan.
  if ([heading.en, heading.zh].every((name) => name === undefined || PLAN.test(name))) return "plan";
  return RESULT.test(title) ? "result" : "measure";
}

/** The passages of a case: its overview and one a section, with sentences, figures and technologies. */
export function chunkCase({ case: { id: caseId, figures: readings, technologies: catalogue }, body }: CaseDocument): Passage[] {
  const used = new Set<string>();
  return splitSections(body).map(({ heading, start, textStart, end }) => {
    const kind = kindOfSection(heading);
    const id = `${caseId}#${uniqueSlug(heading.en ?? (kind === "overview" ? "overview" : "section"), used)}`;
    const text = body.slice(textStart, end);
    const sentences = splitSentences(text);
    const title = [heading.en, heading.zh].filter(Boolean).join(" | ");
    const leads = (["en", "zh"] as const).map((language) => sentences.find((sentence) => sentence.language === language && !sentence.table));
    const lead = leads.map((one) => (one ? text.slice(one.start, one.end) : "")).join("\n");
    const entries = entriesAbout({ kind, heading }, catalogue);
    const tagged = (words: (text: string) => Iterable<string>, vocabulary: readonly Term[]) =>
      entries.length > 0
        ? catalogued(entries, vocabulary, [...words(title), ...words(text)])
        : tags({ heading: words(title.replace(" | ", "\n")), lead: words(lead), text: words(text) });
    return {
      id,
      caseId,
      kind,
      heading: { ...(heading.en ? { en: heading.en } : {}), ...(heading.zh ? { zh: heading.zh } : {}) },
      text,
      start,
      end,
      sentences: sentences.map((sentence) => ({ language: sentence.language, start: sentence.start, end: sentence.end })),
      figures: withReadings(passageFigures(id, text, sentences, { heading: title, kind }), entriesAbout({ kind, heading }, readings)),
      technologies: tagged(technologiesIn, TECHNOLOGIES),
      topics: tagged(topicsIn, TOPICS),
      catalogued: entries.length > 0,
    };
  });
}

/** The tags of a section that a reader catalogued; what else its words name is only mentioned. */
function catalogued(entries: readonly SectionTechnologies[], vocabulary: readonly Term[], mentioned: readonly string[]): Tag[] {
  const all = (of: "is" | "has" | "plans") => entries.flatMap((entry) => entry[of]).filter((id) => vocabulary.some((term) => term.id === id));
  return tags({ heading: all("is"), part: all("has"), plan: all("plans"), text: mentioned });
}

/** Each term once, where it stands first. */
function tags(places: Partial<Record<Tag["in"], Iterable<string>>>): Tag[] {
  const seen = new Set<string>();
  return Object.entries(places).flatMap(([place, ids]) =>
    [...ids].flatMap((id) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ id, in: place as Tag["in"] }];
    }),
  );
}

function uniqueSlug(title: string, used: Set<string>): string {
  const slug =
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "section";
  let candidate = slug;
  for (let count = 2; used.has(candidate); count++) candidate = `${slug}-${count}`;
  used.add(candidate);
  return candidate;
}
