'use client'

import { Trouble } from '../src/trouble.tsx'

/** Instead of the page, when it could not be shown at all. */
export default function PageError({ retry }: { retry: () => void }) {
  return (
    <>
      <header className="bar"><p className="mark">Longtake</p></header>
      <main className="screen"><Trouble text="Longtake could not be opened." onRetry={retry} /></main>
    </>
  )
}
