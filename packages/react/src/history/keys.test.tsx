import { screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { stage } from '../testing/stage.tsx'
import { tryKeys } from '../testing/try-keys.ts'
import { walletRefundHistory } from './wallet-refund-history.guide.ts'
import { WalletRefundHistory } from './wallet-refund-history.tsx'

const list = () => screen.findByRole('list', { name: 'History' })
const rows = async () => within(await list()).getAllByRole('button')
/** The place of the line that has the focus. */
const place = () => Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'))
const isAt = (line: number) => waitFor(() => expect(place()).toBe(line))

/** Fifteen lines, of which one has the focus. */
async function onLine(line = 1) {
  const scene = await stage(<WalletRefundHistory />, {
    policy: 'anypic',
    play: async (world) => {
      await world.buyPack({ credits: 1000 })
      for (let run = 1; run < 15; run++) await world.generate({ credits: run })
    },
  })
  ;(await rows())[0]!.focus()
  await isAt(1)
  for (let at = 2; at <= line; at++) {
    await userEvent.keyboard('{ArrowDown}')
    await isAt(at)
  }
  return scene
}

tryKeys('WalletRefundHistory', walletRefundHistory, {
  async enter(press) {
    await onLine()
    screen.getByRole('button', { name: 'Export' }).focus()
    await press()
    await isAt(1)
    await userEvent.keyboard('{Tab}')
    expect(await list()).not.toContainElement(document.activeElement as HTMLElement)
  },
  async next(press) {
    await onLine()
    await press()
    await isAt(2)
  },
  async previous(press) {
    await onLine(3)
    await press()
    await isAt(2)
  },
  async forward(press) {
    await onLine(2)
    await press()
    await isAt(12)
  },
  async back(press) {
    await onLine()
    await userEvent.keyboard('{PageDown}')
    await isAt(11)
    await press()
    await isAt(1)
  },
  async first(press) {
    await onLine(3)
    await press()
    await isAt(1)
  },
  async last(press) {
    await onLine()
    await press()
    await isAt(15)
  },
  async open(press) {
    await onLine(2)
    await press()
    expect(await screen.findByRole('dialog')).toContainElement(document.activeElement as HTMLElement)
  },
  async close(press) {
    await onLine(2)
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('dialog')
    await press()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await isAt(2)
  },
  async search(press) {
    const { requests } = await onLine()
    const before = requests.length
    await userEvent.fill(screen.getByRole('searchbox'), '48001')
    await press()
    // What is typed alone waits for more.
    await waitFor(() => expect(requests.slice(before).some((request) => request.startsWith('GET /v1/wallet/history'))).toBe(true), { timeout: 150, interval: 10 })
  },
  async lots(press) {
    await onLine()
    const lots = screen.getByRole('button', { name: 'Where they come from' })
    lots.focus()
    for (const open of ['true', 'false']) {
      await press()
      expect(lots).toHaveAttribute('aria-expanded', open)
    }
  },
})
