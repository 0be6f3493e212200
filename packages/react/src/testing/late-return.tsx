import type { Deadline, Refund } from '@makegood/contract'
import { useQuery } from '@tanstack/react-query'
import { LateClaim } from '../history/late-claim.tsx'
import { ours } from '../queries/keys.ts'
import { useSession } from '../use-session.ts'

/** A return of credits as a service would tell of it that has not carried it out. */
export const unreturned = (refund: Refund, credit: Partial<Deadline> = { late: true }): Refund => ({
  ...refund,
  deadlines: refund.deadlines.map((one) => (one.stage === 'credit' ? { ...one, metAt: null, ...credit } : one)),
})

/** The newest refund, as if its credits were not back yet. */
export function LateReturn() {
  const { client, key, queryClient } = useSession()
  const { data } = useQuery({ ...ours, queryKey: key('late return'), queryFn: async () => (await client.refunds.list({ limit: 1 })).items[0]! }, queryClient)
  return <div className="makegood">{data && <LateClaim refund={unreturned(data)} />}</div>
}
