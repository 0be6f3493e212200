import '@makegood/react/styles.css'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { attributesOf, heightOf, Inside, keyOf, type Line } from './lines.tsx'
import { openList } from './open-list.tsx'

function List({ lines }: { lines: readonly Line[] }) {
  const list = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(list.current!.offsetTop), [])
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used here
  const window = useWindowVirtualizer({
    count: lines.length,
    overscan: 1,
    scrollMargin: margin,
    estimateSize: useCallback((index: number) => heightOf(lines[index]!), [lines]),
    getItemKey: useCallback((index: number) => keyOf(lines[index]!), [lines]),
  })
  return (
    <ul ref={list} className="makegood-rows" style={{ position: 'relative', blockSize: window.getTotalSize() }}>
      {window.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={window.measureElement}
          data-index={index}
          {...attributesOf(lines[index]!, lines.length)}
          className="placed"
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          <Inside line={lines[index]!} />
        </li>
      ))}
    </ul>
  )
}

openList({ render: (lines) => <List lines={lines} /> })
