'use client'

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Boundary } from '../boundary.tsx'
import { rootProps, useLoaded, useRefunds } from '../context.ts'
import type { Session } from '../session.ts'
import { useSession } from '../use-session.ts'
import { usePlace } from './place.ts'
import { createRecorder, type Recorder } from './recorder.ts'
import type { RefundDevtoolsProps } from './refund-devtools.tsx'
import { words } from './words.ts'

const recorders = new WeakMap<Session, Recorder>()

/** The recorder of a session; it keeps what it has when the devtools go and come back. */
function recorderOf(session: Session): Recorder {
  const recorder = recorders.get(session) ?? createRecorder(session)
  recorders.set(session, recorder)
  return recorder
}

const loadPanel = async () => (await import('./panel.tsx')).Panel

/** The button in a corner, or the panel. Closed, it listens and draws nothing. */
export function Launcher({ world }: RefundDevtoolsProps) {
  const { settings } = useRefunds('<RefundDevtools>')
  const session = useSession()
  const recorder = recorderOf(session)
  useEffect(() => recorder.start(), [recorder])
  const [place, setPlace] = usePlace()
  const button = useRef<HTMLButtonElement>(null)
  const [isBack, setBack] = useState(false)
  useEffect(() => {
    if (isBack) button.current?.focus()
  }, [isBack])

  const { open, dock } = place
  const fold = () => {
    setBack(true)
    setPlace({ open: false })
  }
  return createPortal(
    <aside {...rootProps(settings, 'makegood-devtools', 'en')} data-dock={dock} data-open={open || undefined} aria-label={words.name}>
      {open ? (
        <Boundary onError={fold} renderBroken={() => null}>
          <Open recorder={recorder} session={session} world={world} dock={dock} onMove={(to) => setPlace({ dock: to })} onFold={fold} />
        </Boundary>
      ) : (
        <button
          ref={button}
          type="button"
          className="makegood-dev-button"
          aria-label={words.open}
          onClick={() => {
            setBack(false)
            setPlace({ open: true })
          }}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
            <path d="m6.5 6-4 4 4 4m7-8 4 4-4 4m-2.5-10-2 12" />
          </svg>
        </button>
      )}
    </aside>,
    settings.portalContainer ?? document.body,
  )
}

type OpenProps = Parameters<Awaited<ReturnType<typeof loadPanel>>>[0]

function Open(props: OpenProps) {
  const { value: Panel } = useLoaded(loadPanel)
  return Panel && <Panel {...props} />
}
