import type { Lifecycle } from '@makegood/contract'
import type { Delivery } from './parcels.ts'

/**
 * The life of a parcel, whichever tab sends it. What cannot get through waits and goes on by itself; what was refused is
 * for the person to solve.
 */
export const deliveryLifecycle = {
  states: ['idle', 'sending', 'waiting', 'failed', 'done'],
  acts: {
    submit: { by: 'person', moves: { idle: ['sending'], failed: ['sending'], done: ['sending'] } },
    /** The page before left it on the device. */
    take_up: { by: 'device', moves: { idle: ['waiting'] } },
    retry: { by: 'device', moves: { waiting: ['sending'] } },
    /** It did not get through. */
    interrupt: { by: 'network', moves: { sending: ['waiting'] } },
    answer: { by: 'service', moves: { sending: ['done'] } },
    refuse: { by: 'service', moves: { sending: ['failed'] } },
    withdraw: { by: 'person', moves: { waiting: ['idle'] } },
    /** What was told is forgotten. */
    clear: { by: 'device', moves: { failed: ['idle'], done: ['idle'] } },
  },
} as const satisfies Lifecycle<Delivery<unknown>['status']>
