import type { RefundWorld } from '@makegood/msw'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listRefunds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const used = (world: RefundWorld) => world.scenario('partly used pack')
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const message = async () => (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })).value
const fill = async (name: RegExp, text: string) => userEvent.fill(await screen.findByRole('textbox', { name }), text)

async function open(policy: Parameters<typeof stage>[1]['policy'], play: (world: RefundWorld) => Promise<unknown>, requests: 'service' | 'letter' = 'letter') {
  const scene = await stage(<PackRefundForm />, { policy, requests, play })
  await userEvent.click(await button(/^Pack of 100 credits/))
  return scene
}

it('yields the e-mail of AnyPic with the exact subject and every field, and sends nothing (A20, A21, A22)', async () => {
  const { count } = await open('anypic', (world) => world.scenario('fresh pack'))
  await userEvent.click(await button('Continue'))
  await fill(/^Phone number/, '+49 30 901820')
  await fill(/^Why\?/, 'I bought the wrong one.')
  await userEvent.click(await button('Write the e-mail'))
  expect(await screen.findByText('Refund Request')).toBeVisible()
  expect(screen.getByText('hello@anypic.app')).toBeVisible()
  expect(screen.getByText(/^We have sent nothing/)).toBeVisible()
  const text = await message()
  for (const line of [
    'Order number: 48001',
    'Time of payment: 15 Jun 2026, 11:00 CEST',
    'Amount paid: €10.00',
    'Phone number of your account: +49 30 901820',
    'Reason: I do not need it',
    'In my words: I bought the wrong one.',
    'You get back: €10.00',
    'Used so far: nothing',
  ]) {
    expect(text.split('\n')).toContain(line)
  }
  const href = screen.getByRole('link', { name: 'Open in e-mail' }).getAttribute('href')!
  expect(href).toMatch(/^mailto:hello@anypic\.app\?subject=Refund%20Request&body=Hello/)
  expect(screen.getByRole('button', { name: 'Copy the message' })).toBeVisible()
  expect(count('POST /v1/refunds')).toBe(0)
})

it('is one more step after a short policy, tells what was used, and leads back without loss (B41, C29, C30)', async () => {
  await open('anumi', used)
  await fill(/^Why\?/, 'I do not need these any more')
  await userEvent.click(await button('Write the e-mail'))
  const text = await message()
  expect(text).toContain('Order number: 48001')
  expect(text).toContain('E-mail of your account: ada@example.com')
  expect(text).toContain('12 used · 88 left at €0.10: €8.80')
  expect(text).toContain('Used so far: 3 uses, 12 credits, between 17 Jun 2026 and 17 Jun 2026')
  await userEvent.click(await button('Back'))
  expect(await screen.findByRole('textbox', { name: /^Why\?/ })).toHaveValue('I do not need these any more')
})

it('asks for what is missing before it is written (A22)', async () => {
  await open('anypic', (world) => world.scenario('fresh pack'))
  await userEvent.click(await button('Continue'))
  await userEvent.click(await button('Write the e-mail'))
  expect(await screen.findAllByText('Fill this in.')).toHaveLength(2)
  expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull()
})

it('has no line for words that the policy does not ask for', async () => {
  await open('photoroom', used)
  await userEvent.click(await button('Write the e-mail'))
  expect(await message()).not.toContain('In my words')
})

it('is offered where sending fails, without claiming that nothing arrived', async () => {
  const { world } = await open('anumi', used, 'service')
  await fill(/^Why\?/, 'I do not need these any more')
  world.network.offline = true
  await userEvent.click(await button('Request €8.80'))
  expect(await screen.findByText(/There is no connection/)).toBeVisible()
  expect(screen.getByText(/^It may not have reached us/)).toBeVisible()
  await userEvent.click(await button('Send it as an e-mail instead'))
  expect(await message()).toContain('In my words: I do not need these any more')
  world.network.offline = false
  await userEvent.click(await button('Try again'))
  expect(await screen.findByRole('heading', { name: '€8.80 is approved' })).toBeVisible()
  expect(await listRefunds(world)).toHaveLength(1)
})

it('keeps what was typed as it was typed, and nothing of it as anything else', async () => {
  await open('anumi', used)
  const hostile = '<img src=x onerror=alert(1)>\r\nBcc: everyone@example.com & ?subject=Other'
  await fill(/^Why\?/, hostile)
  await userEvent.click(await button('Write the e-mail'))
  expect(await message()).toContain('<img src=x onerror=alert(1)>')
  expect(document.querySelector('img')).toBeNull()
})
