import type { PolicySummary } from '@makegood/contract'
import type { Call, CallOptions } from './call.ts'

/** The published refund policy. */
export type PolicyCalls = {
  /** The policy in force, as far as a front end needs it: reasons, grounds, promises, notices, contacts (A1, B1). */
  retrieve(options?: CallOptions): Promise<PolicySummary>
}

export function policyCalls(call: Call): PolicyCalls {
  return { retrieve: (options) => call('retrievePolicy', options) }
}
