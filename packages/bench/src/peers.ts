import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Bundle, bundle } from './bundle.ts'

/** Where those stand that no other install brings. */
const folder = join(import.meta.dirname, '../peers')

export type Peer = { name: string; code: string; folder?: string }

/** What a host writes to have it. The same kind of job is measured: what a page needs to show its parts. */
export const sentry: Peer = {
  name: '@sentry/feedback',
  code: `
    import { buildFeedbackIntegration, feedbackModalIntegration, feedbackScreenshotIntegration } from '@sentry/feedback'
    export const all = [buildFeedbackIntegration, feedbackModalIntegration, feedbackScreenshotIntegration]`,
}

export const knock: Peer = {
  name: '@knocklabs/react feed',
  code: `
    import { KnockFeedProvider, KnockProvider, NotificationFeedPopover, NotificationIconButton } from '@knocklabs/react'
    import '@knocklabs/react/dist/index.css'
    export const all = [KnockFeedProvider, KnockProvider, NotificationFeedPopover, NotificationIconButton]`,
}

/** The others of the table, at the versions that peers/package.json names. */
const more: Peer[] = [
  {
    name: '@novu/react Inbox',
    code: `
      import { Inbox } from '@novu/react'
      export const all = [Inbox]`,
  },
  {
    name: '@liveblocks/react-ui thread and composer',
    code: `
      import { ClientSideSuspense, LiveblocksProvider, RoomProvider, useThreads } from '@liveblocks/react/suspense'
      import { Composer, Thread } from '@liveblocks/react-ui'
      import '@liveblocks/react-ui/styles.css'
      export const all = [ClientSideSuspense, Composer, LiveblocksProvider, RoomProvider, Thread, useThreads]`,
  },
  {
    name: '@assistant-ui/react thread',
    code: `
      import { AssistantRuntimeProvider, ComposerPrimitive, MessagePrimitive, ThreadPrimitive, useLocalRuntime } from '@assistant-ui/react'
      export const all = [AssistantRuntimeProvider, ComposerPrimitive, MessagePrimitive, ThreadPrimitive, useLocalRuntime]`,
  },
  {
    name: '@trycourier/courier-react inbox',
    code: `
      import { CourierInbox } from '@trycourier/courier-react'
      export const all = [CourierInbox]`,
  },
  {
    name: '@magicbell/react floating inbox',
    code: `
      import FloatingInbox from '@magicbell/react/floating-inbox'
      import Provider from '@magicbell/react/context-provider'
      import '@magicbell/react/styles/floating-inbox.css'
      export const all = [FloatingInbox, Provider]`,
  },
  {
    name: '@polar-sh/checkout form',
    code: `
      import { CheckoutForm } from '@polar-sh/checkout/components'
      import { CheckoutFormProvider, CheckoutProvider } from '@polar-sh/checkout/providers'
      export const all = [CheckoutForm, CheckoutFormProvider, CheckoutProvider]`,
  },
]

/** Bundles every peer, and installs first those that no other install brings. */
export async function bundlePeers(): Promise<Map<Peer, Bundle>> {
  install()
  const all = [sentry, knock, ...more.map((peer) => ({ ...peer, folder }))]
  return new Map(await Promise.all(all.map(async (peer) => [peer, await bundle(peer.code, [], peer.folder)] as const)))
}

function install(): void {
  if (existsSync(join(folder, 'node_modules'))) return
  console.log('Peers are installed once, into packages/bench/peers.')
  execFileSync('pnpm', ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })
}
