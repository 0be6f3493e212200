import type { HistoryItem, HistoryPage, Page, Refund } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'

/** Something that happened in a world, in a few words. */
export type Mark = { at: number; text: string }

/** What happened to the wallet of a world, and the refunds that came of it. */
export type Happened = { marks: Mark[]; refunds: Refund[] }

/** A service interruption of a world. */
export type Outage = { id: string; from: number; until: number | null }

type Ask = (request: Request) => Promise<Response>

/** Asks a world what happened in it so far, over its own API. */
export async function readHappened(world: RefundWorld, ask: Ask, outages: readonly Outage[]): Promise<Happened> {
  const [history, refunds] = await Promise.all([
    get<HistoryPage>(world, ask, 'wallet/history?limit=100'),
    get<Page<Refund>>(world, ask, 'refunds?limit=100'),
  ])
  const marks = [
    ...history.items.toReversed().flatMap(markOf),
    ...refunds.items.flatMap(marksOfMoney),
    ...outages.flatMap(({ from, until }) => [{ at: from, text: 'Outage begins' }, ...(until === null ? [] : [{ at: until, text: 'Outage is over' }])]),
  ]
  return { marks: marks.sort((one, other) => one.at - other.at), refunds: refunds.items }
}

async function get<Answer>(world: RefundWorld, ask: Ask, path: string): Promise<Answer> {
  const headers = { Authorization: `Bearer ${world.token()}` }
  const response = await ask(new Request(`${world.baseUrl}/v1/${path}`, { headers }))
  if (!response.ok) throw new Error(`The world answered ${response.status} to ${path}.`)
  return (await response.json()) as Answer
}

function markOf({ at, kind, generation, pack }: HistoryItem): Mark[] {
  const text = generation && (kind === 'spend' || kind === 'hold') ? `Made a ${generation.kind === 'video' ? 'video' : 'picture'}` : TEXTS[kind]
  return text ? [{ at: Date.parse(at), text: pack && kind === 'purchase' ? `Bought ${pack.credits} credits` : text }] : []
}

/** A ledger says more than a person remembers: what is not here stands behind something that is. */
const TEXTS: Record<string, string> = {
  purchase: 'Bought a pack', grant: 'Was given credits', spend: 'Spent credits', hold: 'Spent credits', expiry: 'Credits expired', forfeit: 'Credits forfeited',
  automatic: 'Credits back by themselves', report: 'Reported a bad result', request: 'Asked for a refund', withdrawal: 'Withdrew',
}

function marksOfMoney({ transfers }: Refund): Mark[] {
  return transfers.flatMap(({ kind, sentAt, arrivedAt }) =>
    kind === 'money'
      ? [...(sentAt ? [{ at: Date.parse(sentAt), text: 'Money sent' }] : []), ...(arrivedAt ? [{ at: Date.parse(arrivedAt), text: 'Money arrived' }] : [])]
      : [],
  )
}
