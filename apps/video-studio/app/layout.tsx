import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import '@makegood/react/styles.css'
import '@fontsource-variable/archivo/wdth.css'
import '../src/longtake.css'
import { Providers } from '../src/providers.tsx'

export const metadata: Metadata = {
  title: 'Longtake',
  description: 'A projection room for the takes you shoot with a sentence.',
  icons: '/longtake.svg',
}

export const viewport: Viewport = { colorScheme: 'dark', themeColor: '#0b0d0e', viewportFit: 'cover' }

export default async function Layout({ children }: { children: ReactNode }) {
  // Every page, the one for what is not there too, is made for one request: it carries the nonce of it.
  await connection()
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  )
}
