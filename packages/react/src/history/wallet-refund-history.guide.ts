import type { Guide } from '../testing/guide.ts'

const TONES = ['plain', 'good', 'warn', 'bad', 'accent']

export const walletRefundHistory = {
  parts: [
    {
      name: 'Sheet',
      className: 'makegood-sheet',
      is: 'A div that takes your class and style. It scrolls with what is around it.',
      inside: [
        {
          name: 'Head',
          className: 'makegood-head',
          is: 'The balance, and where its credits come from.',
          inside: [{ name: 'Figure', className: 'makegood-figure', is: 'The number a person looks for.', data: { 'data-open': [] } }],
        },
        { name: 'Protection', className: 'makegood-protection', is: 'What comes back by itself.', data: { 'data-waiting': [] } },
        {
          name: 'Filters',
          className: 'makegood-filters',
          is: 'Search, kind, standing, period, and Export.',
          inside: [
            { name: 'Choices', className: 'makegood-choices', is: 'Folded where there is little room.', data: { 'data-open': [] } },
            { name: 'Choice', className: 'makegood-input', is: 'A native select.', data: { 'data-chosen': [] } },
          ],
        },
        {
          name: 'History',
          className: 'makegood-history',
          is: 'The list, pale while other lines are on their way.',
          data: { 'data-waiting': [] },
          inside: [
            { name: 'Day', className: 'makegood-day', is: 'A heading above the lines of a day.' },
            {
              name: 'Row',
              className: 'makegood-row',
              is: 'A line. All of it is one button.',
              inside: [
                { name: 'Subject', className: 'makegood-row-subject', is: 'What it is about.' },
                { name: 'Amount', className: 'makegood-row-amount', is: 'What it did to the balance.', data: { 'data-tone': ['good'], 'data-open': [] } },
                { name: 'Status', className: 'makegood-row-status', is: 'How it stands, or when.', data: { 'data-tone': TONES } },
              ],
            },
            { name: 'More', className: 'makegood-more', is: 'Loads more, where scrolling has not.' },
          ],
        },
      ],
    },
    {
      name: 'Refund',
      className: 'makegood-refund',
      is: 'A line, opened: in a dialog, see Shared parts.',
      inside: [
        {
          name: 'Timeline',
          className: 'makegood-timeline',
          is: 'What happened, and what is promised.',
          inside: [
            { name: 'Step', className: 'makegood-step', is: 'A moment of it.', data: { 'data-done': [], 'data-amiss': [], 'data-tone': ['good', 'bad'] } },
          ],
        },
        {
          name: 'Arrival',
          className: 'makegood-strip',
          is: 'The days on which money may arrive.',
          data: { 'data-weeks': [] },
          inside: [
            {
              name: 'Day',
              className: 'makegood-strip-day',
              is: 'A day, or the name of one.',
              data: { 'data-head': [], 'data-expected': [], 'data-closed': [], 'data-today': [] },
            },
          ],
        },
        {
          name: 'Rule',
          className: 'makegood-rule-head',
          is: 'A rule of the policy, in how it was decided.',
          data: { 'data-part': ['decides', 'leaves', 'spoke', 'outweighed', 'noMore', 'passed', 'open'] },
        },
      ],
    },
  ],
  keys: {
    enter: { on: 'Export, before the list', press: ['Tab'], does: 'Goes to the list: all of it is one stop.' },
    next: { on: 'Line', press: ['ArrowDown'], does: 'Goes to the next line.' },
    previous: { on: 'Line', press: ['ArrowUp'], does: 'Goes to the line before.' },
    forward: { on: 'Line', press: ['PageDown'], does: 'Goes ten lines on.' },
    back: { on: 'Line', press: ['PageUp'], does: 'Goes ten lines back.' },
    first: { on: 'Line', press: ['Home'], does: 'Goes to the newest line.' },
    last: { on: 'Line', press: ['End'], does: 'Goes to the oldest line that is loaded.' },
    open: { on: 'Line', press: ['Enter', ' '], does: 'Opens it.' },
    close: { on: 'Opened line', press: ['Escape'], does: 'Closes it. The focus goes back to the line.' },
    search: { on: 'Search', press: ['Enter'], does: 'Searches at once.' },
    lots: { on: 'Where they come from', press: ['Enter', ' '], does: 'Opens it below, and closes it again.' },
  },
  tokens: ['--makegood-accent', '--makegood-background', '--makegood-text', '--makegood-good', '--makegood-warn', '--makegood-bad', '--makegood-radius', '--makegood-density'],
} as const satisfies Guide
