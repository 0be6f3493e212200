import { isRefundError } from '@makegood/client'
import { MissingFileError } from './evidence/missing-file.ts'
import type { ReportMessages } from './languages/messages.ts'
import { lookup } from './texts.ts'

/** What went wrong, for people: by its code, with the request to name to support. The error's own message is never shown. */
export function errorText(error: unknown, { errors }: ReportMessages): { text: string; requestId: string | null } {
  if (error instanceof MissingFileError) return { text: errors.missing_file, requestId: null }
  if (!isRefundError(error)) return { text: errors.unknown, requestId: null }
  return { text: lookup(errors, error.code, 'unknown'), requestId: error.requestId ? errors.requestId(error.requestId) : null }
}

export const hasCode = (error: unknown, code: string) => isRefundError(error) && error.code === code
