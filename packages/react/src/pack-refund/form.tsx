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
  const [moved, setMoved] = useState(false)
  const packId = given ?? chosen
  const go = (to: string | null) => {
    setMoved(true)
    setChosen(to)
  }
  if (packId === null) return <Choose onChoose={go} takesFocus={moved} />

  const leave = () => {
    requests.clear(packId)
    go(null)
  }
  return <PackRefund key={packId} packId={packId} takesFocus={moved} onLeave={given === undefined ? leave : undefined} />
}
