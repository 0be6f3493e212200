import type { HistoryItem, HistoryPage, Page, Refund } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'

/** Something that happened in a world, in a few words; `standing`: what has come of it, where something does. */
export type Mark = { at: number; text: string; standing?: string }

/** What happened to the wallet of a world, and the refunds that came of it. */
export type Happened = { marks: Mark[]; refunds: Refund[]; history: HistoryItem[] }

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
  return { marks: marks.sort((one, other) => one.at - other.at), refunds: refunds.items, history: history.items }
}

/** Asks a world over its own API, as Ada. */
export async function get<Answer>(world: RefundWorld, ask: Ask, path: string): Promise<Answer> {
  const headers = { Authorization: `Bearer ${world.token()}` }
  const response = await ask(new Request(`${world.baseUrl}/v1/${path}`, { headers }))
  if (!response.ok) throw new Error(`The world answered ${response.status} to ${path}.`)
  return (await response.json()) as Answer
}

function markOf({ at, kind, standing, generation, pack }: HistoryItem): Mark[] {
  const text = generation && (kind === 'spend' || kind === 'hold') ? `Made a ${generation.kind === 'video' ? 'video' : 'picture'}` : TEXTS[kind]
  if (!text) return []
  const said = standing && STANDINGS[standing]
  return [{ at: Date.parse(at), text: pack && kind === 'purchase' ? `Bought ${pack.credits} credits` : text, ...(said && { standing: said }) }]
}

const STANDINGS: Record<string, string> = {
  received: 'received', needs_information: 'more was asked', in_review: 'a person looks at it', approved: 'approved', declined: 'declined',
  canceled: 'taken back', sent: 'money is on its way', arrived: 'all is back', failed: 'the payment failed',
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

/** The newest result of which no report has made a case. */
export function unreportedOf({ history, refunds }: Happened): string | null {
  const reported = new Set(refunds.flatMap(({ items }) => items.map(({ generation }) => generation?.id)))
  const made = history.find(({ kind, generation }) => (kind === 'hold' || kind === 'spend') && generation?.outcome === 'succeeded' && !reported.has(generation.id))
  return made ? `${made.generation!.id}-1` : null
}
