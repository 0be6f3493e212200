import { useEffect } from 'react'
import { useGallery } from '../studio/queries.ts'
import { Icon } from '../shell/icons.tsx'
import type { Selection } from './selection.ts'
import { Tile } from './tile.tsx'
import './gallery.css'

/** Everything painted so far, newest first, hung in rows of equal height. */
export function Gallery({ latest, onCreated, selection }: { latest: string | null; onCreated: (id: string) => void; selection: Selection }) {
  const { data, error, refetch, isPending } = useGallery()
  const shown = data?.creations.some(({ id }) => id === latest) === true
  useEffect(() => {
    if (shown && latest) document.getElementById(latest)?.scrollIntoView({ block: 'nearest' })
  }, [shown, latest])

  if (isPending) return <Hanging />
  if (!data) {
    return (
      <div className="gallery-note" role="alert">
        <p>{error.message}</p>
        <button type="button" className="button button-small" onClick={() => void refetch()}>Try again</button>
      </div>
    )
  }
  const { creations, asOf } = data
  if (creations.length === 0) {
    return (
      <div className="gallery-note">
        <Icon name="picture" />
        <p>Your pictures will hang here. Write a sentence above, or take one of the ideas, and paint the first.</p>
      </div>
    )
  }
  const fresh = creations.find(({ id }) => id === latest)
  return (
    <>
      <output className="unseen">{fresh && said(fresh.outcome, fresh.prompt)}</output>
      {error && <p className="trouble" role="alert">These are your pictures as they were last seen. {error.message}</p>}
      <ul className="gallery">
        {creations.map((creation) => <Tile key={creation.id} creation={creation} asOf={asOf} onCreated={onCreated} selection={selection} />)}
      </ul>
    </>
  )
}

/** What a listener hears while the picture they asked for comes about. */
function said(outcome: string, prompt: string): string {
  if (outcome === 'running') return `Painting: ${prompt}`
  if (outcome === 'succeeded') return `Ready: ${prompt}`
  if (outcome === 'incomplete') return `Ready, but not complete: ${prompt}`
  return `Could not be made: ${prompt}`
}

/** The shape of what comes. */
function Hanging() {
  return (
    <div className="gallery" aria-busy="true">
      <p className="unseen">Loading your pictures</p>
      {(['portrait', 'landscape', 'square', 'wide', 'portrait'] as const).map((shape, index) => (
        <div key={index} className="tile" data-shape={shape}><div className="tile-frame" /></div>
      ))}
    </div>
  )
}
