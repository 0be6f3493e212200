import * as v from 'valibot'
import { openEnum } from './values.ts'

/** Every stable problem code with the HTTP status it comes with. */
export const PROBLEM_STATUS = {
  malformed_request: 400,
  invalid_request: 422,
  unauthenticated: 401,
  token_expired: 401,
  not_found: 404,
  method_not_allowed: 405,
  key_required: 400,
  key_reused: 422,
  key_in_use: 409,
  quote_changed: 409,
  not_possible: 409,
  too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const
/** The problem codes of this version. */
export type KnownProblemCode = keyof typeof PROBLEM_STATUS

const codes = Object.keys(PROBLEM_STATUS) as [KnownProblemCode, ...KnownProblemCode[]]
/** A problem code; a newer service may send others, which mean what their status means. */
export const ProblemCode = openEnum(codes)
export type ProblemCode = v.InferOutput<typeof ProblemCode>

/** RFC 9457 problem details with a stable `code`. `title` and `detail` are for developers, never for people. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: ProblemCode,
  detail: v.optional(v.string()),
  requestId: v.optional(v.string()),
  /** Where in the body, as JSON Pointers, and what is wrong there. */
  errors: v.optional(v.array(v.object({ pointer: v.string(), message: v.string() }))),
})
export type Problem = v.InferOutput<typeof Problem>
