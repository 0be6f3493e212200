import { defineConfig } from '@playwright/test'
import { browserLaunch } from '../src/browser.ts'
import { root } from '../src/workspace.ts'

const studio = 'pnpm --filter @makegood/image-studio'
const shipped = 'http://127.0.0.1:4170'
const mocked = 'http://localhost:4171'
const longtake = 'http://127.0.0.1:4172'

export default defineConfig({
  testDir: '.',
  outputDir: `${root}artifacts/e2e`,
  reporter: [['line'], ['json', { outputFile: `${root}artifacts/reports/e2e.json` }]],
  forbidOnly: true,
  workers: 2,
  // What needs its second try is named when all is over.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    launchOptions: browserLaunch(),
    // Nothing moves: a number that counts is never read on its way.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    // As people get it: the production build under its strict policy, with the service over real HTTP.
    { name: 'shipped', testIgnore: 'longtake*.spec.ts', use: { baseURL: shipped } },
    // As `npm start` shows it: the service inside the browser, behind MSW.
    { name: 'mocked', testMatch: 'opens.spec.ts', use: { baseURL: mocked } },
    // The second host, rendered on its server: built, under a strict policy too.
    { name: 'longtake', testMatch: 'longtake*.spec.ts', use: { baseURL: longtake } },
  ],
  webServer: [
    { command: `${studio} run preview`, cwd: root, url: shipped, env: { PORT: new URL(shipped).port }, timeout: 120_000 },
    { command: 'pnpm --filter @makegood/video-studio run preview', cwd: root, url: longtake, env: { PORT: new URL(longtake).port }, timeout: 180_000 },
    { command: `${studio} exec vite --port ${new URL(mocked).port} --strictPort`, cwd: root, url: mocked, timeout: 120_000 },
  ],
})
