import { Identifier, type Generation, type Lot, type Pack, type Refund } from '@makegood/contract'
import * as v from 'valibot'
import {
  cancelService, flag, NewCancellation, NewFlag, NewStanding, OldFlag, setStanding, unflag,
} from './accounts.ts'
import { validate } from './bodies.ts'
import { chargeback } from './chargebacks.ts'
import { download, Finish, finishGeneration, NewGeneration, startGeneration } from './generations.ts'
import { type NewIncident, recordIncident } from './incidents.ts'
import { duplicate, grant, NewGrant, NewOrder, order } from './orders.ts'
import { notFound } from './problems.ts'
import type { Tables } from './rows.ts'
import { type Context, transact, type Work } from './work.ts'

/**
 * What the host's backend tells the service. Everything here may be told twice and happens once; what cannot be is a
 * `ProblemError` (`invalid_request` names every fault, `not_found`, `not_possible`), and then nothing is kept of it.
 */
export type Intake = {
  /** Something was bought, and charged. */
  order(order: NewOrder): Promise<Pack>
  /** Says, later than the order, which order it repeats by mistake; null: none (A9, B9, D6). */
  duplicate(packId: string, duplicateOf: string | null): Promise<void>
  /** Credits that nobody bought: free ones, or a bonus. */
  grant(grant: NewGrant): Promise<Lot>
  /** Charges before the run. Null: not enough credits, and nothing was charged. */
  startGeneration(generation: NewGeneration): Promise<Generation | null>
  /** Ends it; what the policy gives back by itself is back at once. */
  finishGeneration(generationId: string, finish: Finish): Promise<{ generation: Generation; refund: Refund | null }>
  /** The person downloaded a result (B14). */
  download(resultId: string): Promise<void>
  /** An interruption of the service for everybody; told again once it is over, or made good (A10, A11, B7, D8). */
  incident(incident: NewIncident): Promise<void>
  /** The standing of an account, and whether it forfeits the credits it has (A18, B16, C25, D10). */
  standing(account: NewStanding): Promise<void>
  /** Flags an account for what somebody found of it (B17, B18). */
  flag(flag: NewFlag): Promise<void>
  /** Takes a flag back. */
  unflag(flag: OldFlag): Promise<void>
  /** The person cancelled the service; told again once it is taken up again (B10). */
  cancellation(cancellation: NewCancellation): Promise<void>
  /**
   * A dispute with the bank about a pack: opened, or over with or without the money going back to the person.
   * Money that the bank gave back is not paid again; an open case about the pack is for a reviewer to close.
   */
  chargeback(packId: string, state: 'opened' | 'withdrawn' | 'paid'): Promise<void>
}

const Original = v.nullable(Identifier)
const ChargebackState = v.picklist(['opened', 'withdrawn', 'paid'])

export function createIntake(context: Context): Intake {
  /** Reads what is told of a wallet, and does it there. */
  const told =
    <Schema extends v.GenericSchema<{ walletId: string }>, T>(
      schema: Schema,
      job: (work: Work, input: v.InferOutput<Schema>) => Promise<T>,
    ) =>
    async (input: v.InferInput<Schema>): Promise<T> => {
      const read = validate(schema, input)
      return transact(context, read.walletId, (work) => job(work, read))
    }
  const about = async <T>(table: keyof Tables, id: string, what: string, job: (work: Work) => Promise<T>) => {
    const walletId = await context.store.walletOf(table, id)
    if (walletId === undefined) throw notFound(what)
    return transact(context, walletId, job)
  }
  return {
    order: told(NewOrder, order),
    duplicate: async (id, duplicateOf) => {
      const original = validate(Original, duplicateOf)
      return about('packs', id, 'pack', (work) => duplicate(work, id, original))
    },
    grant: told(NewGrant, grant),
    startGeneration: told(NewGeneration, startGeneration),
    finishGeneration: async (id, finish) => {
      const read = validate(Finish, finish)
      return about('generations', id, 'generation', (work) => finishGeneration(work, id, read))
    },
    download: (id) => about('results', id, 'result', (work) => download(work, id)),
    incident: (incident) => recordIncident(context, incident),
    standing: told(NewStanding, setStanding),
    flag: told(NewFlag, flag),
    unflag: told(OldFlag, unflag),
    cancellation: told(NewCancellation, cancelService),
    chargeback: async (id, state) => {
      const read = validate(ChargebackState, state)
      return about('packs', id, 'pack', (work) => chargeback(work, id, read))
    },
  }
}
