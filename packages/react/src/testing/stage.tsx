import type { RefundWorld, RefundWorldOptions } from '@makegood/msw'
import { configure, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { onTestFinished } from 'vitest'
import type { RefundProviderProps } from '../provider.tsx'
import '../styles/styles.css'
import { setScene } from './scene.tsx'

// What comes late waits until nothing else is in the way.
configure({ asyncUtilTimeout: 5000 })

type StageOptions = RefundWorldOptions & {
  /** What has happened before. */
  play?: (world: RefundWorld) => Promise<unknown>
  props?: Partial<RefundProviderProps>
}

/** Shows something under a policy, in StrictMode; everything is gone when the test is over. */
export async function stage(children: ReactNode, { play, props, ...options }: StageOptions) {
  const scene = await setScene(options, play)
  const tree = (node: ReactNode, more?: Partial<RefundProviderProps>) => (
    <StrictMode>{scene.show(node, { ...props, ...more })}</StrictMode>
  )
  const { rerender, unmount } = render(tree(children))
  onTestFinished(() => {
    unmount()
    scene.client().forget()
    scene.world.close()
    localStorage.clear()
  })
  return {
    ...scene,
    /** Shows the same for other props of the provider. */
    reset: (more: Partial<RefundProviderProps>) => rerender(tree(children, more)),
    /** Takes everything away and puts it back: what a reload does. */
    reload: () => {
      rerender(<StrictMode />)
      rerender(tree(children))
    },
    count: (request: string) => scene.requests.filter((one) => one === request).length,
  }
}

/** A result of a generation that just succeeded. */
export async function makeResult(world: RefundWorld, generation: Parameters<RefundWorld['generate']>[0] = {}): Promise<string> {
  const { generation: { results } } = await world.generate(generation)
  return results[0]!.id
}
