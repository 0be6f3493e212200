import { existsSync } from 'node:fs'
import { serve } from '@makegood/service/node'
import { createFiles } from './server/files.ts'
import { securityHeaders, VERIFY_PAGE } from './server/policy.ts'
import { createReports, REPORTS } from './server/reports.ts'
import { verifyReceiptPage } from './server/verify-page.ts'
import { createVisitors } from './server/visitors.ts'

/** Serves the built app under a strict content security policy, with its backend over real HTTP. PORT, or 4173. */
const dist = new URL('dist/', import.meta.url).pathname
if (!existsSync(`${dist}index.html`)) throw new Error('There is no build to serve. Run "pnpm build" first.')

const files = createFiles(dist)
const studioOf = createVisitors()
const reports = createReports()
const verifyPage = await verifyReceiptPage()

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const { studio, cookie } = studioOf(request)
  const dynamic = pathname.startsWith('/studio/') || pathname.startsWith('/refunds/')
  const response =
    dynamic ? await studio.fetch(request)
    : pathname === REPORTS ? await reports(studio, request)
    : pathname === VERIFY_PAGE ? new Response(verifyPage, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    : await files(request)
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(securityHeaders(pathname))) headers.set(name, value)
  if (cookie) headers.append('Set-Cookie', cookie)
  return new Response(response.body, { status: response.status, headers })
}

const { url } = await serve(answer, { port: Number(process.env['PORT'] ?? 4173), hostname: '127.0.0.1' })
process.stdout.write(`Madder is open at ${url}\n`)
