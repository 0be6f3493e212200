import type { ReceiptKeySet, Signature, SignedFile, Withdrawal } from '@makegood/contract'
import { policies } from '@makegood/policy'
import {
  createMemoryStore, createReceiptKey, createReceiptSigner, createRefundService, type Message, type ReceiptSigningKey, seededIds,
} from '@makegood/service'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRefundClient } from './index.ts'
import { readKeySet, readSignature, verifyReceipt } from './receipts.ts'

const [old, current, stranger] = await Promise.all(['2026', '2027', 'stranger'].map((kid) => createReceiptKey(kid)))

/** A service that signs with these keys, and one who withdraws from a contract. */
function issuer(...keys: ReceiptSigningKey[]) {
  const messages: Message[] = []
  const receipts = createReceiptSigner({ keys })
  const service = createRefundService({
    policy: policies.anumi,
    store: createMemoryStore(),
    clock: { now: () => Date.parse('2026-06-15T09:00:00Z') },
    identity: { authenticate: async () => ({ reason: 'unknown' }) },
    judge: { unusable: async () => undefined },
    payments: { send: async ({ transferId }) => ({ reference: transferId }) },
    mail: { send: async (message) => void messages.push(message) },
    ids: seededIds(1),
    uploads: { save: async () => {}, remove: async () => {} },
    receipts,
  })
  const client = createRefundClient({ baseUrl: 'https://service.example', getToken: () => null, fetch: service.fetch })
  const withdraw = (more: object = {}): Promise<Withdrawal> =>
    client.withdrawals.create({ name: 'Ada Lovelace', contract: '48001', email: 'ada@home.example', ...more })
  return { messages, withdraw, keys: () => receipts.keys() }
}

const verify = ({ text, signature }: SignedFile, keys: ReceiptKeySet) => verifyReceipt({ receipt: text, signature, keys })

describe('a receipt', () => {
  it('is valid as it came, as text and as bytes, the page and the data', async () => {
    const { withdraw, keys } = issuer(current!)
    const { receipt } = await withdraw()
    expect(receipt.map(({ mediaType }) => mediaType)).toEqual(['text/html', 'application/json'])
    for (const { text, signature } of receipt) {
      expect(await verifyReceipt({ receipt: text, signature, keys: await keys() })).toBe('valid')
      expect(await verifyReceipt({ receipt: new TextEncoder().encode(text), signature, keys: await keys() })).toBe('valid')
    }
  })

  it('is changed once any byte of it is another, is missing or is one too many', async () => {
    const { withdraw, keys } = issuer(current!)
    const { receipt } = await withdraw()
    const set = await keys()
    for (const { text, signature } of receipt) {
      const bytes = new TextEncoder().encode(text)
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
          const changed = bytes.with(at, bytes[at]! ^ by)
          expect(await verifyReceipt({ receipt: changed, signature, keys: set })).toBe('changed')
        }),
        { numRuns: 200 },
      )
      expect(await verifyReceipt({ receipt: bytes.slice(0, -1), signature, keys: set })).toBe('changed')
      expect(await verifyReceipt({ receipt: `${text} `, signature, keys: set })).toBe('changed')
      expect(await verifyReceipt({ receipt: `\uFEFF${text}`, signature, keys: set })).toBe('changed')
    }
  })

  it('is changed where a character of its signature is another, or it is that of the other file', async () => {
    const { withdraw, keys } = issuer(current!)
    const [page, data] = (await withdraw()).receipt as [SignedFile, SignedFile]
    const set = await keys()
    const { value } = page.signature
    const values = Array.from(value, (one, at) => value.slice(0, at) + (one === 'A' ? 'B' : 'A') + value.slice(at + 1))
    for (const other of [...values, value.slice(0, -1), `${value}A`, '', '!', `${value}=`]) {
      expect(await verify({ ...page, signature: { ...page.signature, value: other } }, set)).toBe('changed')
    }
    expect(await verify({ ...page, signature: data.signature }, set)).toBe('changed')
  })

  it('stays valid when a new key signs, and is of an unknown key once the old one is taken away', async () => {
    const before = await issuer(old!).withdraw()
    const rotated = issuer(current!, { ...old!, d: undefined })
    const after = await rotated.withdraw()
    const set = await rotated.keys()
    expect(set.keys.map(({ kid }) => kid)).toEqual(['2027', '2026'])
    expect([before, after].map(({ receipt }) => receipt[0]!.signature.keyId)).toEqual(['2026', '2027'])
    for (const file of [...before.receipt, ...after.receipt]) expect(await verify(file, set)).toBe('valid')
    for (const file of before.receipt) expect(await verify(file, await issuer(current!).keys())).toBe('unknown_key')
  })

  it('is never verified by a key that it brings itself, nor by another one of the same name', async () => {
    const set = await issuer(current!).keys()
    const theirs = createReceiptSigner({ keys: [stranger!] })
    const forged = JSON.stringify({ status: 'received', ...(await theirs.keys()), key: (await theirs.keys()).keys[0] })
    const signature = await theirs.sign(new TextEncoder().encode(forged))
    const withKey = { ...signature, key: (await theirs.keys()).keys[0], jwk: stranger } as Signature
    expect(await verifyReceipt({ receipt: forged, signature: withKey, keys: set })).toBe('unknown_key')
    expect(await verifyReceipt({ receipt: forged, signature: { ...withKey, keyId: '2027' }, keys: set })).toBe('changed')
  })

  it('says where a signature or a key is of a kind that it does not know', async () => {
    const { withdraw, keys } = issuer(current!)
    const [file] = (await withdraw()).receipt as [SignedFile]
    const { keys: [key] } = await keys()
    const of = (more: Partial<Signature>) => ({ ...file, signature: { ...file.signature, ...more } })
    expect(await verify(of({ algorithm: 'none' }), await keys())).toBe('unsupported')
    expect(await verify(of({ algorithm: 'HS256' }), await keys())).toBe('unsupported')
    for (const other of [{ x: key!.y }, { crv: 'P-384' }, { kty: 'RSA' }, { x: '' }]) {
      expect(await verify(file, { keys: [{ ...key!, ...other }] })).toBe('unsupported')
    }
  })

  it('goes by mail with a signature beside each file, by which it is verified from a disk', async () => {
    const { messages, withdraw, keys } = issuer(current!)
    const { receipt, reference } = await withdraw({ name: '王小明 \u202E"><script>' })
    const { files } = messages[0]!
    expect(files.map(({ name }) => name)).toEqual(
      ['.html', '.html.signature.json', '.json', '.json.signature.json'].map((end) => `withdrawal-${reference}${end}`),
    )
    expect([files[0]!.text, files[2]!.text]).toEqual(receipt.map(({ text }) => text))
    const set = readKeySet(JSON.stringify(await keys()))!
    for (const at of [0, 2]) {
      const signature = readSignature(files[at + 1]!.text)!
      expect(await verifyReceipt({ receipt: files[at]!.text, signature, keys: set })).toBe('valid')
    }
  })
})

describe('files that are no signatures and no keys', () => {
  it('are told from them', () => {
    for (const text of ['', 'null', '[]', '4', '{', '{"keyId":1,"algorithm":"ES256","value":"A"}', '<!doctype html>', '{"keys":[]}']) {
      expect([readSignature(text), readKeySet(text)]).toEqual([null, null])
    }
    expect(readKeySet('{"keys":[{"kid":"a"}]}')).toBeNull()
    expect(readKeySet('{"keys":[null]}')).toBeNull()
  })

  it('leave out of a key set what is secret or unknown', async () => {
    const set = readKeySet(JSON.stringify({ keys: [{ ...current!, use: 'sig' }] }))!
    expect(set).toEqual(await issuer(current!).keys())
    expect(set.keys[0]).not.toHaveProperty('d')
  })
})
