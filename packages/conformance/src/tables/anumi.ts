import type { Row } from './row.ts'

const GERMAN = {
  country: 'DE',
  consumer: true,
  class: 'digital_service',
  informed: true,
  startRequested: true,
  lossAcknowledged: true,
  confirmed: true,
}

/** Anumi, June 1, 2026: packs and accounts. */
export const anumi: readonly Row[] = [
  {
    id: 'version',
    rules: ['C1', 'C2', 'C10', 'C32', 'C33', 'C34', 'C36', 'C38'],
    must: 'The policy says its day, its three notices, who pays, and when an answer and the money come.',
    play: [
      [
        'policy',
        {
          id: 'anumi',
          version: '2026-06-01',
          published: { date: '2026-06-01', precision: 'day' },
          notices: [{ id: 'automatic' }, { id: 'chargeback' }, { id: 'statutory' }],
          seller: { processor: 'Polar', contact: [{ kind: 'email' }] },
          promises: [
            { stage: 'credit', in: 'instant' },
            { stage: 'reply', in: '2 business days', aim: true },
            { stage: 'arrival', in: '5-10 business days', aim: true },
          ],
        },
      ],
    ],
  },
  {
    id: 'unused-pack',
    rules: ['C8', 'C26', 'C30', 'C33'],
    must: 'An unused pack comes back in full within 14 days, to the method it was paid with.',
    play: [
      ['buyPack'],
      ['advance', 'P14D'],
      ['offer', { verdict: 'granted', money: 1000, grounds: ['change_of_mind'], open: false }],
      [
        'quote',
        'change_of_mind',
        { verdict: 'granted', money: 1000, to: ['original_method'], fields: ['order_id', 'description'] },
      ],
      [
        'request',
        'change_of_mind',
        {
          status: 'approved',
          promises: { reply: '2 business days, aim', arrival: '5-10 business days, aim' },
          transfers: [{ kind: 'money', status: 'pending', money: 1000 }],
        },
      ],
    ],
  },
  {
    id: 'late',
    rules: ['C8', 'C26'],
    must: 'A second after 14 days it does not.',
    play: [
      ['buyPack'],
      ['advance', 'P14DT1S'],
      [
        'quote',
        'change_of_mind',
        { verdict: 'refused', reasons: ['window_over'], closedAfter: 'PT336H', next: ['write_support', 'statutory'] },
      ],
    ],
  },
  {
    id: 'partly-used',
    rules: ['C11'],
    must: 'Of a partly used pack the credits left come back, at what was paid for each.',
    play: [
      ['buyPack'],
      ['generate', { credits: 38 }],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 620, lines: ['bought', 'used', 'left', 'total'], usage: [-38] }],
    ],
  },
  {
    id: 'own-rate',
    rules: ['C11', 'C12'],
    must: 'Each pack has a rate of its own, never an average, and parts of a cent are dropped.',
    play: [
      ['buyPack', { credits: 30, paid: { amount: 1000, currency: 'EUR' } }],
      ['buyPack', { credits: 100, paid: { amount: 2000, currency: 'EUR' } }],
      ['generate', { credits: 10 }],
      ['quote', 'change_of_mind', { money: 666 }, { of: 0 }],
      ['quote', 'change_of_mind', { money: 2000 }, { of: 1 }],
    ],
  },
  {
    id: 'same-address',
    rules: ['C9', 'C29'],
    must: 'A pack that was bought from another address: whoever asks is asked to do so from that one.',
    play: [
      ['buyPack', { fromElsewhere: true }],
      [
        'quote',
        'change_of_mind',
        { verdict: 'needs_information', reasons: ['same_address'], next: ['give_information'], money: null },
      ],
    ],
  },
  {
    id: 'terminated',
    rules: ['C25'],
    must: 'A terminated account gets nothing, neither for a pack nor for a result.',
    play: [
      ['buyPack'],
      ['generate'],
      ['setStanding', { standing: 'terminated' }],
      ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['account_terminated'] }],
      ['forecast', 'wrong_style', { verdict: 'refused', reasons: ['account_terminated'] }],
    ],
  },
  {
    id: 'abuse',
    rules: ['C28'],
    must: 'Who gets back more than half of all money, from the second refund on, is looked at by a person, who is not told why.',
    play: [
      ['buyPack'],
      ['request', 'change_of_mind', { status: 'approved' }],
      ['payOut'],
      ['arrive'],
      ['buyPack'],
      ['request', 'change_of_mind', { status: 'approved' }],
      ['payOut'],
      ['arrive'],
      ['buyPack'],
      ['quote', 'change_of_mind', { verdict: 'review', reasons: [], told: false }],
    ],
  },
  {
    id: 'chargeback',
    rules: ['C34', 'C35'],
    must: 'While the bank looks into a payment, so does a person.',
    play: [
      ['buyPack'],
      ['chargeback', 'opened'],
      ['quote', 'change_of_mind', { verdict: 'review', reasons: ['chargeback_open'] }],
      ['request', 'change_of_mind', { status: 'in_review', transfers: [] }],
    ],
  },
  {
    id: 'store',
    rules: ['C10'],
    must: 'What an app store sold, the store pays back.',
    play: [
      ['buyPack', { channel: 'app_store' }],
      ['quote', 'change_of_mind', { verdict: 'redirect', reasons: ['bought_in_store'], next: ['use_store', 'write_support'] }],
    ],
  },
  {
    id: 'statute',
    rules: ['C36', 'C37'],
    must: 'Where the law of the buyer gives more than the policy, it decides, and is named.',
    play: [
      ['buyPack', { sale: { ...GERMAN, informed: false } }],
      ['advance', 'P20D'],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 1000, law: 'eu-withdrawal' }],
    ],
  },
]
