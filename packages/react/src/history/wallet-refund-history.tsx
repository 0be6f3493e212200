'use client'

import { forwardRef, type HTMLAttributes } from 'react'
import { Late } from '../late.tsx'
import { HistorySkeleton } from './history-skeleton.tsx'

/** Props of `WalletRefundHistory`: those of its element. */
export type WalletRefundHistoryProps = Omit<HTMLAttributes<HTMLElement>, 'children'>

const load = async () => (await import('./history.tsx')).History

/**
 * The balance and everything that happened to it, newest first and by day: refunds that came by themselves or were asked
 * for, each with its status and expected dates, and every credit that came or went (C6, D14, B29). It can be searched,
 * narrowed down and exported, takes any number of lines, and keeps itself up to date. Without a network it shows the last
 * that was known. It scrolls with what is around it.
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
