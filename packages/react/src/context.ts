'use client'

import type { RefundClient } from '@makegood/client'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Desk } from './desk.ts'
import type { Language, MessageOverrides } from './languages/messages.ts'
import type { MenuTriggers } from './report/menu-triggers.ts'
import type { Tell } from './tell.ts'

/**
 * Where a mistake of a host is told, in development alone: bundlers put the answer in its place and leave the code out, and
 * where there is none, nothing is told.
 */
declare const process: { env: { NODE_ENV?: string } }

// Whatever comes late needs these: so a bundler puts them into one file, and a page pays for none more.
export { whenIdle } from './idle.ts'
export { guard } from './tell.ts'
export { useLoaded } from './use-loaded.ts'

/** Whose refunds these are. Everything that is kept of a person hangs on one of these and goes with it. */
export type Scope = {
  /** Another one for another client, user, session or QueryClient: what is shown starts anew with it. */
  readonly id: number
  readonly client: RefundClient
  readonly userId: string
  /** The host's own, if it handed one in. */
  readonly queryClient: QueryClient | undefined
  /** Puts another in its place: the client has forgotten this user. */
  readonly renew: () => void
}

let scopes = 0
export const createScope = (parts: Omit<Scope, 'id'>): Scope => {
  try {
    if (process.env.NODE_ENV !== 'production' && !parts.client?.session) void import('./development/say.ts').then(({ say }) => say('no-client'))
  } catch {}
  return { ...parts, id: (scopes += 1) }
}

/** How it is shown. */
export type Settings = {
  readonly locale: string | undefined
  readonly timeZone: string | undefined
  readonly dir: 'ltr' | 'rtl' | undefined
  readonly theme: 'light' | 'dark' | 'auto'
  readonly appearance: 'auto' | undefined
  readonly language: Language | undefined
  readonly messages: MessageOverrides | undefined
  readonly portalContainer: HTMLElement | null | undefined
}

export type Refunds = {
  readonly scope: Scope
  readonly settings: Settings
  readonly desk: Desk
  readonly tell: Tell
  /** Brings the code that menus, dialogs and lists need. Called on the first sign of interest; cheap when repeated. */
  readonly wake: () => void
  /** What triggers have in common. The first of them makes it. */
  triggers?: MenuTriggers
}

export const RefundContext = createContext<Refunds | null>(null)

try {
  if (process.env.NODE_ENV !== 'production') void import('./development/copies.ts').then(({ noteCopy }) => noteCopy(RefundContext))
} catch {}

/** What the nearest provider holds; `user` names the component that asks, for the error. */
export function useRefunds(user: string): Refunds {
  const refunds = useContext(RefundContext)
  if (refunds === null) {
    try {
      if (process.env.NODE_ENV !== 'production') void import('./development/copies.ts').then(({ sayOutside }) => sayOutside(user))
    } catch {}
    throw new Error(`${user} needs <RefundProvider client={client} userId={userId}> around it.`)
  }
  return refunds
}

/** What every outermost element of ours carries: the root class with its variables, direction, language and theme. */
export type RootProps = {
  className: string
  dir: 'ltr' | 'rtl' | undefined
  lang: string
  'data-makegood-theme': 'light' | 'dark' | undefined
}

export function rootProps({ dir, theme }: Settings, className: string | undefined, lang: string): RootProps {
  return {
    className: joinClasses('makegood', className),
    dir,
    lang,
    'data-makegood-theme': theme === 'auto' ? undefined : theme,
  }
}

export const joinClasses = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ')
