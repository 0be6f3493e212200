import type { Instant } from '@makegood/contract'

/** An answer of the service with the moment it came, by a clock that nobody can set. */
export type Dated<Answer> = Answer & { readonly receivedAt: number }

/** Notes when an answer came. */
export function dated<Answer extends { asOf: Instant }>(answer: Answer): Dated<Answer> {
  return { ...answer, receivedAt: performance.now() }
}

/** The service's time now, in epoch milliseconds: its own word plus what has passed here since. */
export function serviceNow({ asOf, receivedAt }: Dated<{ asOf: Instant }>): number {
  return Date.parse(asOf) + (performance.now() - receivedAt)
}
