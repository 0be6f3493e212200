import type { Row, Step } from './row.ts'

const PLATFORMS = ['ios', 'android', 'web']
const EVERYWHERE = [
  'virtual_model',
  'flat_lay',
  'ghost_mannequin',
  'edit_with_ai',
  'recolor',
  'product_beautifier',
  'ironing',
  'video_generator',
  'logo',
  'text',
  'create_any_image',
  'instagram_story',
]
const NOWHERE = [
  'ai_shadows',
  'image_enhancer',
  'ai_expand',
  'ai_tools_in_batch',
  'ai_tools_in_product_catalog',
  'retouch',
  'studio_shot',
]

/** The published table: which features are covered on which platform. */
const matrix: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(EVERYWHERE.map((feature) => [feature, PLATFORMS])),
  ai_backgrounds: ['android'],
  ...Object.fromEntries(NOWHERE.map((feature) => [feature, []])),
}

const cellsOf = (feature: string, covered: readonly string[]): Step[] =>
  PLATFORMS.flatMap((platform): Step[] => [
    ['generate', { feature, platform, kind: feature === 'video_generator' ? 'video' : 'image' }],
    [
      'forecast',
      'unusable',
      covered.includes(platform) ? { verdict: 'granted', credits: 4 } : { verdict: 'refused', reasons: ['feature_excluded'] },
    ],
  ])

const features = Object.entries(matrix).map(([feature, covered]): Row => ({
  id: `feature-${feature.replaceAll('_', '-')}`,
  rules: feature === 'ai_backgrounds' ? ['E14', 'E17'] : ['E14'],
  must: `A bad result of ${feature} ${covered.length === 0 ? 'brings nothing on any platform' : `can come back on ${covered.join(', ')}`}.`,
  play: [['buyPack'], ...cellsOf(feature, covered)],
}))

/** Photoroom, “Refund AI credits for unsuccessful generations”. How long one may wait is not published. */
export const photoroom: readonly Row[] = [
  {
    id: 'version',
    rules: ['E6', 'E20'],
    must: 'The policy holds credits while a run lasts, wants a word on what is wrong, and promises an answer at once.',
    play: [
      [
        'policy',
        {
          id: 'photoroom',
          charging: 'hold',
          detailsMinLength: 1,
          promises: [{ stage: 'credit', in: 'instant' }],
          notices: [{ id: 'automatic' }],
        },
      ],
    ],
  },
  {
    id: 'held',
    rules: ['E1'],
    must: 'While it runs a generation holds its credits.',
    play: [
      ['buyPack'],
      ['generate', { outcome: 'running' }],
      ['wallet', { balance: 96, held: 4 }],
      ['entry', { kind: 'hold', credits: -4 }],
    ],
  },
  {
    id: 'captured',
    rules: ['E1'],
    must: 'They are spent once it has succeeded.',
    play: [['buyPack'], ['generate'], ['wallet', { balance: 96, held: 0 }], ['entry', { kind: 'capture', credits: 0 }]],
  },
  {
    id: 'failed',
    rules: ['E1'],
    must: 'After a technical error they were never deducted: the hold is released, by itself.',
    play: [
      ['buyPack'],
      ['generate', { outcome: 'failed' }],
      ['automatic', { status: 'approved', credits: 4 }],
      ['wallet', { balance: 100, held: 0 }],
      ['entry', { kind: 'release', credits: 4 }],
    ],
  },
  {
    id: 'bad-result',
    rules: ['E2', 'E7', 'E11', 'E20'],
    must: 'A clearly unusable result comes back with the report, at once.',
    play: [
      ['buyPack'],
      ['generate'],
      ['judge', true],
      ['forecast', 'unusable', { verdict: 'granted', credits: 4, assumes: ['judge.unusable'] }],
      [
        'report',
        'unusable',
        { verdict: 'granted', credits: 4, courtesy: false, created: true, status: 'approved', balance: 100 },
      ],
      [
        'refund',
        {
          origin: 'report',
          transfers: [{ kind: 'credits', status: 'arrived', to: 'wallet', credits: 4 }],
          promises: { credit: 'at once' },
        },
      ],
    ],
  },
  {
    id: 'not-unusable',
    rules: ['E8', 'E11', 'E21'],
    must: 'One that is not clearly unusable does not, and the reason stays with the app.',
    play: [
      ['buyPack'],
      ['generate'],
      ['judge', false],
      ['report', 'unusable', { verdict: 'refused', credits: null, reasons: [], told: false, status: null, balance: 96 }],
    ],
  },
  {
    id: 'no-details',
    rules: ['E6'],
    must: 'A report without details is not taken.',
    play: [
      ['buyPack'],
      ['generate'],
      ['judge', true],
      ['report', 'unusable', { problem: 'invalid_request', at: ['/details'] }, { details: ' ' }],
    ],
  },
  {
    id: 'waited-too-long',
    rules: ['E3', 'E10'],
    must: 'Who waits for months gets nothing.',
    play: [
      ['buyPack'],
      ['generate'],
      ['judge', true],
      ['advance', 'P90D'],
      ['report', 'unusable', { verdict: 'refused', told: false, balance: 96 }],
    ],
  },
  {
    id: 'reported-twice',
    rules: ['E12'],
    must: 'A result that was reported is not refunded again: the report that stands is the answer.',
    play: [
      ['buyPack'],
      ['generate'],
      ['judge', true],
      ['report', 'unusable', { created: true, balance: 100 }],
      ['report', 'broken_anatomy', { created: false, balance: 100 }],
      ['wallet', { balance: 100 }],
    ],
  },
  {
    id: 'sibling',
    rules: ['E12'],
    must: 'Nor is another result of the same generation.',
    play: [
      ['buyPack'],
      ['generate', { results: 2 }],
      ['judge', true],
      ['report', 'unusable', { created: true }, { of: 0 }],
      ['report', 'unusable', { verdict: 'refused', balance: 100 }, { of: 1 }],
      ['wallet', { balance: 100 }],
    ],
  },
  ...features,
  {
    id: 'unlisted-feature',
    rules: ['E14'],
    must: 'A feature that the table does not name is for a person to weigh.',
    play: [['buyPack'], ['generate', { feature: 'brand_new_tool' }], ['forecast', 'unusable', { verdict: 'review' }]],
  },
  {
    id: 'batch',
    rules: ['E15', 'E16'],
    must: 'In the Batch Editor nothing comes back: where it ran counts before what ran.',
    play: [
      ['buyPack'],
      ['generate', { feature: 'recolor', surface: 'batch' }],
      ['forecast', 'unusable', { verdict: 'refused', reasons: ['surface_excluded'] }],
      ['generate', { feature: 'flat_lay', surface: 'batch' }],
      ['forecast', 'unusable', { verdict: 'refused', reasons: ['surface_excluded'] }],
    ],
  },
  {
    id: 'catalog',
    rules: ['E15', 'E16'],
    must: 'Nor in the Product Catalog Editor.',
    play: [
      ['buyPack'],
      ['generate', { feature: 'recolor', surface: 'catalog' }],
      ['forecast', 'unusable', { verdict: 'refused', reasons: ['surface_excluded'] }],
    ],
  },
  {
    id: 'feedback-only',
    rules: ['E19', 'E21'],
    must: 'A report about an excluded feature is taken as feedback; that it brings nothing is said before.',
    play: [
      ['buyPack'],
      ['generate', { feature: 'retouch' }],
      ['forecast', 'unusable', { verdict: 'refused', reasons: ['feature_excluded'], next: ['regenerate'], told: true }],
      ['report', 'unusable', { created: true, verdict: 'refused', status: null, balance: 96 }],
    ],
  },
  {
    id: 'video',
    rules: ['E18'],
    must: 'Videos can be reported like pictures.',
    play: [
      ['buyPack'],
      ['generate', { kind: 'video', feature: 'video_generator', credits: 20 }],
      ['judge', true],
      ['report', 'unusable', { verdict: 'granted', credits: 20, balance: 100 }],
    ],
  },
]
