import '@makegood/react/styles.css'
import { useLayoutEffect, useReducer, useRef } from 'react'
import { flushSync } from 'react-dom'
import { attributesOf, heightOf, Inside, keyOf, type Line } from './lines.tsx'
import { openList } from './open-list.tsx'

/** Lines beyond those in sight, on either side. */
const MORE = 2

/** The least that a window can do: heights are given, nothing is measured, nothing is held. */
function Hand({ lines }: { lines: readonly Line[] }) {
  const list = useRef<HTMLDivElement>(null)
  const starts = useRef<Float64Array>(null)
  starts.current ??= startsOf(lines)
  const [shown, show] = useReducer((_: Range, next: Range) => next, { first: 0, last: 14 })

  useLayoutEffect(() => {
    let drawn: Range = { first: -1, last: -1 }
    const look = () => {
      const top = -list.current!.getBoundingClientRect().top
      const first = Math.max(0, lineAt(starts.current!, top) - MORE)
      const last = Math.min(lines.length, lineAt(starts.current!, top + innerHeight) + 1 + MORE)
      if (first === drawn.first && last === drawn.last) return
      drawn = { first, last }
      flushSync(() => show(drawn))
    }
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [lines])

  return (
    <div ref={list} style={{ blockSize: starts.current[lines.length], overflow: 'hidden' }}>
      <ul className="makegood-rows" style={{ transform: `translateY(${starts.current[shown.first]}px)` }}>
        {lines.slice(shown.first, shown.last).map((line) => (
          <li key={keyOf(line)} {...attributesOf(line, lines.length)}>
            <Inside line={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type Range = { first: number; last: number }

function startsOf(lines: readonly Line[]): Float64Array<ArrayBuffer> {
  const starts = new Float64Array(lines.length + 1)
  for (const [at, line] of lines.entries()) starts[at + 1] = starts[at]! + heightOf(line)
  return starts
}

function lineAt(starts: Float64Array, distance: number): number {
  let [low, high] = [0, starts.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= distance) low = middle
    else high = middle - 1
  }
  return low
}

openList({ render: (lines) => <Hand lines={lines} /> })
