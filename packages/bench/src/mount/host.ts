import { createRefundWorld } from '@makegood/msw'
import { type RunningServer, serve } from '@makegood/service/node'
import type { Files, VariantName } from './variants.ts'

/** A server with the pages, and the refund service for the results that they show. */
export type Host = RunningServer & { resultIds: readonly string[] }

const TAKES = 4

/** Serves the pages and a world in which Ada has so many results, four of each run. */
export async function openHost(files: Files, results: number): Promise<Host> {
  const world = createRefundWorld({ policy: 'anumi' })
  await world.buyPack({ credits: results, paid: { amount: 9900, currency: 'EUR' } })
  const resultIds: string[] = []
  for (let run = 0; run < results / TAKES; run++) {
    const results = Array.from({ length: TAKES }, (_, take) => ({ id: `run-${run}-${take}`, kind: 'image' as const }))
    await world.generate({ generationId: `run-${run}`, credits: TAKES, results })
    resultIds.push(...results.map(({ id }) => id))
  }

  const server = await serve(async (request) => {
    const { pathname } = new URL(request.url)
    const name = pathname.slice(1)
    const file = files.get(name)
    if (pathname.startsWith('/v1/')) return world.service.fetch(request)
    if (pathname === '/token') return new Response(world.token())
    if (file) return new Response(new Uint8Array(file), { headers: { 'Content-Type': typeOf(name) } })
    if (files.has(`${name}.js`)) return new Response(pageOf(name as VariantName), { headers: { 'Content-Type': 'text/html' } })
    return new Response(null, { status: 404 })
  })
  return { ...server, resultIds }
}

const typeOf = (name: string) => (name.endsWith('.css') ? 'text/css' : 'text/javascript')

const pageOf = (name: VariantName) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/${name}.css">
  </head>
  <body>
    <main></main>
    <script type="module" src="/${name}.js"></script>
  </body>
</html>
`
