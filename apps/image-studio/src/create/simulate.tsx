import { useId } from 'react'
import { ENDING_NAMES, PLATFORM_NAMES, type Setup, SURFACE_NAMES } from './setup.ts'

/** The demo's hand on the run: how it ends, and where it is said to run. Quiet, because no customer would see it. */
export function Simulate({ setup, onChange }: { setup: Setup; onChange: (setup: Setup) => void }) {
  const id = useId()
  return (
    <details className="simulate">
      <summary>
        Simulate<span className="simulate-now">: {ENDING_NAMES[setup.ending]}</span>
      </summary>
      <div className="simulate-panel">
        <fieldset>
          <legend>How this run ends</legend>
          {Object.entries(ENDING_NAMES).map(([value, name]) => (
            <label key={value} className="simulate-ending">
              <input type="radio" name={`${id}ending`} checked={setup.ending === value} onChange={() => onChange({ ...setup, ending: value as Setup['ending'] })} />
              {name}
            </label>
          ))}
        </fieldset>
        <label>
          Platform
          <select className="select" value={setup.platform} onChange={({ target }) => onChange({ ...setup, platform: target.value as Setup['platform'] })}>
            {Object.entries(PLATFORM_NAMES).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
          </select>
        </label>
        <label>
          Where in the app
          <select className="select" value={setup.surface} onChange={({ target }) => onChange({ ...setup, surface: target.value as Setup['surface'] })}>
            {Object.entries(SURFACE_NAMES).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
          </select>
        </label>
      </div>
    </details>
  )
}
