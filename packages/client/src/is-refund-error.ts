import type { AnyRefundError } from './errors.ts'

/**
 * Tells whether something thrown came from this package, even from another copy of it.
 *
 * @example
 * ```ts
 * try {
 *   await client.refunds.cancel(id)
 * } catch (error) {
 *   if (isRefundError(error) && error.kind === 'api') showText(error.code)
 *   else throw error
 * }
 * ```
 */
export function isRefundError(error: unknown): error is AnyRefundError {
  return typeof error === 'object' && error !== null && 'source' in error && error.source === 'makegood'
}
