import { type KnownProblemCode, type Problem, PROBLEM_STATUS } from '@makegood/contract'

/** What a problem says beside its code: a sentence for developers, where in the body, and headers of its answer. */
type Details = { detail?: string; errors?: { pointer: string; message: string }[]; headers?: Record<string, string> }

/**
 * What went wrong, as a caller may know it. Calls of the host throw it; over HTTP it becomes problem details.
 *
 * @example
 * ```ts
 * throw new ProblemError('not_found', { detail: 'There is no such pack.' })
 * ```
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: KnownProblemCode
  readonly details: Details

  constructor(code: KnownProblemCode, details: Details = {}) {
    const faults = (details.errors ?? []).map(({ pointer, message }) => `${pointer} ${message}`)
    super(details.detail ?? [titles[code], ...faults].join(' '))
    this.code = code
    this.details = details
  }
}

const titles: Record<KnownProblemCode, string> = {
  malformed_request: 'The request could not be read.',
  invalid_request: 'The request is not valid.',
  unauthenticated: 'A valid bearer token is needed.',
  token_expired: 'The token has expired.',
  not_found: 'There is nothing here.',
  method_not_allowed: 'This method is not allowed here.',
  key_required: 'An Idempotency-Key with a UUID is needed.',
  key_reused: 'The key was used with another body.',
  key_in_use: 'A request with this key is still running.',
  quote_changed: 'The amount is not what was expected.',
  not_possible: 'This cannot be done now.',
  too_large: 'The body is too large.',
  unsupported_media_type: 'The media type is not supported.',
  rate_limited: 'There were too many requests.',
  internal: 'Something went wrong inside.',
  unavailable: 'The service is not available.',
}

/** RFC 9457 problem details. The type names the code. */
export function problemResponse(error: ProblemError, requestId: string): Response {
  const status = PROBLEM_STATUS[error.code]
  const { detail, errors, headers } = error.details
  const problem: Problem = {
    type: `urn:makegood:problem:${error.code}`,
    title: titles[error.code],
    status,
    code: error.code,
    ...(detail !== undefined && { detail }),
    requestId,
    ...(errors && { errors }),
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Request-Id': requestId,
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
  })
}

export const notFound = (what: string) => new ProblemError('not_found', { detail: `There is no such ${what}.` })
export const notPossible = (detail: string) => new ProblemError('not_possible', { detail })

/** One thing wrong in the body, by JSON Pointer. */
export const invalid = (pointer: string, message: string) =>
  new ProblemError('invalid_request', { errors: [{ pointer, message }] })
