import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  // The service worker of the mocked backend is served while developing and never shipped.
  plugins: [react(), { ...msw({ mode: 'worker-only' }), apply: 'serve' }],
  // Inside the workspace every package is read from its source.
  resolve: { conditions: ['@makegood/source', ...defaultClientConditions] },
  // A strict policy allows no data: fonts or inlined scripts; files stay files.
  build: { assetsInlineLimit: 0 },
})
