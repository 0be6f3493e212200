'use client'

import { forwardRef, type HTMLAttributes } from 'react'
import { HistorySkeleton } from '../history/history-skeleton.tsx'
import { Late } from '../late.tsx'

/** Props of `PackRefundForm`: which pack, and those of its element. */
export type PackRefundFormProps = Omit<HTMLAttributes<HTMLElement>, 'children'> & {
  /**
   * The pack to refund.
   * @default the person chooses
   */
  packId?: string | undefined
}

const load = async () => (await import('./form.tsx')).Form

/**
 * Asks for the refund of a pack (A8, C8, C11): which pack, what it brings with the arithmetic, what the policy wants to
 * know, and the receipt. Never sends another amount than was shown.
 *
 * Renders a `<div>` element.
 *
 * @example
 * ```tsx
 * <PackRefundForm packId={order.packId} />
 * ```
 */
export const PackRefundForm = forwardRef<HTMLElement, PackRefundFormProps>(function PackRefundForm({ packId, ...root }, ref) {
  return (
    <Late
      ref={ref}
      name="<PackRefundForm>"
      load={load}
      props={{ packId }}
      root={{ ...root, className: `makegood-sheet ${root.className ?? ''}` }}
      waiting={<HistorySkeleton label="" />}
    />
  )
})
