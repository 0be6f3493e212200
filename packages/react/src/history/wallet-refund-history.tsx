'use client'

import { forwardRef, type HTMLAttributes } from 'react'
import { Late } from '../late.tsx'
import { HistorySkeleton } from './history-skeleton.tsx'

export type WalletRefundHistoryProps = Omit<HTMLAttributes<HTMLElement>, 'children'>

const load = async () => (await import('./history.tsx')).History

/**
 * The balance and every refund of the wallet, newest first: what came back by itself, what was reported, what was asked
 * for, each with its status and expected dates (C6, D14, B29). It keeps itself up to date.
 *
 * Renders a `<div>` element.
 *
 * @example
 * ```tsx
 * <WalletRefundHistory />
 * ```
 */
export const WalletRefundHistory = forwardRef<HTMLElement, WalletRefundHistoryProps>(function WalletRefundHistory(props, ref) {
  return (
    <Late
      ref={ref}
      name="<WalletRefundHistory>"
      load={load}
      props={{}}
      root={{ ...props, className: `makegood-sheet ${props.className ?? ''}` }}
      waiting={<HistorySkeleton label="" />}
    />
  )
})
