import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What headless Chromium needs in a container and in a closed network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser that every test here uses: `CHROME_PATH`, else an installed one, else Playwright's own download.
 * Null: this machine has none yet.
 */
export function findBrowser(): string | null {
  const named = process.env['CHROME_PATH']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH names ${named}, and no file is there. Correct it or unset it.`)
  }
  return [...installed, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

/** How Playwright starts that browser. Without one it is left to Playwright to say what is missing. */
export function browserLaunch(): LaunchOptions {
  const executablePath = findBrowser()
  return executablePath ? { executablePath, args: flags } : { args: flags }
}
