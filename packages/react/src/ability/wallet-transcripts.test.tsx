import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletBalance } from '../history/wallet-balance.tsx'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { PackRefundForm } from '../pack-refund/pack-refund-form.tsx'
import { press, tabTo } from '../testing/keyboard.ts'
import { listen } from '../testing/reader.ts'
import { sendPart } from '../testing/refund-stages.ts'
import { stage } from '../testing/stage.tsx'
import { field, findButton, received, withPack } from '../testing/withdrawal-page.tsx'

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const titled = (name: string) => waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus(), { timeout: 5000 })

async function goOn(name: string | RegExp, key = 'Enter') {
  await tabTo(await button(name))
  await press(key)
}

it('of a refund in the history, to its detail', async () => {
  await stage(<WalletRefundHistory />, { policy: 'anumi', play: sendPart })
  await screen.findByRole('list', { name: 'History' })
  const reader = listen('Following a refund', 'Money is on its way. It is found in the history, and looked at closely.')
  await reader.read()
  await reader.step('Tab to the search', () => tabTo(screen.getByRole('searchbox')))
  await reader.step('Search for the order', async () => {
    await userEvent.keyboard('48001')
    await screen.findByText(/^\d lines?$/)
  })
  await reader.step('Tab to the lines', () => tabTo(screen.getByRole('list', { name: 'History' }).querySelector('button')!))
  await reader.step('Down to the next', () => press('ArrowDown'))
  await reader.step('Home, and Enter opens it', async () => {
    await press('Home')
    await press('Enter')
    await screen.findByRole('list', { name: 'What has happened' })
  })
  await reader.read()
  await reader.step('Open why it is this much', () => goOn(/^Why this amount/))
  await reader.step('Escape closes', async () => {
    await press('Escape')
    await isClosed()
  })
  await expect(reader.text()).toMatchFileSnapshot('../../transcripts/history.md')
})

it('of asking for the money of a pack', async () => {
  await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('partly used pack') })
  await button(/^Pack of 100 credits/)
  const reader = listen('Asking for the money of a pack', 'A pack of which a few credits were used. What is left comes back.')
  await reader.step('Tab to the pack', async () => tabTo(await button(/^Pack of 100 credits/)))
  await reader.step('Enter opens it', async () => {
    await press('Enter')
    await screen.findByRole('textbox', { name: /^Why\?/ })
    await screen.findByText(/^To Visa/)
  })
  await reader.read()
  await reader.step('Request too early', async () => {
    await goOn('Request €8.80')
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^Why\?/ })).toHaveFocus())
  })
  await reader.step('Write why', () => userEvent.keyboard('I do not need these any more'))
  await reader.step('Request', async () => {
    await goOn('Request €8.80')
    await titled('€8.80 is approved')
    await screen.findByText('Arrives')
  })
  await reader.read()
  await expect(reader.text()).toMatchFileSnapshot('../../transcripts/pack-refund.md')
})

it('of withdrawing from a contract', async () => {
  await withPack()
  await findButton()
  const reader = listen('Withdrawing from a contract', 'The right by law: two presses, nothing to type.')
  await reader.step('Tab to the button', () => userEvent.tab())
  await reader.step('Enter opens the statement', async () => {
    await press('Enter')
    await waitFor(async () => expect(await field('E-mail for the receipt')).toHaveValue('ada@example.com'))
  })
  await reader.read()
  await reader.step('Tab to the e-mail', async () => tabTo(await field('E-mail for the receipt')))
  await reader.step('Confirm', async () => {
    await goOn('confirm withdrawal')
    await received()
  })
  await reader.read()
  await reader.step('Escape closes', async () => {
    await press('Escape')
    await isClosed()
  })
  await expect(reader.text()).toMatchFileSnapshot('../../transcripts/withdrawal.md')
})

it('of credits that come back by themselves', async () => {
  const { world, requests } = await stage(<WalletBalance />, { policy: 'anypic', play: (one) => one.scenario('fresh pack') })
  await waitFor(() => expect(requests).toContain('GET /v1/events'), { timeout: 5000 })
  const reader = listen('Credits that come back by themselves', 'Two videos could not be made. Nobody has to do anything.')
  await reader.step('Nothing is done', async () => {
    await world.generate({ kind: 'video', feature: 'video_generator', credits: 12, outcome: 'failed' })
    await screen.findByText('12 credits are back in your wallet')
  })
  await reader.step('A moment later, another', async () => {
    await world.generate({ kind: 'video', feature: 'video_generator', credits: 8, outcome: 'failed' })
    await screen.findByText('8 credits are back in your wallet')
  })
  await reader.step('Tab to the first notification', async () => tabTo((await screen.findAllByRole('button', { name: 'View' }))[0]!))
  await reader.step('Enter opens the refund', async () => {
    await press('Enter')
    await screen.findByRole('list', { name: 'What has happened' })
  })
  await reader.read()
  await expect(reader.text()).toMatchFileSnapshot('../../transcripts/live-return.md')
})
