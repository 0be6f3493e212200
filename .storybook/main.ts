import { defineMain } from '@storybook/react-vite/node'
import { msw } from 'msw/vite'
import { defaultClientConditions, mergeConfig } from 'vite'

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['./pages/*.mdx', './pages/*.stories.tsx', '../packages/react/src/**/*.mdx', '../packages/react/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest', 'msw-storybook-addon'],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Serves the service worker from msw itself, so that no copy of it grows old here.
      plugins: [msw({ mode: 'worker-only' })],
      resolve: { conditions: ['@makegood/source', ...defaultClientConditions] },
      // Sheets stay as they are written: a toolbar sets the scheme and the direction of the page, which older ways do not hear of.
      build: { cssTarget: ['chrome123', 'firefox121', 'safari17.5'] },
    }),
})
