import { isRefundError } from '@makegood/client'
import { MissingFileError } from './evidence/missing-file.ts'
import { lookup, type Texts } from './texts.ts'

/** What went wrong, for people: by its code, with the request to name to support. The error's own message is never shown. */
export function errorText(error: unknown, { messages: { errors }, format }: Texts): { text: string; requestId: string | null } {
  if (error instanceof MissingFileError) return { text: errors.missing_file, requestId: null }
  if (!isRefundError(error)) return { text: errors.unknown, requestId: null }
  const wait = waitOf(error)
  const text = wait === null ? lookup(errors, error.code, 'unknown') : errors.tooOften(format.soon(wait))
  return { text, requestId: error.requestId ? errors.requestId(error.requestId) : null }
}

/** Milliseconds that somebody has to wait who asked too often, where that is told; else null. */
export const waitOf = (error: unknown): number | null =>
  isRefundError(error) && error.code === 'rate_limited' && error.retryAfter !== undefined ? error.retryAfter * 1000 : null

export const hasCode = (error: unknown, code: string) => isRefundError(error) && error.code === code
