import { createRefundClient, type RefundClient } from '@makegood/client'
import { createRefundWorld, type RefundWorld, type RefundWorldOptions } from '@makegood/msw'
import type { RequestHandler } from 'msw'
import type { ReactNode } from 'react'
import { configure } from 'storybook/test'
import { RefundProvider } from '../provider.tsx'
import '../styles/styles.css'

// The first story of a file waits for code that is loaded late.
configure({ asyncUtilTimeout: 5000 })

type Scene = Pick<RefundWorldOptions, 'policy' | 'holidays' | 'requests'> & {
  /** What has happened before. */
  set?: (world: RefundWorld) => Promise<unknown>
  show: (world: RefundWorld) => ReactNode
}

type StoryContext = { msw: { use: (...handlers: RequestHandler[]) => void } }

let scenes = 0

/**
 * A story in a world of its own: the real service, mocked at the network. `world()` is for its play function.
 *
 * @example
 * ```tsx
 * const empty = scene({ policy: 'anumi', show: () => <WalletRefundHistory /> })
 * export const Empty = meta.story({ ...empty.story })
 * ```
 */
export function scene({ policy, holidays = [], requests = 'service', set, show }: Scene) {
  scenes += 1
  const baseUrl = `/scene-${scenes}`
  // Tabs of one user agree with each other; two stories must not.
  const userId = `ada ${scenes} ${crypto.randomUUID()}`
  let world: RefundWorld
  let client: RefundClient
  return {
    world: () => world,
    story: {
      async beforeEach({ msw }: StoryContext) {
        world = createRefundWorld({ policy, holidays, requests, baseUrl })
        await set?.(world)
        msw.use(...world.handlers)
        client = createRefundClient({ baseUrl: world.baseUrl, getToken: async () => world.token(), retries: 0 })
        return () => {
          client.forget()
          world.close()
          localStorage.clear()
        }
      },
      render: () => (
        <RefundProvider client={client} userId={userId} locale="en-GB" timeZone="Europe/Berlin">
          {show(world)}
        </RefundProvider>
      ),
    },
  }
}

/** A made-up picture with something wrong in it. */
export const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">' +
    '<rect width="400" height="300" fill="#7d8fd6"/><rect y="190" width="400" height="110" fill="#3e5a8a"/>' +
    '<circle cx="290" cy="90" r="42" fill="#ffd9a8"/><path d="M60 240 150 120l60 80 40-50 90 90z" fill="#27406b"/></svg>',
)}`
