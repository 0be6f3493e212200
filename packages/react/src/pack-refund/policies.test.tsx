import type { RefundWorld } from '@makegood/msw'
import type { PolicyId } from '@makegood/policy'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listRefunds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

/** 30 credits for 10.00 euros, bought on Monday, 15 June 2026, 11:00 in Berlin: 29 of them are worth 966.67 cents. */
const buy = (world: RefundWorld, more: Parameters<RefundWorld['buyPack']>[0] = {}) => world.buyPack({ credits: 30, ...more })
const use = (world: RefundWorld, credits: number) => world.generate({ credits })
const outage = (hours: number, seconds = 0, remedied = false, complete = true) => async (world: RefundWorld) => {
  await buy(world)
  await world.advance({ hours: 1 })
  const incident = await world.incident({ complete })
  await world.advance({ hours, seconds })
  await world.endIncident(incident, { remedied })
}

const pasts = {
  unused: (world) => buy(world),
  'one credit used': async (world) => {
    await buy(world)
    await use(world, 1)
  },
  'used up': async (world) => {
    await buy(world)
    await use(world, 30)
  },
  'charged twice': async (world) => world.duplicateOrder(await buy(world)),
  'charged once': (world) => buy(world, { duplicateOf: null }),
  'charged after the end': async (world) => {
    await world.cancelService()
    await world.advance({ days: 3 })
    await buy(world)
  },
  'from another address': (world) => buy(world, { email: 'lady@example.com' }),
  'banned account': async (world) => {
    await buy(world)
    await world.service.intake.standing({ walletId: 'wallet-ada', standing: 'banned' })
  },
  'in a store': (world) => buy(world, { channel: 'play_store' }),
  'with fees': (world) => buy(world, { externalFees: 35 }),
  'a German consumer, one credit used': async (world) => {
    await buy(world, { sale: { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true } })
    await use(world, 1)
  },
  'down for 24 hours': outage(24),
  'down for 24 hours and a second': outage(24, 1),
  'down for 48 hours': outage(48),
  'down for 48 hours and a second': outage(48, 1),
  'down for 49 hours, made good': outage(49, 0, true),
  'down for 72 hours': outage(72),
  'down for 72 hours and a second': outage(72, 1),
} satisfies Record<string, (world: RefundWorld) => Promise<unknown>>

/** A reason as the form words it, what has happened, and how long ago; the sum that is shown, or null; and what is said. */
type Row = [reason: string, past: keyof typeof pasts, later: { days?: number; seconds?: number }, sum: string | null, says: (string | RegExp)[]]

const NOW = { seconds: 0 }
const CHANGED_MY_MIND = 'I do not need it'
const TWICE = 'I was charged twice'
const DOWN = 'The service was down'
const NOT_MINE = 'I did not buy this'
const AFTER_END = 'Charged after I canceled'
const NOT_THIS_REASON = 'This pack is not refundable for this reason'
const ROUNDED_UP = 'The exact share is €9.6667, rounded up to €9.67.'
const ROUNDED_DOWN = 'The exact share is €9.6667, rounded down to €9.66.'
const A_PERSON = 'The policy leaves this to a person.'
const NOT_SAID = 'The policy does not say, so a person decides.'

const anypic: Row[] = [
  [CHANGED_MY_MIND, 'unused', { days: 7 }, 'You get back €10.00', ['Until Mon 22 Jun, 11:00.']],
  [CHANGED_MY_MIND, 'unused', { days: 7, seconds: 1 }, null, [NOT_THIS_REASON, 'The time for this ended on Mon 22 Jun, 11:00.', 'Before that, €10.00 would have come back.']],
  [CHANGED_MY_MIND, 'one credit used', NOW, null, [NOT_THIS_REASON, 'With no credit of it used, €10.00 would have come back.']],
  [CHANGED_MY_MIND, 'banned account', NOW, null, [NOT_THIS_REASON, 'The account is banned.']],
  [TWICE, 'charged twice', { days: 400 }, 'You get back €10.00', []],
  [TWICE, 'charged once', NOW, null, [NOT_THIS_REASON, 'No second order of the same pack stands near this one.']],
  [TWICE, 'unused', NOW, 'You get back, if accepted €10.00', ['A person checks whether it was charged twice.']],
  [DOWN, 'down for 48 hours', NOW, null, [NOT_THIS_REASON, 'The longest time it was down lasted 2 days.']],
  [DOWN, 'down for 48 hours and a second', NOW, 'You get back €10.00', ['To Visa ·· 4242, in 3 to 10 business days after approval.']],
  [DOWN, 'down for 49 hours, made good', NOW, null, [NOT_THIS_REASON, 'That outage has been made good already.']],
  [DOWN, 'unused', NOW, 'You get back, if accepted €10.00', ['No interruption is recorded since you bought it.']],
  ['Something else', 'unused', { days: 400 }, null, [NOT_SAID]],
  ['', 'in a store', NOW, null, ['This is refunded elsewhere', 'Ask Google Play']],
]

const standard30: Row[] = [
  [CHANGED_MY_MIND, 'one credit used', NOW, 'You get back, if accepted €9.67', [ROUNDED_UP, A_PERSON]],
  [CHANGED_MY_MIND, 'unused', { days: 30, seconds: 25_199 }, 'You get back, if accepted €10.00', [A_PERSON]],
  [CHANGED_MY_MIND, 'unused', { days: 30, seconds: 25_200 }, 'You get back, if accepted €10.00', ['The time for this ended on Wed 15 Jul, 17:59.', /make an exception/]],
  [CHANGED_MY_MIND, 'used up', NOW, null, [NOT_THIS_REASON, 'Nothing of it is left to refund.']],
  [CHANGED_MY_MIND, 'with fees', NOW, 'You get back, if accepted €9.65', ['Fees of the payment provider', A_PERSON]],
  ['It does not work', 'one credit used', NOW, 'You get back, if accepted €9.67', ['A person looks at what is wrong with it.']],
  ['It is not what was described', 'one credit used', NOW, 'You get back, if accepted €9.67', ['A person looks at what is wrong with it.']],
  [DOWN, 'down for 24 hours', NOW, null, [NOT_THIS_REASON, 'The longest time it was down lasted 24 hours.']],
  [DOWN, 'down for 24 hours and a second', NOW, 'You get back €10.00', []],
  [DOWN, 'down for 49 hours, made good', NOW, 'You get back €10.00', []],
  [TWICE, 'charged twice', NOW, 'You get back €10.00', []],
  [TWICE, 'charged twice', { days: 31 }, 'You get back, if accepted €10.00', ['The time for this ended on Wed 15 Jul, 17:59.']],
  [NOT_MINE, 'one credit used', { days: 400 }, 'You get back, if accepted €10.00', [/looked at before all else/]],
  [NOT_MINE, 'with fees', NOW, 'You get back, if accepted €9.65', ['Fees of the payment provider']],
  [AFTER_END, 'charged after the end', NOW, 'You get back €10.00', []],
  [AFTER_END, 'unused', NOW, null, [NOT_THIS_REASON, 'Our records show no charge after a cancellation.']],
  ['Something else', 'one credit used', NOW, 'You get back, if accepted €9.67', [A_PERSON]],
  ['A right by law', 'used up', { days: 400 }, null, ['A person looks at what the law says about it.']],
]

const anumi: Row[] = [
  ['', 'unused', { days: 14 }, 'You get back €10.00', ['Until Mon 29 Jun, 11:00.']],
  ['', 'unused', { days: 14, seconds: 1 }, null, ['This pack is not refundable', 'The time for this ended on Mon 29 Jun, 11:00.']],
  ['', 'one credit used', { days: 14 }, 'You get back €9.66', [ROUNDED_DOWN]],
  ['', 'used up', NOW, null, ['Nothing of it is left to refund.']],
  ['', 'from another address', NOW, null, ['It has to be asked from the e-mail address that bought it.', 'You are signed in as ada@example.com.']],
  ['', 'banned account', NOW, null, ['This pack is not refundable']],
]

const jimeng: Row[] = [
  [CHANGED_MY_MIND, 'unused', NOW, null, [NOT_THIS_REASON, 'Credits are not refundable once they are in the wallet.']],
  [CHANGED_MY_MIND, 'a German consumer, one credit used', { days: 15, seconds: 10_799 }, 'You get back €9.66', [/^Your EU right of withdrawal gives you more/]],
  [CHANGED_MY_MIND, 'a German consumer, one credit used', { days: 15, seconds: 10_800 }, null, ['Credits are not refundable once they are in the wallet.']],
  [TWICE, 'charged twice', { days: 400 }, 'You get back €10.00', []],
  [TWICE, 'charged once', NOW, null, [NOT_THIS_REASON, 'No second order of the same pack stands near this one.']],
  [NOT_MINE, 'one credit used', NOW, 'You get back, if accepted €10.00', [/looked at before all else/]],
  [DOWN, 'down for 72 hours', NOW, null, [NOT_THIS_REASON, 'The longest time it was down lasted 3 days.']],
  [DOWN, 'down for 72 hours and a second', NOW, 'You get back €10.00', []],
  ['Something else', 'unused', { days: 400 }, null, [NOT_SAID]],
]

const photoroom: Row[] = [
  [CHANGED_MY_MIND, 'unused', NOW, null, [NOT_SAID]],
  [TWICE, 'charged twice', NOW, null, [NOT_SAID]],
  [NOT_MINE, 'one credit used', NOW, null, [NOT_SAID]],
  ['Something else', 'used up', NOW, null, [NOT_SAID]],
]

const tables: { [Id in PolicyId]: Row[] } = { anypic, 'standard-30': standard30, anumi, jimeng, photoroom }

/** Opens the pack that was bought last, on its reason. */
async function open(policy: PolicyId, [reason, past, later]: Row) {
  const scene = await stage(<PackRefundForm />, {
    policy,
    play: async (world) => {
      await pasts[past](world)
      await world.advance(later)
    },
  })
  const [pack] = await screen.findAllByRole('button', { name: /^Pack of/ })
  await userEvent.click(pack!)
  if (reason) await userEvent.click(await screen.findByText(reason))
  return scene
}

/** Fills in what is asked, step by step, and sends it. */
async function send() {
  for (;;) {
    for (const field of screen.queryAllByRole('textbox')) await userEvent.fill(field, 'It could not be used for what I bought it for.')
    const places = screen.queryByRole('group', { name: 'Where should it go?' })
    if (places) await userEvent.click(within(places).getAllByRole('radio')[0]!, { force: true })
    const on = await screen.findByRole('button', { name: /^(Continue|Request|Send)/ })
    const isLast = on.textContent !== 'Continue'
    await waitFor(() => expect(on).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(on)
    if (isLast) return
  }
}

const rows = (Object.entries(tables) as [PolicyId, Row[]][]).flatMap(([policy, table]) => table.map((row): [PolicyId, ...Row] => [policy, ...row]))
const granted = rows.filter(([, , , , sum]) => sum?.startsWith('You get back €'))

it.each(rows)('under %s the form says of "%s" with %s, %o later, what it brings, or why not (A6, A9, A10, A19, B7, B20, B40, C11, C26, D3, D6, D8)', async (policy, ...row) => {
  const [, , , sum, says] = row
  await open(policy, row)
  for (const text of says) expect(await screen.findByText(text)).toBeVisible()
  if (sum) expect(await screen.findByRole('row', { name: sum })).toBeVisible()
  else expect(screen.queryByRole('row', { name: /^You get back/ })).toBeNull()
})

it.each(granted)('what is sent under %s for "%s" with %s, %o later, is what was shown, to the cent (A24, C12)', async (policy, ...row) => {
  const { world } = await open(policy, row)
  const amount = /€.+/.exec(row[3]!)![0]
  await screen.findByRole('row', { name: row[3]! })
  await send()
  expect(await screen.findByRole('heading', { name: `${amount} is approved` })).toBeVisible()
  const [refund] = await listRefunds(world)
  expect(refund).toMatchObject({ status: 'approved', transfers: [{ kind: 'money', destination: 'original_method', status: 'pending' }] })
  expect(refund!.transfers[0]!.money).toEqual({ amount: Math.round(Number(amount.slice(1)) * 100), currency: 'EUR' })
})
