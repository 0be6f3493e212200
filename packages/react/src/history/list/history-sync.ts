import { isRefundError, type RefundClient } from '@makegood/client'
import type { HistoryPage, Wallet } from '@makegood/contract'
import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query'
import type { Clock } from '../../clock.ts'
import type { Device } from '../../device.ts'
import { ALL_LINES, filterOf, history, type HistoryFilter, type HistoryPart, nameOf, PAGE } from '../../queries/history.ts'
import type { Key } from '../../queries/keys.ts'
import { mergeChanges, sequenceOf } from './merge-changes.ts'

/** Changes that are taken in at the most; after more of them a list begins anew. As many as the service says at once. */
const MOST_CHANGES = 100
/** Pages that are fetched anew at the most where changes alone do not tell what a list is now. */
const MOST_PAGES = 4

/** What the device keeps is read by later versions of this, too: another form of it takes another name. */
const FIRST = 'first page, form 1'

/** Loads the history of one user, and keeps its lists and the wallet up to date. */
export type HistorySync = {
  /** A page of a list. The first one brings the wallet; without a network it is the one that the device kept. */
  load(filter: HistoryFilter, cursor: string | undefined): Promise<HistoryPart>
  /** The wallet, where the history brings it: with what a list begins with, or with what has changed. Null: no list is there. */
  wallet(): Promise<Wallet | null>
  /** Brings every list and the wallet up to date, by one request for all who ask before it is sent. Never rejects. */
  sync(): Promise<void>
  /** What keeps the lists from being up to date; null: nothing that is known. */
  trouble(): unknown
  subscribe(listener: () => void): () => void
  /** Keeps nothing more of this user: they are being forgotten. */
  forget(): void
}

type Parts = { client: RefundClient; queryClient: QueryClient; key: Key; clock: Clock; device: Device }
type Pages = InfiniteData<HistoryPart, string | undefined>
type List = Query<Pages, Error, Pages>

export function createHistorySync({ client, queryClient, key, clock, device }: Parts): HistorySync {
  const shelf = device.shelf<HistoryPage>('history')
  const cache = queryClient.getQueryCache()
  const listeners = new Set<() => void>()
  let trouble: unknown = null
  let keeps = false
  let arriving: Promise<HistoryPage> | null = null
  let asked: Promise<void> | null = null
  let running: Promise<void> = Promise.resolve()

  function setTrouble(next: unknown): void {
    if (trouble === next) return
    trouble = next
    for (const listener of listeners) listener()
  }

  const listsOf = () => cache.findAll({ queryKey: key('history') }) as unknown as List[]
  const pagesOf = (filter: HistoryFilter) => queryClient.getQueryData<Pages>(key('history', nameOf(filter)))?.pages

  function takeWallet(wallet: Wallet, options: { isAnother?: boolean; updatedAt?: number } = {}): void {
    const newer = (known: Wallet | undefined) => (known && known.sequence > wallet.sequence && !options.isAnother ? known : wallet)
    queryClient.setQueryData<Wallet>(key('wallet'), newer, options)
  }

  function keep(first: HistoryPage | undefined): void {
    if (!first) return
    keeps = true
    void shelf.put(FIRST, first)
  }

  async function load(filter: HistoryFilter, cursor: string | undefined): Promise<HistoryPart> {
    const { kind, standing, from, until, search } = filter
    const page = client.wallet.history({
      kind, standing, limit: PAGE, ...(from && { from }), ...(until && { until }), ...(search && { search }), ...(cursor && { cursor }),
    })
    if (cursor !== undefined) return partOf(clock.learn(await page))
    arriving = page
    const isWhole = nameOf(filter) === nameOf(ALL_LINES)
    try {
      const first = clock.learn(await page)
      takeWallet(first.wallet)
      if (isWhole) {
        setTrouble(null)
        keep(first)
      }
      return partOf(first)
    } catch (error) {
      const kept = isWhole && isNoAnswer(error) && !pagesOf(filter) ? await shelf.get(FIRST) : undefined
      if (!kept) throw error
      takeWallet(kept.wallet, { updatedAt: 1 })
      setTrouble(error)
      return partOf(kept)
    } finally {
      if (arriving === page) arriving = null
    }
  }

  async function wallet(): Promise<Wallet | null> {
    // A list that appears together with who asks has begun to load by then.
    await Promise.resolve()
    const first = await arriving?.catch(() => null)
    if (first) return first.wallet
    if (!listsOf().some(({ state }) => state.data)) return null
    await sync()
    if (trouble !== null) throw trouble
    return queryClient.getQueryData<Wallet>(key('wallet')) ?? null
  }

  function sync(): Promise<void> {
    asked ??= Promise.all([running, new Promise((resolve) => setTimeout(resolve))]).then(() => {
      asked = null
      running = bringUpToDate()
      return running
    })
    return asked
  }

  async function bringUpToDate(): Promise<void> {
    await Promise.all(listsOf().filter(({ state }) => !state.data).map(whenIdle))
    const lists = listsOf().filter(({ state }) => state.data)
    if (lists.length === 0) {
      void queryClient.invalidateQueries({ queryKey: key('wallet'), exact: true })
      return
    }
    const { session } = client
    const after = Math.min(...lists.map(({ state }) => sequenceOf(state.data!.pages)))
    try {
      const page = clock.learn(await client.wallet.history({ changedAfter: after, limit: MOST_CHANGES }))
      await takeIn(page, after, lists)
      setTrouble(null)
      keep(pagesOf(ALL_LINES)?.[0])
    } catch (error) {
      if (!session.aborted) setTrouble(error)
    }
  }

  async function takeIn({ items, wallet, nextCursor }: HistoryPage, after: number, lists: List[]): Promise<void> {
    const isAnother = wallet.sequence < after || lists.some(({ state }) => state.data!.pages[0]!.wallet.id !== wallet.id)
    takeWallet(wallet, { isAnother })
    const changes = isAnother || nextCursor !== null ? null : { items, wallet, after }
    await Promise.all(
      lists.map(async (list) => {
        await whenIdle(list)
        const { data } = list.state
        if (!data || !isThere(list)) return
        const pages = changes && mergeChanges(data.pages, changes, filterOf(list.queryKey[3] as string))
        if (!pages) return beginAnew(list, changes ? Math.min(data.pages.length, MOST_PAGES) : 1)
        if (pages !== data.pages) queryClient.setQueryData(list.queryKey, { ...data, pages })
      }),
    )
  }

  /** Fetches a list anew if it is shown, and tells of trouble itself. One that is not shown is let go. */
  async function beginAnew(list: List, pages: number): Promise<void> {
    const { queryKey } = list
    if (!list.isActive()) queryClient.removeQueries({ queryKey, exact: true })
    else await queryClient.fetchInfiniteQuery({ ...history({ key, history: { load } }, filterOf(queryKey[3] as string)), pages, staleTime: 0 }).catch(() => {})
  }

  const isThere = (list: List) => cache.get(list.queryHash) === (list as unknown)

  /** A page on its way is put to the pages as they were when it was asked for: what is merged meanwhile would be lost. */
  async function whenIdle(list: List): Promise<void> {
    while (isThere(list) && list.state.fetchStatus !== 'idle') {
      await new Promise<void>((resolve) => {
        const stop = cache.subscribe(() => {
          if (isThere(list) && list.state.fetchStatus !== 'idle') return
          stop()
          resolve()
        })
      })
    }
  }

  return {
    load,
    wallet,
    sync,
    trouble: () => trouble,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    forget() {
      trouble = null
      if (keeps) void shelf.remove(FIRST)
      keeps = false
    },
  }
}

function partOf(page: HistoryPage): HistoryPart {
  return { ...page, floor: page.nextCursor === null ? 0 : (page.items.at(-1)?.sequence ?? Number.POSITIVE_INFINITY) }
}

/** Nobody has said that this user may not see it: the network, the service, or the host's way to a token is in trouble. */
const isNoAnswer = (error: unknown) =>
  isRefundError(error) && (NO_ANSWER.has(error.kind) || (error.status ?? 0) >= 500)
const NO_ANSWER = new Set(['network', 'timeout', 'token'])
