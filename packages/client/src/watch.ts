import type { OperationName } from '@makegood/contract'
import type { CallInput } from './call.ts'

/** Follows one call from its first attempt to its end. */
export type CallWatch = {
  /** Sends one attempt and answers with what came. It is told the address alone: the request bears the token. */
  attempt(url: string, send: () => Promise<Response>): Promise<Response>
  answered(answer: unknown): void
  failed(error: unknown): void
}

/** Who watches the calls of a session, by its signal: nobody, as a rule. See observe.ts. */
export const watches = new WeakMap<AbortSignal, (name: OperationName, input: CallInput, key: string | null) => CallWatch>()
