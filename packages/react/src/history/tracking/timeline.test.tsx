import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openRefund } from '../../testing/refund-page.tsx'
import { ask } from '../../testing/refund-stages.ts'
import { listRefundIds, requestRefund } from '../../testing/refunds.ts'

const steps = () => within(screen.getByRole('list', { name: 'What has happened' })).getAllByRole('listitem').map(({ textContent }) => textContent)

it('says of credits that came back too late when they were due (D5, D14)', async () => {
  await openRefund('jimeng', async (world) => {
    await world.buyPack()
    const running = await world.startGeneration({ kind: 'video', feature: 'video_generator', credits: 20 })
    const at = world.clock.now()
    await world.advance({ hours: 30 })
    await world.finishGeneration(running!.id, { outcome: 'failed', failure: { source: 'provider', provider: 'Kling' }, at })
  })
  expect(steps().at(-1)).toMatch(/^Back in your wallet.*Late: it was due Tue 16 Jun, 11:00$/)
})

it('says nothing of late where the promise was kept (D14)', async () => {
  await openRefund('jimeng', async (world) => world.scenario('failed video'))
  expect(document.body.textContent).not.toContain('Late:')
})

it('shows what is promised in the order in which it comes, the law’s time among it', async () => {
  await openRefund('jimeng', async (world) => {
    const pack = await world.buyPack({ sale: { country: 'DE', consumer: true } })
    await requestRefund(world, pack.id, 'change_of_mind')
  })
  expect(steps().slice(-2).map((step) => step.slice(0, 7))).toEqual(['Sentby ', 'Arrives'])
  expect(screen.getByText('By law: Directive 2011/83/EU art. 9, 13')).toBeVisible()
})

it('says what was asked for, and the fees that were taken off (B22, B38)', async () => {
  await openRefund('standard-30', async (world) => {
    await world.decideReview(await ask(world, { externalFees: 35 }, 'misdescribed'), 'approve')
  })
  expect(screen.getByText('It is not what was described', { selector: 'dd' })).toBeVisible()
  expect(await screen.findByRole('heading', { name: '€9.65' })).toBeVisible()
  expect(screen.getByText('Fees of the payment provider').nextSibling).toHaveTextContent('−€0.35')
})

it('shows what somebody wrote and gave with a step, as they wrote it (B27)', async () => {
  const { world } = await openRefund('standard-30', ask)
  const [refundId] = await listRefundIds(world)
  await world.decideReview(refundId!, 'ask', { note: 'Two things:\n1. which browser?\n2. when?' })
  const note = await screen.findByText(/^“Two things:/, { selector: '.makegood-step-note' })
  expect(note.textContent).toBe('“Two things:\n1. which browser?\n2. when?”')
  expect(getComputedStyle(note).whiteSpaceCollapse).toBe('preserve-breaks')
})
