import type { Guide } from '../testing/guide.ts'

export const reportArea = {
  parts: [
    {
      name: 'Area',
      className: 'makegood-area',
      is: 'A div around what you put in. It has no look of its own.',
      data: { 'data-state': ['open', 'closed'], 'data-pressing': [] },
      inside: [{ name: 'Your card', className: null, is: 'Whatever you like. A ReportMenu inside shows the same items.' }],
    },
    { name: 'Menu', className: 'makegood-menu', is: 'The shared menu, at the pointer: see ReportMenu.' },
  ],
  keys: {
    open: { on: 'Anything inside', press: ['ContextMenu', 'Shift+F10'], does: 'Opens the menu below what has the focus, with the focus on its first item.' },
    field: { on: 'A text field inside', press: ['Shift+F10'], does: 'Nothing of ours: the browser shows its own menu.' },
    leave: { on: 'Menu', press: ['Escape'], does: 'Closes it. The focus goes back to where it was.' },
  },
  tokens: ['--makegood-background', '--makegood-text', '--makegood-radius', '--makegood-font'],
} as const satisfies Guide
