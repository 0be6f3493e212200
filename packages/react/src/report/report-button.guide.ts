import type { Guide } from '../testing/guide.ts'

export const reportButton = {
  parts: [
    { name: 'Button', className: 'makegood-several', is: 'A button that counts what is chosen. Where none or too many are, it keeps its focus and says so.' },
    { name: 'Report', className: 'makegood-dialog', is: 'The dialog: see ReportMenu. Its results are small pictures; there is nothing to mark.' },
  ],
  keys: {
    open: { on: 'Button', press: ['Enter', ' '], does: 'Opens one report about all that are chosen.' },
    close: { on: 'Report', press: ['Escape'], does: 'Closes it and keeps the draft. The focus goes back to the button.' },
  },
  tokens: ['--makegood-background', '--makegood-text', '--makegood-radius', '--makegood-font', '--makegood-density'],
} as const satisfies Guide
