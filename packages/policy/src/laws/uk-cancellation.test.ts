import { describe, expect, it } from 'vitest'
import { euros, pack, request } from '../../test/cases.ts'
import { lastGranted, sale, says, used } from '../../test/sales.ts'

const BOUGHT = '2026-06-01T08:00:00Z'
const SOON = '2026-06-05T08:00:00Z'
const inUk = sale({ 'sale.country': 'GB' })
const uk = (facts: object, moment = SOON) => says('uk-cancellation', request(moment, { ...pack(BOUGHT), ...inUk, ...facts }))
const flags = [true, false]

describe('the time to cancel in the United Kingdom (C36)', () => {
  it.each([
    ['14 days after a Monday', '2026-06-01T08:00:00Z', '2026-06-16T11:59:59.999Z'],
    ['14 days after a Saturday, which is a Saturday', '2026-06-06T08:00:00Z', '2026-06-21T11:59:59.999Z'],
  ])('is %s', (_, bought, last) => {
    expect(lastGranted('uk-cancellation', { ...pack(bought), ...inUk }, ['2026-06-15'])).toBe(last)
  })

  it('is twelve months longer for a person who was not told', () => {
    expect(lastGranted('uk-cancellation', { ...pack(BOUGHT), ...inUk, 'sale.informed': false })).toBe('2027-06-16T11:59:59.999Z')
  })
})

describe('what comes back by cancelling', () => {
  it.each([
    ['nothing used', {}, 2000],
    ['used in part, as asked for', used(40), 1200],
    ['used in part, without having asked for the start', { ...used(40), 'sale.start_requested': false }, 2000],
    ['used in part, without having been told', { ...used(40), 'sale.informed': false }, 2000],
  ])('of a service, %s', (_, facts, amount) => {
    expect(uk(facts)).toMatchObject({ verdict: 'granted', grant: euros(amount, 'original_method') })
  })

  const combinations = flags.flatMap((start) => flags.flatMap((loss) => flags.map((confirmed) => [start, loss, confirmed] as const)))
  it.each(combinations)('of digital content with request %s, acknowledgement %s, confirmation %s', (start, loss, confirmed) => {
    const consent = { 'sale.class': 'digital_content', 'sale.start_requested': start, 'sale.loss_acknowledged': loss, 'sale.confirmed': confirmed }
    // Request and acknowledgement end the right; the confirmation is no part of it.
    expect(uk({ ...consent, ...used(1) }).verdict).toBe(start && loss ? 'nothing' : 'granted')
    expect(uk({ ...consent, ...used(0) })).toMatchObject({ verdict: 'granted', grant: euros(2000, 'original_method') })
  })
})
