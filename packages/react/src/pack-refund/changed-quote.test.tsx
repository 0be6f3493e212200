import type { Quote } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { QueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { draftsOf } from '../kept.ts'
import { listRefunds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const WORDS = 'The pictures are not what I had in mind.'

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const fillIn = async () => userEvent.fill(await screen.findByRole('textbox', { name: /^Why\?/ }), WORDS)

/** The form of a partly used pack, and a way to have the service say something else of it. */
async function start(policy: Parameters<typeof stage>[1]['policy']) {
  const queryClient = new QueryClient()
  const play = (world: RefundWorld) => world.scenario('partly used pack')
  const scene = await stage(<PackRefundForm />, { policy, play, props: { queryClient } })
  await userEvent.click(await button(/^Pack of 100 credits/))
  await screen.findByRole('row', { name: /^Pack of/ })
  const { items: [offer] } = await scene.client().packs.list()
  const say = (options: (all: Quote['options']) => Quote['options']) =>
    queryClient.setQueryData<Quote>(['makegood', scene.userId, 'quote', offer!.pack.id], (quote) => quote && { ...quote, options: options(quote.options) })
  return { ...scene, say }
}

it('is never sent to another place than was seen, chosen or not (B37)', async () => {
  const { say } = await start('standard-30')
  say((all) => all.map((option) => ({ ...option, decision: { ...option.decision, destinations: [{ to: 'balance', review: false }] } })))
  expect(await screen.findByText(/^Visa ·· 4242 is not offered any more as a way to get the money back. It would go to Your account balance now/)).toBeVisible()
})

it('is never asked for another reason than was seen, chosen or not', async () => {
  const { say } = await start('standard-30')
  say((all) => all.slice(1))
  expect(await screen.findByText(/^The reason that you chose is not offered any more/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull()
})

it('says which reason alone is left, and holds a click back that was meant for the former', async () => {
  const { say } = await start('standard-30')
  await userEvent.click(screen.getByText('It does not work'))
  const before = await button('Continue')
  say((all) => all.slice(0, 1))
  expect(await screen.findByText(/^The reason that you saw is not offered any more. It would be asked for this one now: I do not need it/)).toBeVisible()
  expect(before).toHaveAttribute('aria-disabled', 'true')
})

it('asks for the new amount by name, also after it was not sent (C11)', async () => {
  const { world } = await start('anumi')
  await fillIn()
  world.network.failing = 1
  await userEvent.click(await button('Request €8.80'))
  await button('Try again')
  await world.generate()
  await userEvent.click(await button('Request €8.40 instead'))
  expect(await screen.findByRole('heading', { name: '€8.40 is approved' })).toBeVisible()
})

it('is sent under another key where the service knows its key for something else', async () => {
  const idempotencyKey = crypto.randomUUID()
  const scene = await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.buyPack() })
  const { items: [offer] } = await scene.client().packs.list()
  const body = { packId: offer!.pack.id, ground: 'change_of_mind' as const, fields: { description: WORDS }, expected: { amount: 1000, currency: 'EUR' } }
  const other = await scene.world.buyPack({ paid: { amount: 100, currency: 'EUR' } })
  await scene.client().refunds.request({ ...body, packId: other.id, expected: other.paid }, { idempotencyKey })
  const fields = { ground: body.ground, values: body.fields, destination: '', sent: JSON.stringify({ ...body, destination: 'original_method' }) }
  const draft = { fields, idempotencyKey, tried: true }
  localStorage.setItem(`${draftsOf(scene.userId)}pack:${body.packId}`, JSON.stringify({ draft, until: Date.now() + 60_000 }))
  await userEvent.click(await button(/^Pack of 100 credits €10/))
  await userEvent.click(await button('Request €10.00'))
  await userEvent.click(await button('Try again'))
  expect(await screen.findByRole('heading', { name: '€10.00 is approved' })).toBeVisible()
  expect(await listRefunds(scene.world)).toHaveLength(2)
})
