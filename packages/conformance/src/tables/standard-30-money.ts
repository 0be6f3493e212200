import type { Row } from './row.ts'

const PLACES = ['original_method', 'balance', 'bank_transfer?']

/** The generic policy of January 2025: the way of the money, and second reviews. */
export const standard30Money: readonly Row[] = [
  {
    id: 'duplicate',
    rules: ['B9', 'B22'],
    must: 'A duplicate charge comes back, less what outside processors kept.',
    play: [
      ['buyPack', { externalFees: 35 }],
      ['duplicateOrder', { known: true }],
      [
        'quote',
        'duplicate_charge',
        {
          verdict: 'granted',
          money: 965,
          fees: { external_processing: 35 },
          lines: ['bought', 'used', 'left', 'fee', 'total'],
          to: PLACES,
        },
      ],
    ],
  },
  {
    id: 'malicious-fee',
    rules: ['B38'],
    must: 'Only after a violation the fee of the refund is taken off too.',
    play: [
      ['buyPack', { refundFee: 50 }],
      ['duplicateOrder', { known: true }],
      ['quote', 'duplicate_charge', { money: 1000, fees: {} }],
      ['flag', 'malicious_use'],
      ['quote', 'duplicate_charge', { money: 950, fees: { refund_processing: 50 } }],
    ],
  },
  {
    id: 'after-cancellation',
    rules: ['B10'],
    must: 'What is charged after the service was cancelled comes back.',
    play: [
      ['cancelService'],
      ['advance', 'P1D'],
      ['buyPack'],
      ['quote', 'fees_after_cancellation', { verdict: 'granted', money: 1000 }],
    ],
  },
  {
    id: 'before-cancellation',
    rules: ['B10'],
    must: 'What was charged before does not, on that ground.',
    play: [
      ['buyPack'],
      ['advance', 'P1D'],
      ['cancelService'],
      ['quote', 'fees_after_cancellation', { verdict: 'refused', reasons: ['no_fees_left'] }],
    ],
  },
  {
    id: 'card',
    rules: ['B29', 'B30', 'B32'],
    must: 'Paid by card: approved, then processed within 3 to 5 business days; when it arrives is for the bank to say.',
    play: [
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      [
        'request',
        'duplicate_charge',
        {
          status: 'approved',
          transfers: [{ status: 'pending', to: 'original_method' }],
          promises: { processing: '3-5 business days', arrival: 'unknown' },
        },
      ],
      ['payOut'],
      ['refund', { status: 'approved', transfers: [{ status: 'sent' }] }],
      ['arrive'],
      ['refund', { status: 'approved', transfers: [{ status: 'arrived' }], late: [] }],
    ],
  },
  {
    id: 'paypal',
    rules: ['B33'],
    must: 'By PayPal: within 1 to 2 business days.',
    play: [
      ['buyPack', { method: { kind: 'paypal', label: 'PayPal' } }],
      ['duplicateOrder', { known: true }],
      ['request', 'duplicate_charge', { promises: { processing: '1-2 business days' } }],
    ],
  },
  {
    id: 'another-method',
    rules: ['B34'],
    must: 'By any other: within 5 to 7.',
    play: [
      ['buyPack', { method: { kind: 'google_pay', label: 'Google Pay' } }],
      ['duplicateOrder', { known: true }],
      ['request', 'duplicate_charge', { promises: { processing: '5-7 business days', arrival: 'unknown' } }],
    ],
  },
  {
    id: 'unsupported-method',
    rules: ['B36', 'B37'],
    must: 'Where the way it was paid is not one that money goes back by, the balance and a transfer are left.',
    play: [
      ['buyPack', { method: { kind: 'alipay', label: 'Alipay' } }],
      ['duplicateOrder', { known: true }],
      ['quote', 'duplicate_charge', { to: ['balance', 'bank_transfer?'] }],
    ],
  },
  {
    id: 'to-the-balance',
    rules: ['B37'],
    must: 'It goes to the balance where that was chosen, to a bank only once somebody has agreed.',
    play: [
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      [
        'request',
        'duplicate_charge',
        { status: 'approved', transfers: [{ to: 'balance', money: 1000 }] },
        { destination: 'balance' },
      ],
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      ['request', 'duplicate_charge', { status: 'in_review', transfers: [] }, { destination: 'bank_transfer' }],
    ],
  },
  {
    id: 'failed-transfer',
    rules: ['B35', 'B37'],
    must: 'Money that does not arrive can go elsewhere.',
    play: [
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      ['request', 'duplicate_charge', { status: 'approved' }],
      ['payOut'],
      ['failTransfer'],
      [
        'act',
        'change_destination',
        { status: 'approved', transfers: [{ status: 'failed' }, { status: 'pending', to: 'balance', money: 1000 }] },
      ],
    ],
  },
  {
    id: 'late',
    rules: ['B35'],
    must: 'Money that was not sent in time is marked as late.',
    play: [
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      ['request', 'duplicate_charge', { late: [] }],
      ['advance', 'P14D'],
      ['refund', { late: ['processing'] }],
    ],
  },
  {
    id: 'more-information',
    rules: ['B27'],
    must: 'A person may ask for more, and goes on once it is given.',
    play: [
      ['buyPack'],
      ['request', 'change_of_mind', { status: 'in_review' }],
      ['decideReview', 'ask'],
      ['refund', { status: 'needs_information', acts: ['cancel', 'give_information'] }],
      ['act', 'give_information', { status: 'in_review' }],
    ],
  },
  {
    id: 'second-review',
    rules: ['B42', 'B43', 'B44'],
    must: 'A no may be looked at once more with new evidence; after it there is mediation.',
    play: [
      ['buyPack'],
      ['request', 'change_of_mind', { status: 'in_review' }],
      ['decideReview', 'decline'],
      ['refund', { status: 'declined', acts: ['appeal'] }],
      ['act', 'appeal', { status: 'in_review' }],
      ['decideReview', 'decline'],
      ['refund', { status: 'declined', acts: [], ways: ['mediation'] }],
    ],
  },
]
