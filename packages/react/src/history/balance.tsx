'use client'

import { useAllTexts } from '../all-texts.ts'
import { useLive } from '../use-session.ts'
import { Counting } from './counting.tsx'
import { useBalance } from './use-balance.ts'

/** The balance in a word, kept up to date. */
export function Balance() {
  useLive()
  const { data: wallet, isPending, change } = useBalance()
  const { messages } = useAllTexts()
  if (isPending) {
    return (
      <span aria-busy="true">
        <span className="makegood-hidden">{messages.wallet.loading}</span>
        <span className="makegood-bar" data-shape="short" aria-hidden="true" />
      </span>
    )
  }
  if (!wallet) return <span title={messages.history.stale}>–</span>
  return (
    <span className="makegood-number" data-changed={change > 0 || undefined}>
      <Counting credits={wallet.balance} />
    </span>
  )
}
