import { useState } from 'react'
import { Gallery } from '../gallery/gallery.tsx'
import { Page } from '../shell/page.tsx'
import { Composer } from './composer.tsx'

/** Where one paints, above the wall of what was painted. */
export function StudioPage({ policy }: { policy: string }) {
  const [latest, setLatest] = useState<string | null>(null)
  return (
    <Page title="Studio">
      <div className="studio-desk">
        <h1>What shall we paint?</h1>
        <Composer policy={policy} onCreated={setLatest} />
      </div>
      <section className="studio-wall" aria-labelledby="wall">
        <h2 id="wall">On the wall</h2>
        <Gallery latest={latest} onCreated={setLatest} />
      </section>
    </Page>
  )
}
