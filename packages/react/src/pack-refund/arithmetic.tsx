'use client'

import type { Pack, QuoteOption } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { roundingText, sumLines } from './sum-lines.ts'
import { Sums } from './sums.tsx'

/** The amount with what it is made of, line by line. */
export function Arithmetic({ option, pack }: { option: QuoteOption; pack: Pack }) {
  const texts = useAllTexts()
  const rounding = roundingText(option, pack, texts)
  return (
    <div className="makegood-block">
      <Sums lines={sumLines(option, pack, texts)} />
      {rounding && <p className="makegood-small">{rounding}</p>}
    </div>
  )
}
