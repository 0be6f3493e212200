'use client'

import { useState } from 'react'
import { useLive, useSession } from '../use-session.ts'
import { Choose } from './choose.tsx'
import { PackRefund } from './pack-refund.tsx'

/** First the pack, unless the host names it; then its refund. */
export function Form({ packId: given }: { packId: string | undefined }) {
  const { requests } = useSession()
  useLive()
  const [chosen, setChosen] = useState<string | null>(null)
  const packId = given ?? chosen
  if (packId === null) return <Choose onChoose={setChosen} />

  const leave = () => {
    requests.clear(packId)
    setChosen(null)
  }
  return <PackRefund key={packId} packId={packId} onLeave={given === undefined ? leave : undefined} />
}
