const STEPS = [['PT1H', '+ 1 hour'], ['P1D', '+ 1 day'], ['P7D', '+ 7 days'], ['P14D', '+ 14 days'], ['P90D', '+ 90 days']] as const

/** Moves the demo's clock forward; it never goes back. */
export function ClockControls({ now, busy, onAdvance }: { now: Date; busy: boolean; onAdvance: (duration: string) => void }) {
  return (
    <fieldset className="demo-set">
      <legend>
        Clock <time className="numbers" dateTime={now.toISOString()}>{now.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>
      </legend>
      {STEPS.map(([duration, label]) => (
        <button key={duration} type="button" className="demo-button numbers" disabled={busy} onClick={() => onAdvance(duration)}>{label}</button>
      ))}
    </fieldset>
  )
}
