import { recountWithdrawal } from './leaving.ts'
import { putBack, takeOut } from './ledger.ts'
import { lotOf } from './lots.ts'
import { post, tell, type Work } from './work.ts'

/**
 * Records a dispute with the bank. Once the bank has given the money back, none of it is refunded again, and the
 * credits that are left of the pack are out of use; should the bank take the money again, they are back.
 */
export async function chargeback(work: Work, id: string, state: 'opened' | 'withdrawn' | 'paid'): Promise<void> {
  const pack = (await work.tx.packs.get(id))!
  // Told late that it was opened: the bank has decided already.
  if (state === 'opened' && pack.chargeback === 'paid') return
  await work.tx.packs.put({ ...pack, chargeback: state === 'withdrawn' ? null : state })
  const lot = lotOf(work, pack)
  if (state === 'paid' && lot.left > 0) await post(work, takeOut(lot), { packId: id })
  if (state === 'withdrawn' && pack.chargeback === 'paid') {
    const refunds = await work.tx.refunds.list({ where: { packId: id } })
    const free = lot.taken - refunds.reduce((sum, { taken }) => sum + taken, 0)
    if (free > 0) await post(work, putBack(lot, free), { packId: id })
  }
  if (state === 'withdrawn') await recountWithdrawal(work, id)
  await tell(work, 'wallet', null)
}
