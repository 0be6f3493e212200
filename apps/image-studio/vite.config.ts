import type { ServerResponse } from 'node:http'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite'
import type * as VerifyPage from './server/verify-page.ts'

/** Serves the page that verifies receipts while developing, as the server does in production. */
const verifyPage: Plugin = {
  name: 'verify-page',
  configureServer(server) {
    const answer = async (response: ServerResponse) => {
      const { verifyReceiptPage } = (await server.ssrLoadModule('/server/verify-page.ts')) as typeof VerifyPage
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(await verifyReceiptPage())
    }
    server.middlewares.use('/verify-receipt.html', (_, response) => void answer(response))
  },
}

export default defineConfig({
  // The service worker of the mocked backend is served while developing and never shipped.
  plugins: [react(), { ...msw({ mode: 'worker-only' }), apply: 'serve' }, verifyPage],
  // Inside the workspace every package is read from its source.
  resolve: { conditions: ['@makegood/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@makegood/source', ...defaultServerConditions] } },
  // A strict policy allows no data: fonts or inlined scripts; files stay files.
  build: { assetsInlineLimit: 0 },
})
