import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { browserLaunch } from './packages/checks/src/browser.ts'
import { forceColors } from './packages/checks/src/force-colors.ts'
import { alone, takePicture } from './packages/checks/src/pictures.ts'

// Inside the workspace every package is read from its source.
const source = '@makegood/source'
const inNode = { ssr: { resolve: { conditions: [source, ...defaultServerConditions] } } }
const inBrowser = { resolve: { conditions: [source, ...defaultClientConditions] } }

// Made anew for each project: Vitest writes into it.
const chromium = () => ({
  enabled: true,
  headless: true,
  // Nothing moves: a test never looks at something that is half there.
  provider: playwright({ launchOptions: browserLaunch(), contextOptions: { reducedMotion: 'reduce' } }),
  instances: [{ browser: 'chromium' as const }],
  screenshotDirectory: 'artifacts/screenshots',
  commands: { forceColors, takePicture },
})

export default defineConfig({
  test: {
    projects: [
      {
        ...inNode,
        test: {
          name: 'unit',
          environment: 'node',
          // The packages are read once for many files: no test leaves anything behind in their modules.
          isolate: false,
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', '.storybook/*/*.test.ts'],
          // Random histories take seconds, and several times as many beside other work.
          testTimeout: 30_000,
        },
      },
      {
        ...inBrowser,
        plugins: [react()],
        // Found late, it would bring a React of its own.
        optimizeDeps: { include: ['react-dom/server'] },
        test: {
          name: 'components',
          browser: chromium(),
          include: ['packages/react/src/**/*.test.tsx', '.storybook/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        ...inBrowser,
        plugins: [storybookTest({ configDir: '.storybook', tags: { include: [alone ? 'picture' : 'test'] } })],
        test: {
          name: 'stories',
          browser: chromium(),
          testTimeout: 30_000,
          // Axe and pictures come after a story.
          hookTimeout: 60_000,
          setupFiles: [process.env['VITE_SHOTS'] ? '.storybook/shots.ts' : '.storybook/after-story.ts'],
          globalSetup: ['packages/checks/src/pictures-report.ts'],
          // Axe looks at every story in every look, after it.
          provide: { 'storybook/test-provided': { a11y: false } },
        },
      },
      {
        ...inNode,
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['packages/checks/hosts/*.test.ts'],
          globalSetup: ['packages/checks/hosts/setup.ts'],
          // They wait for other programs most of the time.
          maxWorkers: 2,
          testTimeout: 480_000,
          hookTimeout: 480_000,
        },
      },
    ],
  },
})
