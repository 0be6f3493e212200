import type { Creation } from '../studio/wire.ts'

const STAGES = [[0.3, 'Sketching'], [0.62, 'Laying the ground'], [0.88, 'Glazing'], [1.01, 'Last touches']] as const

/** A picture that is coming about. */
export function Running({ creation: { progress, prompt } }: { creation: Creation }) {
  const stage = STAGES.find(([until]) => progress < until)?.[1] ?? 'Last touches'
  return (
    <div className="tile-frame tile-running">
      <div className="tile-progress">
        <p className="numbers">
          <span>{stage}</span>
          <span>{Math.round(progress * 100)} %</span>
        </p>
        <progress max={1} value={progress} aria-label={`Painting: ${prompt}`} />
      </div>
    </div>
  )
}
