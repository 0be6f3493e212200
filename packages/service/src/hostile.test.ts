import { type OperationName, operations } from '@makegood/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHarness } from '../test/harness.ts'

/** Names that a body may know, with anything at all behind them. */
const names = fc.constantFrom(
  ...`resultIds reason details marks attachments packId ground fields destination expected name contract email amount
  currency time area resultId __proto__ constructor toString`.split(/\s+/),
)
const leaves = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('generation-2-1', 'change_of_mind', 'broken_anatomy', 'original_method', '\u0000', '\ud800', '__proto__'),
  fc.double(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
)
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names, tie('value'), { maxKeys: 8 }),
  ),
}))
const bodies = fc.oneof(
  anything.map((value) => JSON.stringify(value)),
  anything.map((value) => JSON.stringify(value).replace(/\d+/, '1e999')),
  fc.string({ unit: 'binary' }),
)

const posts = (Object.keys(operations) as OperationName[]).filter((name) => operations[name].method === 'POST')
const gets = (Object.keys(operations) as OperationName[]).filter((name) => operations[name].method === 'GET')

async function world() {
  const harness = createHarness()
  await harness.buyPack()
  await harness.generate()
  const look = async () =>
    JSON.stringify(
      await Promise.all(['/v1/wallet', '/v1/wallet/entries', '/v1/packs', '/v1/refunds'].map((path) => harness.call(path))),
    )
  return { harness, look }
}

describe('whatever is sent', () => {
  it('as a body is answered with a problem or done rightly, and never breaks anything', async () => {
    const { harness, look } = await world()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posts), bodies, fc.string(), async (name, raw, id) => {
        const before = await look()
        const path = operations[name].path.replace('{id}', encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '') || '-'))
        const response = await harness.send(path, { raw, headers: { 'Content-Type': 'application/json' } })
        expect([201, 400, 404, 405, 409, 413, 415, 422]).toContain(response.status)
        // What may be said with random words: a statement of withdrawal that names no pack of one's own.
        if (!response.ok) expect(await look()).toBe(before)
        else expect(['createWithdrawal', 'createReport', 'requestRefund']).toContain(name)
      }),
      { numRuns: 400 },
    )
    expect(harness.errors).toEqual([])
  }, 60_000)

  it('as an address or a query is answered, and changes nothing', async () => {
    const { harness, look } = await world()
    const before = await look()
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('-1', '1e9', '0x10', 'NaN', '999999999999999999'))
    const query = fc.dictionary(fc.constantFrom('cursor', 'limit', 'after', 'status', 'origin', 'resultId', '__proto__'), values)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...gets), query, values, async (name, asked, id) => {
        const safe = (text: string) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '') || '-')
        const search = Object.entries(asked).map(([key, value]) => `${key}=${safe(value)}`)
        const response = await harness.send(`${operations[name].path.replace('{id}', safe(id))}?${search.join('&')}`)
        expect([200, 404, 405, 422]).toContain(response.status)
        if (name === 'subscribeEvents') await response.body!.cancel()
      }),
      { numRuns: 400 },
    )
    expect(await look()).toBe(before)
    expect(harness.errors).toEqual([])
  }, 60_000)
})
