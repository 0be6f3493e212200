'use client'

import { useAllTexts } from '../all-texts.ts'
import { useLive, useSession } from '../use-session.ts'
import { Counting } from './counting.tsx'
import { staleText } from './list/stale-text.ts'
import { signedNumber } from './signed.ts'
import { useBalance } from './use-balance.ts'

/** The balance in a word, kept up to date. It stands in links and buttons of the host: nothing in it can be pressed. */
export function Balance() {
  useLive()
  const { clock } = useSession()
  const { data: wallet, isPending, change, trouble } = useBalance()
  const texts = useAllTexts()
  const { messages } = texts
  if (isPending) {
    return (
      <span aria-busy="true">
        <span className="makegood-hidden">{messages.wallet.loading}</span>
        <span className="makegood-bar" data-shape="short" aria-hidden="true" />
      </span>
    )
  }
  if (!wallet) {
    return (
      <span title={messages.wallet.unknown}>
        <span aria-hidden="true">–</span>
        <span className="makegood-hidden">{messages.wallet.unknown}</span>
      </span>
    )
  }
  const stale = trouble === null ? null : staleText(trouble, wallet.asOf, clock.now(), texts)
  return (
    <span className="makegood-number" data-changed={change > 0 || undefined} title={stale ?? undefined}>
      <bdi>
        <Counting credits={wallet.balance} />
      </bdi>
      {change !== 0 && (
        <bdi className="makegood-balance-change" aria-hidden="true">
          {signedNumber(change, texts)}
        </bdi>
      )}
      {stale && <span className="makegood-hidden">{stale}</span>}
    </span>
  )
}
