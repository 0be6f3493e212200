import {
  CreditTrail,
  ForecastAnswer,
  type Generation,
  HistoryPage,
  type LedgerEntry,
  LedgerEntryPage,
  type Page,
  PackList,
  type PackOffer,
  type Refund,
  RefundPage,
  Wallet,
} from '@makegood/contract'
import type * as v from 'valibot'
import { read } from './answers.ts'
import type { Exchange } from './exchange.ts'
import { must, Skipped } from './failed.ts'
import type { Wire } from './wire.ts'

/** What a person has, as far as the lists show. */
export type Things = {
  wallet: Wallet
  /** Newest first. */
  entries: readonly LedgerEntry[]
  packs: readonly PackOffer[]
  refunds: readonly Refund[]
  lines: HistoryPage['items']
  generations: readonly Generation[]
  reportIds: readonly string[]
  /** The answers that it was read from. */
  exchanges: Record<'wallet' | 'entries' | 'packs' | 'refunds' | 'history', Exchange>
}

/** How many generations are looked at. */
const RUNS = 20
/** How many pages of a list are read. */
const PAGES = 40

/** How often it is read again where something changes meanwhile. */
const READINGS = 3

/** Everything of one moment, as far as a wallet that lives can be read. */
export async function findThings(wire: Wire): Promise<Things> {
  for (let readings = 1; ; readings++) {
    const things = await readThings(wire)
    const { sequence } = read(Wallet, await wire.get('/v1/wallet'))
    if (sequence === things.wallet.sequence) return things
    if (readings === READINGS) throw new Skipped('The wallet changes all the time: take another one.')
  }
}

async function readThings(wire: Wire): Promise<Things> {
  const wallet = await wire.get('/v1/wallet')
  const entries = await readAll(wire, '/v1/wallet/entries', LedgerEntryPage)
  const refunds = await readAll(wire, '/v1/refunds', RefundPage)
  const lines = await readAll(wire, '/v1/wallet/history', HistoryPage)
  if (![entries, refunds, lines].every(({ whole }) => whole)) throw new Skipped('The wallet is too large to be walked: take another one.')
  const packs = await wire.get('/v1/packs')
  const runs = [...new Set(entries.items.flatMap(({ generationId }) => generationId ?? []))].slice(0, RUNS)
  const trails = await Promise.all(runs.map((id) => wire.get(`/v1/wallet/trail?generationId=${encodeURIComponent(id)}`)))
  const generations = trails.flatMap((trail) => read(CreditTrail, trail).generations)
  const reported = await reportsOf(
    wire,
    resultsOf({ generations }).map(({ id }) => id),
  )
  return {
    wallet: read(Wallet, wallet),
    entries: entries.items,
    packs: read(PackList, packs).items,
    refunds: refunds.items,
    lines: lines.items,
    generations,
    reportIds: [...new Set([...reported, ...refunds.items.flatMap(({ reportId }) => reportId ?? [])])],
    exchanges: { wallet, entries: entries.exchange, packs, refunds: refunds.exchange, history: lines.exchange },
  }
}

/** Walks a list to its end. */
export async function readAll<Item>(
  wire: Wire,
  path: string,
  schema: v.GenericSchema<unknown, Page<Item>>,
  query: Record<string, string> = { limit: '100' },
): Promise<{ items: Item[]; exchange: Exchange; exchanges: Exchange[]; whole: boolean }> {
  const exchanges: Exchange[] = []
  const items: Item[] = []
  let cursor: string | null = null
  do {
    const search: string = new URLSearchParams({ ...query, ...(cursor !== null && { cursor }) }).toString()
    const exchange = await wire.get(`${path}?${search}`)
    exchanges.push(exchange)
    const page: Page<Item> = read(schema, exchange)
    items.push(...page.items)
    const ends = page.nextCursor === null || (page.nextCursor !== cursor && page.items.length > 0)
    must(
      ends,
      'nextCursor to lead on, and to be null at the end',
      `after ${items.length} items it was ${page.nextCursor}`,
      exchange,
    )
    cursor = page.nextCursor
  } while (cursor !== null && exchanges.length < PAGES)
  return { items, exchange: exchanges[0]!, exchanges, whole: cursor === null }
}

/** The reports that stand about some results. */
async function reportsOf(wire: Wire, resultIds: readonly string[]): Promise<string[]> {
  if (resultIds.length === 0) return []
  const query = resultIds.slice(0, 100).map((id) => `resultId=${encodeURIComponent(id)}`)
  const { forecasts } = read(ForecastAnswer, await wire.get(`/v1/forecasts?${query.join('&')}`))
  return forecasts.flatMap(({ reportId }) => reportId ?? [])
}

/** What the generations yielded. */
export const resultsOf = ({ generations }: Pick<Things, 'generations'>) => generations.flatMap(({ results }) => results)
