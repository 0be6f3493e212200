import { useState } from 'react'
import { ChoiceBar } from '../gallery/choice-bar.tsx'
import { Gallery } from '../gallery/gallery.tsx'
import { useSelection } from '../gallery/selection.ts'
import { Page } from '../shell/page.tsx'
import { Composer } from './composer.tsx'

/** Where one paints, above the wall of what was painted. */
export function StudioPage({ policy }: { policy: string }) {
  const [latest, setLatest] = useState<string | null>(null)
  const selection = useSelection()
  return (
    <Page title="Studio">
      <div className="studio-desk">
        <h1>What shall we paint?</h1>
        <Composer policy={policy} onCreated={setLatest} />
      </div>
      <section className="studio-wall" aria-labelledby="wall">
        <div className="studio-wall-head">
          <h2 id="wall">On the wall</h2>
          {!selection.chosen && <button type="button" className="button button-plain button-small" onClick={selection.begin}>Select</button>}
        </div>
        <Gallery latest={latest} onCreated={setLatest} selection={selection} />
        <ChoiceBar selection={selection} />
      </section>
    </Page>
  )
}
