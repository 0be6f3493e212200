import type { ReceiptKeySet } from '@makegood/contract'
import { AFTER, BEFORE } from './verify-page-text.ts'

/**
 * The page that verifies receipts, as one HTML file with the keys of an issuer in it. It works without a connection,
 * from a disk too; whoever keeps it can verify later, whatever has become of the issuer. Write it anew when a key is added.
 *
 * @example
 * ```ts
 * const page = verifyPage(await receipts.keys())
 * new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
 * ```
 */
export function verifyPage({ keys }: ReceiptKeySet): string {
  // Only what is public, even where a signing key was given.
  const set = { keys: keys.map(({ kid, kty, crv, x, y }) => ({ kid, kty, crv, x, y })) }
  return `${BEFORE}${JSON.stringify(set).replaceAll('<', '\\u003c')}${AFTER}`
}
