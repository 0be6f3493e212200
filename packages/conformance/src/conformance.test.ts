import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { faults, runOnStage } from '../test/run.ts'
import { tables } from './tables/tables.ts'

/** The heartbeat of the service, 15 times a second instead of every 15 seconds. */
let heart: NodeJS.Timeout
beforeEach(() => {
  const begin = setInterval
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  heart = begin(() => void vi.advanceTimersByTime(15_000), 66)
})
afterEach(() => {
  vi.useRealTimers()
  clearInterval(heart)
})

const GROUPS = [
  'stage',
  'transport',
  'schemas',
  'pages',
  'keys',
  'wallets',
  'events',
  'money',
  'lifecycles',
  'attachments',
  'withdrawals',
  'policy',
]

const rulesOf = (policy: string) =>
  [...new Set(tables[policy]!.flatMap(({ rules }) => rules))].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)))

/** Every number that a title names: `C1 to C3, C5`. */
const numbersIn = (title: string) =>
  [...title.matchAll(/\b[A-E](\d+)(?: to [A-E](\d+))?/g)].flatMap(([, first, last]) =>
    Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, index) => Number(first) + index),
  )

/** They wait for many answers, and longer beside other work. */
const timeout = 120_000

describe('our own service, over HTTP', { timeout }, () => {
  it('holds all that the contract says', async () => {
    const findings = await runOnStage({}, { only: GROUPS })
    expect(faults(findings)).toEqual([])
    expect(findings.filter(({ outcome }) => outcome !== 'holds').map(({ id, why }) => `${id}: ${why}`)).toEqual([])
  })

  it('skips what a stage does not offer, and holds all else', async () => {
    const findings = await runOnStage({ offered: ['anumi'], steps: ['buyPack'] }, { only: [...GROUPS, 'anumi', 'jimeng'] })
    expect(faults(findings)).toEqual([])
    const holding = findings.filter(({ outcome }) => outcome === 'holds').map(({ id }) => id)
    expect(holding).toEqual(expect.arrayContaining(['stage.shows', 'keys.request-once', 'money.quote-holds', 'events.resumes', 'anumi.same-address']))
    const skipped = new Set(findings.filter(({ outcome }) => outcome === 'skipped').map(({ why }) => why))
    expect(skipped).toContain('The stage does not offer the step generate.')
    expect(skipped).toContain('The stage does not offer the policy jimeng.')
  })

  it.each([
    ['anypic', 'says what AnyPic says (A1 to A27)'],
    ['standard-30', 'says what the generic policy says (B1, B4 to B27, B29, B30, B32 to B50)'],
    ['anumi', 'says what Anumi says (C1 to C38)'],
    ['jimeng', 'says what JiMeng Video Studio says (D1 to D25)'],
    ['photoroom', 'says what Photoroom says (E1 to E3, E6 to E8, E10 to E12, E14 to E21)'],
  ])('under %s %s', async (policy, title) => {
    const findings = await runOnStage({}, { only: [policy] })
    expect(faults(findings)).toEqual([])
    expect(findings.map(({ outcome }) => outcome)).toEqual(findings.map(() => 'holds'))
    expect(numbersIn(title)).toEqual(rulesOf(policy).map((id) => Number(id.slice(1))))
  })
})
