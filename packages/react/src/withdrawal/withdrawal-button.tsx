'use client'

import { type ButtonHTMLAttributes, type ForwardedRef, forwardRef } from 'react'
import { joinClasses, rootProps, useRefunds } from '../context.ts'
import type { KnownStatement } from '../desk.ts'
import { lightMessages } from '../languages/messages.ts'
import { withdrawalMessages } from '../languages/withdrawal-light.ts'
import { Official } from './official.tsx'
import { usePackRight } from './pack-right.ts'
import { type Locked, unlocked } from './unlocked.ts'
import { useLabels } from './use-labels.ts'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, Locked | 'type' | 'name'>

/** Props of `WithdrawalButton`: what is known of the contract, and those of a `button` but its words. */
export type WithdrawalButtonProps = ButtonProps & {
  /**
   * The pack to withdraw from. The button is there for as long as the service says that the pack has the right, and while
   * that is not known.
   * @default the person says which contract; the button is always there
   */
  packId?: string | undefined
  /** The person's name, to be filled in. Without, what the service knows. */
  name?: string | undefined
  /** Where the receipt is sent, to be filled in. Without, what the service knows. */
  email?: string | undefined
  /** What identifies the contract, to be filled in. Without, the order of the pack. */
  contract?: string | undefined
}

/**
 * The button as our own lists show it. Hosts have it from another file: what late code shares with index.ts would load with
 * every page.
 */
export const WithdrawalButton = forwardRef<HTMLButtonElement, WithdrawalButtonProps>(function WithdrawalButton(
  { packId, name, email, contract, ...button },
  ref,
) {
  const known = { packId, name, email, contract }
  return packId === undefined ? (
    <Front known={known} button={button} forwardedRef={ref} refundId={null} />
  ) : (
    <OfPack packId={packId} known={known} button={button} forwardedRef={ref} />
  )
})

type FrontProps = {
  known: KnownStatement
  /** What the host put on the element. */
  button: ButtonProps
  forwardedRef: ForwardedRef<HTMLButtonElement>
  /** The refund of the withdrawal that was made: it is led to then. */
  refundId: string | null
}

function OfPack({ packId, ...front }: Omit<FrontProps, 'refundId'> & { packId: string }) {
  const { state, refundId } = usePackRight(packId)
  return state === 'gone' && refundId === null ? null : <Front {...front} refundId={refundId} />
}

/** One element for both: it keeps its focus when what it leads to changes. */
function Front({ known, button, forwardedRef, refundId }: FrontProps) {
  const { className, onClick, onFocus, onPointerEnter, ...rest } = unlocked(button)
  const { desk, settings, wake } = useRefunds('<WithdrawalButton>')
  const { language } = lightMessages(settings)
  const labels = useLabels()
  const prepare = () => {
    wake()
    void import('./body.tsx').catch(() => {})
  }
  return (
    <button
      {...rest}
      {...rootProps(settings, joinClasses('makegood-button makegood-withdraw', className), language.tag)}
      ref={forwardedRef}
      type="button"
      aria-haspopup="dialog"
      data-variant={refundId ? 'link' : undefined}
      onClick={(event) => {
        const returnFocusTo = event.currentTarget
        prepare()
        desk.show(refundId ? { kind: 'refund', refundId, returnFocusTo } : { kind: 'withdrawal', known, returnFocusTo })
        // The host hears of it, and cannot take it away.
        onClick?.(event)
      }}
      onFocus={(event) => {
        onFocus?.(event)
        prepare()
      }}
      onPointerEnter={(event) => {
        onPointerEnter?.(event)
        prepare()
      }}
    >
      {refundId ? withdrawalMessages(settings).withdrawal.follow : <Official lang={labels.lang}>{labels.withdraw}</Official>}
    </button>
  )
}
