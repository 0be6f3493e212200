import type { RefundWorld } from '@makegood/msw'
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openRefund } from '../../testing/refund-page.tsx'
import { appealRefund, requestRefund } from '../../testing/refunds.ts'

async function refuse(world: RefundWorld, ground: string): Promise<string> {
  const refundId = await requestRefund(world, (await world.buyPack()).id, ground)
  await world.decideReview(refundId, 'decline').catch(() => {})
  return refundId
}
async function refuseTwice(world: RefundWorld, ground: string) {
  const refundId = await refuse(world, ground)
  await appealRefund(world, refundId)
  await world.decideReview(refundId, 'decline')
}
const ways = async () => {
  const section = (await screen.findByRole('heading', { name: 'If you still disagree' })).closest('section')!
  return within(section).getAllByRole('listitem').map(({ textContent }) => textContent)
}

it('names mediation and the law after a second no, where the policy has them (B44, B45, B46)', async () => {
  await openRefund('standard-30', (world) => refuseTwice(world, 'other'))
  expect(await ways()).toEqual([
    'A neutral third party can be asked to mediate. Write to supportClause 7 of the refund policy',
    'Your rights by law are not affected, and you may use legal means.Clauses 2, 7 of the refund policy',
  ])
  expect(screen.queryByRole('button', { name: 'Ask for a review' })).toBeNull()
})

it('names the merchant of record, and no mediation that the policy does not have (D21)', async () => {
  await openRefund('jimeng', (world) => refuseTwice(world, 'change_of_mind'))
  const [seller, law] = await ways()
  expect(seller).toBe('Ask Paddle.com Market Limited, who sold it to you')
  expect(law).toBe('Your rights by law are not affected, and you may use legal means.')
  expect(screen.getByRole('link', { name: seller! })).toHaveAttribute('href', 'https://paddle.com')
})

it('says nothing of it as long as somebody can look at it again (B42)', async () => {
  await openRefund('standard-30', (world) => refuse(world, 'other'))
  expect(await screen.findByRole('button', { name: 'Ask for a review' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'If you still disagree' })).toBeNull()
})
