import type { Generation, Money } from '@makegood/contract'
import type { Shape } from '../painter/canvas.ts'

/** What the studio's own backend and its pages say to each other. Refunds are not here: they have an API of their own. */

export type MediaKind = 'image' | 'video'

/** How a run shall end: the demo's choice, never a customer's. */
export const ENDINGS = ['succeed', 'succeed_flawed', 'provider_fails', 'system_error', 'moderated', 'missing_deliverable', 'hangs'] as const
export type Ending = (typeof ENDINGS)[number]

export type NewCreation = {
  prompt: string
  feature: string
  kind: MediaKind
  shape: Shape
  platform: 'web' | 'ios' | 'android'
  surface: 'editor' | 'batch' | 'catalog'
  ending: Ending
}

export type Picture = { id: string; kind: MediaKind; src: string; poster: string | null }

/** One run as the gallery shows it. */
export type Creation = Pick<NewCreation, 'prompt' | 'feature' | 'kind' | 'shape' | 'platform' | 'surface'> &
  Pick<Generation, 'id' | 'startedAt' | 'outcome' | 'failure' | 'missing' | 'credits' | 'charge'> & {
    /** A person has yet to decide about its credits. */
    inReview: boolean
    /** From 0 to 1 while it runs. */
    progress: number
    pictures: Picture[]
  }

export type Gallery = { creations: Creation[]; asOf: string }

export type Session = { userId: string; token: string }

/** `startNow`: the customer asked for the start before the time for withdrawal is over, and knows what that means. */
export type NewOrder = { offer: string; method: string; startNow?: boolean }
export type Order = { packId: string; orderId: string; credits: number; paid: Money }

export const NETWORKS = ['fast', 'slow', 'failing', 'offline'] as const
export type Network = (typeof NETWORKS)[number]

/** What an operator may do to a case of the demo's one customer, or to a statement that belongs to no case yet. */
export const OPERATOR_ACTS = ['approve', 'decline', 'ask', 'send', 'arrive', 'fail', 'match'] as const
export type OperatorAct = (typeof OPERATOR_ACTS)[number]
export type OpenCase = { id: string; reference: string; status: string; acts: OperatorAct[] }

/** Who buys: whom the law protects, or whom it does not. */
export const CUSTOMERS = ['consumer', 'business'] as const
export type Customer = (typeof CUSTOMERS)[number]

/** How the account of the demo's one customer stands. */
export const STANDINGS = ['active', 'closed', 'banned'] as const
export type Standing = (typeof STANDINGS)[number]

/** Where requests about packs go: into the refund API, or to the seller as a letter. */
export const REQUESTS = ['service', 'letter'] as const
export type Requests = (typeof REQUESTS)[number]

/** The stage the demo plays on. */
export type World = {
  policy: string
  policies: string[]
  now: string
  network: Network
  customer: Customer
  requests: Requests
  standing: Standing
  cases: OpenCase[]
}

export type WorldChange =
  | { policy: string }
  | { advance: string }
  | { network: Network }
  | { customer: Customer }
  | { requests: Requests }
  | { standing: Standing }
  | { operate: OperatorAct; caseId: string }
  | { reset: true }
