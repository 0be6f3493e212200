import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import type { RunningServer } from '@makegood/service/node'
import { servePages } from '../pages.ts'
import type { BuiltPages } from './build.ts'

/** A server with the pages, and a world of their own. */
export type Host = RunningServer & { world: RefundWorld }

/** Serves the pages and the refund service over HTTP, as a host does. */
export async function openHost({ files, imports }: BuiltPages): Promise<Host> {
  const world = createRefundWorld({ policy: 'anumi' })
  const server = await servePages(files, async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/v1/')) return world.service.fetch(request)
    return pathname === '/token' ? new Response(world.token()) : new Response(null, { status: 404 })
  }, imports)
  return { ...server, world }
}
