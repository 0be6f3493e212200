import type { PolicyId } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { after, inShort, look, pasts, sellerUnder } from './testing/pack-cases.ts'

/** A ground, what has happened, when it is asked for, and what the policy then says of the pack. */
type Row = [ground: string, past: keyof typeof pasts, at: string, says: string]

// A pack of 30 credits for 10.00 euros: 29 credits of it are worth 966.67 cents.
const AT_ONCE = after(0)
const LATER = after(10)
const YEARS_LATER = '2029-06-15T09:00:00Z'
const ORIGINAL = 'original_method'
/** Dates of the office count: the 30th day after 15 June ends in Shanghai, on 15 July. */
const LAST = '2026-07-15T15:59:59Z'
const OVER = '2026-07-15T16:00:00Z'
/** The balance is a choice, and a bank transfer for special circumstances. */
const ANY = `${ORIGINAL} balance bank_transfer?`

const anypic: Row[] = [
  ['change_of_mind', 'an unused pack', AT_ONCE, `granted 1000 ${ORIGINAL}`],
  ['change_of_mind', 'an unused pack', after(7), `granted 1000 ${ORIGINAL}`],
  ['change_of_mind', 'an unused pack', after(7, 1), 'refused: window_over 2026-06-22T09:00:00Z'],
  ['change_of_mind', 'a pack with one credit used', AT_ONCE, 'refused: partly_used'],
  ['change_of_mind', 'a pack that a banned account bought', AT_ONCE, 'refused: account_banned'],
  ['change_of_mind', 'a pack bought in an app store', AT_ONCE, 'redirect: bought_in_store'],
  ['duplicate_charge', 'a pack charged twice', AT_ONCE, `granted 1000 ${ORIGINAL}`],
  ['duplicate_charge', 'a pack charged twice', YEARS_LATER, `granted 1000 ${ORIGINAL}`],
  ['duplicate_charge', 'a pack charged twice with one credit of it used', AT_ONCE, `review 966 ${ORIGINAL}: credits_used`],
  ['duplicate_charge', 'a pack known to be charged once', AT_ONCE, 'refused: no_duplicate'],
  ['duplicate_charge', 'an unused pack', AT_ONCE, `review 1000 ${ORIGINAL}: unknown_fact`],
  ['outage', 'an outage of 48 hours', LATER, 'refused: outage_too_short'],
  ['outage', 'an outage of 48 hours and a second', LATER, `granted 1000 ${ORIGINAL}`],
  ['outage', 'an outage of 48 hours and a second', YEARS_LATER, `granted 1000 ${ORIGINAL}`],
  ['outage', 'an outage of 49 hours, made good', LATER, 'refused: outage_remedied'],
  ['outage', 'an outage of 80 hours, and one credit used', LATER, `review 966 ${ORIGINAL}: credits_used`],
  ['outage', 'an unused pack', LATER, `review 1000 ${ORIGINAL}: unknown_fact, unknown_fact`],
  ['other', 'an unused pack', YEARS_LATER, 'review: outside_policy'],
]

const standard30: Row[] = [
  ['change_of_mind', 'an unused pack', LAST, `review 1000 ${ANY}: discretion`],
  ['change_of_mind', 'an unused pack', OVER, `review 1000 ${ANY}: window_over 2026-07-15T15:59:59.999Z`],
  ['change_of_mind', 'a pack with one credit used', AT_ONCE, `review 967 ${ANY}: discretion`],
  ['change_of_mind', 'a pack used up', AT_ONCE, 'nothing: nothing_left'],
  ['change_of_mind', 'a pack with fees of a processor', AT_ONCE, `review 965 ${ANY}: discretion`],
  ['change_of_mind', 'a pack that a banned account bought', AT_ONCE, 'refused: account_terminated'],
  ['change_of_mind', 'a pack of a partner', AT_ONCE, 'refused: third_party_service'],
  ['other', 'a pack with one credit used', LAST, `review 967 ${ANY}: discretion`],
  ['other', 'a pack with one credit used', OVER, `review 967 ${ANY}: window_over 2026-07-15T15:59:59.999Z`],
  ['defective', 'a pack with one credit used', LAST, `review 967 ${ANY}: conformity_claim`],
  ['defective', 'a pack with one credit used', OVER, `review 967 ${ANY}: window_over 2026-07-15T15:59:59.999Z`],
  ['misdescribed', 'a pack with one credit used', LAST, `review 967 ${ANY}: conformity_claim`],
  ['misdescribed', 'a pack with one credit used', OVER, `review 967 ${ANY}: window_over 2026-07-15T15:59:59.999Z`],
  ['outage', 'an outage of 24 hours', LATER, 'refused: outage_too_short'],
  ['outage', 'an outage of 24 hours and a second', LATER, `granted 1000 ${ANY}`],
  ['outage', 'an outage of 49 hours, made good', LATER, `granted 1000 ${ANY}`],
  ['outage', 'an outage of 80 hours, and one credit used', LATER, `granted 967 ${ANY}`],
  ['outage', 'an outage of 24 hours and a second', LAST, `granted 1000 ${ANY}`],
  ['outage', 'an outage of 24 hours and a second', OVER, `review 1000 ${ANY}: window_over 2026-07-15T15:59:59.999Z`],
  ['duplicate_charge', 'a pack charged twice', LAST, `granted 1000 ${ANY}`],
  ['duplicate_charge', 'a pack charged twice', OVER, `review 1000 ${ANY}: window_over 2026-07-15T15:59:59.999Z`],
  ['duplicate_charge', 'a pack charged twice with one credit of it used', AT_ONCE, `granted 967 ${ANY}`],
  ['duplicate_charge', 'a pack known to be charged once', AT_ONCE, 'refused: no_duplicate'],
  ['unauthorised_charge', 'a pack with one credit used', YEARS_LATER, `review 1000 ${ORIGINAL} bank_transfer?: unauthorised_charge`],
  ['unauthorised_charge', 'a pack with fees of a processor', AT_ONCE, `review 965 ${ORIGINAL} bank_transfer?: unauthorised_charge`],
  ['fees_after_cancellation', 'a pack charged after the end', LAST, `granted 1000 ${ANY}`],
  ['fees_after_cancellation', 'a pack charged after the end', OVER, `review 1000 ${ANY}: window_over 2026-07-15T15:59:59.999Z`],
  ['fees_after_cancellation', 'an unused pack', AT_ONCE, 'refused: no_fees_left'],
  ['legal', 'a pack used up', YEARS_LATER, 'review: legal_claim'],
]

const anumi: Row[] = [
  ['change_of_mind', 'an unused pack', AT_ONCE, `granted 1000 ${ORIGINAL}`],
  ['change_of_mind', 'an unused pack', after(14), `granted 1000 ${ORIGINAL}`],
  ['change_of_mind', 'an unused pack', after(14, 1), 'refused: window_over 2026-06-29T09:00:00Z'],
  ['change_of_mind', 'a pack with one credit used', after(14), `granted 966 ${ORIGINAL}`],
  ['change_of_mind', 'a pack with one credit used', after(14, 1), 'refused: window_over 2026-06-29T09:00:00Z'],
  ['change_of_mind', 'a pack used up', AT_ONCE, 'nothing: nothing_left'],
  ['change_of_mind', 'a pack bought from another address', AT_ONCE, 'needs_information: same_address'],
  ['change_of_mind', 'a pack that the bank asks about', AT_ONCE, 'review: chargeback_open'],
  ['change_of_mind', 'a pack that a banned account bought', AT_ONCE, 'refused: account_terminated'],
]

const jimeng: Row[] = [
  ['change_of_mind', 'an unused pack', AT_ONCE, 'refused: non_refundable'],
  ['change_of_mind', 'a pack of a closed account', AT_ONCE, 'refused: account_closed'],
  ['duplicate_charge', 'a pack charged twice', YEARS_LATER, `granted 1000 ${ORIGINAL}`],
  ['duplicate_charge', 'a pack charged twice with one credit of it used', AT_ONCE, `review 966 ${ORIGINAL}: credits_used`],
  ['duplicate_charge', 'a pack known to be charged once', AT_ONCE, 'refused: no_duplicate'],
  ['unauthorised_charge', 'a pack with one credit used', YEARS_LATER, `review 1000 ${ORIGINAL}: unauthorised_charge`],
  ['outage', 'an outage of 72 hours', LATER, 'refused: outage_too_short'],
  ['outage', 'an outage of 72 hours and a second', LATER, `granted 1000 ${ORIGINAL}`],
  ['outage', 'an outage of 72 hours and a second', YEARS_LATER, `granted 1000 ${ORIGINAL}`],
  ['outage', 'an outage of 80 hours that was not complete', LATER, 'refused: outage_too_short'],
  ['outage', 'an outage of 80 hours before the purchase', LATER, `review 1000 ${ORIGINAL}: unknown_fact`],
  ['outage', 'an outage of 80 hours, and one credit used', LATER, `granted 966 ${ORIGINAL}`],
  ['other', 'an unused pack', YEARS_LATER, 'review: outside_policy'],
]

const photoroom: Row[] = [
  ['change_of_mind', 'an unused pack', AT_ONCE, 'review: outside_policy'],
  ['change_of_mind', 'a pack bought in an app store', AT_ONCE, 'redirect: bought_in_store'],
  ['duplicate_charge', 'a pack charged twice', YEARS_LATER, 'review: outside_policy'],
  ['unauthorised_charge', 'a pack with one credit used', AT_ONCE, 'review: outside_policy'],
  ['other', 'a pack used up', AT_ONCE, 'review: outside_policy'],
]

/** The last moment of 14 days that has not passed anywhere on earth, and the one after it. */
const IN_TIME = '2026-06-30T11:59:59Z'
const LATE = '2026-06-30T12:00:00Z'

/** Where the law gives more it decides, whatever the policy says; and not a second longer. */
const byLaw: [policy: PolicyId, ...Row][] = [
  ['jimeng', 'change_of_mind', 'a German consumer used none', IN_TIME, `granted 1000 ${ORIGINAL}`],
  ['jimeng', 'change_of_mind', 'a German consumer used one', IN_TIME, `granted 966 ${ORIGINAL}`],
  ['jimeng', 'change_of_mind', 'a German consumer used one', LATE, 'refused: non_refundable'],
  ['jimeng', 'legal', 'a German consumer used one', IN_TIME, `granted 966 ${ORIGINAL}`],
  ['jimeng', 'change_of_mind', 'a German company used one', AT_ONCE, 'refused: non_refundable'],
  ['jimeng', 'change_of_mind', 'a Swiss consumer used one', AT_ONCE, 'refused: non_refundable'],
  ['jimeng', 'change_of_mind', 'a German consumer who was not told of the right used one', '2027-06-30T11:59:59Z', `granted 1000 ${ORIGINAL}`],
  ['jimeng', 'change_of_mind', 'a German consumer who was not told of the right used one', '2027-06-30T12:00:00Z', 'refused: non_refundable'],
  ['jimeng', 'change_of_mind', 'a German consumer who did not ask for an immediate start used one', IN_TIME, `granted 1000 ${ORIGINAL}`],
  ['jimeng', 'change_of_mind', 'a German consumer used one, bought on a Saturday', IN_TIME, `granted 966 ${ORIGINAL}`],
  ['jimeng', 'change_of_mind', 'a German consumer used one, bought on a Saturday', LATE, 'refused: non_refundable'],
  ['jimeng', 'change_of_mind', 'a British consumer used one, bought on a Saturday', '2026-06-28T11:59:59Z', `granted 966 ${ORIGINAL}`],
  ['jimeng', 'change_of_mind', 'a British consumer used one, bought on a Saturday', '2026-06-28T12:00:00Z', 'refused: non_refundable'],
  ['jimeng', 'change_of_mind', 'content whose start ended the right, one used', AT_ONCE, 'refused: non_refundable'],
  ['jimeng', 'change_of_mind', 'content whose start ended the right, none used', AT_ONCE, `granted 1000 ${ORIGINAL}`],
  ['jimeng', 'change_of_mind', 'content whose waiver was never confirmed, one used', AT_ONCE, `granted 1000 ${ORIGINAL}`],
  ['anypic', 'change_of_mind', 'a German consumer used one', IN_TIME, `granted 966 ${ORIGINAL}`],
  ['anypic', 'change_of_mind', 'a German consumer used none', IN_TIME, `granted 1000 ${ORIGINAL}`],
  ['anypic', 'change_of_mind', 'a German consumer used none', LATE, 'refused: window_over 2026-06-22T09:00:00Z'],
  ['anumi', 'change_of_mind', 'a German consumer used one', IN_TIME, `granted 966 ${ORIGINAL}`],
  ['anumi', 'change_of_mind', 'a German consumer used one', LATE, 'refused: window_over 2026-06-29T09:00:00Z'],
  ['photoroom', 'change_of_mind', 'a German consumer used one', IN_TIME, `granted 966 ${ORIGINAL}`],
  ['photoroom', 'change_of_mind', 'a German consumer used one', LATE, 'review: outside_policy'],
  ['standard-30', 'change_of_mind', 'a German consumer used one', IN_TIME, `granted 966 ${ORIGINAL}`],
  ['standard-30', 'change_of_mind', 'a German consumer used one', LATE, `review 967 ${ANY}: discretion`],
]

const tables: { [Id in PolicyId]: Row[] } = { anypic, 'standard-30': standard30, anumi, jimeng, photoroom }

/** Plays a row, looks at the pack, and asks for exactly what it saw. */
async function outcome(policy: PolicyId, [ground, past, at]: Row) {
  const seller = sellerUnder(policy)
  await pasts[past](seller)
  seller.goTo(at)
  const { offer, options, ask } = await look(seller, ground)
  const says = inShort(options.find((option) => option.ground === ground)!.decision)
  const { status, transfers } = await ask()
  const paid = transfers.map(({ money, destination }) => `${money?.amount} ${destination}`)
  return { says, isOffered: offer.grounds.includes(ground), paid, isReviewed: status === 'in_review' }
}

/** Exactly what was granted is paid, at once; a person looks at what is for one; nothing comes of what was refused. */
function expected([, , , says]: Row) {
  const [verdict, amount, to] = says.split(/:? /)
  return {
    says,
    isOffered: !['refused', 'nothing', 'redirect'].includes(verdict!),
    paid: verdict === 'granted' ? [`${amount} ${to}`] : [],
    isReviewed: verdict === 'review',
  }
}

describe.each(Object.entries(tables) as [PolicyId, Row[]][])('a pack under %s (A6, A9, A10, A11, A19, B5, B7, B20, B22, B40, C8, C11, C12, C26, D3, D6, D7, D8)', (policy, rows) => {
  it.each(rows)('%s, %s, %s: %s', async (...row) => {
    expect(await outcome(policy, row)).toEqual(expected(row))
  })

  it('has a row for each ground that can be chosen', async () => {
    const seller = sellerUnder(policy)
    await seller.buy()
    const { options } = await look(seller, 'other')
    expect([...new Set(rows.map(([ground]) => ground))].toSorted()).toEqual(options.map(({ ground }) => ground).toSorted())
  })
})

describe('where the law gives more (C36, C37)', () => {
  it.each(byLaw)('%s, %s, %s, %s: %s', async (policy, ...row) => {
    expect(await outcome(policy, row)).toEqual(expected(row))
  })
})
