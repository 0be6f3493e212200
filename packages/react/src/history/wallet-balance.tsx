'use client'

import { forwardRef, type HTMLAttributes } from 'react'
import { Late } from '../late.tsx'

/** Props of `WalletBalance`: those of its element. */
export type WalletBalanceProps = Omit<HTMLAttributes<HTMLElement>, 'children'>

const load = async () => (await import('./balance.tsx')).Balance

/**
 * The balance of the wallet, for a header: "38 credits". It changes as credits come and go.
 *
 * Renders a `<span>` element.
 *
 * @example
 * ```tsx
 * <header>
 *   Studio <WalletBalance />
 * </header>
 * ```
 */
export const WalletBalance = forwardRef<HTMLElement, WalletBalanceProps>(function WalletBalance(props, ref) {
  return (
    <Late
      ref={ref}
      name="<WalletBalance>"
      as="span"
      load={load}
      props={{}}
      root={{ ...props, className: `makegood-balance ${props.className ?? ''}` }}
      waiting={<span className="makegood-bar" data-shape="short" aria-hidden="true" />}
    />
  )
})
