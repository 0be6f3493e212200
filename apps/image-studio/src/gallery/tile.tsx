import { ReportArea, ReportBadge, ReportMenu } from '@makegood/react'
import { Icon } from '../shell/icons.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { studio } from '../studio/api.ts'
import { inCredits } from '../studio/credits.ts'
import { findFeature } from '../studio/features.ts'
import { useCreate } from '../studio/queries.ts'
import type { Creation, Picture } from '../studio/wire.ts'
import { ago } from './ago.ts'
import { Failed } from './failed.tsx'
import { Running } from './running.tsx'
import type { Selection } from './selection.ts'

type TileProps = { creation: Creation; asOf: string; onCreated: (id: string) => void; selection: Selection }

/** One run on the wall: what it yielded, or what became of it. */
export function Tile({ creation, asOf, onCreated, selection }: TileProps) {
  const create = useCreate()
  const { prompt, feature, kind, shape, platform, surface } = creation
  const repeat = () => create.mutate({ prompt, feature, kind, shape, platform, surface, ending: 'succeed' }, { onSuccess: ({ id }) => onCreated(id) })

  return (
    <li id={creation.id} className="tile" data-shape={shape} data-outcome={creation.outcome}>
      {creation.outcome === 'running' && <Running creation={creation} />}
      {creation.pictures.map((picture) => <Frame key={picture.id} picture={picture} prompt={prompt} onRepeat={repeat} selection={selection} />)}
      {creation.outcome !== 'running' && creation.pictures.length === 0 && <Failed creation={creation} onRepeat={repeat} />}
      <div className="tile-caption">
        <p className="tile-prompt" dir="auto" title={prompt}>{prompt}</p>
        <p className="tile-facts numbers">
          {findFeature(feature)?.name ?? feature} · {inCredits(creation.credits)} · {ago(creation.startedAt, asOf)}
        </p>
        {creation.outcome === 'incomplete' && creation.pictures.length > 0 && <Incomplete creation={creation} />}
        <Trouble error={create.error} />
      </div>
    </li>
  )
}

type FrameProps = { picture: Picture; prompt: string; onRepeat: () => void; selection: Selection }

function Frame({ picture, prompt, onRepeat, selection: { chosen, toggle } }: FrameProps) {
  const { id, kind, src, poster } = picture
  const items = [
    { label: 'Download', icon: <Icon name="download" />, onSelect: () => download(picture, prompt) },
    { label: 'Regenerate', icon: <Icon name="again" />, onSelect: onRepeat },
  ]
  const result = { resultId: id, kind, src, alt: prompt }
  return (
    <figure className="tile-frame" data-chosen={chosen?.has(id)}>
      <ReportArea className="tile-area" {...result} items={items} onRegenerate={onRepeat}>
        {kind === 'video' ? (
          <video className="tile-picture" src={src} poster={poster ?? undefined} aria-label={prompt} muted loop playsInline controls={!chosen} preload="none" />
        ) : (
          <img className="tile-picture" src={src} alt={prompt} loading="lazy" decoding="async" />
        )}
        {!chosen && <ReportMenu className="tile-menu" {...result} items={items} onRegenerate={onRepeat} />}
      </ReportArea>
      <ReportBadge className="tile-standing" resultId={id} />
      {chosen && (
        <label className="tile-choice">
          <input type="checkbox" aria-label={`Choose ${prompt}`} checked={chosen.has(id)} onChange={() => toggle(result)} />
          <span><Icon name="tick" /></span>
        </label>
      )}
    </figure>
  )
}

function Incomplete({ creation: { missing, charge, inReview, credits } }: { creation: Creation }) {
  const back = charge === 'returned' || charge === 'released'
  return (
    <p className="tile-incomplete numbers" data-back={back}>
      {back && <Icon name="returned" />}
      Missing: {missing.join(', ')}. {back && `${inCredits(credits)} ${credits === 1 ? 'is' : 'are'} back.`}{inReview && 'Under review.'}
    </p>
  )
}

/** Saves the file, and lets the studio know: a policy may ask whether a result was downloaded. */
function download({ id, src }: Picture, prompt: string): void {
  const link = document.createElement('a')
  link.href = src
  link.download = `${prompt.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60)}${src.slice(src.lastIndexOf('.'))}`
  link.click()
  studio.download(id).catch(() => {})
}
