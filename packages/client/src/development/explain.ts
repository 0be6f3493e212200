import type { AnyRefundError } from '../errors.ts'
import type { Address, Code } from './messages.ts'
import { say } from './say.ts'

/** How long a browser takes at most to say what it thinks of a request. */
const PATIENCE = 5000

/** Tells a developer why a call of theirs cannot work, as far as it is a mistake in code. For pages alone. */
export async function explain(error: unknown, baseUrl: string, isOwnFetch: boolean): Promise<void> {
  if (typeof document === 'undefined') return
  const address = addressOf(baseUrl)
  const code = await mistakeIn(error as AnyRefundError, address, isOwnFetch)
  if (code) say(code, address, error)
}

function addressOf(baseUrl: string): Address {
  try {
    const { origin, pathname } = new URL(baseUrl, location.href)
    return { baseUrl, origin, path: pathname.replace(/\/+$/, '') }
  } catch {
    return { baseUrl, origin: '', path: '' }
  }
}

async function mistakeIn(error: AnyRefundError, address: Address, isOwnFetch: boolean): Promise<Code | null> {
  switch (error.kind) {
    case 'token':
      return 'get-token-failed'
    case 'configuration':
      return wrongSetting(error.message)
    case 'unexpected_answer':
      return wrongAddress(error, address, isOwnFetch)
    case 'network':
      return isOwnFetch ? null : whyNoAnswer(address)
    default:
      return null
  }
}

function wrongSetting(message: string): Code {
  if (!message.startsWith('getToken')) return message.startsWith('baseUrl') ? 'base-url-form' : 'wrong-id'
  return message.includes('secret') ? 'secret-token' : 'not-a-token'
}

async function wrongAddress({ status, errors }: AnyRefundError, address: Address, isOwnFetch: boolean): Promise<Code | null> {
  if (errors.length > 0) return 'other-contract'
  if (/[?#]/.test(address.baseUrl)) return 'base-url-query'
  if (address.path.endsWith('/v1')) return 'base-url-version'
  if (/\/v1\//.test(address.path)) return 'base-url-path'
  if (status === 404) return 'base-url-nothing'
  if (isOwnFetch) return null
  const page = await pageAt(address)
  if (page === null) return null
  return isThisPage(page) ? 'base-url-page' : 'base-url-html'
}

const probe = ({ origin, path }: Address, init: RequestInit) =>
  fetch(`${origin}${path}/v1/policy`, { credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE), ...init })

/** What stands there, if it is a page. */
async function pageAt(address: Address): Promise<string | null> {
  try {
    const response = await probe(address, {})
    return /html/.test(response.headers.get('content-type') ?? '') ? await response.text() : null
  } catch {
    return null
  }
}

/** It loads what this page has loaded. */
const isThisPage = (page: string) =>
  [...document.scripts].some(({ src }) => src.startsWith(location.origin) && page.includes(new URL(src).pathname))

/**
 * A browser tells a page only that it failed. What it forbids is heard of beside that; what it does not let a page read it
 * still fetches where nothing of the answer is wanted.
 */
async function whyNoAnswer(address: Address): Promise<Code | null> {
  const isOther = address.origin !== location.origin
  if (isOther && location.protocol === 'https:' && /^http:\/\/(?!localhost|127\.)/.test(address.origin)) return 'mixed-content'
  const forbidden = hearForbidden(address.origin)
  try {
    await probe(address, { mode: isOther ? 'no-cors' : 'same-origin' })
    // It answers: here the network was away for a moment, there the page may not read it.
    return isOther ? 'cors' : null
  } catch {
    if (await forbidden.heard()) return 'content-security-policy'
    return isOther && navigator.onLine ? 'unreachable' : null
  } finally {
    forbidden.stop()
  }
}

/** Hears that the policy of this page forbids a call to an origin. */
function hearForbidden(origin: string) {
  let is = false
  const hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src' && blockedURI.startsWith(origin)) is = true
  }
  document.addEventListener('securitypolicyviolation', hear)
  return {
    // It is told a moment after the failure.
    heard: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return is
    },
    stop: () => document.removeEventListener('securitypolicyviolation', hear),
  }
}
