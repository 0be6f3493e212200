import { createRefundWorld, type RefundWorld, type RefundWorldOptions } from '@makegood/msw'
import type { RequestHandler } from 'msw'
import type { ReactNode } from 'react'
import { configure } from 'storybook/test'
import { RefundProvider } from '../provider.tsx'
import '../styles/styles.css'
import { networks } from './workshop/networks.ts'
import { type Overrides, worldKeyOf } from './workshop/overrides.ts'
import { clearDevice, type Stand, standUp } from './workshop/stand.ts'
import { isHalt } from './workshop/timeline.ts'

// The first story of a file waits for code that is loaded late.
configure({ asyncUtilTimeout: 5000 })

type Scene = Pick<RefundWorldOptions, 'policy' | 'holidays' | 'requests'> & {
  /** What has happened before. */
  set?: (world: RefundWorld) => Promise<unknown>
  show: (world: RefundWorld) => ReactNode
}

type StoryContext = {
  msw: { use: (...handlers: RequestHandler[]) => void }
  /** What the toolbars put in the place of what is set here. */
  overrides?: Overrides
}

/** What is shown of a scene now; `gap`: why not everything of it could happen under another policy. */
type Shown = Stand & { id: number; key: string; network: RefundWorld['network']; overrides: Overrides; gap: string | null }

let scenes = 0
let stands = 0

/**
 * A story in a world of its own: the real service, mocked at the network. `world()` is for its play function. Another
 * policy or scenario of the toolbars makes another world; all else changes the one that is there.
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
  let shown: Shown | null = null

  async function raise(overrides: Overrides): Promise<Shown> {
    world = createRefundWorld({ policy: overrides.policy ?? policy, holidays, requests, baseUrl })
    const { scenario } = overrides
    let gap: string | null = null
    const stand = await standUp(world, async (one) => {
      try {
        await (scenario ? one.scenario(scenario) : set?.(one))
      } catch (error) {
        if (!overrides.policy || isHalt(error)) throw error
        gap = error instanceof Error ? error.message : String(error)
      }
    })
    return { ...stand, id: (stands += 1), key: worldKeyOf(overrides), network: { ...world.network }, overrides: {}, gap }
  }

  return {
    world: () => world,
    story: {
      async beforeEach({ msw, overrides = {} }: StoryContext) {
        const former = shown
        if (former?.key !== worldKeyOf(overrides)) {
          former?.close()
          shown = await raise(overrides)
          msw.use(...shown.handlers)
        }
        changeNetwork(shown!, overrides)
        // A story that is only rendered again stands as it stood; the first time has said how it ends.
        if (former) return undefined
        return () => {
          shown?.close()
          shown = null
          clearDevice()
        }
      },
      render: () => {
        const { id, client, queryClient, overrides, gap } = shown!
        const { language } = overrides
        return (
          <RefundProvider
            key={id}
            client={client}
            userId={userId}
            queryClient={queryClient}
            language={language?.words}
            locale={language?.locale ?? 'en-GB'}
            timeZone="Europe/Berlin"
          >
            {gap !== null && <p role="note">Under this policy not everything of this story can happen: {gap}</p>}
            {show(world)}
          </RefundProvider>
        )
      },
    },
  }
}

/** Puts a story on another network, or back on its own. */
function changeNetwork(shown: Shown, overrides: Overrides): void {
  const { network } = shown.overrides
  shown.overrides = overrides
  if (overrides.network) Object.assign(shown.world.network, networks[overrides.network])
  else if (network) Object.assign(shown.world.network, shown.network)
}

/** A made-up picture with something wrong in it. */
export const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">' +
    '<rect width="400" height="300" fill="#7d8fd6"/><rect y="190" width="400" height="110" fill="#3e5a8a"/>' +
    '<circle cx="290" cy="90" r="42" fill="#ffd9a8"/><path d="M60 240 150 120l60 80 40-50 90 90z" fill="#27406b"/></svg>',
)}`
