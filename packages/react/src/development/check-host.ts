import { version } from 'react'
import type { Refunds } from '../context.ts'
import { checkChanges } from './changes.ts'
import { say } from './say.ts'
import { checkSheets } from './sheets.ts'
import { watchUnknown } from './unknown.ts'

/** As many providers at once as a page may have reasons for. */
const MANY = 5

const providers = new Set<Refunds>()

/**
 * Looks at what a host has handed to a provider, and says once what cannot be meant. In development alone: the code is no
 * part of a production build. The answer ends it.
 */
export function checkHost(refunds: Refunds): () => void {
  const { scope, settings } = refunds
  const { client, userId, queryClient } = scope
  checkReact(version)
  checkUser(userId)
  checkChanges(refunds)
  checkWriting(settings)
  if (queryClient && ('getLogger' in queryClient || typeof queryClient.getQueryCache !== 'function')) say('query-client-foreign')
  void checkSheets(settings.portalContainer ?? document.body)

  providers.add(refunds)
  const alike = new Set([...providers].flatMap((one) => (one.scope.client === client && one.scope.userId === userId ? one.tell : [])))
  if (alike.size >= MANY) say('provider-in-list', String(alike.size))

  const stop = watchUnknown(scope)
  return () => {
    stop()
    providers.delete(refunds)
  }
}

export function checkReact(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < 18 || (major === 18 && minor < 2)) say('react-too-old', version)
}

/** What nobody is called, but what comes of a value that is not there yet. */
const NOBODY = new Set(['', 'undefined', 'null', 'NaN', '[object Object]'])

function checkUser(userId: unknown): void {
  if (typeof userId !== 'string' || NOBODY.has(userId.trim())) say('user-empty', JSON.stringify(userId) ?? 'undefined')
}

function checkWriting({ locale, timeZone }: Refunds['settings']): void {
  if (locale !== undefined && !isAllowed(() => new Intl.Locale(locale))) say('wrong-locale', JSON.stringify(locale))
  if (timeZone !== undefined && !isAllowed(() => new Intl.DateTimeFormat('en', { timeZone }))) say('wrong-time-zone', JSON.stringify(timeZone))
}

function isAllowed(make: () => unknown): boolean {
  try {
    make()
    return true
  } catch {
    return false
  }
}
