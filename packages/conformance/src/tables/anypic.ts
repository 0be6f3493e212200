import type { Row } from './row.ts'

const FIELDS = ['phone', 'order_id', 'paid_at', 'amount', 'description']

/** AnyPic, 2026-05-15. */
export const anypic: readonly Row[] = [
  {
    id: 'version',
    rules: ['A1', 'A15', 'A20', 'A21', 'A27'],
    must: 'The policy says its day, that failures come back by themselves, and where to write with which subject.',
    play: [
      [
        'policy',
        {
          id: 'anypic',
          version: '2026-05-15',
          published: { date: '2026-05-15', precision: 'day' },
          notices: [{ id: 'automatic' }],
          seller: { contact: [{ kind: 'email', subject: 'Refund Request' }] },
          appeal: null,
        },
      ],
    ],
  },
  {
    id: 'unused-pack',
    rules: ['A2', 'A6', 'A8', 'A24'],
    must: 'A pack of which nothing is used comes back in full within 7 days, by the way it was paid, once it is asked for.',
    play: [
      ['buyPack'],
      ['advance', 'P7D'],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 1000, to: ['original_method'], reasons: [] }],
      [
        'request',
        'change_of_mind',
        {
          status: 'approved',
          origin: 'request',
          transfers: [{ kind: 'money', status: 'pending', to: 'original_method', money: 1000 }],
        },
      ],
      ['wallet', { balance: 0 }],
    ],
  },
  {
    id: 'unused-pack-late',
    rules: ['A6', 'A19'],
    must: 'A second after 7 days it does not, and the day on which the window closed is told.',
    play: [
      ['buyPack'],
      ['advance', 'P7D'],
      ['advance', 'PT1S'],
      [
        'quote',
        'change_of_mind',
        { verdict: 'refused', money: null, reasons: ['window_over'], closedAfter: 'PT168H', next: ['write_support'] },
      ],
    ],
  },
  {
    id: 'partly-used',
    rules: ['A6', 'A17'],
    must: 'A pack of which a credit was used does not come back.',
    play: [['buyPack'], ['generate'], ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['partly_used'], money: null }]],
  },
  {
    id: 'by-pack',
    rules: ['A7'],
    must: 'Each pack counts for itself: credits are spent from the first, and the second is unused.',
    play: [
      ['buyPack'],
      ['buyPack', { credits: 50, paid: { amount: 600, currency: 'CNY' } }],
      ['generate'],
      ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['partly_used'] }, { of: 0 }],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 600 }, { of: 1 }],
    ],
  },
  {
    id: 'free-credits',
    rules: ['A5'],
    must: 'Free credits are used before bought ones and are never cash.',
    play: [
      ['grantCredits', { kind: 'free', credits: 4 }],
      ['buyPack'],
      ['generate'],
      ['wallet', { balance: 100, lots: ['pack 100'] }],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 1000 }],
    ],
  },
  {
    id: 'failed-back-then-unused',
    rules: ['A6', 'A12'],
    must: 'A pack whose only run failed counts as unused.',
    play: [
      ['buyPack'],
      ['generate', { outcome: 'failed', failure: { source: 'system', provider: null } }],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 1000 }],
    ],
  },
  {
    id: 'duplicate',
    rules: ['A9', 'A24'],
    must: 'A duplicate order that the system has noticed comes back in full, however late.',
    play: [
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      ['advance', 'P60D'],
      ['quote', 'duplicate_charge', { verdict: 'granted', money: 1000, to: ['original_method'] }],
    ],
  },
  {
    id: 'no-duplicate',
    rules: ['A9'],
    must: 'An order that repeats no other is no duplicate.',
    play: [
      ['buyPack', { duplicateOf: null }],
      ['quote', 'duplicate_charge', { verdict: 'refused', reasons: ['no_duplicate'] }],
    ],
  },
  {
    id: 'outage',
    rules: ['A10', 'A11'],
    must: 'An outage of more than 48 hours that nobody made good brings the price back.',
    play: [
      ['buyPack'],
      ['incident', { complete: true }],
      ['advance', 'PT48H1S'],
      ['endIncident', { remedied: false }],
      ['quote', 'outage', { verdict: 'granted', money: 1000, outages: 1 }],
    ],
  },
  {
    id: 'outage-short',
    rules: ['A10'],
    must: 'One of 48 hours does not.',
    play: [
      ['buyPack'],
      ['incident', { complete: true }],
      ['advance', 'PT48H'],
      ['endIncident', { remedied: false }],
      ['quote', 'outage', { verdict: 'refused', reasons: ['outage_too_short'] }],
    ],
  },
  {
    id: 'outage-remedied',
    rules: ['A11'],
    must: 'One that was made good does not, however long.',
    play: [
      ['buyPack'],
      ['incident', { complete: true }],
      ['advance', 'PT90H'],
      ['endIncident', { remedied: true }],
      ['quote', 'outage', { verdict: 'refused', reasons: ['outage_remedied'] }],
    ],
  },
  {
    id: 'failed-upstream',
    rules: ['A3', 'A12', 'A13'],
    must: 'A video that the provider rejects costs nothing: its credits are back by themselves, and the provider is named.',
    play: [
      ['buyPack'],
      [
        'generate',
        {
          kind: 'video',
          feature: 'video_generator',
          credits: 20,
          outcome: 'failed',
          failure: { source: 'provider', provider: 'Kling' },
        },
      ],
      [
        'automatic',
        {
          status: 'approved',
          origin: 'automatic',
          credits: 20,
          failure: { source: 'provider', provider: 'Kling' },
          transfers: [{ kind: 'credits', status: 'arrived', to: 'wallet', credits: 20 }],
        },
      ],
      ['wallet', { balance: 100 }],
      ['entry', { kind: 'return', credits: 20 }],
    ],
  },
  {
    id: 'failed-system',
    rules: ['A12', 'A13'],
    must: 'So does a picture that our own system failed to make.',
    play: [
      ['buyPack'],
      ['generate', { outcome: 'failed', failure: { source: 'system', provider: null } }],
      ['automatic', { status: 'approved', credits: 4, failure: { source: 'system', provider: null } }],
      ['wallet', { balance: 100 }],
    ],
  },
  {
    id: 'moderated',
    rules: ['A14', 'A15'],
    must: 'What the content policy of a provider stops comes back by itself too.',
    play: [
      ['buyPack'],
      ['generate', { outcome: 'moderated', failure: { source: 'provider', provider: 'OpenAI' } }],
      [
        'automatic',
        { status: 'approved', credits: 4, outcome: 'moderated', failure: { source: 'provider', provider: 'OpenAI' } },
      ],
      ['wallet', { balance: 100 }],
    ],
  },
  {
    id: 'delivered',
    rules: ['A4', 'A16', 'A17'],
    must: 'A result that was delivered brings nothing, whatever one thinks of it; making it anew is offered.',
    play: [
      ['buyPack'],
      ['generate'],
      ['forecast', 'low_quality', { verdict: 'refused', reasons: ['delivered'], next: ['regenerate', 'write_support'] }],
      ['report', 'low_quality', { verdict: 'refused', created: true, status: null, balance: 96 }],
    ],
  },
  {
    id: 'banned',
    rules: ['A18'],
    must: 'A banned account forfeits its credits and gets no refund of them.',
    play: [
      ['buyPack'],
      ['setStanding', { standing: 'banned', forfeit: true }],
      ['wallet', { balance: 0 }],
      ['entry', { kind: 'forfeit', credits: -100 }],
      ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['account_banned'] }],
    ],
  },
  {
    id: 'fields',
    rules: ['A22'],
    must: 'A request asks for phone, order, time of payment, amount and reason, and what is missing is named.',
    play: [
      ['buyPack'],
      ['quote', 'change_of_mind', { fields: FIELDS }],
      ['request', 'change_of_mind', { problem: 'invalid_request', at: ['/fields/description', '/fields/phone'] }, { fields: {} }],
      ['request', 'change_of_mind', { status: 'approved', fields: [...FIELDS].sort() }],
    ],
  },
  {
    id: 'promises',
    rules: ['A23', 'A25', 'A26'],
    must: 'An answer and a decision are due within 3 business days, money paid by Alipay arrives within 3 to 10 after the yes.',
    play: [
      [
        'policy',
        {
          promises: [
            { stage: 'credit' },
            { stage: 'reply', in: '3 business days' },
            { stage: 'decision', in: '3 business days' },
            { stage: 'arrival', in: '3-10 business days', methods: ['card', 'alipay', 'wechat_pay'] },
            { stage: 'arrival', in: 'unknown' },
          ],
        },
      ],
      ['buyPack', { method: { kind: 'alipay', label: 'Alipay' } }],
      [
        'request',
        'change_of_mind',
        { promises: { reply: '3 business days', decision: '3 business days', arrival: '3-10 business days, aim' } },
      ],
    ],
  },
  {
    id: 'other-method',
    rules: ['A25', 'A26'],
    must: 'For another method no time of arrival is promised.',
    play: [
      ['buyPack', { method: { kind: 'paypal', label: 'PayPal' } }],
      ['request', 'change_of_mind', { promises: { arrival: 'unknown' } }],
    ],
  },
]
