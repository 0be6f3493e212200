'use client'

import { useAllTexts } from '../../all-texts.ts'
import { LatePart } from '../../late-part.tsx'
import type { LotsProps } from './lots.tsx'

const load = async () => (await import('./lots.tsx')).Lots

/** The lots of the wallet, whose code and packs come when someone wants to see them. */
export function LateLots(props: LotsProps) {
  const { messages: { lots } } = useAllTexts()
  return <LatePart load={load} props={props} label={lots.loading} />
}
