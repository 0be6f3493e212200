import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { provider } from './provider.guide.ts'
import { WalletBalance } from './history/wallet-balance.tsx'
import { stage } from './testing/stage.tsx'
import { tryKeys } from './testing/try-keys.ts'

/** Credits come back while a button of the host has the focus; then a button of the notification has it. */
async function onNotification(name: 'View' | 'Close') {
  const { world } = await stage(
    <>
      <WalletBalance />
      <button type="button">Host</button>
    </>,
    { policy: 'anypic', play: (w) => w.scenario('fresh pack') },
  )
  await screen.findByText('100 credits')
  const generation = await world.startGeneration({ credits: 12 })
  await screen.findByText('88 credits')
  await world.finishGeneration(generation!.id, { outcome: 'failed' })
  const button = await screen.findByRole('button', { name })
  screen.getByRole('button', { name: 'Host' }).focus()
  button.focus()
}

const host = () => screen.getByRole('button', { name: 'Host', hidden: true })

tryKeys('RefundProvider', provider, {
  async view(press) {
    await onNotification('View')
    await press()
    await screen.findByRole('dialog')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(host()).toHaveFocus())
  },
  async close(press) {
    await onNotification('Close')
    await press()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Close' })).toBeNull())
  },
})
