'use client'

import type { RefundClient } from '@makegood/client'
import type { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { Alert } from './alert.tsx'
import { createScope, RefundContext, type Refunds } from './context.ts'
import { createDesk } from './desk.ts'
import { whenIdle } from './idle.ts'
import { holdSession, isWaiting } from './kept.ts'
import type { Language, MessageOverrides } from './languages/messages.ts'
import { createTell, type Listeners } from './tell.ts'
import { useLoaded } from './use-loaded.ts'

/** Props of `RefundProvider`: whose refunds, how they are said and shown, and who hears of them. */
export type RefundProviderProps = Listeners & {
  /** From `createRefundClient`. Make it once, outside of components. */
  client: RefundClient
  /**
   * Who is signed in: an opaque id of yours. Caches, drafts and streams are kept apart by it, and a change of it
   * shows nothing of the former user. Where one origin has two refund services, put the service in front of it.
   */
  userId: string
  /**
   * A BCP 47 tag for numbers, money and dates.
   * @default the reader's own, where it is of the language of the messages
   */
  locale?: string | undefined
  /**
   * An IANA time zone for dates.
   * @default the device's
   */
  timeZone?: string | undefined
  /**
   * The writing direction.
   * @default inherited from the page
   */
  dir?: 'ltr' | 'rtl' | undefined
  /**
   * `auto` follows the `color-scheme` of the page around it.
   * @default 'auto'
   */
  theme?: 'light' | 'dark' | 'auto' | undefined
  /**
   * `auto` reads typeface, accent, corners, surface and text from the page around, and follows it when its theme changes.
   * What you set by `--makegood-*` variables wins over what is read. A page has one such look: of two providers that ask
   * for it, the last decides.
   * @default what the variables say, and nothing is read
   */
  appearance?: 'auto' | undefined
  /**
   * One of `@makegood/react/languages/*`, or your own. Keep the object outside of components.
   * @default English
   */
  language?: Language | undefined
  /** Other words for some texts. Keep the object outside of components. */
  messages?: MessageOverrides | undefined
  /**
   * Where menus, dialogs and notifications are put when no open dialog is nearer.
   * @default document.body
   */
  portalContainer?: HTMLElement | null | undefined
  /**
   * Your own QueryClient, to share its cache and devtools. Its defaults do not change ours.
   * @default one of our own
   */
  queryClient?: QueryClient | undefined
  /** Your app, or the part of it that shows refunds. */
  children?: ReactNode
}

/**
 * Stands around everything of this package and says whose refunds they are. It renders no element of its own and is
 * small: what menus, dialogs and lists need is loaded when a person shows interest, or when the browser is idle.
 *
 * @example
 * ```tsx
 * const client = createRefundClient({ baseUrl: '/refunds', getToken })
 *
 * <RefundProvider client={client} userId={user.id}>
 *   <App />
 * </RefundProvider>
 * ```
 */
export function RefundProvider(props: RefundProviderProps) {
  const { client, userId, locale, timeZone, dir, theme = 'auto', appearance, language, messages, portalContainer, queryClient, children } = props
  const [tell] = useState(createTell)

  const [wanted, setWanted] = useState(false)
  const [times, setTimes] = useState(0)
  const own = useMemo(() => {
    const scope = createScope({ client, userId, queryClient, renew: () => setTimes(times + 1) })
    return { scope, desk: createDesk() }
  }, [client, userId, queryClient, times])
  const settings = useMemo(
    () => ({ locale, timeZone, dir, theme, appearance, language, messages, portalContainer }),
    [locale, timeZone, dir, theme, appearance, language, messages, portalContainer],
  )
  const refunds = useMemo<Refunds>(
    () => ({ ...own, settings, tell, wake: () => setWanted(true) }),
    [own, settings, tell],
  )
  useBeforeAsking(() => {
    tell.listen(props)
    holdSession(client, userId)
  })
  const [ready, setReady] = useState(false)
  useEffect(() => whenIdle(() => void loadSurface().then(() => setReady(true), () => {})), [])
  // What waits to be sent goes on by itself; all else waits for a person to show interest.
  useEffect(() => void setTimeout(() => isWaiting(userId) && setWanted(true)), [userId])

  return (
    <RefundContext.Provider value={refunds}>
      {children}
      {(wanted || ready) && <Front key={own.scope.id} refunds={refunds} awake={wanted} onGiveUp={() => setWanted(false)} />}
    </RefundContext.Provider>
  )
}

// Whatever asks the service does so in an effect that comes later. React 18 warns of this one on the server.
const useBeforeAsking = typeof document === 'undefined' ? useEffect : useLayoutEffect

const loadSurface = async () => (await import('./surface.tsx')).Surface

/** What is in front of the page, once its code is there. */
function Front({ refunds: { desk, settings }, awake, onGiveUp }: { refunds: Refunds; awake: boolean; onGiveUp: () => void }) {
  const { value: Surface, failed, retry } = useLoaded(loadSurface)
  if (failed) {
    const dismiss = () => {
      desk.close()
      onGiveUp()
    }
    return <Alert text="notLoaded" settings={settings} onRetry={retry} onDismiss={dismiss} />
  }
  return Surface && <Surface awake={awake} />
}
