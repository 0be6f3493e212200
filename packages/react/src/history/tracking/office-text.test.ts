import type { PolicySummary } from '@makegood/contract'
import { createRefundWorld } from '@makegood/msw'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../../format/format.ts'
import { english } from '../../languages/en/lists.ts'
import { retrievePolicy } from '../../testing/refunds.ts'
import { officeAt, openBetween } from './office-hours.ts'
import { officeText } from './office-text.ts'

async function policyAt(moment: string, holidays: string[] = []): Promise<PolicySummary> {
  const world = createRefundWorld({ policy: 'standard-30', clock: moment, holidays })
  return retrievePolicy(world)
}

/** What a reader in a zone is told at a moment. */
const read = async (moment: string, timeZone: string, holidays: string[] = []) => {
  const now = () => Date.parse(moment)
  return officeText(await policyAt(moment, holidays), now(), { messages: english, format: createFormat({ locale: 'en-GB', timeZone, now }) })
}

describe('the office of the 30-day policy, Monday to Friday, 9:00 to 18:00 in UTC+8 (B48)', () => {
  it.each([
    ['open, told to Berlin', '2026-06-15T09:00:00Z', 'Europe/Berlin', 'The office is open now, until 18:00 (12:00 your time).'],
    ['open, told to Shanghai', '2026-06-15T09:00:00Z', 'Asia/Singapore', 'The office is open now, until 18:00.'],
    ['closed for the night', '2026-06-15T10:00:00Z', 'Europe/Berlin', 'The office opens Tue 09:00 (03:00 your time).'],
    ['closed for the weekend', '2026-06-20T10:00:00Z', 'Europe/Berlin', 'The office opens Mon 09:00 (03:00 your time).'],
    ['on another day there', '2026-06-20T10:00:00Z', 'America/New_York', 'The office opens Mon 09:00 (Sun 21:00 your time).'],
    ['at the minute it opens', '2026-06-15T01:00:00Z', 'Asia/Shanghai', 'The office is open now, until 18:00.'],
  ])('%s', async (_, moment, zone, text) => {
    expect((await read(moment, zone))!.replaceAll(/\s/g, ' ')).toBe(text)
  })

  it('names the date where the weekday alone would be mistaken', async () => {
    const week = ['2026-06-22', '2026-06-23', '2026-06-24', '2026-06-25', '2026-06-26']
    expect(await read('2026-06-20T10:00:00Z', 'Asia/Shanghai', week)).toMatch(/^The office opens Mon,? 29 Jun, 09:00\.$/)
  })

  it('moves on by itself with the clock', async () => {
    const { openHours } = await policyAt('2026-06-15T09:00:00Z')
    expect(officeAt(openHours, Date.parse('2026-06-15T09:59:59Z'))).toEqual({ open: true, until: '2026-06-15T10:00:00Z' })
    expect(officeAt(openHours, Date.parse('2026-06-15T10:00:00Z'))).toEqual({ open: false, from: '2026-06-16T01:00:00Z' })
  })

  it('counts the hours between two moments', async () => {
    const { openHours } = await policyAt('2026-06-15T09:00:00Z')
    const hours = (from: string, until: string) => openBetween(openHours, Date.parse(from), Date.parse(until)) / 3_600_000
    expect(hours('2026-06-15T09:00:00Z', '2026-06-16T02:30:00Z')).toBe(2.5)
    expect(hours('2026-06-19T10:00:00Z', '2026-06-22T01:00:00Z')).toBe(0)
  })
})

it('says nothing of an office whose hours are not given', async () => {
  const world = createRefundWorld({ policy: 'anumi' })
  const policy = await retrievePolicy(world)
  expect(officeText(policy, world.clock.now(), { messages: english, format: createFormat({ locale: 'en-GB', timeZone: 'UTC' }) })).toBeNull()
})
