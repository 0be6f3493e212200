import type { Page } from '@playwright/test'
import { advance, balance, dialog, fillReport, generate, goTo, openReport, openStudio } from './studio.ts'
import { expect, test } from './test.ts'

const PROMPT = 'A heron in the reeds'
const REPORTS = '**/refunds/v1/reports'

// A browser writes failed requests to its console by itself.
test.use({ tolerate: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] })

/** Writes a report about a new picture, ready to be submitted; answers with the balance before the picture. */
async function writeReport(page: Page): Promise<number> {
  await openStudio(page, 'Anumi')
  const before = await balance(page)
  await generate(page, PROMPT)
  await openReport(page, PROMPT)
  await fillReport(page, 'Broken anatomy', 'It has two left hands.')
  return before
}

const submit = (page: Page) => dialog(page).getByRole('button', { name: 'Submit' }).click()
const waits = (page: Page) => expect(dialog(page).getByRole('heading', { name: 'Waiting for the network' })).toBeVisible({ timeout: 20_000 })
const badge = (page: Page) => page.getByRole('listitem').filter({ hasText: PROMPT }).locator('span[data-state]').first()
const notified = (page: Page) => page.getByRole('status').filter({ hasText: '4 credits are back in your wallet' })

/** Every report that a page asks to be taken, by its key. */
function keysOf(page: Page): string[] {
  const keys: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/reports')) keys.push(request.headers()['idempotency-key'] ?? 'none')
  })
  return keys
}

test('offline, then online: it waits, says so on the picture, and goes out by itself', async ({ page, context }) => {
  const before = await writeReport(page)
  await context.setOffline(true)
  await submit(page)
  await waits(page)
  await expect(dialog(page)).not.toContainText('back in your wallet')
  await page.keyboard.press('Escape')
  await expect(badge(page)).toHaveText('Waiting for network')
  await context.setOffline(false)
  await expect(notified(page)).toBeVisible({ timeout: 20_000 })
  await expect(badge(page)).toHaveText('Refunded')
  await expect.poll(() => balance(page)).toBe(before)
})

test('a reload in the middle of it loses nothing, and the report goes out under its key', async ({ page }) => {
  const before = await writeReport(page)
  const keys = keysOf(page)
  // The first one is never answered.
  await page.route(REPORTS, () => {}, { times: 1 })
  await submit(page)
  await expect(dialog(page).getByRole('button', { name: 'Sending…' })).toBeVisible()
  await expect.poll(() => keys.length).toBe(1)
  await page.reload()
  await expect(notified(page)).toBeVisible({ timeout: 20_000 })
  await expect(badge(page)).toHaveText('Refunded')
  expect(new Set(keys).size).toBe(1)
  await expect.poll(() => balance(page)).toBe(before)
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('makegood:')))).toEqual([])
})

test('a tab that is closed leaves its report to the next one', async ({ page, context }) => {
  await writeReport(page)
  await page.route(REPORTS, (route) => route.abort())
  await submit(page)
  await waits(page)
  await page.close()
  const next = await context.newPage()
  await next.goto('/')
  await expect(notified(next)).toBeVisible({ timeout: 20_000 })
})

test('two tabs agree: both show what waits, one sends it, and both know the answer', async ({ page, context }) => {
  const before = await writeReport(page)
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByRole('button', { name: `More options for ${PROMPT}` })).toBeVisible()
  await context.route(REPORTS, (route) => route.abort())
  await submit(page)
  await waits(page)
  await other.getByRole('button', { name: `More options for ${PROMPT}` }).hover()
  await expect(badge(other)).toHaveText(/Waiting for network|Sending/, { timeout: 20_000 })
  const keys = [keysOf(page), keysOf(other)]
  await context.unroute(REPORTS)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await other.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(dialog(page)).toContainText('4 credits are back in your wallet', { timeout: 20_000 })
  await expect(badge(other)).toHaveText('Refunded')
  expect(new Set(keys.flat()).size).toBe(1)
  await expect.poll(() => balance(other)).toBe(before)
})

test('a session that cannot be renewed: it waits until one is signed in again', async ({ page }) => {
  await writeReport(page)
  await page.route('**/studio/session', (route) => route.fulfill({ status: 500, body: 'no' }))
  await page.evaluate(async () => {
    for (const step of ['PT1H', 'PT1H']) {
      await fetch('/studio/world', { method: 'POST', body: JSON.stringify({ advance: step }), headers: { 'Content-Type': 'application/json' } })
    }
  })
  await submit(page)
  await expect(dialog(page).getByRole('heading', { name: 'Waiting until you are signed in again' })).toBeVisible({ timeout: 20_000 })
  await page.unroute('**/studio/session')
  await dialog(page).getByRole('button', { name: 'Try now' }).click()
  await expect(dialog(page)).toContainText('4 credits are back in your wallet', { timeout: 20_000 })
})

test('another customer neither sees nor sends what the former left waiting', async ({ page }) => {
  await writeReport(page)
  await page.route(REPORTS, (route) => route.abort())
  await submit(page)
  await waits(page)
  await page.keyboard.press('Escape')
  // Each policy of the demo is a house of its own, with a customer of its own.
  await openStudio(page, 'AnyPic')
  await expect(page.locator('.demo-strip')).toContainText('AnyPic')
  await page.unroute(REPORTS)
  const keys = keysOf(page)
  await expect(page.locator('span[data-state="waiting"]')).toHaveCount(0)
  await goTo(page, 'Wallet')
  await page.waitForTimeout(6000)
  expect(keys).toEqual([])
  await openStudio(page, 'Anumi')
  await expect(notified(page)).toBeVisible({ timeout: 20_000 })
  expect(keys).toHaveLength(1)
})

test('a safety report that waits leaves nothing on the device (C21)', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  await openReport(page, PROMPT)
  await fillReport(page, 'Breaks the content rules', 'A secret that must not stay.')
  await page.route(REPORTS, (route) => route.abort())
  await submit(page)
  await expect(dialog(page)).toContainText('as long as this page is open', { timeout: 20_000 })
  const kept = await page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }]
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('makegood:')) continue
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
      })
      for (const store of db.objectStoreNames) {
        found.push(await new Promise((resolve) => {
          const reading = db.transaction(store).objectStore(store).getAll()
          reading.addEventListener('success', () => resolve(reading.result))
        }))
      }
      db.close()
    }
    return JSON.stringify(found)
  })
  expect(kept).not.toContain('secret')
  await page.unroute(REPORTS)
  await dialog(page).getByRole('button', { name: 'Try now' }).click()
  await expect(dialog(page)).toContainText('4 credits are back in your wallet', { timeout: 20_000 })
})

test('on a 3G network it says that it works, and the page stays of use', async ({ page, context }) => {
  await writeReport(page)
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000 })
  await submit(page)
  await expect(dialog(page).getByRole('button', { name: 'Sending…' })).toBeVisible()
  await expect(dialog(page)).toContainText('4 credits are back in your wallet', { timeout: 20_000 })
})

test('what waits for days is still sent, and decided by the moment it arrives', async ({ page }) => {
  await writeReport(page)
  await page.route(REPORTS, (route) => route.abort())
  await submit(page)
  await waits(page)
  await page.keyboard.press('Escape')
  await advance(page, '+ 7 days')
  await page.unroute(REPORTS)
  await expect(notified(page)).toBeVisible({ timeout: 30_000 })
})
