'use client'

import { useAllTexts } from '../all-texts.ts'
import { useCounting } from '../use-counting.ts'

/** An amount of credits that counts to its new value when it changes. Listeners hear the value alone. */
export function Counting({ credits }: { credits: number }) {
  const { messages, format } = useAllTexts()
  const shown = useCounting(credits)
  const words = (count: number) => messages.credits.count(count, format.number(count))
  if (shown === credits) return words(credits)
  return (
    <>
      <span aria-hidden="true">{words(shown)}</span>
      <span className="makegood-hidden">{words(credits)}</span>
    </>
  )
}
