import { createIdempotencyKey } from '@makegood/client'
import type { NewChoice, NewDestination, NewEvidence, Refund } from '@makegood/contract'
import type { Scope } from '../../context.ts'
import { users } from '../../kept.ts'
import { keepRefund } from '../../queries/refunds.ts'
import { type Session, sessionOf } from '../../session.ts'

/** What can be done with a refund, with what is sent for it. */
export type RefundActs = {
  appeal: NewEvidence
  giveInformation: NewEvidence
  cancel: null
  changeDestination: NewDestination
  choose: NewChoice
}
export type RefundAct = keyof RefundActs

/** One intent: it keeps its key over every try, until it is done or another takes its place. */
type Intent = { body: string; idempotencyKey: string; sending: Promise<Refund> | null }

const intentsOf = new WeakMap<Session, Map<string, Intent>>()

/**
 * Does something with a refund, once: the same again while it is on its way is the same call, and after a failure it is
 * sent under the same key. Nothing is done once the client has forgotten the user, whose session `began` was.
 */
export async function act<Act extends RefundAct>(scope: Scope, began: AbortSignal, refundId: string, name: Act, body: RefundActs[Act]): Promise<Refund> {
  const session = sessionOf(scope)
  const intents = intentsOf.get(session) ?? new Map<string, Intent>()
  intentsOf.set(session, intents)
  const id = `${name} ${refundId}`
  const text = JSON.stringify(body)
  const known = intents.get(id)
  if (known?.sending) {
    if (known.body === text) return known.sending
    // Something else than what is on its way: after it, whatever came of that.
    await known.sending.catch(() => {})
    return act(scope, began, refundId, name, body)
  }
  const intent: Intent = { body: text, idempotencyKey: known?.body === text ? known.idempotencyKey : createIdempotencyKey(), sending: null }
  intents.set(id, intent)
  const isOver = began.aborted && users.get(began) === scope.userId
  const done = send(session, isOver ? began : session.end.signal, refundId, name, body, intent.idempotencyKey).then(
    (refund) => {
      intents.delete(id)
      keepRefund(session, refund)
      return refund
    },
    (error: unknown) => {
      intent.sending = null
      throw error
    },
  )
  intent.sending = done
  return done
}

function send(
  { client: { refunds } }: Session,
  signal: AbortSignal,
  id: string,
  name: RefundAct,
  body: RefundActs[RefundAct],
  idempotencyKey: string,
): Promise<Refund> {
  const options = { idempotencyKey, signal }
  switch (name) {
    case 'appeal':
      return refunds.appeal(id, body as NewEvidence, options)
    case 'giveInformation':
      return refunds.addInformation(id, body as NewEvidence, options)
    case 'changeDestination':
      return refunds.changeDestination(id, body as NewDestination, options)
    case 'choose':
      return refunds.choose(id, body as NewChoice, options)
    default:
      return refunds.cancel(id, options)
  }
}
