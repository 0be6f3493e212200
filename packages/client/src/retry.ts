import { isHTTPError, type RetryOptions } from 'ky'
import { RefundError } from './errors.ts'
import { retryAfter, toProblem } from './failures.ts'

// A person waits. Whoever asks for a longer pause gets no repetition; the caller learns how long it is.
const LONGEST_PAUSE = 30
const STATUSES = [408, 409, 429, 500, 502, 503, 504]

/** When and how often a call is repeated: the only place. A POST is repeated because it always has its key. */
export const retry: RetryOptions = {
  methods: ['get', 'post'],
  statusCodes: STATUSES,
  afterStatusCodes: STATUSES,
  retryOnTimeout: true,
  delay: (attempt) => 500 * 2 ** (attempt - 1),
  jitter: (delay) => delay * (0.5 + Math.random() / 2),
  backoffLimit: 8000,
  maxRetryAfter: LONGEST_PAUSE * 1000,
  shouldRetry({ error }) {
    if (error instanceof RefundError) return error.kind === 'network'
    if (!isHTTPError(error)) return undefined
    if ((retryAfter(error.response.headers) ?? 0) > LONGEST_PAUSE) return false
    // The same key is still at work elsewhere: its answer comes soon. Any other conflict is for the person to solve.
    if (error.response.status === 409 && toProblem(error.data)?.code !== 'key_in_use') return false
    return undefined
  },
}
