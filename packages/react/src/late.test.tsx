import { createRefundClient } from '@makegood/client'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Late } from './late.tsx'
import { RefundProvider } from './provider.tsx'

const client = createRefundClient({ baseUrl: '/nowhere', getToken: () => null })

/** Code that comes only once there is a network. */
function lateCode() {
  let online = false
  return {
    connect: () => {
      online = true
    },
    load: async () => {
      if (!online) throw new TypeError('Failed to fetch')
      return () => <span>38 credits</span>
    },
  }
}

const show = (as: 'div' | 'span', load: () => Promise<() => ReactNode>) =>
  render(
    <RefundProvider client={client} userId="ada">
      <Late name="<Test>" as={as} load={load} props={{}} root={{}} waiting={<span>…</span>} />
    </RefundProvider>,
  )

afterEach(cleanup)

it('says that the code did not come, and offers to try again', async () => {
  const { load, connect } = lateCode()
  show('div', load)
  expect(await screen.findByText(/^This did not load/)).toBeVisible()
  connect()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('38 credits')).toBeVisible()
})

it('has nothing to press where it stands in a line, and tries again by itself when the network is back', async () => {
  const { load, connect } = lateCode()
  show('span', load)
  expect(await screen.findByTitle(/^This did not load/)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  connect()
  await waitFor(() => {
    window.dispatchEvent(new Event('online'))
    expect(screen.getByText('38 credits')).toBeVisible()
  })
})
