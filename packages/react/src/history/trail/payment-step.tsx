'use client'

import type { Transfer } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { lookup } from '../../texts.ts'
import { Icon } from '../../ui/icon.tsx'
import { paymentText } from './trail-texts.ts'

/** Money that took the place of credits, on its way. */
export function PaymentStep({ transfer }: { transfer: Transfer }) {
  const texts = useAllTexts()
  const { messages, format } = texts
  const { method, destination, status, money } = transfer
  const where = method?.label || lookup(messages.destinations, destination, 'unknown')
  return (
    <li className="makegood-step" data-tone={status === 'failed' ? 'bad' : status === 'arrived' ? 'good' : undefined}>
      <Icon name="send" />
      <span>{money && <bdi>{messages.trail.money(format.money(money), where)}</bdi>}</span>
      <span className="makegood-small makegood-step-note">
        <bdi>{paymentText(transfer, texts)}</bdi>
      </span>
    </li>
  )
}
