import { toInstant } from '@makegood/policy'

export { toInstant }

/** An instant on the wire, where there may be none. */
export const toInstantOrNull = (at: number | null) => (at === null ? null : toInstant(at))
