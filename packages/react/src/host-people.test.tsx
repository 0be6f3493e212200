import { createRefundClient } from '@makegood/client'
import type { RefundWorld, RefundWorldOptions } from '@makegood/msw'
import { configure, render, screen, waitFor } from '@testing-library/react'
import { getResponse } from 'msw'
import { StrictMode, useEffect } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletBalance } from './history/wallet-balance.tsx'
import { WalletRefundHistory } from './history/wallet-refund-history.tsx'
import { RefundProvider } from './provider.tsx'
import { useRefund, useWallet } from './index.ts'
import { pngFile } from './testing/files.ts'
import { listRefunds } from './testing/refunds.ts'
import { details, fill, findBadResult, menuOf, more, openReport, submit } from './testing/report-page.tsx'
import { setScene } from './testing/scene.tsx'

configure({ asyncUtilTimeout: 10_000 })

type Request = { path: string; user: string }

const play = async (world: RefundWorld) => {
  await world.scenario('one picture')
  await world.buyPack({ userId: 'bob', credits: 7 })
}

function OwnWallet() {
  const { wallet } = useWallet()
  return <p data-testid="own">{wallet ? `${wallet.balance} of mine` : 'none'}</p>
}

/** A page with one client for whoever is signed in. Its own part counts how often it was mounted. */
async function signIn(options: RefundWorldOptions = { policy: 'photoroom' }) {
  const { world } = await setScene(options, play)
  const id = crypto.randomUUID()
  let name = 'ada'
  const requests: Request[] = []
  const client = createRefundClient({
    baseUrl: world.baseUrl,
    retries: 0,
    getToken: () => world.token(name),
    async fetch(request) {
      const user = ['ada', 'bob'].find((one) => request.headers.get('authorization') === `Bearer ${world.token(one)}`)
      requests.push({ path: `${request.method} ${new URL(request.url).pathname.replace(/^.*(?=\/v1\/)/, '')}`, user: user ?? 'nobody' })
      const response = await getResponse(world.handlers, request)
      if (!response || response.type === 'error') throw new TypeError('Failed to fetch')
      return response
    },
  })
  const told = vi.fn<(...what: unknown[]) => void>()
  const mounted = vi.fn<() => void>()
  function Host() {
    useEffect(mounted, [])
    return null
  }
  const page = () => (
    <StrictMode>
      <RefundProvider client={client} userId={`${name} ${id}`} locale="en-GB" timeZone="Europe/Berlin" onOutcome={told} onReport={told}>
        <Host />
        <WalletBalance />
        <OwnWallet />
        {menuOf()}
        <WalletRefundHistory />
      </RefundProvider>
    </StrictMode>
  )
  const { rerender, unmount } = render(page())
  mounted.mockClear()
  onTestFinished(() => {
    unmount()
    client.forget()
    world.close()
    localStorage.clear()
  })
  const seen: string[] = []
  const observer = new MutationObserver(() => seen.push(document.body.textContent ?? ''))
  return {
    world,
    client,
    requests,
    told,
    mounted,
    /** The host signs somebody in. Everything that is seen from then on is noted. */
    become(next: 'ada' | 'bob') {
      name = next
      rerender(page())
      requests.length = 0
      seen.splice(0, seen.length, document.body.textContent ?? '')
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
      onTestFinished(() => observer.disconnect())
    },
    seen,
    users: () => [...new Set(requests.map(({ user }) => user))],
  }
}

const ADA = '96 credits'
const isHeard = (requests: Request[]) => waitFor(() => expect(requests.map(({ path }) => path)).toContain('GET /v1/events'))

describe('with one client for all, somebody else', () => {
  it('sees and asks for their own alone, and the page of the host stays', async () => {
    const { become, seen, users, mounted, world, requests } = await signIn()
    await screen.findAllByText(ADA)
    become('bob')
    expect(await screen.findAllByText('7 credits')).not.toHaveLength(0)
    expect(await screen.findByText('7 of mine')).toBeVisible()
    await isHeard(requests)
    await world.buyPack({ userId: 'bob', credits: 3 })
    expect(await screen.findAllByText('10 credits')).not.toHaveLength(0)
    expect(seen.filter((text) => /96/.test(text))).toEqual([])
    expect(users()).toEqual(['bob'])
    expect(mounted).not.toHaveBeenCalled()
    become('ada')
    expect(await screen.findAllByText(ADA)).not.toHaveLength(0)
    expect(seen.filter((text) => /\b(7|10) (credits|of mine)/.test(text))).toEqual([])
    expect(users()).toEqual(['ada'])
  })

  it('finds no dialog, no words, no file and no answer of the former, who finds them again', async () => {
    const { become, seen, users, requests, world, told } = await signIn()
    await openReport()
    await userEvent.upload(document.querySelector('dialog input[type=file]')!, [pngFile('cat.png')])
    await screen.findByText('Added')
    await fill('Clearly unusable', 'Ada’s own words')
    world.network.latency = 600
    await submit()
    await waitFor(() => expect(requests.map(({ path }) => path)).toContain('POST /v1/reports'))
    told.mockClear()
    become('bob')
    expect(screen.queryByRole('dialog')).toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 700))
    world.network.latency = 0
    await screen.findAllByText('7 credits')
    await userEvent.click(more())
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Bad result/ }))
    expect(await screen.findByRole('textbox', { name: 'Tell us more' })).toHaveValue('')
    expect(screen.queryByText('cat.png')).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(seen.filter((text) => /Ada’s|96|are back|cat\.png/.test(text))).toEqual([])
    expect(users()).toEqual(['bob'])
    expect(requests.filter(({ path }) => path.startsWith('POST'))).toEqual([])
    expect(told).not.toHaveBeenCalled()
    become('ada')
    // It had arrived before she left; the same again under its key tells what became of it.
    expect(await screen.findByText('4 credits are back in your wallet')).toBeVisible()
    expect(await listRefunds(world)).toHaveLength(1)
    expect(users()).toEqual(['ada'])
  })

  it('sends no file that the former was uploading', async () => {
    const { become, requests, users, world } = await signIn()
    await openReport()
    world.network.latency = 400
    await userEvent.upload(document.querySelector('dialog input[type=file]')!, [pngFile('cat.png')])
    await waitFor(() => expect(requests.map(({ path }) => path)).toContain('POST /v1/attachments'))
    become('bob')
    world.network.latency = 0
    await screen.findAllByText('7 credits')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(users()).toEqual(['bob'])
    expect(requests.filter(({ path }) => path.startsWith('POST'))).toEqual([])
    become('ada')
    world.network.latency = 0
    await openReport()
    expect(await screen.findByText('cat.png')).toBeVisible()
    expect(await screen.findByText('Added')).toBeVisible()
  })

  it('does what they mean to by hooks that were there before', async () => {
    const { client, world } = await setScene({ policy: 'standard-30' }, play)
    const doings: (() => Promise<unknown>)[] = []
    function Own() {
      const { cancel } = useRefund('refund-1')
      useEffect(() => void doings.push(cancel), [cancel])
      return <OwnWallet />
    }
    const page = (userId: string) => (
      <RefundProvider client={client()} userId={userId}>
        <Own />
      </RefundProvider>
    )
    const { rerender, unmount } = render(page('ada'))
    onTestFinished(() => {
      unmount()
      world.close()
    })
    await screen.findByText('96 of mine')
    rerender(page('bob'))
    await screen.findByText('96 of mine')
    const ofBob = doings.at(-1)!
    await expect(ofBob()).rejects.toMatchObject({ kind: 'api', code: 'not_found' })
    client().forget()
    await expect(ofBob()).rejects.toMatchObject({ kind: 'aborted' })
  })
})

describe('when the client forgets the user while all of this is shown', () => {
  it('what was open and written is gone, and who signs in next hears of changes as they happen', async () => {
    const { become, client, requests, world, seen } = await signIn()
    await isHeard(requests)
    await openReport()
    await fill('Clearly unusable', 'Ada’s own words')
    client.forget()
    become('bob')
    expect(screen.queryByRole('dialog')).toBeNull()
    await screen.findAllByText('7 credits')
    await isHeard(requests)
    await world.buyPack({ userId: 'bob', credits: 3 })
    expect(await screen.findAllByText('10 credits')).not.toHaveLength(0)
    expect(seen.filter((text) => /Ada’s|96/.test(text))).toEqual([])
    expect(JSON.stringify({ ...localStorage })).not.toContain('Ada’s')
  })

  it('the same user begins anew: shown, live, and with nothing of before', async () => {
    const { client, requests, world, mounted } = await signIn()
    for (const [before, after] of [[100, 101], [101, 102]] as const) {
      await screen.findAllByText(`${before - 4} credits`)
      await openReport()
      await fill('Clearly unusable', 'Ada’s own words')
      requests.length = 0
      client.forget()
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      await isHeard(requests)
      await world.buyPack({ credits: 1 })
      expect(await screen.findAllByText(`${after - 4} credits`)).not.toHaveLength(0)
      await userEvent.click(more())
      await userEvent.click(await findBadResult())
      await screen.findAllByRole('radio')
      expect(details()).toHaveValue('')
      await userEvent.keyboard('{Escape}')
    }
    expect(mounted).not.toHaveBeenCalled()
  })
})
