import { browserLaunch } from '@makegood/checks/browser'
import { chromium } from 'playwright'
import { printTable } from '../table.ts'
import { take } from './take.ts'

// Run by calls.ts in a process of its own.

const browser = await chromium.launch(browserLaunch())
for (const { name, steps } of await take(browser)) {
  const rows = steps.map((step) => [step.name, String(step.calls.length), step.calls.toSorted().join(', ') || '–'])
  printTable([name, 'calls', 'which'], rows)
}
await browser.close()
