'use client'

import { useAllTexts } from '../all-texts.ts'
import { Icon } from '../ui/icon.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Counting } from './counting.tsx'
import { useBalance } from './use-balance.ts'

/** The balance above the list, with what has just come back. */
export function WalletHead() {
  const { data: wallet, isPending, change } = useBalance()
  const { messages, format } = useAllTexts()
  const credits = (count: number) => messages.credits.count(count, format.number(count))
  if (isPending) {
    return (
      <div className="makegood-head">
        <Skeleton label={messages.wallet.loading}>
          <span className="makegood-bar" data-shape="short" />
          <span className="makegood-bar" data-shape="title" />
        </Skeleton>
      </div>
    )
  }
  // The list below says what went wrong.
  if (!wallet) return null
  return (
    <div className="makegood-head">
      <div>
        <p className="makegood-small">{messages.wallet.title}</p>
        <p className="makegood-figure">
          <Counting credits={wallet.balance} />
        </p>
        {wallet.held > 0 && <p className="makegood-small">{messages.wallet.held(credits(wallet.held))}</p>}
      </div>
      <output className="makegood-change">
        {change > 0 && (
          <span className="makegood-pill makegood-good">
            <Icon name="return" />
            {messages.wallet.change(`+${format.number(change)}`)}
          </span>
        )}
      </output>
    </div>
  )
}
