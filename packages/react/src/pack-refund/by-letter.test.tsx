import { createRefundClient } from '@makegood/client'
import { createLetterFetch, type LetterPack } from '@makegood/client/letters'
import { compile, policies, type PolicyId, summarize } from '@makegood/policy'
import { configure, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { RefundProvider } from '../provider.tsx'
import '../styles/styles.css'
import { PackRefundForm } from './pack-refund-form.tsx'

// What comes late waits until nothing else is in the way.
configure({ asyncUtilTimeout: 5000 })

const PACK: LetterPack = {
  id: 'pack-1', orderId: '48001', purchasedAt: '2026-06-15T09:00:00Z', credits: 100, used: 12, left: 88,
  paid: { amount: 1000, currency: 'EUR' }, method: { kind: 'alipay', label: 'Alipay' },
}

/** The form of a host that has no refund API, and knows its own orders. */
function show(id: Exclude<PolicyId, 'photoroom'>) {
  const fetch = createLetterFetch({ policy: summarize(compile(policies[id])), packs: () => [PACK], asker: { name: 'Ada Lovelace', email: 'ada@example.com' } })
  const client = createRefundClient({ baseUrl: 'https://letters.invalid', getToken: async () => null, fetch, retries: 0 })
  const { unmount } = render(
    <StrictMode>
      <RefundProvider client={client} userId={`ada ${crypto.randomUUID()}`} locale="en-GB" timeZone="Europe/Berlin">
        <PackRefundForm />
      </RefundProvider>
    </StrictMode>,
  )
  onTestFinished(() => {
    unmount()
    client.forget()
    localStorage.clear()
  })
}

const open = async () => userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
const mail = async () => new URL((await screen.findByRole('link', { name: /e-mail|mail/i })).getAttribute('href')!)

it('without the API the form still ends in the finished e-mail, with the exact subject and every field (A20, A21, A22)', async () => {
  show('anypic')
  await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  await userEvent.fill(await screen.findByRole('textbox', { name: /Phone number/ }), '+49 30 901820')
  await userEvent.fill(screen.getByRole('textbox', { name: /^Why\?/ }), 'I bought the wrong size.')
  await userEvent.click(screen.getByRole('button', { name: 'Write the e-mail' }))
  expect(await screen.findByText(/^We have sent nothing/)).toBeVisible()
  const { protocol, pathname, searchParams } = await mail()
  expect([protocol, pathname, searchParams.get('subject')]).toEqual(['mailto:', 'hello@anypic.app', 'Refund Request'])
  const body = searchParams.get('body')!
  for (const part of ['48001', '15 Jun 2026', '€10.00', '+49 30 901820', 'I bought the wrong size.', '12']) expect(body).toContain(part)
})

it('promises no amount that nobody has worked out, and says that a person decides', async () => {
  show('anypic')
  const pack = await screen.findByRole('button', { name: /^Pack of 100 credits/ })
  expect(pack.textContent).toContain('A person decides')
  await open()
  expect(await screen.findByText('12 used · 88 left')).toBeVisible()
  expect(document.body.textContent).not.toMatch(/You get back|€8\.80/)
})

it('asks under Anumi for a reason alone: the order and the address are known (C29, C30)', async () => {
  show('anumi')
  await open()
  expect(await screen.findAllByRole('textbox')).toHaveLength(1)
  expect(screen.getByText('48001', { selector: 'dd *' })).toBeVisible()
  expect(screen.getByText('ada@example.com', { selector: 'dd *' })).toBeVisible()
})

it('says nothing of a connection that is not there: no error, no waiting', async () => {
  show('anumi')
  await open()
  await screen.findAllByRole('textbox')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})
