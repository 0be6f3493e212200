import { createRefundWorld, type RefundWorld } from '@makegood/msw'

const { policy: anumi } = createRefundWorld({ policy: 'anumi' })

/** A policy that lets the person choose what a pack is made good with (A2). */
export const choicePolicy: RefundWorld['policy'] = {
  ...anumi,
  id: 'choices',
  readings: [],
  rules: [
    {
      id: 'choice', clause: '9', for: ['change_of_mind'],
      gives: { oneOf: [{ money: 'credits_left', to: ['original_method'] }, { credits: 150, as: 'bonus' }, { remedy: 'coupon' }], chosen: 'person' },
    },
  ],
}
