'use client'

import type { Asker, Decision, Pack } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'

/** Whether it has to come from another address. */
export const needsOtherAddress = ({ reasons }: Decision) => reasons.some(({ code }) => code === 'same_address')

type IdentityProps = { decision: Decision; pack: Pack; asker: Asker }

/** Whose address a request has to come from, and who is signed in (C9, C29). */
export function Identity({ decision, pack, asker }: IdentityProps) {
  const { messages: { identity } } = useAllTexts()
  if (!needsOtherAddress(decision)) return null
  return (
    <>
      {asker.email && <p>{identity.signedIn(asker.email)}</p>}
      <p>{identity.how(pack.orderId)}</p>
    </>
  )
}
