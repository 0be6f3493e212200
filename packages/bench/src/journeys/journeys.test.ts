import { browserLaunch } from '@makegood/checks/browser'
import { chromium } from 'playwright'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parts } from '../entries.ts'
import { type Taken, take } from './take.ts'

const WALLET = ['GET /v1/wallet', 'GET /v1/events']
const HISTORY = ['GET /v1/wallet/history', 'GET /v1/policy', 'GET /v1/events']

/** What each step asks of the service. Whoever is there hears of changes by one stream, from the wallet that they saw. */
const CALLS = {
  'a report': {
    'open a gallery of 100': [],
    'open a menu': ['GET /v1/forecasts of 100', ...WALLET],
    'open the report': ['GET /v1/policy'],
    // What is left of a courtesy is asked anew for all that is in sight.
    'submit it': ['POST /v1/reports', 'GET /v1/forecasts of 100'],
    'open the next menu': [],
  },
  history: {
    'open it': HISTORY,
    'open a refund': ['GET /v1/refunds/…'],
    'open its proof': [],
    'close it; a run fails': ['GET /v1/wallet/history', 'GET /v1/refunds/…'],
    reload: HISTORY,
  },
  'a pack': {
    'open the form': ['GET /v1/packs', 'GET /v1/policy', ...WALLET],
    'open a pack': ['GET /v1/packs/…/quote'],
    'ask for its refund': ['POST /v1/refunds', 'GET /v1/packs/…/quote', 'GET /v1/refunds/…'],
  },
  'a withdrawal': {
    'open the page': ['GET /v1/packs', ...WALLET],
    'press the button': [],
    confirm: ['POST /v1/withdrawals', 'GET /v1/packs', 'GET /v1/refunds/…'],
  },
  useReport: { 'open a gallery of 100': ['GET /v1/forecasts of 100', ...WALLET] },
}

/** Where events come of what was done: what they name may be asked for, once for each burst of them. */
const LIVE = ['submit it', 'close it; a run fails', 'ask for its refund', 'confirm']

const FORECASTS = 'GET /v1/forecasts of '

/** Results that come into sight within a moment are one call. A busy machine takes longer than a moment, and asks in two. */
function inOneMoment(calls: string[]): string[] {
  const asked = calls.filter((call) => call.startsWith(FORECASTS)).map((call) => Number(call.slice(FORECASTS.length)))
  if (asked.length !== 2) return calls
  return [...calls.filter((call) => !call.startsWith(FORECASTS)), FORECASTS + (asked[0]! + asked[1]!)]
}

const uses = parts.flatMap(({ name, uses }) => uses.map((use) => ({ part: name, ...use })))

let taken: readonly Taken[] = []
const stepsOf = (journey: string) => taken.find(({ name }) => name === journey)?.steps ?? []

async function takeAll() {
  const browser = await chromium.launch(browserLaunch())
  taken = await take(browser, [...new Set([...Object.keys(CALLS), ...uses.map(({ journey }) => journey)])])
  await browser.close()
}
beforeAll(takeAll, 150_000)
// A second try looks at other journeys, not at the same ones again.
beforeEach(async ({ task }) => {
  if (task.result?.retryCount) await takeAll()
}, 150_000)

describe('the calls of', () => {
  it.each(Object.entries(CALLS))('%s', (name, expected) => {
    const steps = stepsOf(name)
    expect(steps.map((step) => step.name)).toEqual(Object.keys(expected))
    for (const { name: step, calls: all } of steps) {
      // The history brings the wallet. Where it takes longer than the stream can wait, the wallet is asked for by itself.
      const calls = inOneMoment(name === 'history' ? all.filter((call) => call !== 'GET /v1/wallet') : all)
      const listed = (expected as Record<string, string[]>)[step] ?? []
      const isSure = (call: string) => !LIVE.includes(step) || call.startsWith('POST')
      expect([step, ...calls.filter(isSure).toSorted()]).toEqual([step, ...listed.filter(isSure).toSorted()])
      expect(listed).toEqual(expect.arrayContaining(calls))
    }
  })
})

it.each(uses)('$part, $name, loads what is measured', ({ journey, steps, late }) => {
  const modules = stepsOf(journey).slice(0, steps).flatMap((step) => step.modules)
  expect([...new Set(modules)].toSorted()).toEqual(late.toSorted())
})
