import { REPORTS } from './reports.ts'

/** What the shipped app needs, and nothing else: no inline script or style, no eval, no other origin, no frame. */
const DIRECTIVES = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "media-src 'self'", "connect-src 'self'",
  "font-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", `report-uri ${REPORTS}`,
]

/** The page that verifies receipts is one file, kept and opened from disks too: its own policy, which is stricter, is in it. */
export const VERIFY_PAGE = '/verify-receipt.html'

export const securityHeaders = (pathname: string): Record<string, string> => ({
  'Content-Security-Policy': pathname === VERIFY_PAGE ? "frame-ancestors 'none'" : DIRECTIVES.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
})
