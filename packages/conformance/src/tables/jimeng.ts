import type { Row } from './row.ts'

const FIELDS = ['email', 'paid_at', 'amount', 'description']
const video = { kind: 'video', feature: 'video_generator', credits: 20 } as const
const failed = { ...video, outcome: 'failed', failure: { source: 'provider', provider: 'Jimeng' } } as const
const CONTACT = ['contact_seller', 'write_support'] as const

/** JiMeng Video Studio, February 24, 2025. */
export const jimeng: readonly Row[] = [
  {
    id: 'version',
    rules: ['D1', 'D2', 'D5', 'D15', 'D17', 'D18', 'D19', 'D21', 'D23', 'D24'],
    must: 'The policy names its day, its merchant of record, its support, its promises, and that it protects by itself.',
    play: [
      [
        'policy',
        {
          id: 'jimeng',
          version: '2025-02-24',
          published: { date: '2025-02-24', precision: 'day' },
          notices: [{ id: 'automatic' }, { id: 'changes' }],
          seller: {
            processor: 'Paddle',
            merchantOfRecord: { name: 'Paddle.com Market Limited', url: 'https://paddle.com' },
            contact: [{ kind: 'support' }],
          },
          promises: [
            { stage: 'credit', in: '24 hours' },
            { stage: 'credit', in: 'instant' },
            { stage: 'decision', in: '5 business days' },
            { stage: 'arrival', in: '5-10 business days', aim: true },
          ],
        },
      ],
    ],
  },
  {
    id: 'unused-pack',
    rules: ['D3', 'D12', 'D21', 'D22'],
    must: 'Credits are not refundable once they are added, not even unused a minute later; the merchant of record is named.',
    play: [
      ['buyPack'],
      ['advance', 'PT1M'],
      [
        'quote',
        'change_of_mind',
        { verdict: 'refused', reasons: ['non_refundable'], money: null, next: ['contact_seller', 'statutory'] },
      ],
    ],
  },
  {
    id: 'no-expiry',
    rules: ['D4', 'D12'],
    must: 'Credits never expire.',
    play: [['buyPack'], ['wallet', { balance: 100, expires: false }], ['advance', 'P1000D'], ['wallet', { balance: 100 }]],
  },
  {
    id: 'failed',
    rules: ['D5', 'D13', 'D14', 'D25'],
    must: 'A video that a technical error stopped costs nothing: the credits are back by themselves, within 24 hours.',
    play: [
      ['buyPack'],
      ['generate', failed],
      [
        'automatic',
        {
          status: 'approved',
          credits: 20,
          transfers: [{ kind: 'credits', status: 'arrived', to: 'wallet', credits: 20 }],
          promises: { credit: '24 hours', decision: '5 business days' },
          late: [],
        },
      ],
      ['wallet', { balance: 100 }],
      ['entry', { kind: 'return', credits: 20 }],
    ],
  },
  {
    id: 'moderated',
    rules: ['D5', 'D20'],
    must: 'What moderation stopped is for a person to weigh, and is back at once with the yes.',
    play: [
      ['buyPack'],
      ['generate', { ...video, outcome: 'moderated' }],
      ['automatic', { status: 'in_review', transfers: [] }],
      ['wallet', { balance: 80 }],
      ['decideReview', 'approve'],
      [
        'refund',
        { status: 'approved', transfers: [{ kind: 'credits', status: 'arrived', credits: 20 }], promises: { credit: 'at once' } },
      ],
      ['wallet', { balance: 100 }],
    ],
  },
  {
    id: 'duplicate',
    rules: ['D6', 'D16', 'D18', 'D19'],
    must: 'Being charged twice for one package brings the second price back, by Paddle, to the method it was paid with.',
    play: [
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      ['quote', 'duplicate_charge', { verdict: 'granted', money: 1000, to: ['original_method'], fields: FIELDS }],
      [
        'request',
        'duplicate_charge',
        {
          status: 'approved',
          promises: { decision: '5 business days', arrival: '5-10 business days, aim' },
          transfers: [{ kind: 'money', status: 'pending', to: 'original_method', money: 1000 }],
        },
      ],
    ],
  },
  {
    id: 'duplicate-noticed',
    rules: ['D6'],
    must: 'So does an order like it within a quarter of an hour, also where nobody has noticed.',
    play: [['buyPack'], ['duplicateOrder', { known: false }], ['quote', 'duplicate_charge', { verdict: 'granted', money: 1000 }]],
  },
  {
    id: 'duplicate-used',
    rules: ['D6', 'D9'],
    must: 'Where credits of it were used a person looks.',
    play: [
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      ['generate', { credits: 110 }],
      ['quote', 'duplicate_charge', { verdict: 'review', reasons: ['credits_used'] }],
    ],
  },
  {
    id: 'unauthorised',
    rules: ['D7'],
    must: 'A charge that nobody authorised goes to a person, before all else.',
    play: [
      ['buyPack'],
      ['generate'],
      ['quote', 'unauthorised_charge', { verdict: 'review', urgent: true, fields: FIELDS }],
      ['request', 'unauthorised_charge', { status: 'in_review', urgent: true }],
    ],
  },
  {
    id: 'outage',
    rules: ['D8'],
    must: 'When nothing worked for more than 72 hours on end after the purchase, the unused credits come back as money.',
    play: [
      ['buyPack'],
      ['generate', { credits: 50 }],
      ['incident', { complete: true }],
      ['advance', 'PT72H1S'],
      ['endIncident', { remedied: false }],
      ['quote', 'outage', { verdict: 'granted', money: 500 }],
    ],
  },
  {
    id: 'outage-short',
    rules: ['D8'],
    must: '72 hours are not enough.',
    play: [
      ['buyPack'],
      ['incident', { complete: true }],
      ['advance', 'PT72H'],
      ['endIncident', { remedied: false }],
      ['quote', 'outage', { verdict: 'refused', reasons: ['outage_too_short'], next: CONTACT }],
    ],
  },
  {
    id: 'outage-in-part',
    rules: ['D8'],
    must: 'Nor is an outage in which something still worked.',
    play: [
      ['buyPack'],
      ['incident', { complete: false }],
      ['advance', 'PT100H'],
      ['endIncident', { remedied: false }],
      ['quote', 'outage', { verdict: 'refused', reasons: ['outage_too_short'] }],
    ],
  },
  {
    id: 'outage-before',
    rules: ['D8'],
    must: 'Only what comes after the purchase counts.',
    play: [
      ['incident', { complete: true }],
      ['advance', 'PT70H'],
      ['buyPack'],
      ['advance', 'PT10H'],
      ['endIncident', { remedied: false }],
      ['quote', 'outage', { verdict: 'refused', reasons: ['outage_too_short'] }],
    ],
  },
  {
    id: 'delivered',
    rules: ['D9', 'D11', 'D25'],
    must: 'A video that was made is used, whatever one thinks of its content, style or quality.',
    play: [
      ['buyPack'],
      ['generate', video],
      ['forecast', 'wrong_style', { verdict: 'refused', reasons: ['delivered'], next: ['regenerate', 'write_support'] }],
      ['report', 'low_quality', { verdict: 'refused', status: null, balance: 80 }],
    ],
  },
  {
    id: 'closed',
    rules: ['D10'],
    must: 'Who closes the account gets nothing for the credits that were left.',
    play: [
      ['buyPack'],
      ['setStanding', { standing: 'closed' }],
      ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['account_closed'] }],
    ],
  },
  {
    id: 'fields',
    rules: ['D16'],
    must: 'A request asks for the address of the account, date, amount and what happened; only the last has to be written.',
    play: [
      ['buyPack'],
      ['request', 'unauthorised_charge', { problem: 'invalid_request', at: ['/fields/description'] }, { fields: {} }],
      ['request', 'unauthorised_charge', { fields: [...FIELDS].sort() }],
    ],
  },
  {
    id: 'question',
    rules: ['D15'],
    must: 'Anything else goes to a person.',
    play: [['buyPack'], ['quote', 'other', { verdict: 'review', reasons: ['outside_policy'] }]],
  },
  {
    id: 'statute',
    rules: ['D3', 'D22'],
    must: 'The law of the buyer gives what the policy does not.',
    play: [
      [
        'buyPack',
        {
          sale: {
            country: 'DE',
            consumer: true,
            class: 'digital_service',
            informed: true,
            startRequested: false,
            lossAcknowledged: false,
            confirmed: false,
          },
        },
      ],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 1000, law: 'eu-withdrawal' }],
    ],
  },
]
