import type { Guide } from '../testing/guide.ts'

export const walletBalance = {
  parts: [
    {
      name: 'Balance',
      className: 'makegood-balance',
      is: 'A span in the type of the line it stands in.',
      inside: [
        { name: 'Number', className: 'makegood-number', is: 'Tabular, so that nothing jumps.', data: { 'data-changed': [] } },
        { name: 'Change', className: 'makegood-balance-change', is: 'What has just come or gone, for a few seconds.' },
        { name: 'Bar', className: 'makegood-bar', is: 'The shape of what comes.', data: { 'data-shape': ['short'] } },
      ],
    },
  ],
  keys: {},
  tokens: ['--makegood-good'],
} as const satisfies Guide
