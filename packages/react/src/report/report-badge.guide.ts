import type { Guide } from '../testing/guide.ts'
import { reportLifecycle } from './report-lifecycle.ts'

export const reportBadge = {
  parts: [
    {
      name: 'Badge',
      className: 'makegood-state',
      is: 'A span with an icon and a word. Hidden and empty while there is nothing to tell.',
      data: { 'data-state': reportLifecycle.states.filter((state) => state !== 'idle') },
    },
  ],
  keys: {},
  tokens: ['--makegood-background', '--makegood-text', '--makegood-good', '--makegood-warn', '--makegood-bad', '--makegood-accent', '--makegood-font'],
} as const satisfies Guide
