import { IDEMPOTENCY_HEADER } from '@makegood/contract'
import { ProblemError } from './problems.ts'
import type { KeyRow } from './rows.ts'
import { type Context, transact, type Work } from './work.ts'

const KEPT = 30 * 24 * 60 * 60 * 1000
/** A request that has not answered after this long has died with its process; its key may be taken over. */
const RUNNING = 60 * 1000

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The right to run a request under its key. */
export type Claim = { walletId: string; row: KeyRow }

export function readKey(headers: Headers): string {
  const key = headers.get(IDEMPOTENCY_HEADER)
  if (key === null || !UUID.test(key))
    throw new ProblemError('key_required', { detail: `Send a UUID as ${IDEMPOTENCY_HEADER}.` })
  return key.toLowerCase()
}

/** What a key is bound to: the call and its body. */
export async function fingerprintOf(call: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${call} ${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Claims a key for a request; answers with what the first one answered, if it is done. */
export function claimKey(
  context: Context,
  walletId: string,
  id: string,
  fingerprint: string,
): Promise<Claim | NonNullable<KeyRow['answer']>> {
  return transact(context, walletId, async ({ tx, now }) => {
    const known = await tx.keys.get(id)
    if (known && known.createdAt + KEPT > now) {
      if (known.fingerprint !== fingerprint) throw new ProblemError('key_reused')
      if (known.answer) return known.answer
      if (known.createdAt + RUNNING > now) throw new ProblemError('key_in_use', { headers: { 'Retry-After': '1' } })
    }
    // The next sequence tells one claim from another: who lost the key in the meantime must not settle it.
    const row: KeyRow = { id, sequence: (known?.sequence ?? 0) + 1, fingerprint, createdAt: now, answer: null }
    await tx.keys.put(row)
    return { walletId, row }
  })
}

/** Keeps the answer, in the same transaction as what it tells of. */
export async function settleKey({ tx }: Work, { row }: Claim, answer: NonNullable<KeyRow['answer']>): Promise<void> {
  const now = await tx.keys.get(row.id)
  if (now?.sequence !== row.sequence || now.answer)
    throw new ProblemError('key_in_use', { headers: { 'Retry-After': '1' } })
  await tx.keys.put({ ...row, answer })
}

/** Nothing was done under the key: it may be used again, also with another body. */
export function freeKey(context: Context, { walletId, row }: Claim): Promise<void> {
  return transact(context, walletId, async ({ tx }) => {
    const now = await tx.keys.get(row.id)
    if (now?.sequence === row.sequence && !now.answer) await tx.keys.delete(row.id)
  })
}
