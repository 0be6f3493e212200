'use client'

import type { Quote } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { Callout } from '../ui/callout.tsx'
import { Arithmetic } from './arithmetic.tsx'

/** A pack that was refunded: nothing is left to ask for. */
export function RefundedPack({ quote: { pack, options: [option] } }: { quote: Quote }) {
  const { messages: { packs } } = useAllTexts()
  return (
    <div className="makegood-stack">
      {option && <Arithmetic option={option} pack={pack} />}
      <Callout icon="check" tone="good">
        <p className="makegood-strong">{packs.refundedBody}</p>
      </Callout>
    </div>
  )
}
