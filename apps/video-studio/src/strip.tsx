import type { Take } from './takes.ts'
import './strip.css'

const STATES: Partial<Record<Take['outcome'], string>> = { running: 'Shooting', failed: 'No print', moderated: 'Stopped' }

/** Every take as a frame on a strip of film, newest first. */
export function Strip({ takes, current, onChoose }: { takes: readonly Take[]; current: string | undefined; onChoose: (id: string) => void }) {
  return (
    <nav className="strip" aria-label="Takes">
      <ul>
        {takes.map((take) => (
          <li key={take.id}>
            <button type="button" className="frame" aria-current={take.id === current} onClick={() => onChoose(take.id)}>
              {take.outcome === 'succeeded' ? <img src={`/clips/${take.clip}.jpg`} alt="" loading="lazy" /> : <span className="frame-blank">{STATES[take.outcome]}</span>}
              <span className="frame-name"><b>{take.number}</b> <span dir="auto">{take.prompt}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
