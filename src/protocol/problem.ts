import { z } from "zod";

/** `application/problem+json` (RFC 9457). `type` is stable: clients may compare it. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** Each field that is wrong, for a request that is not well formed. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
