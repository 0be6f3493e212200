import { useEffect, useState } from 'react'
import type { Refund } from '@makegood/contract'
import { offerFind } from '../history/finding.ts'
import { Trail } from '../history/trail/trail.tsx'
import { useRefunds } from '../context.ts'
import type { TrailOf } from '../queries/trail.ts'
import { useSession } from '../use-session.ts'

/** A trail as it stands in a dialog. `find` hears what a list is asked to search for; without, there is no list. */
export function TrailStand({ of, find }: { of: TrailOf; find?: (text: string) => void }) {
  const { desk } = useRefunds('<TrailStand>')
  const { client } = useSession()
  const [refund, setRefund] = useState<Refund>()
  const [ready, setReady] = useState(false)
  const refundId = 'refundId' in of ? of.refundId : null
  useEffect(() => (find ? offerFind(desk, find) : undefined), [desk, find])
  useEffect(() => {
    const retrieve = async () => {
      if (refundId !== null) setRefund(await client.refunds.retrieve(refundId))
      setReady(true)
    }
    void retrieve()
  }, [client, refundId])
  return (
    <div className="makegood makegood-sheet">
      <div className="makegood-inset">{ready && <Trail of={of} refund={refund} />}</div>
    </div>
  )
}
