import { createRefundClient } from '@makegood/client'
import { createRefundWorld, type RefundWorld, type RefundWorldOptions } from '@makegood/msw'
import { getResponse } from 'msw'
import type { ReactNode } from 'react'
import { RefundProvider, type RefundProviderProps } from '../provider.tsx'

/** A world with a provider over it, and the requests that went through. */
export type Scene = {
  world: RefundWorld
  /** `GET /v1/wallet`, in order. */
  requests: string[]
  /** The user that is shown by itself. */
  userId: string
  /** The client that the provider has for this user, or for the one it shows by itself. */
  client(userId?: string): ReturnType<typeof createRefundClient>
  /** What is shown, in a provider for a user with Ada's wallet unless the props say otherwise. */
  show(children: ReactNode, props?: Partial<RefundProviderProps>): ReactNode
}

/**
 * Sets a scene over the real service, mocked at the network alone.
 *
 * @example
 * ```tsx
 * const { show } = await setScene({ policy: 'anumi' }, (world) => world.scenario('one picture'))
 * render(show(<WalletRefundHistory />))
 * ```
 */
export async function setScene(options: RefundWorldOptions, play?: (world: RefundWorld) => Promise<unknown>): Promise<Scene> {
  const world = createRefundWorld(options)
  await play?.(world)
  const requests: string[] = []
  // Tabs of one user agree with each other; the pages of two tests must not.
  const ada = `ada ${crypto.randomUUID()}`
  const clients = new Map<string, ReturnType<typeof createRefundClient>>()

  const clientOf = (userId: string) => {
    const client = clients.get(userId) ?? createRefundClient({
      baseUrl: world.baseUrl,
      retries: 0,
      getToken: async () => world.token(userId === ada ? 'ada' : userId),
      async fetch(request) {
        requests.push(`${request.method} ${new URL(request.url).pathname.replace(/^.*(?=\/v1\/)/, '')}`)
        const response = await getResponse(world.handlers, request)
        if (!response || response.type === 'error') throw new TypeError('Failed to fetch')
        return response
      },
    })
    clients.set(userId, client)
    return client
  }

  return {
    world,
    requests,
    userId: ada,
    client: (userId = ada) => clientOf(userId),
    show: (children, props) => {
      const userId = props?.userId ?? ada
      return (
        <RefundProvider client={clientOf(userId)} userId={userId} locale="en-GB" timeZone="Europe/Berlin" {...props}>
          {children}
        </RefundProvider>
      )
    },
  }
}
