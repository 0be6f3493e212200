// What stands beside the stories is built with JSX in its classic form.
import * as React from 'react'
import { useId, useRef, useState } from 'react'
import type { Act } from '../../packages/react/src/testing/workshop/acts.ts'
import type { TimeState } from '../../packages/react/src/testing/workshop/timeline.ts'
import { look } from './look.ts'
import { DAY, dayOf, endOf, gather, written } from './time-scale.ts'
import type { Asked, Told } from './words.ts'

const JUMPS = [0, 7, 14, 30, 90]

const WALLET_ACTS: [Act, string][] = [
  ['buy', 'Buy a pack'], ['spend', 'Spend credits'], ['fail', 'A generation fails'], ['report', 'Report the picture'], ['ask', 'Ask for the pack’s money'],
]
const DESK_ACTS: [Act, string][] = [['approve', 'Approve'], ['decline', 'Decline'], ['pay', 'Pay out']]

type TimeMachineProps = {
  told: Told | null
  onAsk: (asked: Asked) => void
  /** Also lists what happened. */
  isWhole?: boolean
}

/** Moves the time of what is shown, forward and back, and lets things happen in it. */
export function TimeMachine({ told, onAsk, isWhole = true }: TimeMachineProps) {
  if (!told?.state) return <p className="time-none"><style>{look}</style>This page has no world whose time could be moved. Choose a story that shows a part of the widget.</p>
  const { state, error } = told
  const acts: [Act, string][] = [...WALLET_ACTS, state.acts.includes('mend') ? ['mend', 'The outage is over'] : ['break', 'Outage begins']]
  return (
    <div className="time">
      <style>{look}</style>
      <TimeSlider told={told} state={state} onMove={(to) => onAsk({ ask: 'move', to })} />
      <fieldset className="time-set">
        <legend>Go to</legend>
        {JUMPS.map((day) => (
          <button key={day} type="button" aria-current={dayOf(state, state.now) === day ? 'time' : undefined} onClick={() => onAsk({ ask: 'move', to: state.start + day * DAY })}>
            Day {day}
          </button>
        ))}
        <button type="button" onClick={() => onAsk({ ask: 'move', to: state.now + DAY / 24 })}>An hour on</button>
        <button type="button" onClick={() => onAsk({ ask: 'move', to: state.now + DAY })}>A day on</button>
      </fieldset>
      <Acts legend="Let happen" acts={acts} possible={state.acts} onAct={(act) => onAsk({ ask: 'act', act })} />
      <Acts legend="Open refund" acts={DESK_ACTS} possible={state.acts} onAct={(act) => onAsk({ ask: 'act', act })} />
      <p className="time-error" role="alert">{error}</p>
      {isWhole && <Happened state={state} onMove={(to) => onAsk({ ask: 'move', to })} />}
    </div>
  )
}

function TimeSlider({ told, state, onMove }: { told: Told; state: TimeState; onMove: (to: number) => void }) {
  const id = useId()
  // What the hand says shows at once; the world follows when it rests.
  const [wanted, setWanted] = useState<{ to: number; since: Told } | null>(null)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { start, marks } = state
  const end = endOf(state)
  const now = wanted?.since === told ? wanted.to : state.now
  const slide = (to: number) => {
    setWanted({ to, since: told })
    clearTimeout(resting.current)
    resting.current = setTimeout(() => onMove(to), 160)
  }
  const at = (moment: number) => `${((moment - start) / (end - start)) * 100}%`
  return (
    <div>
      <p className="time-head">
        <label htmlFor={id}><strong>{written(now)}</strong></label>
        <span>Day {dayOf(state, now)}</span>
      </p>
      <div className="time-slide">
        <input
          id={id} type="range" min={start} max={end} step={DAY} value={now} aria-label="Time" aria-valuetext={`Day ${dayOf(state, now)}, ${written(now)}`}
          onChange={({ target }) => slide(Number(target.value))}
        />
        <div className="time-ticks" aria-hidden="true">
          {JUMPS.map((day) => <i key={day} data-day="" style={{ insetInlineStart: at(start + day * DAY) }} />)}
          {gather({ ...state, marks }).map(({ at: moment, day, text }) => <i key={`${day} ${text}`} title={`Day ${day}: ${text}`} style={{ insetInlineStart: at(moment) }} />)}
        </div>
      </div>
    </div>
  )
}

type ActsProps = { legend: string; acts: readonly [Act, string][]; possible: readonly Act[]; onAct: (act: Act) => void }

/** What cannot happen now keeps its place, and the focus that it has. */
function Acts({ legend, acts, possible, onAct }: ActsProps) {
  return (
    <fieldset className="time-set">
      <legend>{legend}</legend>
      {acts.map(([act, label]) => (
        <button key={label} type="button" aria-disabled={!possible.includes(act)} onClick={() => possible.includes(act) && onAct(act)}>{label}</button>
      ))}
    </fieldset>
  )
}

function Happened({ state, onMove }: { state: TimeState; onMove: (to: number) => void }) {
  const marks = gather(state)
  if (marks.length === 0) return null
  return (
    <ol className="time-list" aria-label="What happens">
      {marks.map(({ at, day, text, times }) => (
        <li key={`${day} ${text}`} data-later={at > state.now ? '' : undefined}>
          <button type="button" onClick={() => onMove(at)}>
            <span>Day {day}</span> {text}{times > 1 && ` × ${times}`}
          </button>
        </li>
      ))}
    </ol>
  )
}
