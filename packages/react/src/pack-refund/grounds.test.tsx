import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listRefunds, requestRefund } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

type Play = (world: RefundWorld) => Promise<unknown>

/** The form of Ada's latest pack, on a ground. */
async function ground(policy: Parameters<typeof stage>[1]['policy'], play: Play, name?: string) {
  const scene = await stage(<PackRefundForm />, { policy, play })
  const [pack] = await screen.findAllByRole('button', { name: /^Pack of/ })
  await userEvent.click(pack!)
  await screen.findByRole('row', { name: /^Pack of/ })
  if (name) await userEvent.click(screen.getByText(name))
  return scene
}

const german = { country: 'DE', consumer: true, class: 'digital_service', informed: false } as const
const used = (world: RefundWorld) => world.scenario('partly used pack')

it('says what a person finds out, each once, and nothing by the name of its fact (A9, A10, A11)', async () => {
  await ground('anypic', used, 'The service was down')
  expect(await screen.findByText('A person checks for how long the service was down.')).toBeVisible()
  expect(screen.getByText('A person checks whether the outage was made good.')).toBeVisible()
  await userEvent.click(screen.getByText('I was charged twice'))
  expect(await screen.findAllByText('A person checks whether it was charged twice.')).toHaveLength(1)
  expect(document.body.textContent).not.toMatch(/outage\.|purchase\.|judge\./)
})

it('does not call an exception a refusal: past the limit a person decides (B20)', async () => {
  await ground('standard-30', (world) => world.scenario('window just over'))
  expect(await screen.findByText(/The time for this ended on .*15 Jul/)).toBeVisible()
  expect(screen.getByText('A person decides whether to make an exception.')).toBeVisible()
  expect(screen.getByRole('row', { name: 'You get back, if accepted €10.00' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
})

it('says that used credits are not taken off where the whole price comes back, and what is urgent (D7)', async () => {
  await ground('jimeng', used, 'I did not buy this')
  expect(await screen.findByRole('row', { name: '12 used, not taken off · 88 left' })).toBeVisible()
  expect(screen.getByRole('row', { name: 'You get back, if accepted €10.00' })).toBeVisible()
  expect(screen.getByText(/looked at before all else/)).toBeVisible()
})

it('takes off fees in a line of their own, so that the sum adds up (B22, B38)', async () => {
  await ground('standard-30', async (world) => {
    await world.buyPack({ externalFees: 35 })
    for (let count = 0; count < 3; count++) await world.generate()
  })
  expect(await screen.findByRole('row', { name: '12 used · 88 left at €0.10 €8.80' })).toBeVisible()
  expect(screen.getByRole('row', { name: 'Fees of the payment provider −€0.35' })).toBeVisible()
  expect(screen.getByRole('row', { name: 'You get back, if accepted €8.45' })).toBeVisible()
})

it('takes off what was used and what was refunded before, while more may come back (B39, B40)', async () => {
  await ground('standard-30', async (world) => {
    const pack = await world.buyPack()
    await world.generate()
    const refundId = await requestRefund(world, pack.id, 'change_of_mind')
    await world.decideReview(refundId, 'approve', { amount: { money: { amount: 300, currency: 'EUR' } } })
    await world.payOut(refundId)
    await world.arrive(refundId)
  })
  expect(await screen.findByRole('row', { name: '4 used at €0.10 −€0.40' })).toBeVisible()
  expect(screen.getByRole('row', { name: 'Refunded before −€3.00' })).toBeVisible()
  expect(screen.getByRole('row', { name: 'You get back, if accepted €6.60' })).toBeVisible()
  expect(screen.queryByText('This pack was refunded')).toBeNull()
})

it('names the right that decides, and where the law says so (C36, C37, D3)', async () => {
  await ground('jimeng', async (world) => {
    await world.buyPack({ sale: german })
    await world.generate()
  })
  expect(await screen.findByText('Your EU right of withdrawal gives you more than the policy here, so it decides.')).toBeVisible()
  expect(screen.getByText('By law: Directive 2011/83/EU art. 14(4)(a)')).toBeVisible()
  expect(screen.getByRole('row', { name: 'You get back €10.00' })).toBeVisible()
  expect(document.body.textContent).not.toContain('eu-withdrawal')
})

it('says what the law can give that is not money (C37)', async () => {
  await ground('jimeng', (world) => world.buyPack({ sale: { country: 'GB', consumer: true } }), 'It does not work')
  expect(await screen.findByText('Your UK right to what was agreed can give you more than the policy here.')).toBeVisible()
  expect(screen.getByText('If accepted, you get a new try for free.')).toBeVisible()
})

it('leads to the one store that sold it, and asks for nothing (B37, D18)', async () => {
  await stage(<PackRefundForm />, { policy: 'anypic', play: (world) => world.buyPack({ channel: 'app_store' }) })
  const [pack] = await screen.findAllByRole('button', { name: /^Pack of/ })
  await userEvent.click(pack!)
  expect(await screen.findByText('This is refunded elsewhere')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Ask the App Store' })).toHaveAttribute('href', 'https://reportaproblem.apple.com')
  expect(screen.queryByRole('link', { name: 'Ask Google Play' })).toBeNull()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('button', { name: /^(Request|Send|Continue)/ })).toBeNull()
})

it('refuses one reason without refusing the pack, and a review can be asked for from there (B10, B42)', async () => {
  const { world } = await ground('standard-30', (one) => one.scenario('fresh pack'), 'Charged after I canceled')
  expect(await screen.findByText('This pack is not refundable for this reason')).toBeVisible()
  expect(screen.getByText('Our records show no charge after a cancellation.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Ask for a review' }))
  const field = await screen.findByRole('textbox', { name: /looked at again/ })
  await waitFor(() => expect(field).toHaveFocus())
  await userEvent.fill(field, 'I canceled in March, and was charged in April.')
  await userEvent.click(screen.getByRole('button', { name: 'Send for review' }))
  expect(await screen.findByRole('heading', { name: 'Your request is in' })).toBeVisible()
  expect((await listRefunds(world)).map(({ status }) => status)).toEqual(['in_review'])
})

it('does not call a pack refused in the list while other reasons can be chosen (D6, D8)', async () => {
  await stage(<PackRefundForm />, { policy: 'jimeng', play: (world) => world.scenario('fresh pack') })
  const pack = await screen.findByRole('button', { name: /^Pack of 100 credits/ })
  await waitFor(() => expect(pack.textContent).toContain('Only for certain reasons'))
})

it('names a charge that brought no credits as what it is (A9, B9)', async () => {
  await stage(<PackRefundForm />, {
    policy: 'standard-30',
    play: async (world) => {
      await world.duplicateOrder(await world.buyPack(), { credits: 0 })
    },
  })
  await userEvent.click(await screen.findByRole('button', { name: /^Charge without credits/ }))
  await userEvent.click(await screen.findByText('I was charged twice'))
  expect(await screen.findByRole('row', { name: 'Charge without credits €10.00' })).toBeVisible()
  expect(screen.getByRole('row', { name: /^You get back.* €10\.00$/ })).toBeVisible()
})

it('says what to do first about a charge that nobody agreed to, and asks the rest in one piece (D7, D16)', async () => {
  const { world } = await ground('jimeng', used, 'I did not buy this')
  const first = screen.getByText('Do this first')
  expect(screen.getByText(/^Tell your bank or card issuer/)).toBeVisible()
  const words = screen.getByRole('textbox', { name: /^Why\?/ })
  expect(first.compareDocumentPosition(words)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(screen.queryByText(/^Step \d/)).toBeNull()
  await userEvent.fill(words, 'I have never heard of this shop.')
  await userEvent.click(screen.getByRole('button', { name: 'Request €10.00' }))
  expect(await screen.findByRole('heading', { name: 'Your request is in' })).toBeVisible()
  expect((await listRefunds(world)).map(({ ground: one }) => one)).toEqual(['unauthorised_charge'])
})

it('shows the interruptions on record with how long they lasted (A10, B7, D8)', async () => {
  await ground('anypic', (world) => world.scenario('outage'), 'The service was down')
  expect(await screen.findByText('Interruptions since you bought it')).toBeVisible()
  expect(screen.getByText('Mon 15 Jun, 12:00 to Thu 18 Jun, 20:00')).toBeVisible()
  expect(screen.getByText('80 hours · nothing worked')).toBeVisible()
})

it('says that no interruption is on record, and that it can be claimed all the same (D8)', async () => {
  await ground('jimeng', (world) => world.scenario('fresh pack'), 'The service was down')
  expect(await screen.findByText('No interruption is recorded since you bought it.')).toBeVisible()
  expect(screen.getByText(/^Say in the next step when it was/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible()
})

it('explains whose address has to ask, and who is signed in (C9, C29)', async () => {
  await ground('anumi', (world) => world.buyPack({ email: 'someone-else@example.com' }))
  expect(await screen.findByText('You are signed in as ada@example.com.')).toBeVisible()
  expect(screen.getByText(/^The address that bought it is on the receipt of order 48001\. Sign in with that one/)).toBeVisible()
  expect(document.body.textContent).not.toContain('someone-else')
  await userEvent.click(screen.getByRole('button', { name: 'Write to support' }))
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })).value).toContain('Order number: 48001')
})

it('says that a part of a cent was dropped, and of what (C11, C12)', async () => {
  await ground('anumi', async (world) => {
    await world.buyPack({ paid: { amount: 999, currency: 'EUR' } })
    await world.generate()
  })
  expect(await screen.findByText('The exact share is €9.5904, rounded down to €9.59.')).toBeVisible()
})

it('says nothing of rounding where nothing was rounded (C12)', async () => {
  await ground('anumi', used)
  expect(await screen.findByRole('row', { name: 'You get back €8.80' })).toBeVisible()
  expect(screen.queryByText(/rounded/)).toBeNull()
})

it('tells of chargebacks where one is thought of and the policy does, and of nothing the policy is silent on (C34, C35)', async () => {
  await ground('anypic', used, 'I was charged twice')
  expect(await screen.findByText('A person checks whether it was charged twice.')).toBeVisible()
  expect(screen.queryByText(/chargeback can hold up/)).toBeNull()
})
