import type { HistoryPage } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'

const STEP = 7 * 60_000

/** Answers as for a wallet of so many lines, each made as it is asked for, like the newest of a real one. */
export async function hugeHistory(world: RefundWorld, request: Request, total: number): Promise<Response> {
  const query = new URL(request.url).searchParams
  const [limit, before] = [Number(query.get('limit') ?? 50), Number(query.get('cursor') ?? total)]
  const isNews = query.has('changedAfter')
  for (const name of ['cursor', 'changedAfter']) query.delete(name)
  const known = (await (await world.service.fetch(new Request(`${world.baseUrl}/v1/wallet/history?${query}`, { headers: request.headers }))).json()) as HistoryPage
  const [newest] = known.items
  const items = isNews ? [] : Array.from({ length: Math.min(limit, before) }, (_, index) => {
    const sequence = before - index
    const at = new Date(Date.parse(newest!.at) - (total - sequence) * STEP).toISOString()
    return { ...newest!, id: `line-${sequence}`, sequence, at, balanceAfter: sequence * 4 }
  })
  const rest = before - items.length
  const answer: HistoryPage = { ...known, items, total, nextCursor: isNews || rest === 0 ? null : String(rest), wallet: { ...known.wallet, sequence: total } }
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
}
