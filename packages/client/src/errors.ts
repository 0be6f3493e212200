import type { KnownProblemCode, ProblemCode } from '@makegood/contract'

/** The kinds of failure. Every {@link RefundError} is one of them. */
export type ErrorKind = 'api' | 'network' | 'timeout' | 'unexpected_answer' | 'aborted' | 'token' | 'configuration'

/** Every error code known today: look texts up by it, with one generic text for a code of tomorrow. */
export type KnownErrorCode = KnownProblemCode | Exclude<ErrorKind, 'api'>

/** Where in a body something is wrong, as a JSON Pointer, and what. */
export type ErrorPointer = { readonly pointer: string; readonly message: string }

/** What is known of a failure beside its message. */
export type ErrorDetails = {
  status?: number | undefined
  requestId?: string | undefined
  retryAfter?: number | undefined
  errors?: readonly ErrorPointer[]
  cause?: unknown
}

/**
 * What every error of this package has in common. `message` is for developers and may change: never show it to people.
 * Recognise errors by {@link isRefundError} and tell them apart by `kind` and `code`; the classes load with the first
 * call, and `instanceof` fails as soon as two copies of a package are about.
 */
export abstract class RefundError extends Error {
  /** Says whose error it is. */
  readonly source = 'makegood'
  abstract readonly kind: ErrorKind
  /** Stable. The problem's code for an {@link ApiError}, else the kind. */
  abstract readonly code: string
  /** The HTTP status, where there was an answer. */
  declare readonly status?: number
  /** What the service calls this request in its own records. */
  declare readonly requestId?: string
  /** Seconds after which the service wants to be asked again. */
  declare readonly retryAfter?: number
  /** Where the body is wrong; empty when that is not known. */
  readonly errors: readonly ErrorPointer[] = []

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details)
    Object.assign(this, details)
  }
}

/**
 * The service answered with a problem. `code` says which: `quote_changed`, `not_found`, … Nothing was changed, unless the
 * status is 500 or more: then a POST may have been carried out all the same.
 */
export class ApiError extends RefundError {
  override readonly name = 'ApiError'
  readonly kind = 'api'
  readonly code: ProblemCode
  declare readonly status: number

  constructor(message: string, { code, ...details }: ErrorDetails & { code: ProblemCode; status: number }) {
    super(message, details)
    this.code = code
  }
}

/** No answer came. A POST may have been carried out all the same: repeat it under the same key. */
export class NetworkError extends RefundError {
  override readonly name = 'NetworkError'
  readonly kind = 'network'
  readonly code = 'network'
}

/** No answer came in time. A POST may have been carried out all the same: repeat it under the same key. */
export class TimeoutError extends RefundError {
  override readonly name = 'TimeoutError'
  readonly kind = 'timeout'
  readonly code = 'timeout'
}

/** The answer is not JSON, or not of the contract. A POST may have been carried out all the same. */
export class UnexpectedAnswerError extends RefundError {
  override readonly name = 'UnexpectedAnswerError'
  readonly kind = 'unexpected_answer'
  readonly code = 'unexpected_answer'
}

/** The call was given up: by its own signal, or by `client.forget()`. */
export class AbortedError extends RefundError {
  override readonly name = 'AbortedError'
  readonly kind = 'aborted'
  readonly code = 'aborted'
}

/** The host's `getToken` failed; what it threw is the `cause`. */
export class TokenError extends RefundError {
  override readonly name = 'TokenError'
  readonly kind = 'token'
  readonly code = 'token'
}

/** The client is set up or called in a way that cannot work: a mistake to mend in code. Nothing was sent. */
export class ConfigurationError extends RefundError {
  override readonly name = 'ConfigurationError'
  readonly kind = 'configuration'
  readonly code = 'configuration'
}

/** Any error of this package, told apart by `kind`. */
export type AnyRefundError =
  | ApiError | NetworkError | TimeoutError | UnexpectedAnswerError | AbortedError | TokenError | ConfigurationError
