import { type NextRequest, NextResponse } from 'next/server'
import { VISITOR } from './src/server/cookies.ts'
import { contentSecurityPolicy } from './src/server/policy.ts'

/** Before a page is rendered: who it is for, and a content security policy of its own. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  // React and Turbopack evaluate strings while developing; what is shipped needs none of it.
  const policy = process.env.NODE_ENV === 'production' ? contentSecurityPolicy(crypto.randomUUID()) : null
  // Next reads the nonce from here.
  if (policy) headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  if (policy) response.headers.set('Content-Security-Policy', policy)
  if (!request.cookies.has(VISITOR)) {
    response.cookies.set(VISITOR, crypto.randomUUID(), { httpOnly: true, sameSite: 'strict', secure: request.nextUrl.protocol === 'https:' })
  }
  return response
}

// Pages alone: what is uploaded to the refund API is not held up here.
export const config = { matcher: '/((?!_next/|clips/|refunds/|session$|takes$|longtake.svg$).*)' }
