import { QueryClient } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { PackRefundForm } from '../pack-refund/pack-refund-form.tsx'
import { RefundProvider, type RefundProviderProps } from '../provider.tsx'
import { ReportBadge } from '../report/report-badge.tsx'
import { hostElement, hostStyle, withoutOurSheet } from '../testing/host.ts'
import { onePicture, PICTURE } from '../testing/report-page.tsx'
import { setScene } from '../testing/scene.tsx'
import { stage } from '../testing/stage.tsx'
import { WalletBalance } from '../history/wallet-balance.tsx'
import { checkReact } from './check-host.ts'
import { COPIES } from './copies.ts'
import { messages } from './messages.ts'
import { sayAgain } from './say.ts'

const said = vi.fn<(...texts: unknown[]) => void>()
const texts = () => said.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('[makegood]'))
const codes = () => texts().map((text) => /troubleshooting\.md#([\w-]+)$/.exec(text)![1])
const quiet = () => new Promise((resolve) => setTimeout(resolve, 300))

beforeEach(() => {
  sayAgain()
  said.mockReset()
  vi.spyOn(console, 'error').mockImplementation(said)
})
afterEach(() => vi.restoreAllMocks())

const balance = <WalletBalance />
const shown = () => waitFor(() => expect(document.querySelector('.makegood-balance')?.textContent).toMatch(/\d/))

describe('a provider', () => {
  it('that is set up right says nothing, whatever is rendered again', async () => {
    const { reset } = await stage(<>{balance}<ReportBadge resultId={PICTURE} /></>, onePicture('anumi'))
    await shown()
    for (let times = 0; times < 5; times += 1) reset({ theme: times % 2 === 0 ? 'dark' : 'light', onEvent: () => {} })
    await quiet()
    expect(codes()).toEqual([])
  })

  it.each<[string, (times: number) => Partial<RefundProviderProps>]>([
    ['messages-each-render', () => ({ messages: { menu: { badResult: 'Problem' }, credits: { count: (count) => `${count} sparks` } } })],
    ['query-client-each-render', () => ({ queryClient: new QueryClient() })],
    ['user-each-render', () => ({ userId: crypto.randomUUID() })],
  ])('that is given something anew on every render says %s once', async (code, props) => {
    const { reset } = await stage(balance, { ...onePicture('anumi'), props: props(0) })
    await shown()
    for (let times = 1; times <= 8; times += 1) {
      reset(props(times))
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await waitFor(() => expect(codes()).toEqual([code]))
  })

  it('that is given a client anew on every render says so once', async () => {
    const { client } = await setScene(onePicture('anumi'))
    let clients = 0
    const tree = () => <RefundProvider client={client(`client ${(clients += 1)}`)} userId="ada">{balance}</RefundProvider>
    const { rerender, unmount } = render(tree())
    onTestFinished(unmount)
    await shown()
    for (let times = 0; times < 8; times += 1) {
      rerender(tree())
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await waitFor(() => expect(codes()).toEqual(['client-each-render']))
  })

  it('that is given another client now and then says nothing', async () => {
    const { client } = await setScene(onePicture('anumi'))
    const tree = (using: ReturnType<typeof client>) => <RefundProvider client={using} userId="ada">{balance}</RefundProvider>
    const { rerender, unmount } = render(tree(client()))
    onTestFinished(unmount)
    for (let times = 0; times < 6; times += 1) {
      const using = client(`client ${times}`)
      rerender(tree(using))
      await new Promise((resolve) => setTimeout(resolve, 300))
      rerender(tree(using))
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await quiet()
    expect(codes()).toEqual([])
  })

  it('whose texts change says nothing', async () => {
    const { reset } = await stage(balance, onePicture('anumi'))
    await shown()
    for (let times = 0; times < 8; times += 1) {
      reset({ messages: { menu: { badResult: `Problem ${times}` } } })
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await quiet()
    expect(codes()).toEqual([])
  })

  it('that two persons take in turns says nothing', async () => {
    const { reset } = await stage(balance, onePicture('anumi'))
    await shown()
    for (let times = 0; times < 8; times += 1) {
      reset({ userId: times % 2 === 0 ? 'bob' : 'eve' })
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await quiet()
    expect(codes()).toEqual([])
  })

  it.each<[string, Partial<RefundProviderProps>, string]>([
    ['user-empty', { userId: '' }, '""'],
    ['user-empty', { userId: 'undefined' }, '"undefined"'],
    ['wrong-locale', { locale: 'en_GB' }, '"en_GB"'],
    ['wrong-time-zone', { timeZone: 'Berlin' }, '"Berlin"'],
  ])('says %s of %j', async (code, props, named) => {
    // What cannot be written breaks beside that.
    const take = (event: ErrorEvent) => event.preventDefault()
    window.addEventListener('error', take)
    onTestFinished(() => window.removeEventListener('error', take))
    await stage(<span>Studio</span>, { ...onePicture('anumi'), props })
    await waitFor(() => expect(codes()).toEqual([code]))
    expect(texts()[0]).toContain(named)
  })

  it('with the QueryClient of another version says so', async () => {
    const foreign = Object.assign(new QueryClient(), { getLogger: () => console })
    await stage(<span>Studio</span>, { ...onePicture('anumi'), props: { queryClient: foreign } })
    await waitFor(() => expect(codes()).toEqual(['query-client-foreign']))
  })

  it('that stands in every item of a list says so; two on a page do not', async () => {
    const { show, client } = await setScene(onePicture('anumi'))
    const two = render(<>{show(balance)}{show(balance)}</>)
    await quiet()
    expect(codes()).toEqual([])
    two.unmount()
    const list = render(<>{[1, 2, 3, 4, 5, 6].map((key) => <div key={key}>{show(balance)}</div>)}</>)
    await waitFor(() => expect(codes()).toEqual(['provider-in-list']))
    list.unmount()
    client().forget()
  })
})

describe('styles', () => {
  // A tree that nobody has looked at yet.
  function shadow() {
    const tree = hostElement('div').attachShadow({ mode: 'open' })
    const place = document.createElement('div')
    tree.append(place)
    return { tree, place }
  }
  const ours = () => [...document.styleSheets].filter(({ ownerNode }) => ((ownerNode as HTMLElement).dataset['viteDevId'] ?? '').endsWith('/styles.css'))
    .map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')).join('\n')
  const show = async (place: HTMLElement) => {
    await stage(<span>Studio</span>, { ...onePicture('anumi'), props: { portalContainer: place } })
  }

  it('that are missing are missed', async () => {
    withoutOurSheet()
    const { place } = shadow()
    await show(place)
    await waitFor(() => expect(codes()).toEqual(['missing-styles']))
    expect(place.childElementCount).toBe(0)
  })

  it('that are there are not, also where they come late', async () => {
    const { tree, place } = shadow()
    await show(place)
    await quiet()
    hostStyle(ours(), tree)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(codes()).toEqual([])
  })

  it('that are there twice are one too many', async () => {
    const { tree, place } = shadow()
    hostStyle(ours(), tree)
    hostStyle(`@layer makegood { ${ours()} }`, tree)
    await show(place)
    await waitFor(() => expect(codes()).toEqual(['both-sheets']))
  })
})

describe('what the service does not know', () => {
  it('is named, if it is a result', async () => {
    await stage(<><ReportBadge resultId="row-7" /><ReportBadge resultId={PICTURE} /></>, onePicture('anumi'))
    await waitFor(() => expect(codes()).toEqual(['unknown-result']))
    expect(texts()[0]).toContain('no result "row-7" of')
  })

  it('is named, if it is a pack', async () => {
    await stage(<PackRefundForm packId="order-7" />, onePicture('anumi'))
    await waitFor(() => expect(codes()).toContain('unknown-pack'))
    expect(texts().join()).toContain('no pack "order-7"')
  })
})

describe('outside of a provider', () => {
  class Catch extends Component<{ children: ReactNode }> {
    override state = { broken: false }
    static getDerivedStateFromError = () => ({ broken: true })
    override render = () => (this.state.broken ? <p>Broken</p> : this.props.children)
  }

  it('a component says that it needs one, and throws', async () => {
    vi.spyOn(window, 'reportError').mockImplementation(() => {})
    render(<Catch>{balance}</Catch>)
    expect(screen.getByText('Broken')).toBeVisible()
    await waitFor(() => expect(codes()).toEqual(['no-provider']))
    expect(texts()[0]).toContain('<WalletBalance>')
  })

  it('a component of another copy says that there are two', async () => {
    const copies = (globalThis as { [COPIES]?: Set<object> })[COPIES]!
    const other = {}
    copies.add(other)
    onTestFinished(() => void copies.delete(other))
    render(<Catch>{balance}</Catch>)
    await waitFor(() => expect(codes()).toEqual(['two-copies']))
  })

  it('a provider without a client says what it needs', async () => {
    render(<Catch><RefundProvider client={undefined as unknown as RefundProviderProps['client']} userId="ada">Studio</RefundProvider></Catch>)
    await waitFor(() => expect(codes()).toEqual(['no-client']))
  })
})

it('knows how old React may be', () => {
  for (const version of ['18.2.0', '18.3.1', '19.0.0', '19.2.0-canary']) checkReact(version)
  expect(codes()).toEqual([])
  checkReact('18.1.0')
  expect(codes()).toEqual(['react-too-old'])
  expect(texts()[0]).toContain('React 18.1.0')
})

it.each(Object.entries(messages))('%s is told in whole sentences', (_, message) => {
  expect(message('"it"')).toMatch(/^.{40,}[.]$/s)
})
