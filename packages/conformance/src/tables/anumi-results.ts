import type { Row } from './row.ts'

/** Anumi, June 1, 2026: runs and their results. */
export const anumiResults: readonly Row[] = [
  {
    id: 'failed',
    rules: ['C3', 'C4', 'C5', 'C6', 'C7'],
    must: 'A run without a result costs nothing: its credits are back at once, by themselves, and show in the wallet.',
    play: [
      ['buyPack'],
      ['generate', { outcome: 'failed', failure: { source: 'storage', provider: null } }],
      [
        'automatic',
        {
          status: 'approved',
          credits: 4,
          failure: { source: 'storage', provider: null },
          transfers: [{ kind: 'credits', status: 'arrived', to: 'wallet', credits: 4 }],
          promises: { credit: 'at once' },
          late: [],
        },
      ],
      ['wallet', { balance: 100 }],
      ['entry', { kind: 'return', credits: 4 }],
    ],
  },
  {
    id: 'incomplete',
    rules: ['C13'],
    must: 'A picture that lacks one of its bundled deliverables has failed.',
    play: [
      ['buyPack'],
      ['generate', { outcome: 'incomplete', missing: ['wallpaper'] }],
      ['automatic', { status: 'approved', credits: 4, outcome: 'incomplete' }],
      ['wallet', { balance: 100 }],
    ],
  },
  {
    id: 'blocked',
    rules: ['C24'],
    must: 'An upload that moderation blocks brings nothing back: nothing was charged.',
    play: [
      ['buyPack'],
      ['generate', { credits: 0, outcome: 'moderated', failure: { source: 'system', provider: null } }],
      ['automatic', null],
      ['wallet', { balance: 100 }],
    ],
  },
  {
    id: 'courtesy',
    rules: ['C15', 'C16', 'C18', 'C22', 'C31'],
    must: 'An avatar that does not resemble its person comes back as courtesy: credits, in a lot that is never cash.',
    play: [
      ['buyPack'],
      ['generate'],
      ['forecast', 'no_resemblance', { verdict: 'granted', credits: 4, courtesy: true, courtesy_left: 1 }],
      [
        'report',
        'no_resemblance',
        { verdict: 'granted', credits: 4, money: null, courtesy: true, created: true, status: 'approved', balance: 100 },
      ],
      ['wallet', { lots: ['pack 96', 'courtesy 4'] }],
      ['entry', { kind: 'courtesy', credits: 4 }],
      ['quote', 'change_of_mind', { money: 960 }],
    ],
  },
  {
    id: 'wrong-style',
    rules: ['C19', 'C22'],
    must: 'So does one in another style than was picked.',
    play: [['buyPack'], ['generate'], ['report', 'wrong_style', { verdict: 'granted', credits: 4, courtesy: true }]],
  },
  {
    id: 'broken-anatomy',
    rules: ['C20', 'C22'],
    must: 'So does one with broken anatomy.',
    play: [['buyPack'], ['generate'], ['report', 'broken_anatomy', { verdict: 'granted', credits: 4, courtesy: true }]],
  },
  {
    id: 'breaks-guidelines',
    rules: ['C21'],
    must: 'One that breaks the guidelines comes back, and goes to the safety team as well.',
    play: [['buyPack'], ['generate'], ['report', 'breaks_guidelines', { verdict: 'granted', credits: 4, safety: true }]],
  },
  {
    id: 'above-the-cap',
    rules: ['C16', 'C17', 'C27'],
    must: 'A second courtesy within 90 days is looked at by a person, and not refused.',
    play: [
      ['buyPack'],
      ['generate'],
      ['report', 'wrong_style', { verdict: 'granted' }],
      ['advance', 'P89D'],
      ['generate'],
      ['forecast', 'wrong_style', { verdict: 'review', reasons: ['courtesy_cap'], courtesy_left: 0 }],
      ['report', 'wrong_style', { verdict: 'review', reasons: ['courtesy_cap'], status: 'in_review', balance: 96 }],
    ],
  },
  {
    id: 'after-the-cap',
    rules: ['C16', 'C27'],
    must: 'After 90 days there is another one.',
    play: [
      ['buyPack'],
      ['generate'],
      ['report', 'wrong_style', { verdict: 'granted' }],
      ['advance', 'P90D'],
      ['generate'],
      ['forecast', 'wrong_style', { verdict: 'granted', credits: 4, courtesy_left: 1 }],
    ],
  },
  {
    id: 'taste',
    rules: ['C14', 'C23'],
    must: 'What is only not to one’s taste does not come back; making it anew is offered.',
    play: [
      ['buyPack'],
      ['generate'],
      [
        'report',
        'not_to_my_taste',
        { verdict: 'refused', reasons: ['matter_of_taste'], next: ['regenerate', 'write_support'], status: null, balance: 96 },
      ],
    ],
  },
  {
    id: 'details',
    rules: ['C30'],
    must: 'A report says what is wrong.',
    play: [
      ['buyPack'],
      ['generate'],
      ['report', 'wrong_style', { problem: 'invalid_request', at: ['/details'] }, { details: 'bad' }],
    ],
  },
  {
    id: 'reviewed',
    rules: ['C17'],
    must: 'What a person grants above the cap is courtesy too.',
    play: [
      ['buyPack'],
      ['generate'],
      ['report', 'wrong_style', { verdict: 'granted' }],
      ['generate'],
      ['report', 'wrong_style', { status: 'in_review' }],
      ['decideReview', 'approve'],
      [
        'refund',
        { status: 'approved', credits: 4, courtesy: true, transfers: [{ kind: 'credits', status: 'arrived', credits: 4 }] },
      ],
      ['wallet', { balance: 100, lots: ['pack 96', 'courtesy 4'] }],
    ],
  },
]
