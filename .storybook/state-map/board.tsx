import { useMemo, useRef, useState } from 'react'
import { transitionsOf } from '../../packages/contract/src/index.ts'
import { type Diagram, titleOf } from './diagrams.ts'
import { Lines } from './lines.tsx'
import { StateBox } from './state-box.tsx'
import type { ShownIn } from './stories-by-state.ts'

type BoardProps = { diagram: Diagram; stories: ReadonlyMap<string, readonly ShownIn[]> | null | undefined }

/** One lifecycle: its states as boxes in columns, and what leads from one to another. */
export function Board({ diagram, stories }: BoardProps) {
  const { name, title, about, lifecycle, boxes } = diagram
  const board = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string | null>(null)
  const ways = useMemo(() => transitionsOf(lifecycle), [lifecycle])
  const columns = Math.max(...Object.values(boxes).map(({ column }) => column)) + 1
  return (
    <section className="map-part" aria-labelledby={`map-${name}`}>
      <h2 id={`map-${name}`}>{title}</h2>
      <p className="map-quiet">{about}</p>
      <div className="map-scroll">
        <div ref={board} className="map-board" style={{ gridTemplateColumns: `repeat(${columns}, 240px)` }}>
          <Lines board={board} name={name} ways={ways} lit={lit} />
          {Array.from({ length: columns }, (_, column) => (
            <ul key={column} className="map-column" aria-label={`${title}, stage ${column + 1} of ${columns}`}>
              {lifecycle.states
                .filter((state) => boxes[state]!.column === column)
                .map((state) => (
                  <StateBox
                    key={state}
                    id={`${name}:${state}`}
                    title={titleOf(state)}
                    about={boxes[state]!.about}
                    begins={ways.filter((way) => way.from === null && way.to === state)}
                    leaves={ways.filter(({ from }) => from === state)}
                    stories={stories && (stories.get(`${name}:${state}`) ?? [])}
                    onLight={setLit}
                  />
                ))}
            </ul>
          ))}
        </div>
      </div>
    </section>
  )
}
