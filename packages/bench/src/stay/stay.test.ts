import { browserLaunch } from '@makegood/checks/browser'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { heapOf } from '../heap.ts'
import { type Host, openHost } from '../mount/host.ts'
import { buildPages } from '../pages.ts'
import type { StayPage } from './pages/stay.tsx'
import { namesOf } from './names.ts'
import { watchPage } from './watch-page.ts'

declare const page: StayPage

let host: Host
let browser: Browser
beforeAll(async () => {
  host = await openHost(await buildPages(join(import.meta.dirname, 'pages'), ['stay']), 8)
  browser = await chromium.launch(browserLaunch())
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await host?.close()
})

async function visit(watch?: () => void) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const visited = await context.newPage()
  const errors: string[] = []
  visited.on('pageerror', (error) => errors.push(error.message))
  visited.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  if (watch) await visited.addInitScript(watch)
  await visited.goto(`${host.url}/stay`)
  await visited.waitForFunction(() => 'page' in window)
  return { visited, context, errors }
}

async function countsOf(devtools: CDPSession) {
  const heap = await heapOf(devtools)
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value
  return { heap, nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** Goes through all there is, as far as a person would. */
async function useAll(visited: Page) {
  const button = (name: string | RegExp) => visited.getByRole('button', { name }).first()
  const closeDialog = async () => {
    await visited.keyboard.press('Escape')
    await visited.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await button(/^More options/).click()
  await visited.getByRole('menuitem').first().waitFor()
  await visited.keyboard.press('Escape')
  await button(/^More options/).click()
  await visited.getByRole('menuitem', { name: /^Bad result/ }).click()
  await visited.getByRole('radio').first().check({ force: true })
  await visited.locator('dialog input[type=file]').setInputFiles({ name: 'cat.txt', mimeType: 'text/plain', buffer: Buffer.from('a cat') })
  await visited.getByRole('textbox', { name: 'Tell us more' }).fill('It is garbled')
  await closeDialog()
  await button(/^Export/).click()
  const download = visited.waitForEvent('download')
  await button('Save as CSV').click()
  await download
  await visited.locator('.makegood-row').first().click()
  await visited.getByRole('dialog').getByRole('heading', { level: 3 }).waitFor()
  await closeDialog()
  await visited.locator('.makegood-withdraw').last().click()
  await visited.getByRole('textbox', { name: 'Your name' }).fill('Ada')
  await closeDialog()
}

it('200 times mounted and unmounted, it holds on to nothing', async () => {
  const { visited, context, errors } = await visit()
  const devtools = await context.newCDPSession(visited)
  const go = (times: number) =>
    visited.evaluate(async (count) => {
      for (let time = 0; time < count; time++) await page.cycle(time % 5 === 0)
    }, times)
  await go(50)
  const early = await countsOf(devtools)
  await go(150)
  const late = await countsOf(devtools)
  await context.close()
  expect(errors).toEqual([])
  expect(late.nodes - early.nodes).toBeLessThan(15)
  expect(late.listeners - early.listeners).toBeLessThan(15)
  // One mount that stays weighs 36 kB at least.
  expect((late.heap - early.heap) / 150).toBeLessThan(6000)
}, 240_000)

it('used and taken away, it leaves neither listeners nor timers nor names behind, and on the device what is called ours', async () => {
  const { visited, context, errors } = await visit(watchPage)
  const { kept: _, ...before } = await visited.evaluate(namesOf)
  await visited.evaluate(() => page.mount())
  await useAll(visited)
  // Not asked before, so that it can be seen that it would be.
  expect((await visited.evaluate(() => window.left())).map(({ what }) => what)).toContain('BroadcastChannel makegood:live:ada')
  await visited.evaluate(() => page.unmount())
  const left = async () => {
    const all = await visited.evaluate(() => window.left())
    // React listens to every container for good, a file that was saved stays until the browser has it, and one is the driver's.
    const others = /^(?:listener of (?:HTMLBodyElement|HTMLDocument selectionchange)|(?:object URL|timeout 40000)$)/
    const isOurs = ({ what, from }: { what: string; from: string }) => !others.test(what) && !from.includes('InjectedScript')
    return all.filter(isOurs).map(({ what, from }) => `${what}\n${from}`)
  }
  await expect.poll(left, { timeout: 20_000 }).toEqual([])
  const { kept, ...after } = await visited.evaluate(namesOf)
  // Radix counts its copies by one.
  expect({ ...after, globals: after.globals.filter((name) => name !== 'Symbol(radix-ui)') }).toEqual(before)
  expect(kept.filter((name) => !name.startsWith('makegood:'))).toEqual([])
  expect(kept.length).toBeGreaterThan(0)
  expect(errors).toEqual([])
  await context.close()
}, 120_000)
