import type { PolicySummary } from '@makegood/contract'
import { openHours, summarize } from '@makegood/policy'
import { toInstant } from './instants.ts'
import type { Work } from './work.ts'

/** The policy in force, as far as a front end needs it. */
export async function retrievePolicy({ compiled, holidays, now, requests }: Work): Promise<PolicySummary> {
  return { ...summarize(compiled), requests, openHours: openHours(compiled.book, now, holidays), asOf: toInstant(now) }
}
