import { type AnyRefundError, isRefundError } from '@makegood/client'

/**
 * How what is shown stands: on its way; as of now; `stale`, the last that was known, because it could not be brought up to
 * date; or `failed`, never told.
 */
export type KnownState = 'loading' | 'ready' | 'stale' | 'failed'

/** The state that follows from what is there and from what went wrong. */
export function stateOf(data: unknown, error: unknown): KnownState {
  if (data !== undefined) return error === null ? 'ready' : 'stale'
  return error === null ? 'loading' : 'failed'
}

/** What went wrong, as the client says it. */
export const errorOf = (error: unknown): AnyRefundError | null => (isRefundError(error) ? error : null)
