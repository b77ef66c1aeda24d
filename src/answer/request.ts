import type { Language } from "../domain/language.js";
import type { QueryPlan } from "../domain/plan.js";
import { type EvidenceOptions, type EvidencePassage, evidence } from "../retrieval/evidence.js";
import type { Library } from "../retrieval/library.js";
import { inFieldTerms } from "../taxonomy/everyday.js";
import { detectLanguage } from "../text/language.js";
import { simplify } from "../text/simplify.js";
import { askedPart } from "./asked/context.js";
import { withMeantHeadings } from "./asked/meant.js";
import { spelt, type Taken } from "./asked/spelling.js";
import { standalone, type Turn } from "./standalone.js";
import { understand } from "./understand.js";

export interface AskRequest {
  readonly question: string;
  readonly language: Language | "auto";
  /** The conversation before, oldest first. */
  readonly history?: readonly Turn[] | undefined;
  /** Facets that narrow the question down, whatever it says. */
  readonly filters?:
    | {
        readonly industry?: string | undefined;
        readonly technology?: string | undefined;
        readonly company?: string | undefined;
        readonly collection?: string | undefined;
        readonly year?: number | undefined;
      }
    | undefined;
}

/** A request as it is understood. */
export interface ReadRequest {
  /** The question by itself, whatever stood before it, well spelt. */
  readonly whole: string;
  /** The part of it that asks, in the field's terms. */
  readonly question: string;
  readonly plan: QueryPlan;
  /** What was taken for a slip, and as what. */
  readonly taken: readonly Taken[];
}

export async function readRequest(library: Library, request: AskRequest): Promise<ReadRequest> {
  const { text: asked, taken } = spelt(simplify(request.question), library);
  const whole = standalone(asked, request.history ?? [], library);
  // A follow-up in another language than the question before it is answered in its own.
  const language = request.language === "auto" ? detectLanguage(request.question) : request.language;
  const question = askedPart(inFieldTerms(simplify(whole)), library);
  const plan = await withMeantHeadings(withFilters(understand(question, library, language), request.filters, library), library);
  return { whole, question, plan, taken };
}

/** The evidence for a request, best first: what an answer may be written from, by whomever. */
export async function findEvidence(library: Library, request: AskRequest, options?: EvidenceOptions): Promise<EvidencePassage[]> {
  const { question, plan } = await readRequest(library, request);
  return evidence(library, plan, question, options);
}

/** Filters by id. A company that the library does not know matches nothing, never everything. */
function withFilters(plan: QueryPlan, filters: AskRequest["filters"], library: Library): QueryPlan {
  if (!filters) return plan;
  const { industry, technology, company, collection, year } = filters;
  const companies = company === undefined ? [] : [...library.companyMatcher.ids(company)];
  return {
    ...plan,
    filters: {
      industry: industry === undefined ? [] : [industry],
      technology: technology === undefined ? [] : [technology],
      place: [],
      company: company !== undefined && companies.length === 0 ? [NO_CASE] : companies,
      collection: collection === undefined ? [] : [collection],
      year: year === undefined ? [] : [year],
    },
  };
}

const NO_CASE = "none";
