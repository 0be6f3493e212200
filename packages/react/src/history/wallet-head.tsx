'use client'

import { useId, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { Icon } from '../ui/icon.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Counting } from './counting.tsx'
import { LateLots } from './lots/late-lots.tsx'
import { Protection } from './protection/protection.tsx'
import { useBalance } from './use-balance.ts'

type WalletHeadProps = {
  /** Shows in the list what has an order in it. */
  onSearch?: ((orderId: string) => void) | undefined
}

/** The balance above the list, with what has just come back, where its credits come from, and what protects them. */
export function WalletHead({ onSearch }: WalletHeadProps) {
  const { data: wallet, isPending, change } = useBalance()
  const { messages, format } = useAllTexts()
  const [open, setOpen] = useState(false)
  const lotsId = useId()
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
  const { balance, held, lots } = wallet
  return (
    <>
      <div className="makegood-head">
        <div>
          <p className="makegood-small">{messages.wallet.title}</p>
          <p className="makegood-figure">
            <bdi>
              <Counting credits={balance} />
            </bdi>
          </p>
          {held > 0 && (
            <p className="makegood-small">
              <bdi>{messages.wallet.held(credits(held))}</bdi>
            </p>
          )}
          {lots.length > 0 && (
            <Disclosure open={open} controls={lotsId} onToggle={() => setOpen(!open)}>
              {messages.lots.title}
            </Disclosure>
          )}
        </div>
        <output>
          {change > 0 && (
            <span className="makegood-pill makegood-good">
              <Icon name="return" />
              <bdi>{messages.wallet.change(`+${format.number(change)}`)}</bdi>
            </span>
          )}
        </output>
      </div>
      <div id={lotsId} className="makegood-lots">
        {open && lots.length > 0 && <LateLots lots={lots} onSearch={onSearch} />}
      </div>
      <Protection />
    </>
  )
}
