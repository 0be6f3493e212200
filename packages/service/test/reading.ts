import type { HistoryItem, LedgerEntry, PackList, Page, Refund, Wallet } from '@makegood/contract'
import { lotOf, refundedOf } from '../src/lots.ts'
import { ensure } from './invariants-of-decisions.ts'
import type { World } from './world.ts'

type Read = { wallet: Wallet; entries: LedgerEntry[]; history: HistoryItem[]; packs: PackList['items']; refunds: Refund[]; others: unknown[] }

/** All that the owner of a wallet can read of it, page by page. */
export async function readEverything(ask: World['ask'], results: readonly string[] = []): Promise<Read> {
  const read = async <T>(path: string) => {
    const { status, json } = await ask(path)
    ensure(status === 200, () => [path, json])
    return json as T
  }
  const all = async <Item>(path: string) => {
    const items: Item[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page<Item> = await read(`${path}?limit=7${cursor && `&cursor=${cursor}`}`)
      items.push(...page.items)
      cursor = page.nextCursor
    }
    return items
  }
  const [wallet, entries] = [await read<Wallet>('/v1/wallet'), await all<LedgerEntry>('/v1/wallet/entries')]
  const history = await all<HistoryItem>('/v1/wallet/history')
  const [{ items: packs }, refunds] = [await read<PackList>('/v1/packs'), await all<Refund>('/v1/refunds')]
  const paths = [
    ...packs.map(({ pack }) => `/v1/packs/${pack.id}/quote`),
    ...refunds.flatMap(({ id }) => [`/v1/refunds/${id}`, `/v1/wallet/trail?refundId=${id}`]),
    ...refunds.flatMap(({ reportId }) => (reportId ? `/v1/reports/${reportId}` : [])),
    ...new Set(history.flatMap(({ generation }) => (generation ? [`/v1/wallet/trail?generationId=${generation.id}`] : []))),
    ...results.map((id) => `/v1/forecasts?resultId=${id}`),
    '/v1/policy',
  ]
  const others: unknown[] = []
  for (const path of paths) others.push(await read(path))
  return { wallet, entries, history, packs, refunds, others }
}

/** What can be read says what the rows say. */
export async function checkRead({ look }: World, { wallet, entries, history, packs, refunds }: Read): Promise<void> {
  await look(async (work) => {
    same(entries, await work.tx.entries.list())
    same(refunds, await work.tx.refunds.list())
    same(history, await work.tx.history.list())
    checkLines(history, wallet, refunds)
    ensure(wallet.balance === (entries[0]?.balanceAfter ?? 0), () => ({ wallet, entries }))
    const there = work.lots.filter(({ left, held }) => left + held > 0)
    same(wallet.lots, there.toSorted((one, other) => other.sequence - one.sequence))
    for (const { pack } of packs) {
      const row = (await work.tx.packs.get(pack.id))!
      const { left, used, held } = lotOf(work, row)
      ensure(pack.left === left && pack.used === used + held && pack.refunded.amount === refundedOf(row), () => pack)
    }
  })
}

/** The lines add up to the balance, each from the one before it; no refund is missing, and none is there twice. */
function checkLines(history: HistoryItem[], { balance }: Wallet, refunds: Refund[]): void {
  let running = 0
  for (const [index, line] of history.toReversed().entries()) {
    running += line.credits ?? 0
    ensure(line.sequence === index + 1 && line.balanceAfter === running, () => [running, line])
  }
  ensure(running === balance, () => [running, balance])
  const told = history.flatMap(({ refund }) => refund?.id ?? [])
  ensure(told.toSorted().join() === refunds.map(({ id }) => id).toSorted().join(), () => [told, refunds])
}

const same = (one: readonly { id: string }[], other: readonly { id: string }[]) =>
  ensure(one.map(({ id }) => id).join() === other.map(({ id }) => id).join(), () => [one, other])
