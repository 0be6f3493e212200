import type { Lifecycle } from './lifecycle.ts'

/**
 * The life of a statement of withdrawal: received whatever it says, and matched with its pack at once or by somebody who
 * finds out (C36). Its refund has a life of its own from then on.
 */
export const statementLifecycle = {
  states: ['received', 'matched'],
  acts: {
    receive: { by: 'service', begins: ['received', 'matched'] },
    match: { by: 'reviewer', moves: { received: ['matched'] } },
  },
} as const satisfies Lifecycle<'received' | 'matched'>
