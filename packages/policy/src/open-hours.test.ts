import { expect, it } from 'vitest'
import { at } from '../test/cases.ts'
import { openHours, parsePolicy, policies } from './index.ts'

const standard = policies['standard-30']

it('begin with the stretch that runs, in the zone of the office (B48)', () => {
  // 17:59 on a Friday in UTC+8.
  expect(openHours(standard, at('2026-06-19T09:59:00Z')).slice(0, 2)).toEqual([
    { from: '2026-06-19T01:00:00Z', until: '2026-06-19T10:00:00Z' },
    { from: '2026-06-22T01:00:00Z', until: '2026-06-22T10:00:00Z' },
  ])
})

it('leave out what is over, weekends and holidays (B35, B48)', () => {
  const [next, ...rest] = openHours(standard, at('2026-06-19T10:00:00Z'), ['2026-06-22'])
  expect(next).toEqual({ from: '2026-06-23T01:00:00Z', until: '2026-06-23T10:00:00Z' })
  expect(rest).toHaveLength(12)
})

it('keep the hour of the wall clock when the clocks change', () => {
  const office = { zone: 'Europe/Berlin', from: '09:00', until: '18:00' }
  const berlin = { ...standard, seller: { ...standard.seller, office } }
  const [friday, monday] = openHours(berlin, at('2026-03-27T12:00:00Z'))
  expect(friday).toEqual({ from: '2026-03-27T08:00:00Z', until: '2026-03-27T17:00:00Z' })
  expect(monday).toEqual({ from: '2026-03-30T07:00:00Z', until: '2026-03-30T16:00:00Z' })
})

it('open before they close', () => {
  const backwards = { ...standard, seller: { ...standard.seller, office: { zone: 'UTC', from: '18:00', until: '09:00' } } }
  expect(() => parsePolicy(backwards)).toThrow('must open before it closes')
})

it('are not made up where a policy gives none', () => {
  for (const id of ['anypic', 'anumi', 'jimeng', 'photoroom'] as const) expect(openHours(policies[id], at('2026-06-19T09:59:00Z'))).toEqual([])
})
