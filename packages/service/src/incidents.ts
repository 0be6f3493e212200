import { Identifier } from '@makegood/contract'
import * as v from 'valibot'
import { validate } from './bodies.ts'
import { Epoch, happened } from './instants.ts'
import { invalid } from './problems.ts'
import type { IncidentRow } from './rows.ts'
import type { Context } from './work.ts'

/** A time in which the service was interrupted for everybody (A10, B7, D8). */
export const NewIncident = v.strictObject({
  /** The host's name for it: told again, the incident is as it was told last. */
  incidentId: Identifier,
  /** Epoch milliseconds of its beginning. */
  from: Epoch,
  /** Epoch milliseconds of its end; null, or nothing, while it lasts. */
  until: v.optional(v.nullable(Epoch)),
  /** Whether nothing worked at all. */
  complete: v.boolean(),
  /** Whether it was made good (A11). Unsaid it is unknown, and a person looks. */
  remedied: v.optional(v.boolean()),
})
export type NewIncident = v.InferOutput<typeof NewIncident>

/** Keeps what the host says of an incident. It concerns every wallet, so it is written in no wallet's transaction. */
export async function recordIncident({ store, clock }: Context, input: NewIncident): Promise<void> {
  const { incidentId: id, complete, remedied = null, ...told } = validate(NewIncident, input)
  const now = clock.now()
  const from = happened(told.from, now, '/from')
  const until = told.until == null ? null : happened(told.until, now, '/until')
  if (until !== null && until < from) throw invalid('/until', 'must not be before the beginning')
  await store.incidents.put({ id, from, until, complete, remedied } satisfies IncidentRow)
}
