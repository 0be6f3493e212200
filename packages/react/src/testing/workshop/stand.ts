import { createRefundClient, type RefundClient } from '@makegood/client'
import type { RefundWorld } from '@makegood/msw'
import type { QueryClient } from '@tanstack/react-query'
import { http, type RequestHandler } from 'msw'
import { createQueryClient } from '../../queries/keys.ts'
import { putOnStage } from './on-stage.ts'
import { createTimeline, type Timeline } from './timeline.ts'

/** A world that is shown, and what a provider needs for it. */
export type Stand = {
  world: RefundWorld
  timeline: Timeline
  client: RefundClient
  queryClient: QueryClient
  handlers: RequestHandler[]
  close(): void
}

/** Sets up a world whose time can be moved; what is shown of it hears of that. */
export async function standUp(world: RefundWorld, set: (world: RefundWorld) => Promise<unknown>): Promise<Stand> {
  const timeline = await createTimeline(world, set)
  const queryClient = createQueryClient()
  const client = createRefundClient({ baseUrl: world.baseUrl, getToken: async () => world.token(), retries: 0 })
  timeline.subscribe((moved) => {
    // Time that goes by is no change that the service tells of.
    void (moved === 'back' ? queryClient.resetQueries() : queryClient.invalidateQueries())
  })
  const leaveStage = putOnStage(timeline)
  // Nobody sees a world that is only half set: the answer waits, and the next handler gives it.
  const wait = http.all(`${world.baseUrl}/v1/*`, () => timeline.settled())
  return {
    world,
    timeline,
    client,
    queryClient,
    handlers: [wait, ...world.handlers],
    close() {
      leaveStage()
      client.forget()
      world.close()
    },
  }
}

/** Forgets what was kept on the device, but not what Storybook and its tools keep there. */
export function clearDevice(): void {
  for (const key of Object.keys(localStorage)) if (!/^(storybook|@storybook|workshop:)/.test(key)) localStorage.removeItem(key)
}
