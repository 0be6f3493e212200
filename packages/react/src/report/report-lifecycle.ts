import { deliveryLifecycle } from '@makegood/client/outbox'
import type { Lifecycle } from '@makegood/contract'

const { submit, take_up, retry, interrupt, refuse, withdraw } = deliveryLifecycle.acts

type State = 'idle' | 'sending' | 'waiting' | 'failed' | 'reported' | 'in_review' | 'refunded'

/**
 * The life of a report about a result, as its owner sees it: first that of its parcel on the device, then what the service
 * says of it (E12, E20). It lasts as long as one user is there.
 */
export const reportLifecycle = {
  states: ['idle', 'sending', 'waiting', 'failed', 'reported', 'in_review', 'refunded'],
  acts: {
    submit: { by: submit.by, moves: { idle: submit.moves.idle, failed: submit.moves.failed } },
    take_up,
    interrupt,
    retry,
    withdraw,
    refuse,
    answer: { by: 'service', moves: { sending: ['reported', 'in_review', 'refunded'] } },
    /** It was reported in another tab, or on another device. */
    hear: { by: 'device', moves: { idle: ['reported', 'in_review', 'refunded'] } },
    approve: { by: 'reviewer', moves: { in_review: ['refunded'] } },
    decline: { by: 'reviewer', moves: { in_review: ['reported'] } },
    appeal: { by: 'person', moves: { reported: ['in_review'] } },
    cancel: { by: 'person', moves: { in_review: ['idle'] } },
  },
} as const satisfies Lifecycle<State>
