import type { RunningServer } from '@makegood/service/node'
import { type Files, servePages } from '../pages.ts'
import { createLongHistory } from './history.ts'

type Answer = { status: number; headers: [string, string][]; body: string }

/**
 * Serves the pages, and the history of a world with so many lines. What the service has answered once is answered so
 * again: counting a long list in memory takes it longer than a browser takes to draw it, and the world stands still.
 */
export async function openHost(files: Files, lines: number): Promise<RunningServer> {
  const world = await createLongHistory(lines)
  const known = new Map<string, Answer>()

  async function ask(request: Request): Promise<Answer> {
    const answer = await world.service.fetch(request)
    return { status: answer.status, headers: [...answer.headers], body: await answer.text() }
  }

  return servePages(files, async (request) => {
    const { pathname, search } = new URL(request.url)
    if (pathname === '/token') return new Response(world.token())
    if (!pathname.startsWith('/v1/')) return new Response(null, { status: 404 })
    if (request.method !== 'GET' || pathname === '/v1/events') return world.service.fetch(request)
    const answer = known.get(pathname + search) ?? (await ask(request))
    known.set(pathname + search, answer)
    return new Response(answer.body, answer)
  })
}
