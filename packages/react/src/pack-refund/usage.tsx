'use client'

import type { UsageRecord } from '@makegood/contract'
import { useId, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { signedCredits } from '../history/signed.ts'
import type { AllTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'

/** Lines that are shown at first, and with every press more. */
const SOME = 20

/** What was used of a pack, from the ledger, which goes with the request as evidence (B41). */
export function Usage({ records }: { records: readonly UsageRecord[] }) {
  const texts = useAllTexts()
  const { messages: { usage }, format } = texts
  const id = useId()
  const [open, setOpen] = useState(false)
  const [count, setCount] = useState(SOME)
  const list = useRef<HTMLOListElement>(null)
  if (records.length === 0) return null
  const summary = usageText(records, texts)
  const showMore = () => {
    setCount(count + 5 * SOME)
    // The button goes with the last of them.
    if (count + 5 * SOME >= records.length) list.current?.focus({ preventScroll: true })
  }
  const latest = records.toReversed()
  return (
    <div className="makegood-usage">
      <div className="makegood-block">
        <Disclosure open={open} onToggle={() => setOpen(!open)} controls={id}>
          {summary}
        </Disclosure>
        <p className="makegood-small">{usage.attached}</p>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <ol ref={list} tabIndex={-1} aria-label={summary} className="makegood-usage-list">
              {latest.slice(0, count).map((record, index) => (
                <li key={index}>
                  <time dateTime={record.at}>{format.dateTime(record.at)}</time>
                  <span>{record.credits > 0 ? usage.returned : usage.used}</span>
                  <span className="makegood-number">{signedCredits(record.credits, texts)}</span>
                </li>
              ))}
            </ol>
            {latest.length > count && (
              <Button variant="link" onClick={showMore}>
                {usage.more(format.number(latest.length - count))}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}

/** How often and how much, what came back taken off: `12 uses, 38 credits`. */
export function usageText(records: readonly UsageRecord[], { messages: { usage, credits }, format }: AllTexts): string {
  const uses = records.filter((record) => record.credits < 0).length
  const used = -records.reduce((sum, record) => sum + record.credits, 0)
  return usage.summary(uses, format.number(uses), credits.count(used, format.number(used)))
}
