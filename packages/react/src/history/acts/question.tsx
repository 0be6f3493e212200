'use client'

import type { Refund } from '@makegood/contract'
import { useAllTexts } from '../../all-texts.ts'
import { Callout } from '../../ui/callout.tsx'

/** What a reviewer asked last (B27), in the reviewer's own words where there are any. */
export function Question({ refund: { events } }: { refund: Refund }) {
  const { messages: { information }, format } = useAllTexts()
  const asked = events.findLast(({ kind }) => kind === 'information_asked')
  if (!asked) return null
  return (
    <Callout icon="person" tone="warn">
      <p className="makegood-small">{information.asked(format.dateTime(asked.at))}</p>
      <p className="makegood-said" dir="auto">
        {asked.note ?? information.plain}
      </p>
    </Callout>
  )
}
