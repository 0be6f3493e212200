import type { Guide } from '../testing/guide.ts'

export const reportItem = {
  parts: [
    {
      name: 'Item',
      className: 'makegood-item',
      is: 'A button. In a Radix menu it carries that menu’s attributes too.',
      data: { 'data-highlighted': [] },
      inside: [
        { name: 'Label', className: 'makegood-item-label', is: 'Bad result, or your words.' },
        { name: 'Line', className: 'makegood-small', is: 'What a report would bring, once that is known.' },
      ],
    },
  ],
  keys: {
    open: { on: 'Item', press: ['Enter', ' '], does: 'Opens the report.' },
    close: { on: 'Report', press: ['Escape'], does: 'Closes it and keeps the draft. The focus goes to the button of your menu.' },
  },
  tokens: ['--makegood-text', '--makegood-radius', '--makegood-font', '--makegood-font-size'],
} as const satisfies Guide
