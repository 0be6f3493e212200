import { isRefundError } from './is-refund-error.ts'

const KINDS = new Set<string>(['network', 'timeout', 'token'])
const CODES = new Set<string>(['unauthenticated', 'token_expired', 'rate_limited', 'key_in_use', 'internal', 'unavailable'])

/** Whether the same may go through later as it is: without a network, a live token, or a service that is well. */
export function isTemporary(error: unknown): boolean {
  return isRefundError(error) && (KINDS.has(error.kind) || CODES.has(error.code))
}
