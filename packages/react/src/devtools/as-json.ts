import type { ObservedCall } from '@makegood/client/observe'

/** A call with its attempts and its answer, to be sent to someone. */
export const asJson = (call: ObservedCall): string => JSON.stringify({ ...call, ...(call.error !== undefined && { error: plain(call.error) }) }, null, 2)

/** What an error says: most of it is no property of its own. */
export function plain(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, cause } = error
  return Object.assign({ name, message }, error, cause === undefined ? {} : { cause: plain(cause) })
}
