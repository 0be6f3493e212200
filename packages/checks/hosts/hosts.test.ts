import { publint } from 'publint'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserLaunch } from '../src/browser.ts'
import { buildHost, type Host, packPackages, readTarball, type Tarballs } from './host.ts'
import { type LiveService, startService } from './live-service.ts'
import type { Server } from './outside.ts'

let tarballs: Tarballs
let service: LiveService
let browser: Browser

beforeAll(async () => {
  ;[tarballs, service, browser] = await Promise.all([packPackages(), startService(), chromium.launch(browserLaunch())])
})

afterAll(async () => {
  await browser?.close()
  await service?.close()
  tarballs?.remove()
})

describe('a packed package', () => {
  it.each(['contract', 'client', 'react'])('of %s is sound for every consumer', async (name) => {
    const { messages } = await publint({ pack: { tarball: readTarball(tarballs, name) } })
    expect(messages.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([])
  })
})

describe.each([
  { name: 'vite-react-18', port: 4181, title: 'A Vite host' },
  { name: 'next-16', port: 4182, title: 'A Next.js host' },
])('a $name host that installed the tarballs', ({ name, port, title }) => {
  let host: Host
  let server: Server

  beforeAll(async () => {
    const { url, resultId } = service
    host = await buildHost(name, tarballs, { SERVICE_URL: url, VITE_RESULT_ID: resultId, NEXT_PUBLIC_RESULT_ID: resultId })
    server = await host.start(port)
  })
  afterAll(async () => {
    await server?.stop()
    host?.remove()
  })

  it('renders everything without a complaint in the console', async () => {
    const { page, complaints } = await open(server.url)
    await expect.poll(() => page.getByRole('heading', { name: title }).count()).toBe(1)
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
    await expect.poll(() => page.getByText(/^The accent is #/).count()).toBe(1)
    await page.close()
  })

  it.runIf(name === 'next-16')('has the trigger in the HTML that the server sends', async () => {
    const html = await (await fetch(server.url)).text()
    expect(html).toMatch(/<button[^>]*aria-label="[^"]*fox in the snow/)
    expect(html).not.toMatch(/<style|style="/)
  })
})

/** Opens a page and collects what its console complains of: errors, warnings, and what was thrown. */
async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ locale: 'en-US' })
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(url)
  return { page, complaints }
}
