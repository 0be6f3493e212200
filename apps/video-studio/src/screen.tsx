import { ReportBadge, ReportMenu } from '@makegood/react'
import { useRoll } from './queries.ts'
import { resultOf, type Take } from './takes.ts'
import './screen.css'

/** The take that is looked at, in the width of a cinema. */
export function Screen({ take, onRolled }: { take: Take; onRolled: (id: string) => void }) {
  const { roll, error } = useRoll()
  const { prompt, seconds, credits, number, outcome } = take
  const again = () => roll({ prompt, seconds, ending: 'well' }, ({ id }) => onRolled(id))

  return (
    <figure className="take">
      <div className="screen" data-outcome={outcome}>
        {outcome === 'succeeded' && <Film take={take} onAgain={again} />}
        {outcome === 'running' && <Leader />}
        {(outcome === 'failed' || outcome === 'moderated') && (
          <div className="screen-note">
            <p>{outcome === 'failed' ? 'No print. The provider failed.' : 'No print. A content check stopped it.'}</p>
            <button type="button" className="button" onClick={again}>Shoot it again</button>
          </div>
        )}
      </div>
      {error && <p className="sheet-trouble" role="alert">{error.message}</p>}
      <figcaption className="slate">
        <p className="slate-number">Take {number}</p>
        <h1 dir="auto">{prompt}</h1>
        <p className="slate-facts">{seconds} s · {credits} credits · 2.39 : 1</p>
      </figcaption>
    </figure>
  )
}

function Film({ take, onAgain }: { take: Take; onAgain: () => void }) {
  const src = `/clips/${take.clip}.webm`
  const poster = `/clips/${take.clip}.jpg`
  const download = () => {
    const link = document.createElement('a')
    Object.assign(link, { href: src, download: `longtake-${take.number}.webm` })
    link.click()
  }
  return (
    <>
      <video src={src} poster={poster} aria-label={take.prompt} controls loop muted playsInline preload="metadata" />
      <div className="screen-corner">
        <ReportBadge resultId={resultOf(take)} />
        <ReportMenu
          resultId={resultOf(take)}
          kind="video"
          src={src}
          alt={take.prompt}
          items={[{ label: 'Shoot it again', onSelect: onAgain }, { label: 'Download', onSelect: download }]}
          onRegenerate={onAgain}
        />
      </div>
    </>
  )
}

/** The leader of a film: a hand goes round until the first frame. */
function Leader() {
  return (
    <output className="leader">
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle cx="100" cy="100" r="82" /><circle cx="100" cy="100" r="66" />
        <path d="M100 4v192M4 100h192" />
        <circle className="leader-hand" cx="100" cy="100" r="41" pathLength="1" />
      </svg>
      <p>Shooting</p>
    </output>
  )
}
