import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/lists.ts'
import { createFormat } from '../format/format.ts'
import { changeText, type Look } from './changes.ts'

const texts = { messages: english, format: createFormat({ locale: 'en-GB', timeZone: 'Europe/Berlin' }) }
const money = (amount: number) => ({ money: { amount, currency: 'EUR' } })
const look = (verdict: Look['verdict'], amount: Look['amount'] = null, choices: Look['choices'] = []): Look => ({
  ground: 'change_of_mind', verdict, amount, choices,
})
const said = (before: Look, after: Look) => changeText(before, after, texts)
const choice = (amount: NonNullable<Look['amount']>) => ({ amount, courtesy: false, destinations: [], fees: [] })

describe('between two looks', () => {
  it('nothing is said of what stayed the same', () => {
    expect(said(look('granted', money(880)), look('granted', money(880)))).toBeNull()
    expect(said(look('refused'), look('nothing'))).toBeNull()
    expect(said(look('review'), look('review'))).toBeNull()
  })

  it('another amount is said with both, in whatever it is given', () => {
    expect(said(look('granted', money(880)), look('granted', money(840)))).toMatch(/from €8\.80 to €8\.40/)
    expect(said(look('granted', money(880)), look('granted', { credits: 88 }))).toMatch(/from €8\.80 to 88 credits/)
    expect(said(look('granted', money(880)), look('granted', { money: { amount: 880, currency: 'USD' } }))).toMatch(/to US\$8\.80/)
    const extension = (size: number) => ({ remedy: { kind: 'extension' as const, size } })
    expect(said(look('granted', extension(14)), look('granted', extension(7)))).toMatch(/from 14 more days to 7 more days/)
  })

  it('a refusal is said with what would have come back (A19, C26)', () => {
    expect(said(look('granted', money(1000)), look('refused'))).toMatch(/^€10\.00 would have come back when you looked/)
    expect(said(look('review'), look('refused'))).toMatch(/^This was possible when you looked/)
  })

  it('is said who decides, where that changed and the amount did not (B45)', () => {
    expect(said(look('granted', money(880)), look('review', money(880)))).toMatch(/a person to decide/)
    expect(said(look('review', money(880)), look('granted', money(880)))).toMatch(/certain/)
    expect(said(look('refused'), look('granted', money(880)))).toMatch(/now it is/)
  })

  it('other remedies to choose from are said (A2)', () => {
    const before = look('granted', null, [choice(money(880)), choice({ credits: 150 })])
    expect(said(before, look('granted', null, [choice(money(840)), choice({ credits: 150 })]))).toMatch(/choose from/)
    expect(said(before, look('granted', money(880)))).toMatch(/choose from/)
  })
})
