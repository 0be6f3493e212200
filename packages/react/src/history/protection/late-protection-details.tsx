'use client'

import { useAllTexts } from '../../all-texts.ts'
import { LatePart } from '../../late-part.tsx'
import type { ProtectionDetailsProps } from './protection-details.tsx'

const load = async () => (await import('./protection-details.tsx')).ProtectionDetails

export function LateProtectionDetails(props: ProtectionDetailsProps) {
  const { messages: { protection } } = useAllTexts()
  return <LatePart load={load} props={props} label={protection.how} />
}
