import { describe, expect, it } from 'vitest'
import { at } from '../test/cases.ts'
import { compile, deadlines, type LawId, laws, policies, type PolicyId } from './index.ts'

const ASKED = '2026-06-19T17:30:00Z' // a Friday
const of = (id: PolicyId, approved: string | null, method = 'card', holidays: string[] = []) =>
  deadlines(compile(policies[id]), {
    requestedAt: at(ASKED), approvedAt: approved === null ? null : at(approved), facts: { 'purchase.method': method }, holidays,
  }).map(({ stage, from, until, aim }) => [stage, from, until, aim])

describe('the promises of a policy', () => {
  it('give credits back at once, or within a day (C4, D5, D14, E7)', () => {
    expect(of('anumi', ASKED)[0]).toEqual(['credit', ASKED, ASKED, false])
    expect(of('jimeng', ASKED)[0]).toEqual(['credit', null, '2026-06-20T17:30:00Z', false])
    expect(of('photoroom', ASKED)[0]).toEqual(['credit', ASKED, ASKED, false])
  })

  it('begin with the yes where somebody had to look at it first (D17, D20)', () => {
    expect(of('jimeng', '2026-06-24T08:00:00Z')[0]).toEqual(['credit', null, '2026-06-25T08:00:00Z', false])
    expect(of('jimeng', '2026-06-24T08:00:00Z')[1]).toEqual(['credit', '2026-06-24T08:00:00Z', '2026-06-24T08:00:00Z', false])
    expect(of('jimeng', '2026-06-24T08:00:00Z')[2]).toEqual(['decision', null, '2026-06-26T23:59:59Z', false])
  })

  it('count business days of the seller’s office, and no holiday among them (A23, B26, B35, B48)', () => {
    expect(of('anypic', null).slice(1)).toEqual([
      ['reply', null, '2026-06-24T23:59:59Z', false], ['decision', null, '2026-06-24T23:59:59Z', false], ['arrival', null, null, true],
    ])
    expect(of('anypic', null, 'card', ['2026-06-22'])[1]).toEqual(['reply', null, '2026-06-25T23:59:59Z', false])
    // It is Saturday in the office already.
    expect(of('standard-30', null).slice(0, 2)).toEqual([
      ['reply', null, '2026-06-20T17:30:00Z', false], ['decision', '2026-06-21T16:00:00Z', '2026-06-23T15:59:59Z', false],
    ])
  })

  it('name the dates on which nobody works, the day before and the day after among them (B35)', () => {
    const [arrival] = deadlines(compile(policies.anumi), {
      requestedAt: at(ASKED), approvedAt: at('2026-06-22T08:00:00Z'), facts: {}, holidays: ['2026-07-03'],
    }).filter(({ stage }) => stage === 'arrival')
    expect(arrival).toMatchObject({ from: '2026-06-29T00:00:00Z', until: '2026-07-07T23:59:59Z', zone: 'UTC' })
    expect(arrival!.closed).toEqual(['2026-06-28', '2026-07-03', '2026-07-04', '2026-07-05'])
  })

  it('begin with the approval for money, by method (B32, B33, B34, C33, D19)', () => {
    const yes = '2026-06-22T08:00:00Z'
    expect(of('standard-30', yes).slice(2)).toEqual([
      ['processing', '2026-06-24T16:00:00Z', '2026-06-29T15:59:59Z', false], ['arrival', null, null, false],
    ])
    expect(of('standard-30', yes, 'paypal').slice(2)).toEqual([
      ['processing', '2026-06-22T16:00:00Z', '2026-06-24T15:59:59Z', false], ['arrival', yes, yes, false],
    ])
    expect(of('anumi', yes)[2]).toEqual(['arrival', '2026-06-29T00:00:00Z', '2026-07-06T23:59:59Z', true])
  })

  it('begin with the sending for money that arrives at once (B33)', () => {
    const yes = at('2026-06-22T08:00:00Z')
    const facts = { 'purchase.method': 'paypal' }
    const arrival = (sentAt: number | null) => deadlines(compile(policies['standard-30']), { requestedAt: yes, approvedAt: yes, sentAt, facts }).at(-1)
    expect(arrival(null)).toMatchObject({ stage: 'arrival', from: null, until: null })
    expect(arrival(at('2026-06-23T08:00:00Z'))).toMatchObject({ stage: 'arrival', until: '2026-06-23T08:00:00Z' })
  })
})

describe('what a law demands', () => {
  const asked = at('2026-06-19T17:30:00Z')
  const demanded = (id: LawId, approvedAt: number | null) =>
    deadlines(compile(laws[id]), { requestedAt: asked, approvedAt, facts: {} }).map(({ stage, until, aim }) => [stage, until, aim])

  it('is the money within 14 days of the withdrawal, whenever somebody says yes (C36)', () => {
    for (const id of ['eu-withdrawal', 'eu-conformity', 'uk-cancellation'] as const)
      for (const yes of [null, at('2026-06-29T08:00:00Z')]) expect(demanded(id, yes)).toEqual([['processing', '2026-07-03T17:30:00Z', false]])
  })

  it('is the money within 14 days of the yes, for what was found wanting in the United Kingdom (C36)', () => {
    expect(demanded('uk-conformity', null)).toEqual([['processing', null, false]])
    expect(demanded('uk-conformity', at('2026-06-29T08:00:00Z'))).toEqual([['processing', '2026-07-13T08:00:00Z', false]])
  })
})
