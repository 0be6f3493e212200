import { type Case, compile, counterfactual, decide, type Facts, parsePolicy } from '@makegood/policy'
import { checkPolicy, describe as describePolicy } from '@makegood/policy/tools'
import { describe, expect, it } from 'vitest'
import { findFences } from './snippets.ts'
import { readText } from './workspace.ts'

const page = 'docs/writing-a-policy.md'
const [whole] = findFences(page, readText(page)).filter(({ language }) => language === 'json')
const policy = parsePolicy(JSON.parse(whole!.code))
const mine = compile(policy)

const NOW = Date.parse('2026-07-20T12:00:00Z')
const DAY = 86_400_000
const pack = { 'purchase.kind': 'pack', 'purchase.paid': 1000, 'purchase.currency': 'EUR', 'purchase.refunded': 0, 'purchase.credits_used': 0 }
const run = { 'generation.outcome': 'succeeded', 'generation.credits': 4, 'report.reason': 'broken_anatomy' }

const asks = (ground: Case['ground'], facts: Facts, past: Case['past'] = []) => decide(mine, { ground, at: NOW, facts, past })
const courtesy = { kind: 'courtesy', at: NOW - DAY }

describe('the policy of the guide', () => {
  it('has no fault that the tools know of', () => {
    expect(checkPolicy(policy).filter(({ level }) => level === 'error')).toEqual([])
    expect(describePolicy(policy)).toContain('# Refund policy')
  })

  it('decides as its table says', () => {
    expect(asks('generation', { ...run, 'generation.outcome': 'failed' })).toMatchObject({ verdict: 'granted', rule: 'failed' })
    expect(asks('quality', run)).toMatchObject({ verdict: 'granted', grant: { credits: 4, as: 'courtesy' } })
    expect(asks('quality', run, [courtesy, courtesy])).toMatchObject({ verdict: 'granted' })
    expect(asks('quality', run, [courtesy, courtesy, courtesy])).toMatchObject({ verdict: 'review' })
    expect(asks('quality', { ...run, 'report.reason': 'not_to_my_taste' })).toMatchObject({ verdict: 'refused' })
    expect(asks('change_of_mind', { ...pack, 'purchase.at': NOW - 14 * DAY })).toMatchObject({ verdict: 'granted', grant: { money: { amount: 1000 } } })
    expect(asks('other', pack)).toMatchObject({ verdict: 'review' })
  })

  it('refuses a day late, and says what would have helped', () => {
    const late: Case = { ground: 'change_of_mind', at: NOW, facts: { ...pack, 'purchase.at': NOW - 15 * DAY }, past: [] }
    const ruling = decide(mine, late)
    expect(ruling).toMatchObject({ verdict: 'refused', reasons: [{ code: 'window_over' }] })
    expect(counterfactual(mine, late, ruling)).toMatchObject({ verdict: 'granted' })
  })
})
