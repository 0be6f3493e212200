import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useRefunds } from '../context.ts'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { RefundProvider } from '../provider.tsx'
import { ReportMenu } from '../report/report-menu.tsx'
import { stage } from '../testing/stage.tsx'
import { entryEnglish } from './en/entry.ts'
import { lightEnglish } from './en/light.ts'
import { english } from './en/lists.ts'
import { enProof } from './en/proof.ts'
import { withdrawalLight } from './en/withdrawal-light.ts'
import type { Language, Messages } from './messages.ts'

/** English with some words of another language. */
function speak(load = async () => all): Language {
  return {
    light: { ...lightEnglish, ...entryEnglish, ...withdrawalLight, language: { tag: 'eo' }, trigger: { more: (alt) => `Pli por ${alt}` } },
    load,
  }
}
const all: Messages = {
  ...english, ...enProof,
  language: { tag: 'eo' },
  trigger: { more: (alt) => `Pli por ${alt}` },
  history: { ...english.history, title: 'Historio' },
  menu: { ...english.menu, badResult: 'Malbona rezulto' },
}

it('is spoken from the start, and all of it once its words are there', async () => {
  const load = vi.fn<Language['load']>(async () => all)
  await stage(
    <>
      <ReportMenu resultId="generation-2-1" kind="image" alt="lago" />
      <WalletRefundHistory />
    </>,
    { policy: 'anumi', play: (world) => world.scenario('one picture'), props: { language: speak(load) } },
  )
  const trigger = screen.getByRole('button', { name: 'Pli por lago' })
  expect(trigger).toHaveAttribute('lang', 'eo')
  expect(await screen.findByRole('list', { name: 'Historio' })).toBeVisible()
  await userEvent.click(trigger)
  expect(await screen.findByRole('menuitem', { name: /^Malbona rezulto/ })).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
})

it('never lets a word of English through while its words are on their way', async () => {
  let arrive = () => {}
  const ready = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await stage(<WalletRefundHistory />, {
    policy: 'anumi', play: (world) => world.scenario('one picture'),
    props: { language: speak(async () => (await ready, all)) },
  })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(screen.queryByRole('list')).toBeNull()
  arrive()
  expect(await screen.findByRole('list', { name: 'Historio' })).toBeVisible()
})

it('is English where its words do not load: better than nothing', async () => {
  await stage(<WalletRefundHistory />, {
    policy: 'anumi', play: (world) => world.scenario('one picture'),
    props: { language: speak(() => Promise.reject(new Error('offline'))) },
  })
  expect(await screen.findByRole('list', { name: 'History' })).toBeVisible()
})

it('is asked for a second time where its words did not come at once', async () => {
  const load = vi.fn<Language['load']>(async () => all).mockRejectedValueOnce(new Error('flaky'))
  await stage(<WalletRefundHistory />, { policy: 'anumi', play: (world) => world.scenario('one picture'), props: { language: speak(load) } })
  expect(await screen.findByRole('list', { name: 'Historio' })).toBeVisible()
  expect(load).toHaveBeenCalledTimes(2)
})

/** A host that changes the language while all is shown. */
function Switch({ language }: { language: Language }) {
  const { scope } = useRefunds('Switch')
  const [isOn, setOn] = useState(false)
  return (
    <RefundProvider client={scope.client} userId={scope.userId} language={isOn ? language : undefined}>
      <button type="button" onClick={() => setOn(true)}>Parolu</button>
      <WalletRefundHistory />
    </RefundProvider>
  )
}

it('changes while it is shown', async () => {
  await stage(<Switch language={speak()} />, { policy: 'anumi', play: (world) => world.scenario('one picture') })
  expect(await screen.findByRole('list', { name: 'History' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Parolu' }))
  expect(await screen.findByRole('list', { name: 'Historio' })).toBeVisible()
})

it('changes in a test of a host too, by an object that is another on each render', async () => {
  const { reset } = await stage(<WalletRefundHistory />, {
    policy: 'anumi', play: (world) => world.scenario('one picture'), props: { language: { ...speak() } },
  })
  expect(await screen.findByRole('list', { name: 'Historio' })).toBeVisible()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  reset({ language: { ...speak() } })
  expect(await screen.findByRole('list', { name: 'Historio' })).toBeVisible()
  vi.restoreAllMocks()
})

it('has single words of the host laid over it', async () => {
  await stage(<WalletRefundHistory />, {
    policy: 'anumi', play: (world) => world.scenario('one picture'),
    props: { language: speak(), messages: { history: { title: 'Movoj' } } },
  })
  expect(await screen.findByRole('list', { name: 'Movoj' })).toBeVisible()
})
