import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletRefundHistory } from '../../history/wallet-refund-history.tsx'
import { PackRefundForm } from '../../pack-refund/pack-refund-form.tsx'
import { everyLine } from '../../testing/histories.ts'
import { RefundStand } from '../../testing/refund-stand.tsx'
import { send } from '../../testing/refund-stages.ts'
import { menuOf, onePicture } from '../../testing/report-page.tsx'
import { stage } from '../../testing/stage.tsx'
import { unmarkedTexts } from '../../testing/unmarked.ts'
import { PackStand, buyWithRight } from '../../testing/withdrawals.tsx'
import { pseudo } from './language.ts'

const words = await pseudo.load()
const props = { language: pseudo }
const ALT = 'a cat in the rain'

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

it('covers the menu, the form and the answer', async () => {
  await stage(menuOf(), onePicture('photoroom', props))
  await press(words.trigger.more(ALT))
  const item = await screen.findByRole('menuitem', { name: (name) => name.startsWith(words.menu.badResult) })
  await waitFor(() => expect(screen.queryByText(words.menu.checking)).toBeNull())
  await waitFor(() => expect(unmarkedTexts([ALT, 'Create Any Image'])).toEqual([]))
  await userEvent.click(item)
  const [reason] = await screen.findAllByRole('radio')
  await waitFor(() => expect(unmarkedTexts([ALT, 'Create Any Image'])).toEqual([]))
  await userEvent.click(reason!)
  await userEvent.fill(await screen.findByRole('textbox'), 'Garbled')
  await press(words.report.submit)
  await screen.findByRole('button', { name: words.report.done })
  await waitFor(() => expect(unmarkedTexts([ALT, 'Create Any Image'])).toEqual([]))
})

it('covers the history and its filters', async () => {
  await stage(<WalletRefundHistory />, { policy: 'anumi', play: everyLine, props })
  await screen.findByRole('list', { name: words.history.title })
  await press(words.filters.toggle(0, '0'))
  await waitFor(() => expect(unmarkedTexts(['Portrait', 'Create Any Image'])).toEqual([]))
})

it('covers a refund on its way', async () => {
  await stage(<RefundStand />, { policy: 'standard-30', play: send, props })
  await press('Look at it')
  await screen.findByRole('list', { name: words.timeline.title })
  await waitFor(() => expect(unmarkedTexts(['Look at it', 'Visa', 'Ada Lovelace'])).toEqual([]))
})

it('covers the packs, and what one comes to', async () => {
  await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('partly used pack'), props })
  const pack = await screen.findByRole('button', { name: (name) => name.includes(words.credits.count(100, '100')) })
  await waitFor(() => expect(unmarkedTexts([])).toEqual([]))
  await userEvent.click(pack)
  await screen.findByRole('textbox')
  await waitFor(() => expect(unmarkedTexts(['Visa', 'Ada Lovelace'])).toEqual([]))
})

it('covers the statement of withdrawal, but for the labels of the law', async () => {
  await stage(<PackStand />, { policy: 'anumi', play: buyWithRight, props })
  await press('withdraw from contract here')
  await screen.findByRole('textbox', { name: words.withdrawal.name })
  await waitFor(() => expect(unmarkedTexts(['withdraw from contract here', 'confirm withdrawal'])).toEqual([]))
})

it('would show a text of another language', async () => {
  await stage(<WalletRefundHistory />, { policy: 'anumi', play: everyLine, props: { ...props, messages: { history: { title: 'Movements' } } } })
  await screen.findByRole('list', { name: 'Movements' })
  expect(unmarkedTexts(['Create Any Image'])).toEqual(['Movements'])
})
