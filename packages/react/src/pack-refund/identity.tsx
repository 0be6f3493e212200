'use client'

import type { Asker, Decision, Pack } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { isolated } from '../format/isolated.ts'

type IdentityProps = { decision: Decision; pack: Pack; asker: Asker }

/** Whose address a request has to come from, and who is signed in (C9, C29). */
export function Identity({ decision, pack, asker }: IdentityProps) {
  const { messages: { identity } } = useAllTexts()
  if (!decision.reasons.some(({ code }) => code === 'same_address')) return null
  return (
    <>
      {asker.email && <p>{identity.signedIn(isolated(asker.email))}</p>}
      <p>{identity.how(isolated(pack.orderId))}</p>
    </>
  )
}
