import { readFileSync } from 'node:fs'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Types and lint are checked by the workspace.
  typescript: { ignoreBuildErrors: true },
  turbopack: { resolveAlias: sources('client', 'contract', 'msw', 'policy', 'react', 'service') },
  poweredByHeader: false,
  devIndicators: false,
  agentRules: false,
  experimental: { agentUpgrade: false },
  headers: async () => [{ source: '/:path*', headers: Object.entries(SECURITY).map(([key, value]) => ({ key, value })) }],
}

/** For every answer. Pages have a content security policy of their own instead, which proxy.ts writes with a nonce. */
const SECURITY = {
  'Content-Security-Policy': "default-src 'none'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Inside the workspace every package is read from its source; Turbopack knows no conditions of ours. */
function sources(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const folder = `../../packages/${name}`
      const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { exports: Record<string, { '@makegood/source'?: string }> }
      return Object.entries(exports).flatMap(([path, { '@makegood/source': source }]) => (source ? [[`@makegood/${name}${path.slice(1)}`, `${folder}/${source}`]] : []))
    }),
  )
}

export default config
