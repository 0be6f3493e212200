import { Skeleton } from '../ui/skeleton.tsx'

/** Rows of a list that is on its way. */
export function RowsSkeleton({ label }: { label: string }) {
  return (
    <Skeleton label={label}>
      {[0, 1, 2].map((row) => (
        <div key={row} className="makegood-row">
          <span className="makegood-bar" />
          <span className="makegood-bar" data-shape="short" />
        </div>
      ))}
    </Skeleton>
  )
}
