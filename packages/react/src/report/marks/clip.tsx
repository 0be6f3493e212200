'use client'

import { type CSSProperties, useId, useRef, useState } from 'react'
import type { ReportSubject } from '../../desk.ts'
import { useTexts } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { MARKS_MAX } from './mark.ts'
import { Rows } from './rows.tsx'
import { endOf, moveEnd, type Stretch, stretchAt } from './stretch.ts'
import { ToolButton, UndoButton } from './tool.tsx'
import type { Marking } from './use-marking.ts'

type ClipProps = { subject: ReportSubject; marking: Marking; onBroken: () => void }

/** The clip, with the stretches that are marked in it. */
export function Clip({ subject: { src, alt }, marking, onBroken }: ClipProps) {
  const { messages: { marks: words }, format } = useTexts()
  const waitsId = useId()
  const video = useRef<HTMLVideoElement>(null)
  const playing = useRef<Stretch | null>(null)
  /** Null until the clip says how long it is. */
  const [end, setEnd] = useState<number | null>(null)
  const { marks, lit, isFull } = marking

  const seek = (seconds: number) => {
    video.current!.pause()
    video.current!.currentTime = seconds
  }
  /** Plays a stretch and stops at its end. What is played otherwise goes on. */
  const play = (stretch: Stretch) => {
    const clip = video.current!
    playing.current = stretch
    clip.currentTime = stretch.from
    const watch = () => {
      if (clip.paused || playing.current !== stretch) return
      // A clip that has begun anew has passed the end as well.
      if (clip.currentTime >= stretch.to || clip.currentTime < stretch.from) clip.pause()
      else requestAnimationFrame(watch)
    }
    clip.play().then(watch, () => {})
  }

  return (
    <>
      <video
        ref={video}
        className="makegood-clip"
        src={src}
        aria-label={alt}
        controls
        muted
        playsInline
        loop
        preload="metadata"
        onDurationChange={({ currentTarget: { duration } }) => Number.isFinite(duration) && setEnd(endOf(duration))}
        onError={onBroken}
      />
      <div className="makegood-stretches" dir="ltr" aria-hidden="true">
        {end !== null &&
          marks.map(
            ({ time }, index) =>
              time && (
                <span
                  key={index}
                  data-mark={index}
                  data-lit={lit === index || undefined}
                  style={{ '--mg-from': time.from / end, '--mg-to': time.to / end } as CSSProperties}
                />
              ),
          )}
      </div>
      <div className="makegood-tools">
        <p id={waitsId} className="makegood-small">
          {end === null ? words.momentWaits : isFull ? words.full(format.number(MARKS_MAX)) : words.hintTime}
        </p>
        <div>
          <Button
            busy={end === null || isFull}
            aria-describedby={waitsId}
            onClick={() => marking.add({ time: stretchAt(video.current!.currentTime, end!) })}
          >
            {words.moment}
          </Button>
          <UndoButton marking={marking} />
        </div>
      </div>
      <Rows marking={marking}>
        {({ time }, index) =>
          time && (
            <>
              <ToolButton icon="play" name={words.play(format.number(index + 1))} onPress={() => play(time)} />
              {end !== null && (
                <Ends
                  number={format.number(index + 1)}
                  stretch={time}
                  end={end}
                  onChange={(next, at) => {
                    seek(at)
                    marking.change(index, { time: next })
                  }}
                />
              )}
            </>
          )
        }
      </Rows>
    </>
  )
}

type EndsProps = { number: string; stretch: Stretch; end: number; onChange: (stretch: Stretch, at: number) => void }

/** Where a stretch begins and ends. The clip shows the moment that is chosen. */
function Ends({ number, stretch, end, onChange }: EndsProps) {
  const { messages: { marks: words }, format } = useTexts()
  return (
    <div className="makegood-ends">
      {(['from', 'to'] as const).map((which) => {
        const seconds = stretch[which]
        const written = format.number(seconds)
        return (
          <label key={which}>
            <span>{words[which]}</span>
            <input
              type="range"
              dir="ltr"
              min={0}
              max={end}
              step={0.1}
              value={seconds}
              aria-label={(which === 'from' ? words.fromOf : words.toOf)(number)}
              aria-valuetext={words.secondsSpoken(seconds, written)}
              onChange={({ target }) => onChange(moveEnd(stretch, which, target.valueAsNumber), target.valueAsNumber)}
            />
            <span className="makegood-number" aria-hidden="true">
              {words.seconds(written)}
            </span>
          </label>
        )
      })}
    </div>
  )
}

