import { describe, expect, it } from 'vitest'
import { policies } from '../index.ts'
import { sayPay } from './describe-amounts.ts'

type Remedy = Parameters<typeof sayPay>[1]
const says = (pay: Remedy) => {
  const { phrase, list } = sayPay(policies.anypic, pay, () => 'if so')
  return [phrase, ...list]
}

describe('a remedy in words', () => {
  it.each<[Remedy, string[]]>([
    [{ credits: 'charged' }, ['the credits it cost, in your wallet']],
    [{ credits: 1, as: 'courtesy' }, ['1 credit, in your wallet as a courtesy: such credits never turn into money']],
    [
      { money: 'all', to: ['original_method', 'balance'] },
      ['the full price you paid, to the payment method you used or to your account balance'],
    ],
    [
      { money: 'credits_left', to: ['original_method'] },
      [
        'the part of the price you paid that stands for the credits you still have, at what each of them cost you, to the payment method you used',
      ],
    ],
    [
      {
        money: {
          share: 'days_left',
          minus: [
            { fee: 'external_processing', of: 'purchase.external_fees' },
            { fee: 'refund_processing', percent: 5, if: {} },
          ],
          round: 'up',
        },
        to: ['original_method', { to: 'bank_transfer', review: true }, { to: 'balance', if: {} }],
      },
      [
        'the part of the price you paid that stands for the whole days left of the period you paid for, less what came back before',
        '- Taken off: what outside payment processors kept of the price; 5 per cent for what it costs to send the money back, if so.',
        '- Rounded up.',
        '- It goes where you choose: to the payment method you used; or by bank transfer, once a person has agreed to it; or to your account balance, if so.',
      ],
    ],
    [{ remedy: 'rerun' }, ['another run that costs nothing']],
    [{ remedy: 'coupon', size: 'purchase.paid' }, ['a coupon, as large as what you paid']],
    [
      {
        oneOf: [
          { remedy: 'rerun', if: {} },
          { money: { of: 'purchase.external_fees' }, to: [{ to: 'wallet', review: true }] },
        ],
        chosen: 'in_order',
      },
      [
        'the first of these that is possible',
        '1. another run that costs nothing, if so',
        '2. the full amount of the fees that outside payment processors kept',
        '   - It goes to your wallet, once a person has agreed to it.',
      ],
    ],
  ])('%j (B22, B37, B38)', (pay, said) => {
    expect(says(pay)).toEqual(said)
  })
})
