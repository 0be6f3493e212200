import type { OperationName, operations } from '@makegood/contract'
import type { StandardSchemaV1InferOutput } from 'ky'
import type { UploadProgress } from './upload.ts'

/** What every call takes. */
export type CallOptions = {
  /** Gives the call up; it then rejects with an {@link AbortedError}. */
  signal?: AbortSignal | undefined
}

/** What every call takes that changes something. */
export type WriteOptions = CallOptions & {
  /**
   * One key for one intent: the service carries it out once, however often it is sent. Make it with
   * {@link createIdempotencyKey} when the person begins, keep it with the draft, and give it again on "Try again".
   * Without it every call is an intent of its own.
   */
  idempotencyKey?: string | undefined
}

/** What a call may carry: what its path, its query and its body want, by the contract's names. */
export type CallInput = WriteOptions & {
  id?: string
  body?: unknown
  file?: Blob
  onProgress?: (progress: UploadProgress) => void
  [parameter: string]: unknown
}

/** The operations that answer once, with JSON. */
export type CallName = Exclude<OperationName, 'subscribeEvents'>

/** What an operation answers with, from its schema. */
export type Answer<Name extends CallName> = StandardSchemaV1InferOutput<(typeof operations)[Name]['response']>

/** Calls an operation of the contract. The nouns are made of it. */
export type Call = <Name extends CallName>(name: Name, input?: CallInput) => Promise<Answer<Name>>
