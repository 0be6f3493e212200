import type { Row } from './row.ts'

const FIELDS = ['order_id', 'paid_at', 'description']
const PLACES = ['original_method', 'balance', 'bank_transfer?']

/** The generic policy of January 2025: what may be asked for. */
export const standard30: readonly Row[] = [
  {
    id: 'version',
    rules: ['B1', 'B4', 'B23', 'B26', 'B32', 'B33', 'B34', 'B36', 'B42', 'B44', 'B46', 'B47', 'B48', 'B49', 'B50'],
    must: 'The policy says its month alone, its channels and hours, a clock for the reply and one for the decision, and a time for each way to pay.',
    play: [
      [
        'policy',
        {
          id: 'standard-30',
          published: { date: '2025-01-01', precision: 'month' },
          notices: [{ id: 'changes' }, { id: 'statutory' }],
          appeal: { mediation: true },
          detailsMinLength: 20,
          seller: {
            contact: [{ kind: 'email' }, { kind: 'chat' }, { kind: 'form' }],
            office: { zone: 'Asia/Shanghai', from: '09:00', until: '18:00' },
          },
          promises: [
            { stage: 'reply', in: '24 hours' },
            { stage: 'decision', in: '1-2 business days' },
            { stage: 'processing', in: '3-5 business days', methods: ['card'] },
            { stage: 'processing', in: '1-2 business days', methods: ['paypal'] },
            { stage: 'processing', in: '5-7 business days' },
            { stage: 'arrival', in: 'instant', methods: ['paypal'] },
            { stage: 'arrival', in: 'unknown' },
          ],
        },
      ],
    ],
  },
  {
    id: 'discretion',
    rules: ['B12', 'B25', 'B26', 'B49', 'B50'],
    must: 'A request for a pack goes to a person, who replies within 24 hours and decides within 1 to 2 business days.',
    play: [
      ['buyPack'],
      ['quote', 'change_of_mind', { verdict: 'review', reasons: ['discretion'] }],
      [
        'request',
        'change_of_mind',
        { status: 'in_review', promises: { reply: '24 hours', decision: '1-2 business days' }, transfers: [] },
      ],
      ['offer', { open: true }],
    ],
  },
  {
    id: 'special-circumstances',
    rules: ['B19', 'B20'],
    must: 'More than 30 days after the purchase it is not refused: special circumstances are for a person to weigh.',
    play: [['buyPack'], ['advance', 'P32D'], ['quote', 'change_of_mind', { verdict: 'review', reasons: ['window_over'] }]],
  },
  {
    id: 'fields',
    rules: ['B24', 'B25'],
    must: 'It asks for order, time and a reason in detail.',
    play: [
      ['buyPack'],
      ['quote', 'change_of_mind', { fields: FIELDS }],
      [
        'request',
        'change_of_mind',
        { problem: 'invalid_request', at: ['/fields/description'] },
        { fields: { description: 'too short' } },
      ],
      ['request', 'change_of_mind', { status: 'in_review', fields: [...FIELDS].sort() }],
    ],
  },
  {
    id: 'actual-usage',
    rules: ['B39', 'B40', 'B41'],
    must: 'Of a partly used pack the rest comes back by actual usage, which the quote lists as the evidence.',
    play: [
      ['buyPack', { paid: { amount: 999, currency: 'EUR' } }],
      ['generate', { credits: 30 }],
      ['generate', { credits: 3 }],
      [
        'quote',
        'change_of_mind',
        { verdict: 'review', money: 669, lines: ['bought', 'used', 'left', 'total'], usage: [-30, -3] },
      ],
      ['request', 'change_of_mind', { status: 'in_review' }],
      ['decideReview', 'approve'],
      ['refund', { status: 'approved', money: 669 }],
    ],
  },
  {
    id: 'defective',
    rules: ['B5'],
    must: 'A major defect is for a person to weigh.',
    play: [['buyPack'], ['quote', 'defective', { verdict: 'review', reasons: ['conformity_claim'], fields: FIELDS }]],
  },
  {
    id: 'failed',
    rules: ['B5'],
    must: 'So is a run that failed.',
    play: [
      ['buyPack'],
      ['generate', { outcome: 'failed' }],
      ['automatic', { status: 'in_review', reasons: ['generation_failed'], transfers: [] }],
      ['wallet', { balance: 96 }],
    ],
  },
  {
    id: 'misdescribed',
    rules: ['B6', 'B25'],
    must: 'A result that differs much from its description is for a person to weigh.',
    play: [
      ['buyPack'],
      ['generate'],
      ['forecast', 'differs_from_description', { verdict: 'review', reasons: ['discretion'] }],
      ['report', 'differs_from_description', { status: 'in_review', balance: 96 }],
    ],
  },
  {
    id: 'completed',
    rules: ['B13', 'B15'],
    must: 'A completed task is not refunded.',
    play: [
      ['buyPack'],
      ['generate'],
      [
        'report',
        'low_quality',
        { verdict: 'refused', reasons: ['delivered'], next: ['ask_review', 'write_support'], status: 'declined', balance: 96 },
      ],
    ],
  },
  {
    id: 'downloaded',
    rules: ['B14'],
    must: 'Nor is a result that was downloaded, although it differs from its description.',
    play: [
      ['buyPack'],
      ['generate'],
      ['download'],
      ['forecast', 'differs_from_description', { verdict: 'refused', reasons: ['downloaded'] }],
    ],
  },
  {
    id: 'outage',
    rules: ['B7', 'B22', 'B30', 'B37'],
    must: 'An interruption of more than 24 hours brings back what was not used, to a place of one’s choice.',
    play: [
      ['buyPack'],
      ['generate', { credits: 20 }],
      ['incident', { complete: false }],
      ['advance', 'PT24H1S'],
      ['endIncident', { remedied: false }],
      ['quote', 'outage', { verdict: 'granted', money: 800, to: PLACES }],
    ],
  },
  {
    id: 'outage-short',
    rules: ['B7'],
    must: 'One of 24 hours does not.',
    play: [
      ['buyPack'],
      ['incident', { complete: true }],
      ['advance', 'PT24H'],
      ['endIncident', { remedied: false }],
      ['quote', 'outage', { verdict: 'refused', reasons: ['outage_too_short'], next: ['ask_review', 'write_support'] }],
    ],
  },
  {
    id: 'unauthorised',
    rules: ['B8'],
    must: 'An unauthorised charge goes to a person, before all else.',
    play: [
      ['buyPack'],
      ['request', 'unauthorised_charge', { status: 'in_review', urgent: true, reasons: ['unauthorised_charge'] }],
    ],
  },
  {
    id: 'legal',
    rules: ['B11', 'B45', 'B46'],
    must: 'A claim by law goes to a person.',
    play: [['buyPack'], ['quote', 'legal', { verdict: 'review', reasons: ['legal_claim'] }]],
  },
  {
    id: 'violation',
    rules: ['B16'],
    must: 'An account that violated the terms gets nothing for a pack.',
    play: [
      ['buyPack'],
      ['setStanding', { standing: 'terminated' }],
      ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['account_terminated'] }],
    ],
  },
  {
    id: 'malicious',
    rules: ['B17'],
    must: 'Nor does one that was used maliciously.',
    play: [
      ['buyPack'],
      ['flag', 'malicious_use'],
      ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['malicious_use'] }],
    ],
  },
  {
    id: 'untrue',
    rules: ['B18'],
    must: 'Nor one that gave false information.',
    play: [
      ['buyPack'],
      ['flag', 'false_information'],
      ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['false_information'] }],
    ],
  },
  {
    id: 'partner',
    rules: ['B21'],
    must: 'What a partner provides is not refunded here.',
    play: [
      ['buyPack', { thirdParty: true }],
      [
        'quote',
        'change_of_mind',
        { verdict: 'refused', reasons: ['third_party_service'], next: ['contact_seller', 'ask_review'] },
      ],
    ],
  },
  {
    id: 'disputed',
    rules: ['B45'],
    must: 'While the bank looks into a charge a person does too.',
    play: [
      ['buyPack'],
      ['duplicateOrder', { known: true }],
      ['chargeback', 'opened'],
      ['quote', 'duplicate_charge', { verdict: 'review', reasons: ['chargeback_open'] }],
    ],
  },
]
