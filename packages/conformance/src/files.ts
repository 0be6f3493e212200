import { ATTACHMENT_MAX_BYTES } from '@makegood/contract'
import type { Exchange } from './exchange.ts'
import type { Ask, Wire } from './wire.ts'

/** A picture of one point. `other` makes the bytes others, after its end. */
export function aPng(other = 0): Uint8Array<ArrayBuffer> {
  const base = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const bytes = [...atob(base)].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from([...bytes, ...Array.from({ length: other }, () => 0)])
}

/** One that is a byte too large. */
export function aLargePng(): Uint8Array<ArrayBuffer> {
  const large = new Uint8Array(ATTACHMENT_MAX_BYTES + 1)
  large.set(aPng())
  return large
}

/** Whether the connection was closed on a file that is too large. Not to answer at all is something else. */
export const wasCutOff = ({ sent, came }: Exchange) =>
  sent.body === `(${ATTACHMENT_MAX_BYTES + 1} bytes)` && came.error !== null && !/timeout/i.test(came.error)

/** Uploads a file. */
export const upload = (
  wire: Wire,
  raw: Uint8Array<ArrayBuffer>,
  { name = 'check.png', type = 'image/png', ...ask }: Ask & { name?: string; type?: string } = {},
): Promise<Exchange> =>
  wire.post(`/v1/attachments?name=${encodeURIComponent(name)}`, { raw, headers: { 'Content-Type': type }, ...ask })
