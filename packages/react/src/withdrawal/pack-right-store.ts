import type { PackList, Refund } from '@makegood/contract'
import { QueryObserver } from '@tanstack/react-query'
import type { Scope } from '../context.ts'
import { createStore, type Store } from '../history/hooks/store.ts'
import { packs as packsQuery } from '../queries/packs.ts'
import { refund as refundQuery } from '../queries/refunds.ts'
import { type Session, sessionOf } from '../session.ts'
import type { PackRight } from './pack-right.ts'

/** As long as a timer can wait. */
const LONGEST = 2 ** 31 - 1
/** An instant holds to its end. */
const AFTER = 1000

/** The right to withdraw from a pack of a scope, kept up to date while anyone subscribes. `key` is its id. */
export function createPackRightStore(scope: Scope, key: string): Store<PackRight> {
  const session = sessionOf(scope)
  const packs = new QueryObserver(session.queryClient, packsQuery(session))
  const refund = new QueryObserver(session.queryClient, refundOf(session, null))
  const pack = () => packOf(packs.getCurrentResult().data, key)
  return createStore(
    () => [pack(), refund.getCurrentResult().data, packs.getCurrentResult().isFetching] as const,
    ([known, followed, isAsked]) => rightOf(known, followed, isAsked),
    (listener) => {
      let ending: ReturnType<typeof setTimeout> | undefined
      let asked: string | null = null
      const follow = () => {
        const known = pack()
        refund.setOptions(refundOf(session, known && !known.withdrawal ? known.refundId : null))
        clearTimeout(ending)
        const until = known?.withdrawal?.until
        if (!until || until === asked) return
        const left = Math.max(0, Date.parse(until) - session.clock.now() + AFTER)
        // Its last moment has come: the service says what is left of it. One that cannot is not asked without pause.
        ending = setTimeout(() => {
          if (left <= LONGEST) asked = until
          void packs.refetch()
        }, Math.min(LONGEST, left))
      }
      const hear = () => {
        follow()
        listener()
      }
      const ends = [packs.subscribe(hear), refund.subscribe(listener), session.live.follow()]
      follow()
      return () => {
        clearTimeout(ending)
        for (const end of ends) end()
      }
    },
  )
}

type Pack = PackList['items'][number]['pack']

const packOf = (list: PackList | undefined, id: string) => list?.items.find((offer) => offer.pack.id === id)?.pack

const refundOf = (session: Session, id: string | null) => ({ ...refundQuery(session, id ?? ''), enabled: id !== null })

/** A pack that the list does not have may just have been bought. */
function rightOf(pack: Pack | undefined, refund: Refund | undefined, isAsked: boolean): PackRight {
  if (!pack) return { state: 'unknown', refundId: null }
  if (pack.withdrawal) return { state: 'there', refundId: null }
  if (refund?.origin !== 'withdrawal' || refund.id !== pack.refundId) return { state: 'gone', refundId: null }
  if (refund.status !== 'canceled') return { state: 'gone', refundId: pack.refundId }
  // It was taken back: what is left of the right is being asked.
  return { state: isAsked ? 'unknown' : 'gone', refundId: null }
}
