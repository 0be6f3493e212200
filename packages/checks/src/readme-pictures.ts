import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { browserLaunch } from './browser.ts'
import { root } from './workspace.ts'

// Takes the pictures of the README: Madder as it is served while developing, Longtake as it is built.

type Shot = { name: string; path: string; take: (page: Page) => Promise<void> }

const madder = { name: '@makegood/image-studio', port: 4178, serve: ['exec', 'vite', '--port', '4178', '--strictPort'] }
const longtake = { name: '@makegood/video-studio', port: 4179, serve: ['run', 'preview'] }

const shots: readonly { app: typeof madder; shots: readonly Shot[] }[] = [
  { app: madder, shots: [{ name: 'madder', path: '/', take: openMadderMenu }] },
  { app: longtake, shots: [{ name: 'longtake', path: '/', take: openLongtakeReport }] },
]

async function openMadderMenu(page: Page) {
  await page.mouse.wheel(0, 320)
  await page.getByRole('button', { name: /^More options for Mountain lake/ }).click()
  await page.getByText(/credits back/).waitFor()
}

async function openLongtakeReport(page: Page) {
  // Its server has written the page before it is alive.
  await page.getByText('280 credits').waitFor()
  await page.getByRole('button', { name: /^3 / }).click()
  await page.getByRole('button', { name: /^More options for/ }).click()
  await page.getByRole('menuitem', { name: /Bad result/ }).click()
  await page.getByRole('dialog').getByRole('radio').first().check()
}

const browser = await chromium.launch(browserLaunch())
for (const { app, shots: wanted } of shots) {
  const server = spawn('pnpm', ['--filter', app.name, ...app.serve], { cwd: root, env: { ...process.env, PORT: String(app.port) }, detached: true })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', reducedMotion: 'reduce', colorScheme: 'light' })
    const page = await context.newPage()
    for (const { name, path, take } of wanted) {
      await reach(page, `http://localhost:${app.port}${path}`)
      await take(page)
      // Code that is loaded late and pictures on their way.
      await page.waitForTimeout(2000)
      await page.screenshot({ path: join(root, 'docs', 'pictures', `${name}.jpg`), type: 'jpeg', quality: 84 })
    }
    await context.close()
  } finally {
    process.kill(-server.pid!)
  }
}
await browser.close()

/** Loads a page as soon as its server is there, which may have to be built before. */
async function reach(page: Page, url: string) {
  for (let attempt = 0; attempt < 360; attempt += 1) {
    if (await page.goto(url).then(() => true, () => false)) return
    await page.waitForTimeout(500)
  }
  throw new Error(`${url} does not answer.`)
}
