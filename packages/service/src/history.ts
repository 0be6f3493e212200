import type { HistoryItem, HistoryPage, Refund } from '@makegood/contract'
import type { Call } from './call.ts'
import { pageOf, readPaging, readSequence } from './cursors.ts'
import { packView } from './packs.ts'
import type { Where } from './ports.ts'
import { invalid } from './problems.ts'
import { refundView } from './refund-view.ts'
import type { GenerationRow, HistoryRow } from './rows.ts'
import { toInstant } from './instants.ts'
import { retrieveWallet } from './wallet.ts'
import type { Work } from './work.ts'

/** No run takes longer: one that has not ended by then has failed, and its credits should be back (D14). */
const LONGEST_RUN = 24 * 60 * 60 * 1000

const SEARCH_MAX = 200

/** Refunds and ledger entries in one list, newest first. */
export async function listHistory(work: Work, { query }: Call): Promise<HistoryPage> {
  const { before, limit } = readPaging(query)
  const which = readWhich(query)
  const rows = await work.tx.history.list({ ...which, ...(before !== undefined && { before }), limit: limit + 1 })
  const page = pageOf(rows, limit, work.now, (row) => row)
  return {
    ...page,
    items: await Promise.all(page.items.map((row) => lineView(work, row))),
    total: await work.tx.history.count(which),
    wallet: await retrieveWallet(work),
  }
}

function readWhich(query: URLSearchParams): Where<HistoryRow> {
  const [kind, standing] = [query.getAll('kind'), query.getAll('standing')]
  const search = query.get('search')?.trim().toLowerCase() ?? ''
  if (search.length > SEARCH_MAX) throw invalid('/search', `must have ${SEARCH_MAX} characters at most`)
  const [from, until] = [readInstant(query, 'from'), readInstant(query, 'until')]
  const changedAfter = readSequence(query, 'changedAfter')
  return {
    among: { ...(kind.length > 0 && { kind }), ...(standing.length > 0 && { standing }) },
    atLeast: { ...(from !== null && { at: from }), ...(changedAfter !== undefined && { changed: changedAfter + 1 }) },
    atMost: { ...(until !== null && { at: until }) },
    containing: { ...(search !== '' && { words: search }) },
  }
}

function readInstant(query: URLSearchParams, name: string): number | null {
  const text = query.get(name)
  if (text === null) return null
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw invalid(`/${name}`, 'must be an ISO 8601 instant')
  return at
}

async function lineView(work: Work, row: HistoryRow): Promise<HistoryItem> {
  const { tx } = work
  const [generation, pack, refund] = await Promise.all([
    row.generationId === null ? undefined : tx.generations.get(row.generationId),
    row.packId === null ? undefined : tx.packs.get(row.packId),
    row.refundId === null ? undefined : tx.refunds.get(row.refundId),
  ])
  const isRefund = row.standing !== null
  const shown = isRefund && refund ? withoutProof(await refundView(work, refund)) : null
  const bought = pack && packView(work, pack)
  return {
    id: row.id,
    sequence: row.sequence,
    at: toInstant(row.at),
    kind: row.kind,
    standing: row.standing,
    credits: row.credits,
    balanceAfter: row.balanceAfter,
    refund: shown,
    ofRefund: !isRefund && refund ? { id: refund.id, reference: refund.reference } : null,
    generation: generation ? { id: generation.id, kind: generation.kind, feature: generation.feature, outcome: generation.outcome } : null,
    pack: bought ? { id: bought.id, orderId: bought.orderId, credits: bought.credits, paid: bought.paid } : null,
    dueAt: shown ? creditDueAt(shown) : runDueAt(generation, row),
  }
}

/** In a list proofs and receipts would be megabytes. */
const withoutProof = (refund: Refund): Refund => ({
  ...refund,
  withdrawals: refund.withdrawals.map((statement) => ({ ...statement, receipt: [] })),
  items: refund.items.map((item) => ({ ...item, decision: { ...item.decision, trace: null, counterfactual: null } })),
})

const creditDueAt = ({ status, deadlines }: Refund) =>
  status === 'approved' ? (deadlines.find(({ stage, metAt }) => stage === 'credit' && metAt === null)?.until ?? null) : null

const runDueAt = (generation: GenerationRow | undefined, { kind }: HistoryRow) =>
  generation?.outcome === 'running' && (kind === 'hold' || kind === 'spend') ? toInstant(generation.startedAt + LONGEST_RUN) : null
