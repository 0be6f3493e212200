import { defineConfig } from '@playwright/test'
import { browserLaunch } from '../src/browser.ts'
import { root } from '../src/workspace.ts'

const studio = 'http://localhost:4170'

export default defineConfig({
  testDir: '.',
  outputDir: `${root}artifacts/e2e`,
  reporter: [['line'], ['json', { outputFile: `${root}artifacts/reports/e2e.json` }]],
  forbidOnly: true,
  workers: 2,
  use: {
    baseURL: studio,
    launchOptions: browserLaunch(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'pnpm --filter @makegood/image-studio exec vite build && pnpm --filter @makegood/image-studio exec vite preview --port 4170 --strictPort',
    cwd: root,
    url: studio,
    timeout: 120_000,
  },
})
