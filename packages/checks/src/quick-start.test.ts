import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { createServer, defaultClientConditions, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browserLaunch } from './browser.ts'
import { findFences } from './snippets.ts'
import { readText, root } from './workspace.ts'

// Inside the workspace, so that what the page installs is there.
const host = join(root, 'packages/checks/.snippets/quick-start')

/** What `npm create vite` makes and the page leaves as it is. */
const template = {
  'index.html': `<!doctype html>
<html lang="en">
  <head><meta charset="UTF-8" /><link rel="icon" href="data:," /><title>studio</title></head>
  <body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body>
</html>`,
  'src/index.css': ':root { font: 18px system-ui; color-scheme: light dark }',
  'package.json': '{ "name": "studio", "private": true, "type": "module" }',
}

let server: ViteDevServer
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  rmSync(host, { recursive: true, force: true })
  const shown = findFences('docs/quick-start.md', readText('docs/quick-start.md')).flatMap(({ file, code }) => (file ? [[file, code] as const] : []))
  for (const [file, code] of [...Object.entries(template), ...shown]) {
    mkdirSync(dirname(join(host, file)), { recursive: true })
    writeFileSync(join(host, file), code)
  }
  execFileSync(join(root, 'packages/checks/node_modules/.bin/msw'), ['init', 'public', '--no-save'], { cwd: host })
  const react = (await import('@vitejs/plugin-react')).default
  server = await createServer({
    root: host, configFile: false, logLevel: 'error', cacheDir: join(host, '.vite'), plugins: [react()],
    resolve: { conditions: ['@makegood/source', ...defaultClientConditions] }, server: { port: 0, fs: { allow: [root] } },
  })
  await server.listen()
  browser = await chromium.launch(browserLaunch())
  page = await browser.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(host, { recursive: true, force: true })
})

it('holds: its files, as they stand on the page, make a host in which a report is answered', { timeout: 60_000 }, async () => {
  await page.goto(server.resolvedUrls!.local[0]!)
  await page.getByRole('button', { name: 'More options for A kite' }).click({ timeout: 30_000 })
  await page.getByRole('menuitem', { name: /Bad result/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Broken anatomy').click()
  await dialog.getByRole('textbox', { name: 'Tell us more' }).fill('The left hand has six fingers.')
  await dialog.getByRole('button', { name: 'Submit' }).click()
  await dialog.getByText('4 credits are back in your wallet').first().waitFor()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('list', { name: 'History' }).getByRole('button', { name: /Bad result/ }).waitFor()
  expect(complaints).toEqual([])
})
