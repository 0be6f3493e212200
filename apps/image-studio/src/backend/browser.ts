import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { createShelf } from './shelf.ts'
import { createStudioBackend } from './studio.ts'
import { ConnectionLost } from './trouble.ts'

/** Puts the backend behind the network of this browser. Tabs and reloads share what it keeps. */
export async function startBackend(): Promise<void> {
  const shelf = createShelf({
    getItem: (name) => localStorage.getItem(`madder/${name}`),
    setItem: (name, text) => localStorage.setItem(`madder/${name}`, text),
  })
  const backend = createStudioBackend({ shelf, storage: 'browser' })
  const answer = ({ request }: { request: Request }) =>
    backend.fetch(request).catch((error: unknown) => {
      if (error instanceof ConnectionLost) return HttpResponse.error()
      throw error
    })
  const worker = setupWorker(http.all('/studio/*', answer), http.all('/refunds/v1/*', answer))
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
}
