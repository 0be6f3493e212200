import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { appealRefund, listRefunds, requestRefund } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

type Policy = Parameters<typeof stage>[1]['policy']

/** The newest refund, looked at closely. */
async function openNewest(policy: Policy, play: (world: RefundWorld) => Promise<unknown>) {
  const scene = await stage(<WalletRefundHistory />, { policy, play })
  const [newest] = await screen.findAllByRole('button', { name: /€|\+|–|decided/ })
  await userEvent.click(newest!)
  await screen.findByRole('list', { name: 'What has happened' })
  return scene
}

const steps = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

it('says of credits that came back too late when they were due (D5, D14)', async () => {
  await openNewest('jimeng', async (world) => {
    await world.buyPack()
    const running = await world.startGeneration({ kind: 'video', feature: 'video_generator', credits: 20 })
    const at = world.clock.now()
    await world.advance({ hours: 30 })
    await world.finishGeneration(running!.id, { outcome: 'failed', failure: { source: 'provider', provider: 'Kling' }, at })
  })
  expect(steps().at(-1)).toMatch(/^Back in your wallet.*late: it was due Tue 16 Jun, 11:00$/)
})

it('says nothing of late where the promise was kept (D14)', async () => {
  await openNewest('jimeng', async (world) => world.scenario('failed video'))
  expect(document.body.textContent).not.toContain('late:')
})

it('shows what is promised in the order in which it comes, the law’s time among it', async () => {
  await openNewest('jimeng', async (world) => {
    const pack = await world.buyPack({ sale: { country: 'DE', consumer: true } })
    await requestRefund(world, pack.id, 'change_of_mind')
  })
  const coming = steps().filter((step) => /^(Sent|Arrives)/.test(step))
  expect(coming.map((step) => step.slice(0, 4))).toEqual(['Sent', 'Arri'])
  expect(screen.getByText('By law: Directive 2011/83/EU art. 9, 13')).toBeVisible()
})

it('takes the answer to what was asked, and keeps it when it could not be sent (B27)', async () => {
  const { world, reload } = await openNewest('standard-30', async (one) => {
    const refundId = await requestRefund(one, (await one.buyPack()).id, 'defective')
    await one.decideReview(refundId, 'ask', { note: 'Which browser was it?' })
  })
  expect(screen.getByText('“Which browser was it?”')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
  expect(await screen.findByText('Write your answer.')).toBeVisible()
  await userEvent.fill(screen.getByRole('textbox', { name: 'Your answer' }), 'Firefox, on a phone.')
  world.network.failing = 1
  await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
  expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
  reload()
  await userEvent.click(await screen.findByRole('button', { name: /€10\.00/ }))
  expect(await screen.findByRole('textbox', { name: 'Your answer' })).toHaveValue('Firefox, on a phone.')
  await userEvent.click(screen.getByRole('button', { name: /Send the answer|Try again/ }))
  expect(await screen.findByText('You answered')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Your answer' })).toBeNull())
  expect(await screen.findByRole('heading', { name: '€10.00' })).toHaveFocus()
  expect((await listRefunds(world))[0]?.status).toBe('in_review')
})

it('names mediation after a second refusal, and offers no third review (B42, B44)', async () => {
  await openNewest('standard-30', async (world) => {
    const refundId = await requestRefund(world, (await world.buyPack()).id, 'other')
    await world.decideReview(refundId, 'decline')
    await appealRefund(world, refundId)
    await world.decideReview(refundId, 'decline')
  })
  expect(await screen.findByText('If you still disagree, a neutral third party can be asked to mediate.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ask for a review' })).toBeNull()
})

it('says what was asked for, and the fees that were taken off (B22, B38)', async () => {
  await openNewest('standard-30', async (world) => {
    const refundId = await requestRefund(world, (await world.buyPack({ externalFees: 35 })).id, 'misdescribed')
    await world.decideReview(refundId, 'approve')
  })
  expect(screen.getByText('It is not what was described', { selector: 'dd' })).toBeVisible()
  expect(await screen.findByRole('heading', { name: '€9.65' })).toBeVisible()
  expect(screen.getByText('Fees of the payment provider').nextSibling).toHaveTextContent('−€0.35')
})
