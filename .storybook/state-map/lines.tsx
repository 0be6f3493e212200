import { type RefObject, useEffect, useState } from 'react'
import type { Actor, Transition } from '../../packages/contract/src/index.ts'

type Line = { key: string; path: string; by: Actor; lit: string }

type LinesProps = {
  board: RefObject<HTMLDivElement | null>
  name: string
  ways: readonly Transition[]
  /** The act whose lines stand out: `refund:in_review approve`. */
  lit: string | null
}

/** The arrows between the boxes of a board, from each act to the state it leads to. What they say stands in the boxes. */
export function Lines({ board, name, ways, lit }: LinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([])
  useEffect(() => {
    const element = board.current
    if (!element) return undefined
    const measure = () => setLines(linesOf(element, name, ways))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const box of element.querySelectorAll('.map-box')) observer.observe(box)
    // The direction of the page changes no size.
    const direction = new MutationObserver(measure)
    direction.observe(document.documentElement, { attributeFilter: ['dir'] })
    return () => {
      observer.disconnect()
      direction.disconnect()
    }
  }, [board, name, ways])

  return (
    <svg className="map-lines" aria-hidden data-lit={lit !== null || undefined}>
      <defs>
        <marker id={`map-tip-${name}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" markerUnits="userSpaceOnUse">
          <path d="M1 1 7 4 1 7" fill="none" stroke="context-stroke" strokeWidth="1.5" />
        </marker>
      </defs>
      {lines.map(({ key, path, by, lit: act }) => (
        <path key={key} d={path} data-by={by} data-lit={act === lit || undefined} markerEnd={`url(#map-tip-${name})`} />
      ))}
    </svg>
  )
}

/** From the side of an act to the nearest side of the box it leads to; within a column, around its outer side. */
function linesOf(board: HTMLElement, name: string, ways: readonly Transition[]): Line[] {
  const origin = board.getBoundingClientRect()
  const isMirrored = getComputedStyle(board).direction === 'rtl'
  const boxOf = (state: string) => board.querySelector<HTMLElement>(`[data-state="${name}:${state}"]`)!
  const into = new Map<string, number>()
  return ways.flatMap(({ from, to, act, by }) => {
    const row = from === null || from === to ? null : boxOf(from).querySelector(`[data-act="${act}"]`)
    if (!row || from === null) return []
    const [here, own, there] = [row.getBoundingClientRect(), boxOf(from).getBoundingClientRect(), boxOf(to).getBoundingClientRect()]
    // Each line ends a little below the one before.
    const nth = into.get(to) ?? 0
    into.set(to, nth + 1)
    const y1 = here.top + here.height / 2 - origin.top
    const y2 = there.top + 20 + (nth % 8) * 6 - origin.top
    const isSame = Math.abs(own.left - there.left) < 8
    const goesRight = there.left > own.left
    const onRight = isSame ? isMirrored : goesRight
    const leaves = onRight ? own.right : own.left
    const enters = onRight === isSame ? there.right : there.left
    const [x1, x2] = [leaves - origin.left, enters - origin.left]
    const bend = (onRight ? 1 : -1) * (isSame ? 20 + Math.min(36, Math.abs(y2 - y1) / 8) : Math.max(28, Math.abs(x2 - x1) / 2))
    const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${isSame ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}`
    return [{ key: `${from} ${act} ${to}`, path, by, lit: `${name}:${from} ${act}` }]
  })
}
