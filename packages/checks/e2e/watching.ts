import type { BrowserContext, Page } from '@playwright/test'

/** Everything that the policy kept from running, over every load of a page, from its first script on. */
export async function watchViolations(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.exposeFunction('tellViolation', (violation: string) => void found.push(violation))
  await page.addInitScript(() => {
    const { tellViolation } = globalThis as unknown as { tellViolation: (violation: string) => void }
    document.addEventListener('securitypolicyviolation', (event) => tellViolation(`${event.effectiveDirective} ${event.blockedURI}`))
  })
  return found
}

/** What the browser has told the server of the same. */
export const reportedTo = async (page: Page): Promise<string[]> => (await page.request.get('/csp-reports')).json()

/** Every token that a page was given, and every address that it asked for, from now on. */
export function watchTokens(context: BrowserContext) {
  const tokens = new Set<string>()
  const addresses: string[] = []
  const told: string[] = []
  context.on('request', (request) => addresses.push(request.url()))
  context.on('console', (message) => told.push(message.text()))
  context.on('response', async (response) => {
    if (new URL(response.url()).pathname !== '/studio/session') return
    const { token } = (await response.json().catch(() => ({}))) as { token?: string }
    if (token) tokens.add(token)
  })
  return { tokens, addresses, told }
}

/** All that a page and its browser keep, as one text. */
export async function everythingKept(page: Page): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const rows = await Promise.all(databases.map(({ name }) => new Promise<unknown>((resolve, reject) => {
      const opening = indexedDB.open(name!)
      opening.onerror = reject
      opening.onsuccess = async () => {
        const db = opening.result
        const stores = [...db.objectStoreNames]
        const read = (store: string) => new Promise((done, failed) => {
          const request = db.transaction(store).objectStore(store).getAll()
          request.onsuccess = () => done(request.result)
          request.onerror = failed
        })
        const all = await Promise.all(stores.map(read))
        db.close()
        resolve({ name, stores, all })
      }
    })))
    const cached = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))
    return JSON.stringify({ rows, cached, local: { ...localStorage }, session: { ...sessionStorage }, name: window.name, state: history.state as unknown, cookie: document.cookie })
  })
  return `${inPage} ${JSON.stringify(await page.context().storageState())}`
}
