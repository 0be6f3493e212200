import type { Transition } from '../../packages/contract/src/index.ts'
import { actors, titleOf, wordsOf } from './diagrams.ts'
import type { ShownIn } from './stories-by-state.ts'

type StateBoxProps = {
  /** As its stories are tagged: `refund:approved`. */
  id: string
  title: string
  about: string
  begins: readonly Transition[]
  leaves: readonly Transition[]
  /** Undefined while they are being read; null where they cannot be. */
  stories: readonly ShownIn[] | null | undefined
  onLight: (act: string | null) => void
}

/** A state: the link to its story, and every act that is possible in it, with who does it and where that leads. */
export function StateBox({ id, title, about, begins, leaves, stories, onLight }: StateBoxProps) {
  const [first, ...others] = stories ?? []
  const acts = [...new Set(leaves.map(({ act }) => act))]
  return (
    <li id={id} className="map-box" data-state={id} data-told={stories ? first !== undefined : undefined}>
      <h3>{first ? <StoryLink story={first}>{title}</StoryLink> : title}</h3>
      <p className="map-quiet">{about}</p>
      {stories?.length === 0 && <p className="map-none">No story yet</p>}
      {others.length > 0 && (
        <p className="map-quiet">
          Also in{' '}
          {others.map((story, index) => (
            <span key={story.id}>
              {index > 0 && ', '}
              <StoryLink story={story}>{story.name}</StoryLink>
            </span>
          ))}
        </p>
      )}
      {begins.length > 0 && (
        <p className="map-quiet">
          Begins by {begins.map(({ act, by }) => `${wordsOf(act)} (${actors[by]})`).join(', ')}
        </p>
      )}
      {acts.length > 0 && (
        <ul className="map-acts" aria-label={`What may happen: ${title}`}>
          {acts.map((act) => {
            const ways = leaves.filter((way) => way.act === act)
            return (
              <li
                key={act}
                className="map-act"
                data-act={act}
                data-by={ways[0]!.by}
                onPointerEnter={() => onLight(`${id} ${act}`)}
                onPointerLeave={() => onLight(null)}
              >
                <span className="map-name">{wordsOf(act)}</span> <span className="map-by">{actors[ways[0]!.by]}</span>
                <span className="map-to">
                  {ways.map(({ from, to }) =>
                    from === to ? (
                      <span key={to}>↻ stays</span>
                    ) : (
                      <span key={to}>
                        <span className="map-arrow" aria-hidden>
                          →
                        </span>
                        <span className="map-hidden">leads to </span>{' '}
                        <a href={`#${id.split(':')[0]}:${to}`} onFocus={() => onLight(`${id} ${act}`)} onBlur={() => onLight(null)}>
                          {titleOf(to)}
                        </a>
                      </span>
                    ),
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {acts.length === 0 && <p className="map-quiet">It ends here.</p>}
    </li>
  )
}

/** Opens in Storybook around this page, not in it. */
const StoryLink = ({ story: { id, name }, children }: { story: ShownIn; children: string }) => (
  <a href={`./?path=/story/${id}`} target="_top" title={`Story: ${name}`}>
    {children}
  </a>
)
