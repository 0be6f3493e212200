import { Identifier } from '@makegood/contract'
import { validate } from './bodies.ts'
import { eraseCopy, eraseRows, eraseStatement, isOver, isUnderWay, type Reach } from './erasing.ts'
import { Epoch, happened } from './instants.ts'
import type { WithdrawalRow } from './withdrawal-rows.ts'
import { type Context, transact } from './work.ts'

/** What an erasure could not reach yet. */
export type Erasure = {
  /**
   * Refunds that are still decided or paid, or of which a remedy is due, and statements of withdrawal that nobody has matched yet, by id. They keep
   * what they need; erase again once they are over.
   */
  waiting: readonly string[]
}

/**
 * Retention and erasure. What people wrote, showed and signed with goes: the details and marks of reports, the fields,
 * notes and addresses of refunds, names and receipts of statements, the addresses and card numbers of packs, the bytes
 * of attachments, and every answer that is kept under a key. What credits and money did stays, under ids alone: ledger,
 * packs, amounts, transfers, dates and decisions, for as long as the law wants books to be kept.
 */
export type Privacy = {
  /**
   * Erases what is personal in a wallet, wherever it lies. Done again it does nothing more. Where it fails in between,
   * do it again.
   *
   * @example
   * ```ts
   * const { waiting } = await service.privacy.erase(walletId)
   * if (waiting.length > 0) await eraseAgainLater(walletId)
   * ```
   */
  erase(walletId: string): Promise<Erasure>
  /**
   * Erases the same in every wallet, and of people who were signed out, of what was over before a moment (epoch
   * milliseconds). Statements that nobody has matched until then are deleted.
   *
   * @example
   * ```ts
   * await service.privacy.retain({ before: Date.now() - 3 * 365 * 86_400_000 })
   * ```
   */
  retain(options: { before: number }): Promise<Erasure>
}

export function createPrivacy(context: Context): Privacy {
  return {
    erase: async (walletId) => ({ waiting: await erase(context, validate(Identifier, walletId), { before: Infinity, unmatched: false }) }),
    retain: async (options) => {
      const before = happened(validate(Epoch, options.before), context.clock.now(), '/before')
      const waiting: string[] = []
      for await (const walletId of context.store.wallets())
        waiting.push(...(await erase(context, walletId, { before, unmatched: true })))
      return { waiting }
    },
  }
}

async function erase(context: Context, walletId: string, reach: Reach): Promise<string[]> {
  const { waiting, standsOn, carries } = await transact(context, walletId, (work) => eraseRows(work, reach))
  for (const row of standsOn) await eraseOrigin(context, row)
  for (const row of carries) {
    const standing = await eraseInRefund(context, row, reach)
    if (standing === null) await eraseOrigin(context, row)
    else if (standing.isUnderWay) waiting.push(row.id)
  }
  return waiting
}

/** The statement where it was received. */
async function eraseOrigin(context: Context, { id }: WithdrawalRow): Promise<void> {
  const walletId = await context.store.walletOf('withdrawals', id)
  if (walletId === undefined) return
  await transact(context, walletId, async (work) => {
    const row = await work.tx.withdrawals.get(id)
    if (row) await eraseStatement(work, row)
  })
}

/** The statement with the refund of another wallet that stands on it. Else: that is not over yet. */
async function eraseInRefund(context: Context, { id, refundId }: WithdrawalRow, reach: Reach): Promise<{ isUnderWay: boolean } | null> {
  const owner = await context.store.walletOf('refunds', refundId!)
  if (owner === undefined) return null
  return transact(context, owner, async (work) => {
    const refund = (await work.tx.refunds.get(refundId!))!
    if (!isOver(refund, reach)) return { isUnderWay: isUnderWay(refund) }
    await eraseCopy(work, refund, id)
    return null
  })
}
