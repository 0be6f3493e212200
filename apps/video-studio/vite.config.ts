import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [react(), { ...msw({ mode: 'worker-only' }), apply: 'serve' }],
  // Inside the workspace every package is read from its source.
  resolve: { conditions: ['@makegood/source', ...defaultClientConditions] },
})
