'use client'

import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useRefunds } from '../context.ts'
import type { Session } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { asStory } from './as-story.ts'
import { Calls } from './calls.tsx'
import { Copy } from './copy.tsx'
import { Decisions } from './decisions.tsx'
import { decisionsIn } from './decisions-in.ts'
import { Events } from './events.tsx'
import { readScreen } from './on-screen.ts'
import { Outbox } from './outbox.tsx'
import { type Dock, docks } from './place.ts'
import type { Recorder } from './recorder.ts'
import { recordedAnswers } from './recorded-answers.ts'
import { SessionFacts } from './session-facts.tsx'
import { Tabs } from './tabs.tsx'
import { words } from './words.ts'
import type { DevtoolsWorld } from './world.ts'
import { WorldLevers } from './world-levers.tsx'

type PanelProps = {
  recorder: Recorder
  session: Session
  world: DevtoolsWorld | undefined
  dock: Dock
  onMove: (to: Dock) => void
  onFold: () => void
}

type Tab = keyof typeof words.tabs

/** What lists what was recorded can be filtered, paused and cleared; the other pages show what is now. */
const isRecorded = (tab: Tab) => tab === 'calls' || tab === 'decisions' || tab === 'events'

/** What is recorded, page by page. */
export function Panel({ recorder, session, world, dock, onMove, onFold }: PanelProps) {
  const { settings, desk } = useRefunds('<RefundDevtools>')
  const { calls, heard, paused } = useSyncExternalStore(recorder.subscribe, recorder.recording)
  const [tab, setTab] = useState<Tab>('calls')
  const [filter, setFilter] = useState('')
  const decisions = useMemo(() => decisionsIn(calls), [calls])
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: true }), [])
  useEffect(() => foldByKey(panel.current!, onFold))

  const story = () =>
    asStory({
      answers: recordedAnswers(calls),
      screen: readScreen(desk, (panel.current?.getRootNode() ?? document) as Document | ShadowRoot),
      settings,
      at: new Date(session.clock.now()).toISOString(),
    })
  return (
    <div className="makegood-dev-panel" ref={panel}>
      <div className="makegood-dev-head">
        <Tabs
          id={id}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            { name: 'calls', text: words.tabs.calls, count: calls.length },
            { name: 'decisions', text: words.tabs.decisions, count: decisions.length },
            { name: 'events', text: words.tabs.events, count: heard.length },
            { name: 'outbox', text: words.tabs.outbox },
            { name: 'session', text: words.tabs.session },
            ...(world ? [{ name: 'world' as const, text: words.tabs.world }] : []),
          ]}
        />
        <Button variant="ghost" data-shape="icon" aria-label={words.move[dock]} title={words.move[dock]} onClick={() => onMove(docks[(docks.indexOf(dock) + 1) % docks.length]!)}>
          <Icon name="rectangle" />
        </Button>
        <Button variant="ghost" data-shape="icon" aria-label={words.fold} title={words.fold} onClick={onFold}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="makegood-dev-tools">
        {isRecorded(tab) && (
          <>
            <input
              type="search"
              className="makegood-input"
              aria-label={words.filter}
              placeholder={words.filter}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
            />
            <Button variant="ghost" aria-pressed={paused} onClick={() => recorder.pause(!paused)}>
              {words.pause}
            </Button>
            <Button variant="ghost" onClick={() => recorder.clear()}>
              {words.clear}
            </Button>
          </>
        )}
        <Copy text={story}>{words.story}</Copy>
      </div>
      {/* It scrolls, so it takes the focus of whoever has keys alone. */}
      <div className="makegood-dev-page" role="tabpanel" id={`${id}-page`} aria-labelledby={`${id}-${tab}`} tabIndex={0}>
        {tab === 'calls' && <Calls calls={calls} filter={filter} />}
        {tab === 'decisions' && <Decisions decisions={decisions} filter={filter} onFetch={(id) => void session.client.refunds.retrieve(id).catch(() => {})} />}
        {tab === 'events' && <Events heard={heard} filter={filter} live={session.live} />}
        {tab === 'outbox' && <Outbox reports={session.reports} calls={calls} />}
        {tab === 'session' && <SessionFacts session={session} settings={settings} />}
        {tab === 'world' && world && <WorldLevers world={world} session={session} />}
      </div>
    </div>
  )
}

/** Escape folds the panel, and nothing of the host. */
function foldByKey(panel: HTMLElement, fold: () => void): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    fold()
  }
  panel.addEventListener('keydown', hear)
  return () => panel.removeEventListener('keydown', hear)
}
