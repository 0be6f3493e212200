import type { PolicySummary } from '@makegood/contract'
import { summarize } from '@makegood/policy'
import type { Work } from './work.ts'

/** The policy in force, as far as a front end needs it. */
export async function retrievePolicy({ compiled }: Work): Promise<PolicySummary> {
  return summarize(compiled)
}
