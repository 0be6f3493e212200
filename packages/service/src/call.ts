import type { OperationName } from '@makegood/contract'
import type { Person } from './ports.ts'

/** One call of an operation, after it was routed, authenticated and validated. */
export type Call<Body = unknown> = {
  operation: OperationName
  requestId: string
  /** Null only where an operation works without a token. */
  person: Person | null
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  body: Body
  /** The file of an upload. */
  upload: { mediaType: string; bytes: Uint8Array<ArrayBuffer> } | null
  signal: AbortSignal
  headers: Headers
}
