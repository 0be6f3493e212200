import type { ReceiptKey, ReceiptKeySet, Signature } from '@makegood/contract'

/**
 * What becomes of a receipt when it is verified: unchanged since it was signed (`valid`); other bytes than were signed,
 * or another signature (`changed`); signed with a key that is not of the set (`unknown_key`); or signed in a way, or
 * with a key, that cannot be verified here (`unsupported`).
 */
export type ReceiptVerdict = 'valid' | 'changed' | 'unknown_key' | 'unsupported'

/** A receipt with what it is verified by. */
export type ReceiptEvidence = {
  /** The file as it came: its bytes, or its text where it came in an answer. */
  receipt: Uint8Array<ArrayBuffer> | string
  /** What stands beside it. */
  signature: Signature
  /** The published keys of whoever should have signed it. Never take them from a receipt, or from whoever brings one. */
  keys: ReceiptKeySet
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/**
 * Verifies the receipt of a withdrawal against the keys that its issuer has published, without any connection. Nothing
 * inside the receipt is looked at: keys and signatures in it count for nothing.
 *
 * @example
 * ```ts
 * const keys = readKeySet(await (await fetch('https://api.example.com/v1/receipt-keys')).text())
 * const [file] = withdrawal.receipt
 * if (keys && file) await verifyReceipt({ receipt: file.text, signature: file.signature, keys }) // 'valid'
 * ```
 */
export async function verifyReceipt({ receipt, signature, keys }: ReceiptEvidence): Promise<ReceiptVerdict> {
  const key = keys.keys.find(({ kid }) => kid === signature.keyId)
  if (!key) return 'unknown_key'
  const subtle = globalThis.crypto?.subtle
  if (signature.algorithm !== 'ES256' || !subtle) return 'unsupported'
  const { kty, crv, x, y } = key
  const imported = await subtle.importKey('jwk', { kty, crv, x, y }, ECDSA, false, ['verify']).catch(() => null)
  if (!imported) return 'unsupported'
  const value = fromBase64Url(signature.value)
  const bytes = typeof receipt === 'string' ? new TextEncoder().encode(receipt) : receipt
  return value && (await subtle.verify(ECDSA, imported, value, bytes)) ? 'valid' : 'changed'
}

/**
 * Reads a signature file; null: it is none.
 *
 * @example
 * ```ts
 * const signature = readSignature(await file.text()) // receipt.json.signature.json
 * ```
 */
export function readSignature(text: string): Signature | null {
  const { keyId, algorithm, value } = readObject(text)
  if (typeof keyId !== 'string' || typeof algorithm !== 'string' || typeof value !== 'string') return null
  return { keyId, algorithm, value }
}

/**
 * Reads a set of published keys; null: it is none.
 *
 * @example
 * ```ts
 * const keys = readKeySet(await (await fetch('/refunds/v1/receipt-keys')).text())
 * ```
 */
export function readKeySet(text: string): ReceiptKeySet | null {
  const { keys } = readObject(text)
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every(isKey)) return null
  return { keys: keys.map(({ kid, kty, crv, x, y }) => ({ kid, kty, crv, x, y })) }
}

function isKey(value: unknown): value is ReceiptKey {
  const { kid, kty, crv, x, y } = Object(value) as Record<string, unknown>
  return [kid, kty, crv, x, y].every((part) => typeof part === 'string')
}

function readObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** The bytes of a base64url text that is written in the one way it can be; else null. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const again = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    return again === text ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : null
  } catch {
    return null
  }
}
