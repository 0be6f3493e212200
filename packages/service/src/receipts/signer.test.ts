import { expect, it } from 'vitest'
import { createReceiptKey, createReceiptSigner } from './signer.ts'

const [old, current] = await Promise.all([createReceiptKey('old'), createReceiptKey('new')])

it('signs with the first key, and publishes all without what is secret', async () => {
  const signer = createReceiptSigner({ keys: [current, { ...old, d: undefined }], issuer: 'Madder' })
  expect((await signer.sign(new Uint8Array([1]))).keyId).toBe('new')
  const publicOf = ({ d: _, ...key }: typeof current) => key
  expect(await signer.keys()).toEqual({ keys: [publicOf(current), publicOf(old)] })
  expect(JSON.stringify(signer)).not.toContain(current.d)
})

it('says at once where it cannot sign, or where a key could not be told from another', () => {
  expect(() => createReceiptSigner({ keys: [] })).toThrow('createReceiptKey()')
  expect(() => createReceiptSigner({ keys: [{ ...current, d: undefined }, old] })).toThrow('createReceiptKey()')
  expect(() => createReceiptSigner({ keys: [current, { ...old, kid: 'new' }] })).toThrow('kid of its own')
  expect(() => createReceiptSigner({ keys: [{ ...current, kid: '' }] })).toThrow('kid of its own')
})

it('does not sign with a key that is none', async () => {
  const broken = createReceiptSigner({ keys: [{ ...current, x: old.y }] })
  await expect(broken.sign(new Uint8Array([1]))).rejects.toMatchObject({ name: 'DataError' })
})
