'use client'

import type { PolicySummary, Refund } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { SaveButton } from '../../ui/save-button.tsx'
import { useSession } from '../../use-session.ts'
import { troubleOf } from '../refund-texts.ts'
import { ArrivalStrip } from './arrival-strip.tsx'
import { arrivalOf, windowOf } from './arrival-window.ts'
import { isPaidAtOnce, lengthOf, payerOf } from './promises.ts'

/** When money that is on its way can be expected (B32 to B35, C33, D19): the days, on whom they depend, and for a calendar. */
export function Arrival({ refund, policy }: { refund: Refund; policy: PolicySummary | undefined }) {
  const { clock } = useSession()
  const texts = useAllTexts()
  const { messages: { arrival }, format } = texts
  const deadline = arrivalOf(refund)
  if (!deadline || troubleOf(refund)) return null
  const days = windowOf(deadline, refund, format)
  // What is promised firmly, or at once, depends on nobody.
  const isOpen = deadline.until === null ? policy && !isPaidAtOnce(deadline, refund, policy) : deadline.aim
  const who = isOpen ? payerOf(refund, texts) : null
  const makeFile = async () => {
    const { arrivalFile } = await import('./arrival-file.ts')
    return arrivalFile({ refund, days: days!, now: clock.now(), texts })
  }
  if (!days && !who) return null
  return (
    <div className="makegood-arrival">
      {days && <ArrivalStrip {...days} />}
      <p className="makegood-small">
        {who && `${arrival.depends(who, lengthOf(deadline, refund, policy, texts))} `}
        {days && <SaveButton make={makeFile}>{arrival.calendar}</SaveButton>}
      </p>
    </div>
  )
}
