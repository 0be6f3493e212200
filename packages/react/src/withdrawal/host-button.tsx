'use client'

import { forwardRef } from 'react'
import { WithdrawalButton as OurButton, type WithdrawalButtonProps } from './withdrawal-button.tsx'

export type { WithdrawalButtonProps } from './withdrawal-button.tsx'

/**
 * The way out of a contract that the law wants on the interface where it was made (EU Art. 11a; C36): with the official
 * label of the language, which nobody can change, and two steps. It needs no account and no token: put one without a
 * `packId` where people find it who are signed out, or whose account is closed.
 *
 * Renders a `<button>` element; nothing, once the pack has no such right any more.
 *
 * @example
 * ```tsx
 * <WithdrawalButton packId={order.packId} />
 * ```
 */
export const WithdrawalButton = forwardRef<HTMLButtonElement, WithdrawalButtonProps>(function WithdrawalButton(props, ref) {
  return <OurButton {...props} ref={ref} />
})
