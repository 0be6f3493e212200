import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { browserLaunch } from '../src/browser.ts'
import { buildHost, type Host } from './host.ts'
import { type LiveService, startService } from './live-service.ts'
import type { Server } from './outside.ts'
import { typeCheck, typeChecks } from './type-check.ts'

const hosts = [
  { name: 'next-16', port: 4182, title: 'A Next.js host' },
  { name: 'vite-react-18', port: 4181, title: 'A Vite host on React 18' },
  { name: 'vite-react-19', port: 4183, title: 'A Vite host on React 19' },
  { name: 'plain', port: 4184, title: 'A host without a bundler' },
]

/** None of them is where the server is. */
const readers: BrowserContextOptions[] = [
  { locale: 'en-US', timezoneId: 'Pacific/Auckland' },
  { locale: 'ar-EG', timezoneId: 'America/Los_Angeles', colorScheme: 'dark' },
]

let service: LiveService
let browser: Browser
/** All are built at the same time, from the start. */
let building: Record<string, Promise<Host>> = {}

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), chromium.launch(browserLaunch())])
  const { url, resultId } = service
  const env = { SERVICE_URL: url, RESULT_ID: resultId, VITE_RESULT_ID: resultId, NEXT_PUBLIC_RESULT_ID: resultId }
  building = Object.fromEntries(hosts.map(({ name }) => [name, buildHost(name, inject('tarballs'), env)]))
  // Who waits for a host hears of its failure.
  await Promise.allSettled(Object.values(building))
})

afterAll(async () => {
  await browser?.close()
  await service?.close()
})

describe.each(hosts)('a $name host that installed the tarballs', ({ name, port, title }) => {
  let host: Host
  let server: Server

  beforeAll(async () => {
    host = await building[name]!
    server = await host.start(port)
  })
  afterAll(async () => {
    await server?.stop()
    host?.remove()
  })

  it('renders everything without a complaint in the console', async () => {
    const { page, complaints } = await open(server.url)
    await page.getByRole('heading', { name: title }).waitFor()
    const trigger = page.getByRole('button', { name: /a fox in the snow/i })
    await trigger.click()
    await page.getByRole('menuitem', { name: /bad result/i }).waitFor()
    await page.keyboard.press('Escape')
    // 4 of 100 credits are used, for those of the failed run came back (C3); 96 can be refunded at the rate of the pack (C12).
    await page.getByText('96 credits').first().waitFor()
    await page.getByText('€11.90').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it.runIf(name === 'vite-react-18')('speaks the language and knows the tokens that stand in modules of their own', async () => {
    const { page } = await open(server.url)
    await page.getByRole('button', { name: 'Weitere Optionen für Schnee' }).click()
    await page.getByRole('menuitem', { name: /^Schlechtes Ergebnis/ }).waitFor()
    expect(await page.getByText(/^The accent is/).textContent()).toMatch(/ #[0-9a-f]{6}\.$/i)
    await page.close()
  })

  it.runIf(name === 'vite-react-19' || name === 'plain')('uses the client beside the components', async () => {
    const { page, complaints } = await open(server.url)
    await page.getByText('The host counts 96 credits.').waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it.runIf(name === 'next-16')('hydrates what the server sent without a warning, wherever the reader is', async () => {
    // React tells what differs in development alone.
    const development = await host.start(4186, 'dev')
    try {
      for (const person of readers) {
        const { page, complaints } = await open(development.url, person)
        await page.getByText('96 credits').first().waitFor()
        await page.getByRole('region', { name: 'Deutsch' }).getByText(/96 Credits/).first().waitFor()
        expect(complaints).toEqual([])
        await page.close()
      }
    } finally {
      await development.stop()
    }
  })

  it.runIf(name === 'next-16')('has the triggers in the HTML that the server sends', async () => {
    const html = await (await fetch(server.url)).text()
    expect(html).toMatch(/<button[^>]*aria-label="[^"]*fox in the snow/)
    expect(html).toMatch(/<button[^>]*aria-label="Weitere Optionen für Schnee"/)
    expect(html).not.toMatch(/<style|style="/)
  })

  it.concurrent.each(typeChecks[name] ?? [])('has types that hold for $compiler by $configuration', async (check) => {
    expect(await typeCheck(host.folder, check.compiler, check.configuration)).toBe('')
  })
})

/** Opens a page and collects what its console complains of: errors, warnings, and what was thrown. */
async function open(url: string, person: BrowserContextOptions = { locale: 'en-US' }): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage(person)
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(url)
  return { page, complaints }
}
