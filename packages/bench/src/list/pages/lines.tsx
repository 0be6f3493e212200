import { memo, type HTMLAttributes } from 'react'

/** One line of a history, written out. */
export type Line = {
  key: string
  /** From 1. */
  position: number
  /** The heading above it; null: it belongs to the day of the line before. */
  day: string | null
  subject: string
  amount: string
  about: string
  status: string | null
}

const A_DAY = 70

/** Lines as the service of the bench has them: some have a status, some a day above. */
export function makeLines(count: number): Line[] {
  return Array.from({ length: count }, (_, index) => ({
    key: String(count - index),
    position: index + 1,
    day: index % A_DAY === 0 ? `Wednesday, ${1 + ((index / A_DAY) % 28)} May 2026` : null,
    subject: index % 6 === 0 ? `Returned by itself: run-${index}` : `Image: run-${index}`,
    amount: index % 6 === 0 ? '+4 credits' : '−4 credits',
    about: `${10 + (index % 12)}:${10 + (index % 50)} · Balance ${(500_000 - index * 4).toLocaleString('en')}`,
    status: index % 6 === 0 ? 'Back in your wallet' : null,
  }))
}

export const keyOf = ({ key }: Line) => key

/** What a heading takes, and what the rest of a line does: measured once, for those that want to be told. */
export const heightOf = ({ day }: Line) => (day ? FIRST_OF_DAY : LINE)
const LINE = 67
const FIRST_OF_DAY = 91

export const attributesOf = ({ position }: Line, size: number): HTMLAttributes<HTMLElement> => ({
  'aria-setsize': size,
  'aria-posinset': position,
})

/** What stands in an `<li>` of ours: the same elements, the same styles. */
export const Inside = memo(function Inside({ line: { day, subject, amount, about, status } }: { line: Line }) {
  return (
    <>
      {day && <h3 className="makegood-day">{day}</h3>}
      <button type="button" className="makegood-row">
        <span className="makegood-row-subject">{subject}</span>
        <span className="makegood-row-amount" data-tone="good">
          <bdi>{amount}</bdi>
        </span>
        <span className="makegood-small">
          <bdi>{about}</bdi>
        </span>
        {status && (
          <span className="makegood-row-status" data-tone="good">
            {status}
          </span>
        )}
      </button>
    </>
  )
})
