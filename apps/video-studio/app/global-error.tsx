'use client'

import '../src/longtake.css'
import PageError from './error.tsx'

/** The same where even what stands around every page has failed. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>Longtake</title>
        <link rel="icon" href="/longtake.svg" />
      </head>
      <body>
        <PageError retry={retry} />
      </body>
    </html>
  )
}
