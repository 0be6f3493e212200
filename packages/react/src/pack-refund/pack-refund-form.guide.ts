import type { Guide } from '../testing/guide.ts'

export const packRefundForm = {
  parts: [
    {
      name: 'Sheet',
      className: 'makegood-sheet',
      is: 'A div that takes your class and style.',
      inside: [
        {
          name: 'Head',
          className: 'makegood-head',
          is: 'What is asked.',
          inside: [{ name: 'Title', className: 'makegood-head-title', is: 'With the way back to all packs.', data: { 'data-tone': ['good'] } }],
        },
        {
          name: 'Packs',
          className: 'makegood-rows',
          is: 'Each pack, what it would bring now, and until when.',
          inside: [
            {
              name: 'Pack',
              className: 'makegood-row',
              is: 'All of it is one button.',
              inside: [{ name: 'Status', className: 'makegood-row-status', is: 'How it stands.', data: { 'data-tone': ['accent'] } }],
            },
            { name: 'Ways', className: 'makegood-offer-ways', is: 'What remains, and the withdrawal from the contract.' },
          ],
        },
        {
          name: 'Form',
          className: 'makegood-form',
          is: 'One screen where little is asked, steps where more is.',
          inside: [
            {
              name: 'Steps',
              className: 'makegood-steps',
              is: 'Which step of how many.',
              inside: [{ name: 'Step', className: null, is: 'A mark for each, filled up to here.', data: { 'data-done': [] } }],
            },
            { name: 'Reasons', className: 'makegood-cards', is: 'One of several: see Shared parts.' },
            {
              name: 'Sum',
              className: 'makegood-sums',
              is: 'How the amount comes about.',
              inside: [{ name: 'Total', className: null, is: 'Its last line.', data: { 'data-total': [] } }],
            },
            { name: 'Record of use', className: 'makegood-usage', is: 'What goes along with the request.' },
            { name: 'Review', className: 'makegood-review', is: 'Everything once more, each with its way back.' },
            { name: 'Foot', className: 'makegood-panel-foot', is: 'Back and on.' },
          ],
        },
        { name: 'Legal', className: 'makegood-legal', is: 'The statutory withdrawal, for as long as the right lasts.' },
      ],
    },
  ],
  keys: {
    choose: { on: 'Pack', press: ['Enter', ' '], does: 'Opens its refund.' },
    nextReason: { on: 'Reasons', press: ['ArrowDown', 'ArrowRight'], does: 'Chooses the next. The focus stays where it is, and below stands what that brings.' },
    previousReason: { on: 'Reasons', press: ['ArrowUp', 'ArrowLeft'], does: 'Chooses the one before.' },
    on: { on: 'Continue', press: ['Enter', ' '], does: 'Goes on. The focus goes to the title of the next step.' },
    back: { on: 'Back', press: ['Enter', ' '], does: 'Goes back. Nothing is lost, and the focus goes to the title.' },
    send: { on: 'Request', press: ['Enter', ' '], does: 'Sends the request. The focus goes to the title of the receipt.' },
  },
  tokens: ['--makegood-accent', '--makegood-on-accent', '--makegood-background', '--makegood-text', '--makegood-good', '--makegood-radius', '--makegood-density'],
} as const satisfies Guide
