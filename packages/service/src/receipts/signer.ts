import type { ReceiptKey, ReceiptKeySet, Signature } from '@makegood/contract'

/** A P-256 key as a JSON Web Key. With `d` it signs, and must stay with the service. */
export type ReceiptSigningKey = ReceiptKey & { d?: string }

/** Signs receipts, and publishes what they are verified with. Keys may lie in a vault: then bring one of your own. */
export type ReceiptSigner = {
  /** Who issues the receipts, as people know the seller. Without it the merchant of record of the policy is named. */
  issuer?: string
  /** Where people find the page that verifies receipts. */
  verifyAt?: string
  /** Signs the exact bytes of a file. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Signature>
  /** Every key that receipts were ever signed with, the current one first. */
  keys(): Promise<ReceiptKeySet>
}

/** What a signer is made of. */
export type ReceiptSignerOptions = Pick<ReceiptSigner, 'issuer' | 'verifyAt'> & {
  /** The first one signs. The others stand for receipts of the past, and need no `d` any more. */
  keys: readonly ReceiptSigningKey[]
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const BY = { name: 'ECDSA', hash: 'SHA-256' }

/**
 * A signer whose keys are in memory (ES256). A new key goes to the front; the old one stays in the list, so that old
 * receipts stay verifiable.
 *
 * @example
 * ```ts
 * const keys = JSON.parse(process.env.RECEIPT_KEYS)
 * const receipts = createReceiptSigner({ keys, issuer: 'Anumi', verifyAt: 'https://anumi.example/verify-receipt.html' })
 * ```
 */
export function createReceiptSigner({ keys, ...about }: ReceiptSignerOptions): ReceiptSigner {
  const [current] = keys
  if (!current?.d) throw new Error('Receipts need a private P-256 key to be signed with: createReceiptKey() makes one.')
  const kids = keys.map(({ kid }) => kid)
  if (kids.some((kid, index) => !kid || kids.indexOf(kid) !== index)) {
    throw new Error('Each key of receipts needs a kid of its own: a signature names its key by it.')
  }
  const { kid, kty, crv, x, y, d } = current
  let signing: Promise<CryptoKey> | undefined
  return {
    ...about,
    async sign(bytes) {
      signing ??= crypto.subtle.importKey('jwk', { kty, crv, x, y, d }, CURVE, false, ['sign'])
      const signature = await crypto.subtle.sign(BY, await signing, bytes)
      return { keyId: kid, algorithm: 'ES256', value: toBase64Url(new Uint8Array(signature)) }
    },
    keys: async () => ({ keys: keys.map(({ kid, kty, crv, x, y }) => ({ kid, kty, crv, x, y })) }),
  }
}

/**
 * Makes a private key to sign receipts with. Keep it as you keep passwords.
 *
 * @example
 * ```ts
 * console.log(JSON.stringify([await createReceiptKey('2026-06')]))
 * ```
 */
export async function createReceiptKey(kid: string): Promise<ReceiptSigningKey> {
  const { privateKey } = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', privateKey)
  return { kid, kty: kty!, crv: crv!, x: x!, y: y!, d: d! }
}

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
