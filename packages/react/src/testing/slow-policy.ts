import { createRefundWorld, type RefundWorld } from '@makegood/msw'

const { policy: anumi } = createRefundWorld({ policy: 'anumi' })

/** A policy that promises money within weeks. */
export const slowPolicy: RefundWorld['policy'] = {
  ...anumi,
  id: 'slow',
  readings: [],
  promises: anumi.promises.map((promise) => (promise.stage === 'arrival' ? { ...promise, in: '5-20 business days' } : promise)),
}
