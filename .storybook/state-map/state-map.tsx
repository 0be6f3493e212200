import { useEffect, useState } from 'react'
import type { Actor } from '../../packages/contract/src/index.ts'
import { Board } from './board.tsx'
import { actors, diagrams } from './diagrams.ts'
import { type ShownIn, storiesByState } from './stories-by-state.ts'
import './state-map.css'

const KEY: readonly (readonly Actor[])[] = [['person'], ['reviewer'], ['policy', 'service', 'device'], ['payout', 'bank', 'network']]

/** Every state of a report, a refund and a withdrawal, drawn from the data that the code lives by. */
export function StateMap() {
  const [stories, setStories] = useState<ReadonlyMap<string, readonly ShownIn[]> | null>()
  useEffect(() => {
    void storiesByState().then(setStories)
  }, [])
  return (
    <main className="map">
      <header className="map-head">
        <h1>State map</h1>
        <p className="map-quiet">
          Every state of a report, a refund and a withdrawal, and every act that leads from one to another. It is drawn from the
          data that the code lives by: nothing else can happen. A name opens the story of its state.
        </p>
        <ul className="map-key" aria-label="Who acts">
          {KEY.map((some) => (
            <li key={some[0]}>
              <svg viewBox="0 0 32 8" aria-hidden>
                <path d="M0 4H32" data-by={some[0]} />
              </svg>
              {some.map((actor) => actors[actor]).join(', ')}
            </li>
          ))}
        </ul>
      </header>
      {diagrams.map((diagram) => (
        <Board key={diagram.name} diagram={diagram} stories={stories} />
      ))}
    </main>
  )
}
