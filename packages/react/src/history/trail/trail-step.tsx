'use client'

import type { ReactNode } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { useRefunds } from '../../context.ts'
import { dotted } from '../../format/isolated.ts'
import { lookup } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { findOn } from '../finding.ts'
import { lotName, rateText } from '../lots/lot-texts.ts'
import { signedCredits } from '../signed.ts'
import type { Part, TrailStep } from './follow.ts'
import { RefundLink } from './refund-link.tsx'
import { entryTitle, partTexts } from './trail-texts.ts'

type TrailStepRowProps = {
  step: TrailStep
  /** The refund that is looked at: nothing leads to it. */
  currentId: string | null
}

const ICONS: Record<string, IconName | undefined> = { hold: 'clock', capture: 'check', expiry: 'clock' }

/** One step of credits: what happened, how many moved, when, and what it leads on to. */
export function TrailStepRow({ step, currentId }: TrailStepRowProps) {
  const texts = useAllTexts()
  const { messages, format } = texts
  if (step.kind === 'lot') return <LotStep part={step.part} />
  if (step.kind === 'refund') {
    const { refund } = step
    return (
      <Step icon="clock" title={lookup(messages.origins, refund.origin, 'unknown')} notes={[lookup(messages.statuses, refund.status, 'unknown')]}>
        {refund.id !== currentId && <RefundLink refund={refund} />}
      </Step>
    )
  }
  const { entry: { at, credits, kind }, generation, refund } = step
  const begins = kind === 'hold' || kind === 'spend'
  return (
    <Step
      icon={credits > 0 ? 'return' : (ICONS[kind] ?? 'forward')}
      title={entryTitle(step, texts)}
      amount={credits === 0 ? null : signedCredits(credits, texts)}
      good={credits > 0}
      notes={[dotted([format.dateTime(at), begins ? generation?.id : null], messages.language.tag), ...partTexts(step, texts)]}
    >
      {refund && refund.id !== currentId && <RefundLink refund={refund} />}
    </Step>
  )
}

function LotStep({ part: { lot, pack, credits } }: { part: Part }) {
  const { desk } = useRefunds('<RefundProvider>')
  const texts = useAllTexts()
  const { messages, format } = texts
  const find = findOn(desk)
  const name = lotName(lot, pack, texts)
  const since = format.dateTime(lot.createdAt)
  const search = () => {
    desk.close()
    // The dialog gives the focus back as it goes; the list takes it from there.
    setTimeout(() => find?.(pack!.orderId))
  }
  return (
    <Step
      icon="wallet"
      title={name}
      amount={credits > 0 ? messages.credits.count(credits, format.number(credits)) : null}
      notes={[dotted([rateText(lot, texts), pack ? messages.packs.bought(since) : messages.lots.since(since)], messages.language.tag)]}
    >
      {pack && find && (
        <Button variant="link" aria-label={messages.lots.paidForOf(name)} onClick={search}>
          {messages.lots.paidFor}
        </Button>
      )}
    </Step>
  )
}

type StepProps = { icon: IconName; title: string; amount?: string | null; good?: boolean; notes: readonly string[]; children?: ReactNode }

function Step({ icon, title, amount = null, good = false, notes, children }: StepProps) {
  return (
    <li className="makegood-step" data-tone={good ? 'good' : undefined}>
      <Icon name={icon} />
      <span>
        <bdi>{title}</bdi>
      </span>
      {amount !== null && <bdi className="makegood-number">{amount}</bdi>}
      {notes.map((note) => (
        <span key={note} className="makegood-small makegood-step-note">
          <bdi>{note}</bdi>
        </span>
      ))}
      {children && <span className="makegood-step-note">{children}</span>}
    </li>
  )
}
