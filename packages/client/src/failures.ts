import { Problem } from '@makegood/contract'
import { isHTTPError, isTimeoutError, SchemaValidationError } from 'ky'
import {
  AbortedError, ApiError, type ErrorPointer, RefundError, TimeoutError, UnexpectedAnswerError,
} from './errors.ts'

// A wrong list is wrong in each of its items; the first few say it all.
const MOST_POINTERS = 10

/** What failed: the call in words, and the signals it ran under. */
export type Failed = { call: string; timeout: number; signal: AbortSignal; session: AbortSignal }

/** Turns whatever ended a call into an error of this package. A bug of ours or of the host stays what it is. */
export function toRefundError(error: unknown, failed: Failed): unknown {
  const { call, timeout, signal, session } = failed
  if (signal.aborted) {
    const by = session.aborted ? 'client.forget()' : 'its own signal'
    return new AbortedError(`${call} was ended by ${by}.`, { cause: signal.reason })
  }
  if (error instanceof RefundError) return error
  if (isHTTPError(error)) return refusal(call, error.response, error.data)
  if (isTimeoutError(error)) {
    return new TimeoutError(`${call} had no answer within ${timeout} ms. ${howToGoOn(call)} Or raise the timeout.`)
  }
  if (error instanceof SchemaValidationError) {
    const issues = error.issues.slice(0, MOST_POINTERS)
    const errors = issues.map(({ path, message }) => ({ pointer: toPointer(path), message }))
    const first = errors[0] ? ` At "${errors[0].pointer}": ${errors[0].message}.` : ''
    return new UnexpectedAnswerError(
      `${call} answered with JSON that is not of the contract.${first} ` +
        'Do the service and @makegood/client speak the same version?',
      { errors },
    )
  }
  if (error instanceof SyntaxError) {
    return new UnexpectedAnswerError(
      `${call} answered with broken JSON. Was the answer cut off or changed on its way?`,
      { cause: error },
    )
  }
  return error
}

// What an answer means that did not come from the service itself but from a proxy before it.
const CODES: Partial<Record<number, Problem['code']>> = {
  401: 'unauthenticated',
  413: 'too_large',
  429: 'rate_limited',
  500: 'internal',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

/** The error of an answer that is not a success. `data` is its parsed body. */
export function refusal(call: string, { status, headers }: Response, data: unknown): ApiError | UnexpectedAnswerError {
  const problem = toProblem(data)
  const code = problem?.code ?? CODES[status]
  const details = {
    status,
    requestId: problem?.requestId ?? headers.get('request-id') ?? undefined,
    retryAfter: retryAfter(headers),
    errors: problem?.errors ?? [],
  }
  if (code === undefined) {
    return new UnexpectedAnswerError(
      `${call} answered ${status} without problem details. Does baseUrl lead to the refund service?`,
      details,
    )
  }
  const why = problem?.detail ?? problem?.title ?? 'a proxy before the service may have answered'
  const where = details.errors.map(({ pointer, message }) => ` ${pointer}: ${message}.`).join('')
  return new ApiError(`${call} was refused with ${status} ${code}: ${why}.${where}`, { ...details, code })
}

/** What to do when nobody knows whether a call arrived. */
export function howToGoOn(call: string): string {
  if (call.startsWith('GET')) return 'Try again.'
  return 'It may have been carried out: repeat it under the same idempotency key.'
}

/** The problem details in a parsed body, if it holds any. */
export function toProblem(data: unknown): Problem | undefined {
  const result = Problem['~standard'].validate(data)
  return 'value' in result && !result.issues ? result.value : undefined
}

/** Seconds from a Retry-After header: a number of them, or a date. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')
  if (value === null) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds))
}

function toPointer(path: SchemaValidationError['issues'][number]['path'] = []): ErrorPointer['pointer'] {
  return path.map((step) => `/${String(typeof step === 'object' ? step.key : step)}`).join('')
}
