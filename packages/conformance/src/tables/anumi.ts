import type { Row } from './row.ts'

const GERMAN = { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true, lossAcknowledged: true, confirmed: true }

/** Anumi, June 1, 2026. */
export const anumi: readonly Row[] = [
  {
    id: 'version', rules: ['C1', 'C2', 'C10', 'C32', 'C33', 'C34', 'C36', 'C38'],
    must: 'The policy says its day, its three notices, who pays, and when an answer and the money come.',
    play: [['policy', {
      id: 'anumi', version: '2026-06-01', published: { date: '2026-06-01', precision: 'day' },
      notices: [{ id: 'automatic' }, { id: 'chargeback' }, { id: 'statutory' }], seller: { processor: 'Polar', contact: [{ kind: 'email' }] },
      promises: [{ stage: 'credit', in: 'instant' }, { stage: 'reply', in: '2 business days', aim: true }, { stage: 'arrival', in: '5-10 business days', aim: true }],
    }]],
  },
  {
    id: 'failed', rules: ['C3', 'C4', 'C5', 'C6', 'C7'],
    must: 'A run without a result costs nothing: its credits are back at once, by themselves, and show in the wallet.',
    play: [
      ['buyPack'], ['generate', { outcome: 'failed', failure: { source: 'storage', provider: null } }],
      ['automatic', { status: 'approved', credits: 4, failure: { source: 'storage', provider: null }, transfers: [{ kind: 'credits', status: 'arrived', to: 'wallet', credits: 4 }], promises: { credit: 'at once' }, late: [] }],
      ['wallet', { balance: 100 }], ['entry', { kind: 'return', credits: 4 }],
    ],
  },
  {
    id: 'incomplete', rules: ['C13'],
    must: 'A picture that lacks one of its bundled deliverables has failed.',
    play: [['buyPack'], ['generate', { outcome: 'incomplete', missing: ['wallpaper'] }], ['automatic', { status: 'approved', credits: 4, outcome: 'incomplete' }], ['wallet', { balance: 100 }]],
  },
  {
    id: 'blocked', rules: ['C24'],
    must: 'An upload that moderation blocks brings nothing back: nothing was charged.',
    play: [['buyPack'], ['generate', { credits: 0, outcome: 'moderated', failure: { source: 'system', provider: null } }], ['automatic', null], ['wallet', { balance: 100 }]],
  },
  {
    id: 'unused-pack', rules: ['C8', 'C26', 'C30', 'C33'],
    must: 'An unused pack comes back in full within 14 days, to the method it was paid with.',
    play: [
      ['buyPack'], ['advance', 'P14D'],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 1000, to: ['original_method'], fields: ['order_id', 'description'] }],
      ['request', 'change_of_mind', { status: 'approved', promises: { reply: '2 business days, aim', arrival: '5-10 business days, aim' }, transfers: [{ kind: 'money', status: 'pending', money: 1000 }] }],
    ],
  },
  {
    id: 'late', rules: ['C8', 'C26'],
    must: 'A second after 14 days it does not.',
    play: [['buyPack'], ['advance', 'P14DT1S'], ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['window_over'], closedAfter: 'PT336H', next: ['write_support', 'statutory'] }]],
  },
  {
    id: 'partly-used', rules: ['C11'],
    must: 'Of a partly used pack the credits left come back, at what was paid for each.',
    play: [['buyPack'], ['generate', { credits: 38 }], ['quote', 'change_of_mind', { verdict: 'granted', money: 620, lines: ['bought', 'used', 'left', 'total'], usage: [-38] }]],
  },
  {
    id: 'own-rate', rules: ['C11', 'C12'],
    must: 'Each pack has a rate of its own, never an average, and parts of a cent are dropped.',
    play: [
      ['buyPack', { credits: 30, paid: { amount: 1000, currency: 'EUR' } }], ['buyPack', { credits: 100, paid: { amount: 2000, currency: 'EUR' } }], ['generate', { credits: 10 }],
      ['quote', 'change_of_mind', { money: 666 }, { of: 0 }], ['quote', 'change_of_mind', { money: 2000 }, { of: 1 }],
    ],
  },
  {
    id: 'same-address', rules: ['C9', 'C29'],
    must: 'A pack that was bought from another address: whoever asks is asked to do so from that one.',
    play: [['buyPack', { fromElsewhere: true }], ['quote', 'change_of_mind', { verdict: 'needs_information', reasons: ['same_address'], next: ['give_information'], money: null }]],
  },
  {
    id: 'courtesy', rules: ['C15', 'C16', 'C18', 'C22', 'C31'],
    must: 'An avatar that does not resemble its person comes back as courtesy: credits, in a lot that is never cash.',
    play: [
      ['buyPack'], ['generate'],
      ['forecast', 'no_resemblance', { verdict: 'granted', credits: 4, courtesy: true, courtesy_left: 1 }],
      ['report', 'no_resemblance', { verdict: 'granted', credits: 4, money: null, courtesy: true, created: true, status: 'approved', balance: 100 }],
      ['wallet', { lots: ['pack 96', 'courtesy 4'] }], ['entry', { kind: 'courtesy', credits: 4 }],
      ['quote', 'change_of_mind', { money: 960 }],
    ],
  },
  {
    id: 'wrong-style', rules: ['C19', 'C22'],
    must: 'So does one in another style than was picked.',
    play: [['buyPack'], ['generate'], ['report', 'wrong_style', { verdict: 'granted', credits: 4, courtesy: true }]],
  },
  {
    id: 'broken-anatomy', rules: ['C20', 'C22'],
    must: 'So does one with broken anatomy.',
    play: [['buyPack'], ['generate'], ['report', 'broken_anatomy', { verdict: 'granted', credits: 4, courtesy: true }]],
  },
  {
    id: 'breaks-guidelines', rules: ['C21'],
    must: 'One that breaks the guidelines comes back, and goes to the safety team as well.',
    play: [['buyPack'], ['generate'], ['report', 'breaks_guidelines', { verdict: 'granted', credits: 4, safety: true }]],
  },
  {
    id: 'above-the-cap', rules: ['C16', 'C17', 'C27'],
    must: 'A second courtesy within 90 days is looked at by a person, and not refused.',
    play: [
      ['buyPack'], ['generate'], ['report', 'wrong_style', { verdict: 'granted' }], ['advance', 'P89D'], ['generate'],
      ['forecast', 'wrong_style', { verdict: 'review', reasons: ['courtesy_cap'], courtesy_left: 0 }],
      ['report', 'wrong_style', { verdict: 'review', reasons: ['courtesy_cap'], status: 'in_review', balance: 96 }],
    ],
  },
  {
    id: 'after-the-cap', rules: ['C16', 'C27'],
    must: 'After 90 days there is another one.',
    play: [['buyPack'], ['generate'], ['report', 'wrong_style', { verdict: 'granted' }], ['advance', 'P90D'], ['generate'], ['forecast', 'wrong_style', { verdict: 'granted', credits: 4, courtesy_left: 1 }]],
  },
  {
    id: 'taste', rules: ['C14', 'C23'],
    must: 'What is only not to one’s taste does not come back; making it anew is offered.',
    play: [['buyPack'], ['generate'], ['report', 'not_to_my_taste', { verdict: 'refused', reasons: ['matter_of_taste'], next: ['regenerate', 'write_support'], status: null, balance: 96 }]],
  },
  {
    id: 'details', rules: ['C30'],
    must: 'A report says what is wrong.',
    play: [['buyPack'], ['generate'], ['report', 'wrong_style', { problem: 'invalid_request', at: ['/details'] }, { details: 'bad' }]],
  },
  {
    id: 'terminated', rules: ['C25'],
    must: 'A terminated account gets nothing, neither for a pack nor for a result.',
    play: [
      ['buyPack'], ['generate'], ['setStanding', { standing: 'terminated' }],
      ['quote', 'change_of_mind', { verdict: 'refused', reasons: ['account_terminated'] }], ['forecast', 'wrong_style', { verdict: 'refused', reasons: ['account_terminated'] }],
    ],
  },
  {
    id: 'abuse', rules: ['C28'],
    must: 'Who gets back more than half of all money, from the second refund on, is looked at by a person, who is not told why.',
    play: [
      ['buyPack'], ['request', 'change_of_mind', { status: 'approved' }], ['payOut'], ['arrive'],
      ['buyPack'], ['request', 'change_of_mind', { status: 'approved' }], ['payOut'], ['arrive'],
      ['buyPack'], ['quote', 'change_of_mind', { verdict: 'review', reasons: [], told: false }],
    ],
  },
  {
    id: 'chargeback', rules: ['C34', 'C35'],
    must: 'While the bank looks into a payment, so does a person.',
    play: [['buyPack'], ['chargeback', 'opened'], ['quote', 'change_of_mind', { verdict: 'review', reasons: ['chargeback_open'] }], ['request', 'change_of_mind', { status: 'in_review', transfers: [] }]],
  },
  {
    id: 'store', rules: ['C10'],
    must: 'What an app store sold, the store pays back.',
    play: [['buyPack', { channel: 'app_store' }], ['quote', 'change_of_mind', { verdict: 'redirect', reasons: ['bought_in_store'], next: ['use_store', 'write_support'] }]],
  },
  {
    id: 'statute', rules: ['C36', 'C37'],
    must: 'Where the law of the buyer gives more than the policy, it decides, and is named.',
    play: [
      ['buyPack', { sale: { ...GERMAN, informed: false } }], ['advance', 'P20D'],
      ['quote', 'change_of_mind', { verdict: 'granted', money: 1000, law: 'eu-withdrawal' }],
    ],
  },
  {
    id: 'reviewed', rules: ['C17'],
    must: 'What a person grants above the cap is courtesy too.',
    play: [
      ['buyPack'], ['generate'], ['report', 'wrong_style', { verdict: 'granted' }], ['generate'], ['report', 'wrong_style', { status: 'in_review' }],
      ['decideReview', 'approve'], ['refund', { status: 'approved', credits: 4, courtesy: true, transfers: [{ kind: 'credits', status: 'arrived', credits: 4 }] }],
      ['wallet', { balance: 100, lots: ['pack 96', 'courtesy 4'] }],
    ],
  },
]
