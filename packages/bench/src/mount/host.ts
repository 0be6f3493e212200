import { createRefundWorld } from '@makegood/msw'
import type { RunningServer } from '@makegood/service/node'
import { type Files, servePages } from '../pages.ts'

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

  const server = await servePages(files, async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/v1/')) return world.service.fetch(request)
    return pathname === '/token' ? new Response(world.token()) : new Response(null, { status: 404 })
  })
  return { ...server, resultIds }
}
