import type { Guide } from '../testing/guide.ts'

export const refundDevtools = {
  parts: [
    {
      name: 'Root',
      className: 'makegood-devtools',
      is: 'An `<aside>` at the end of the page, in front of it: last in the order of the focus.',
      data: { 'data-dock': ['bottom', 'end', 'top', 'start'], 'data-open': [] },
      inside: [
        { name: 'Button', className: 'makegood-dev-button', is: 'All there is while it is closed, in the corner of its dock.' },
        {
          name: 'Panel',
          className: 'makegood-dev-panel',
          is: 'The pages, along an edge of the window. The button with the rectangle moves it to the next.',
          inside: [
            { name: 'Tabs', className: 'makegood-dev-tabs', is: 'Calls, Decisions, Events, Outbox, Session, and World where one is given.' },
            { name: 'Tools', className: 'makegood-dev-tools', is: 'Filter, Pause and Clear where something is recorded; Copy as story.' },
            {
              name: 'Row',
              className: 'makegood-dev-row',
              is: 'A line that opens. What lies in it is made when it does.',
              data: { 'data-tone': ['good', 'bad', 'warn'] },
            },
            { name: 'Rule or condition', className: null, is: 'Of a proof: whether it holds.', data: { 'data-held': ['true', 'false', 'null'] } },
          ],
        },
      ],
    },
  ],
  keys: {
    open: { on: 'The button', press: ['Enter', ' '], does: 'Opens the panel, with the focus on its tab.' },
    next: { on: 'A tab', press: ['ArrowRight', 'End'], does: 'Shows the next page, or the last.' },
    former: { on: 'A tab', press: ['ArrowLeft', 'Home'], does: 'Shows the page before, or the first.' },
    fold: { on: 'Anything in the panel', press: ['Escape'], does: 'Closes it. The focus goes back to the button.' },
  },
  tokens: ['--makegood-accent', '--makegood-background', '--makegood-text', '--makegood-good', '--makegood-warn', '--makegood-bad'],
} as const satisfies Guide
