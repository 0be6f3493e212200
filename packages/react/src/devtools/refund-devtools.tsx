'use client'

import type { ComponentType } from 'react'
import { useLoaded } from '../context.ts'
import type { DevtoolsWorld } from './world.ts'

export type { DevtoolsWorld } from './world.ts'

/** Props of `RefundDevtools`. */
export type RefundDevtoolsProps = {
  /**
   * The mocked world behind the client, from `createRefundWorld` of `@makegood/msw`: its clock can then be moved, and its
   * network troubled.
   * @default none, and there is no such page
   */
  world?: DevtoolsWorld | undefined
}

/**
 * A panel for whoever builds with this: calls with their bodies and answers, decisions with their proof, events, the outbox,
 * what is kept, and the time of a mocked world. Put it anywhere inside the provider, and import
 * `@makegood/react/devtools.css`. It begins as a small button in a corner; what happens meanwhile is kept, the last 200 of
 * each. The token is never shown, nor copied.
 *
 * Renders an `<aside>` element at the end of the page. In a production build it renders nothing, and its code is no part of it.
 *
 * @example
 * ```tsx
 * <RefundProvider client={client} userId={user.id}>
 *   <App />
 *   <RefundDevtools />
 * </RefundProvider>
 * ```
 */
export function RefundDevtools(props: RefundDevtoolsProps) {
  return load && <Loaded {...props} load={load} />
}

type Load = () => Promise<ComponentType<RefundDevtoolsProps>>

/** Bundlers put the answer in its place, and leave out what only development needs; where nothing did, there is none. */
declare const process: { env: { NODE_ENV?: string } }
let load: Load | null = null
try {
  if (process.env.NODE_ENV !== 'production') load = async () => (await import('./launcher.tsx')).Launcher
} catch {}

function Loaded({ load, ...props }: RefundDevtoolsProps & { load: Load }) {
  const { value: Launcher } = useLoaded(load)
  return Launcher && <Launcher {...props} />
}
