'use client'

import type { AnyRefundError } from '@makegood/client'
import type { NewChoice, NewDestination, NewEvidence, Refund } from '@makegood/contract'
import { useMemo } from 'react'
import { type Scope, useRefunds } from '../../context.ts'
import type { KnownState } from './known.ts'
import type { RefundAct, RefundActs } from './refund-acts.ts'
import { useLateStore } from './use-late-store.ts'

/** What is known of a refund. */
export type RefundKnown = {
  /** With its proof, its stages and `acts`, what may be done with it now; null until it is known. */
  refund: Refund | null
  /** How it stands: `stale` keeps the last that was known. */
  state: KnownState
  /** Why it is stale or failed; null: it is neither, or the code did not load. */
  error: AnyRefundError | null
  /** Asks the service now. Rarely needed: changes come by themselves. */
  refresh(): Promise<void>
}

/**
 * What can be done with a refund. Each answers with the refund as it is then, and rejects with a `RefundError`. A double
 * click is one call, and what is tried again after a failure is sent under the same key: nothing is done twice.
 */
export type RefundDoings = {
  /** Asks for a second review with what is new (B42, B43). */
  appeal(evidence: NewEvidence): Promise<Refund>
  /** Answers what was asked (B27). */
  giveInformation(evidence: NewEvidence): Promise<Refund>
  /** Takes a request back before it is decided. */
  cancel(): Promise<Refund>
  /** Chooses where the money goes after a payment failed (B37). */
  changeDestination(destination: NewDestination): Promise<Refund>
  /** Chooses one of the remedies of an item. */
  choose(choice: NewChoice): Promise<Refund>
}

/** What {@link useRefund} knows and does. */
export type RefundControl = RefundKnown & RefundDoings

const load = async () => (await import('./refund-store.ts')).createRefundStore

const WAITING: RefundKnown = { refund: null, state: 'loading', error: null, refresh: async () => {} }

/**
 * One refund, kept up to date, and what can be done with it: for a page of your own.
 *
 * @example
 * ```tsx
 * const { refund, cancel } = useRefund(refundId)
 * return refund?.acts.includes('cancel') ? <button onClick={() => void cancel()}>Take it back</button> : null
 * ```
 */
export function useRefund(refundId: string): RefundControl {
  const { scope } = useRefunds('useRefund()')
  const known = useLateStore({ name: 'useRefund()', load, key: refundId, waiting: WAITING, failed: failedWith })
  const doings = useMemo(() => doingsOf(scope, refundId), [scope, refundId])
  return { ...known, ...doings }
}

const failedWith = (retry: () => void): RefundKnown => ({ ...WAITING, state: 'failed', refresh: async () => retry() })

function doingsOf(scope: Scope, refundId: string): RefundDoings {
  // Whoever signs in next does nothing that this one meant to.
  const { session: began } = scope.client
  const act = async <Act extends RefundAct>(name: Act, body: RefundActs[Act]) => {
    const code = await import('./refund-acts.ts').catch(notLoaded)
    return code.act(scope, began, refundId, name, body)
  }
  return {
    appeal: (evidence) => act('appeal', evidence),
    giveInformation: (evidence) => act('giveInformation', evidence),
    cancel: () => act('cancel', null),
    changeDestination: (destination) => act('changeDestination', destination),
    choose: (choice) => act('choose', choice),
  }
}

/** The code for it did not come: for whoever asked that is the network, like any other call that did not get through. */
function notLoaded(cause: unknown): never {
  throw Object.assign(new Error('Not loaded.', { cause }), { source: 'makegood', name: 'NetworkError', kind: 'network', code: 'network', errors: [] })
}
