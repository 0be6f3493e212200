import type { RefundMove, TransferMove } from '@makegood/contract'
import type { RefundRow, TransferRow } from '../src/rows.ts'
import type { World } from './world.ts'

/** The ways that refunds and transfers went, by name, as the rows tell them that are kept. */
export type Ways = { refunds: Set<string>; transfers: Set<string> }

export const wayOf = (from: string | null, act: string, to: string) => `${from ?? 'nothing'} – ${act} → ${to}`

/** Writes down every way that is gone in a world, whoever makes it go there. */
export function watchWays({ context }: World, { refunds, transfers }: Ways): void {
  const { store } = context
  const note = (before: RefundRow | undefined, after: RefundRow) => {
    const said = after.events.slice(before?.events.length ?? 0).map(({ kind }) => kind)
    if (before) caseWay(before, after, said).forEach((way) => refunds.add(way))
    else refunds.add(wayOf(null, after.origin, 'received')).add(wayOf('received', 'decide', after.status))
    for (const transfer of after.transfers) {
      const former = before?.transfers.find(({ id }) => id === transfer.id)
      transferWay(former, transfer, said, after.status === 'canceled').forEach((way) => transfers.add(way))
    }
  }
  context.store = {
    ...store,
    transaction: (walletId, work) =>
      store.transaction(walletId, (tx) => {
        const put = async (row: RefundRow) => {
          note(await tx.refunds.get(row.id), row)
          await tx.refunds.put(row)
        }
        return work({ ...tx, refunds: { ...tx.refunds, put } })
      }),
  }
}

const ACTS: Readonly<Record<string, RefundMove>> = {
  information_asked: 'ask_information',
  information_given: 'give_information',
  approved: 'approve',
  declined: 'decline',
  choice_asked: 'approve',
  chosen: 'choose',
  appealed: 'appeal',
  canceled: 'cancel',
  destination_changed: 'change_destination',
  failed: 'give_up',
}
/** What happens to money that is sent moves no case, but for the last word on it. */
const OF_TRANSFERS = ['sent', 'arrived', 'failed']

function caseWay(before: RefundRow, after: RefundRow, said: readonly string[]): string[] {
  const [first] = said
  if (first === undefined || (OF_TRANSFERS.includes(first) && before.status === after.status)) return []
  const stated = (after.withdrawal?.keys.length ?? 0) > (before.withdrawal?.keys.length ?? 0)
  const way = wayOf(before.status, stated ? 'withdrawal' : (ACTS[first] ?? first), after.status)
  // What is left to choose is asked once more.
  return first === 'declined' && said.includes('choice_asked') ? [way, wayOf(after.status, 'decline', after.status)] : [way]
}

function transferWay(before: TransferRow | undefined, after: TransferRow, said: readonly string[], over: boolean): string[] {
  if (!before) return [said.includes('destination_changed') ? wayOf('failed', 'change_destination', after.status) : wayOf(null, 'give', after.status)]
  const givenUp = over && said.includes('failed') && after.status === 'failed'
  if (before.status === after.status && !givenUp) return []
  const acts: Readonly<Record<string, TransferMove>> = {
    sent: 'send',
    arrived: after.kind === 'remedy' ? 'carry_out' : 'arrive',
    failed: givenUp ? 'give_up' : 'fail',
  }
  return [wayOf(before.status, acts[after.status] ?? after.status, after.status)]
}
