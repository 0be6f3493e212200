import { Skeleton } from '../ui/skeleton.tsx'
import { RowsSkeleton } from './rows-skeleton.tsx'

/** The shape of the wallet and its refunds. */
export function HistorySkeleton({ label }: { label: string }) {
  return (
    <>
      <div className="makegood-head">
        <Skeleton label={label}>
          <span className="makegood-bar" data-shape="short" />
          <span className="makegood-bar" data-shape="title" />
        </Skeleton>
      </div>
      <RowsSkeleton label="" />
    </>
  )
}
