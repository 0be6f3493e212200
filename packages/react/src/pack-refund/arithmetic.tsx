'use client'

import type { Pack, QuoteOption } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { sumLines } from './sum-lines.ts'
import { Sums } from './sums.tsx'

/** The amount with what it is made of, line by line. */
export function Arithmetic({ option, pack }: { option: QuoteOption; pack: Pack }) {
  return <Sums lines={sumLines(option, pack, useAllTexts())} />
}
