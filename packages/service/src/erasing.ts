import { isOpen } from './grants.ts'
import { keepRefundLine } from './history-lines.ts'
import type { AttachmentRow, PackRow, RefundRow, ReportRow, Row, TransferRow } from './rows.ts'
import type { WithdrawalRow } from './withdrawal-rows.ts'
import { tell, type Work } from './work.ts'

/** How far an erasure reaches. */
export type Reach = {
  /** Epoch milliseconds; what is over since before goes. Infinity: whatever is over. */
  before: number
  /** Statements that nobody has matched go too. Else they wait: a right may hang on them. */
  unmatched: boolean
}

/** What an erasure leaves for later, and what of it lies in other wallets. */
export type Left = {
  /** Refunds and statements that are not over yet, by id. */
  waiting: string[]
  /** Statements of other wallets that refunds of this one stand on, which are over. */
  standsOn: WithdrawalRow[]
  /** Statements of this wallet that refunds of other ones stand on. */
  carries: WithdrawalRow[]
}

/** What is decided, paid or due still needs all that it has. */
export const isUnderWay = (refund: RefundRow) => isOpen(refund) || refund.transfers.some(({ status }) => status === 'pending')

/** Whether a case is over, for as long as the erasure wants. */
export const isOver = (refund: RefundRow, { before }: Reach) => !isUnderWay(refund) && refund.updatedAt < before

/** Takes everything personal out of the rows of a wallet that are over; what money and credits did stays. */
export async function eraseRows(work: Work, reach: Reach): Promise<Left> {
  const { tx } = work
  const refunds = await tx.refunds.list()
  const over = refunds.filter((refund) => isOver(refund, reach))
  const standing = refunds.filter((refund) => !isOver(refund, reach))
  const isOld = (at: number) => at < reach.before
  const isStanding = (id: string | null) => standing.some((refund) => refund.id === id)

  const reports = await tx.reports.list()
  const [told, open] = parted(reports, ({ createdAt, refundId }) => isOld(createdAt) && !isStanding(refundId))
  const needed = new Set([...standing, ...open].flatMap(filesOf))
  const files = (await tx.attachments.list()).filter(({ id, createdAt }) => isOld(createdAt) && !needed.has(id))
  for (const file of files) await removeFile(work, file)
  const paying = new Set(standing.flatMap(({ packId, transfers }) => [packId, ...transfers.map((transfer) => transfer.packId)]))
  const packs = (await tx.packs.list()).filter(({ id, purchasedAt }) => isOld(purchasedAt) && !paying.has(id))
  const changed = [...files, ...(await putChanged(tx.reports, told, blankReport)), ...(await putChanged(tx.packs, packs, blankPack))]
  if (changed.length > 0) await tell(work, 'wallet', null)
  for (const refund of over) await eraseRefund(work, refund, blankRefund)

  const statements = (await tx.withdrawals.list()).filter(({ receivedAt }) => isOld(receivedAt))
  const [unmatched, matched] = parted(statements, ({ refundId }) => refundId === null)
  for (const { id } of reach.unmatched ? unmatched : []) await tx.withdrawals.delete(id)
  for (const row of matched) if (over.some(({ id }) => id === row.refundId)) await eraseStatement(work, row)
  await forgetAnswers(work, reach)
  return {
    waiting: [
      ...standing.filter((refund) => isUnderWay(refund) && isOld(refund.updatedAt)).map(({ id }) => id),
      ...(reach.unmatched ? [] : unmatched.map(({ id }) => id)),
    ],
    standsOn: over.flatMap((refund) => refund.matched),
    carries: matched.filter((row) => refunds.every(({ id }) => id !== row.refundId)),
  }
}

/** Takes what is personal out of a statement, and of the answer that was kept for it. */
export async function eraseStatement({ tx }: Work, row: WithdrawalRow): Promise<void> {
  await putChanged(tx.withdrawals, [row], blankStatement)
  for (const { id } of await tx.keys.list({ containing: { id: row.key } })) await tx.keys.delete(id)
}

/** Takes what another wallet stated out of a refund that stands on it. */
export const eraseCopy = (work: Work, refund: RefundRow, statementId: string): Promise<void> =>
  eraseRefund(work, refund, (row) => ({
    ...row,
    email: row.matched.some(({ id, statement }) => id === statementId && statement.email === row.email) ? null : row.email,
    matched: row.matched.map((one) => (one.id === statementId ? blankStatement(one) : one)),
  }))

async function eraseRefund(work: Work, refund: RefundRow, blank: (row: RefundRow) => RefundRow): Promise<void> {
  for (const changed of await putChanged(work.tx.refunds, [refund], blank)) {
    await tell(work, 'refund', changed.id)
    await keepRefundLine(work, changed)
  }
}

async function removeFile({ tx, uploads, walletId }: Work, { id }: AttachmentRow): Promise<void> {
  // First the bytes: where that fails, the row is still there to try again by.
  await uploads.remove({ id, walletId })
  await tx.attachments.delete(id)
}

/** A request that still runs needs its key; the answers of all others repeat what was written. */
async function forgetAnswers({ tx }: Work, { before }: Reach): Promise<void> {
  for (const { id, createdAt, answer } of await tx.keys.list()) if (answer && createdAt < before) await tx.keys.delete(id)
}

const filesOf = (row: RefundRow | ReportRow) => [...row.attachments, ...('events' in row ? row.events.flatMap((event) => event.attachments) : [])]

const blankReport = (report: ReportRow): ReportRow => ({ ...report, details: '', marks: [], attachments: [] })

const blankPack = (pack: PackRow): PackRow => ({ ...pack, email: null, method: { ...pack.method, label: '' } })

const blankRefund = (refund: RefundRow): RefundRow => ({
  ...refund,
  email: null,
  fields: {},
  attachments: [],
  events: refund.events.map((event) => ({ ...event, note: null, attachments: [] })),
  transfers: refund.transfers.map(blankTransfer),
  matched: refund.matched.map(blankStatement),
})

const blankTransfer = (transfer: TransferRow): TransferRow =>
  transfer.method ? { ...transfer, method: { ...transfer.method, label: '' } } : transfer

const blankStatement = (row: WithdrawalRow): WithdrawalRow => ({
  ...row,
  statement: { name: '', contract: '', email: '', credits: row.statement.credits },
  receipt: [],
})

/** Puts the rows that are other than before; answers with those. */
async function putChanged<R extends Row>(table: { put(row: R): Promise<void> }, rows: readonly R[], change: (row: R) => R): Promise<R[]> {
  const changed = rows.flatMap((row) => (JSON.stringify(change(row)) === JSON.stringify(row) ? [] : [change(row)]))
  for (const row of changed) await table.put(row)
  return changed
}

const parted = <T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] => [all.filter(test), all.filter((one) => !test(one))]
