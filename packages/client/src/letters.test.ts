import { compile, policies, type PolicyId, summarize } from '@makegood/policy'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createRefundClient } from './index.ts'
import { createLetterFetch, type LetterOptions, type LetterPack, type LetterPolicy } from './letters.ts'

const PACK: LetterPack = {
  id: 'pack/1', orderId: '48001', purchasedAt: '2026-06-15T09:00:00Z', credits: 100, used: 12, left: 88,
  paid: { amount: 1000, currency: 'EUR' }, method: { kind: 'alipay', label: 'Alipay' },
}

/** A host that has printed the policy into its bundle, and knows what its own orders say. */
function host(id: PolicyId, more: Partial<LetterOptions> = {}) {
  const policy = JSON.parse(JSON.stringify(summarize(compile(policies[id], id === 'photoroom' ? WINDOW : {})))) as LetterPolicy
  const fetch = createLetterFetch({ policy, packs: () => [PACK], asker: { email: 'ada@example.com' }, ...more })
  return createRefundClient({ baseUrl: 'https://letters.invalid/refunds', getToken: async () => null, fetch, retries: 0 })
}

/** What Photoroom leaves to its host. */
const WINDOW = { params: { report_window: '24 hours' } }

async function read(id: PolicyId, more?: Partial<LetterOptions>) {
  const client = host(id, more)
  const [policy, packs, quote] = await Promise.all([client.policy.retrieve(), client.packs.list(), client.packs.quote(PACK.id)])
  return { client, policy, packs, quote }
}

describe('a host without the refund API', () => {
  it('answers under any path, and does not know what nobody named', async () => {
    const fetch = createLetterFetch({ policy: summarize(compile(policies.anypic)), packs: () => [{ ...PACK, id: 'p/v1/1 ä' }] })
    const client = createRefundClient({ baseUrl: 'https://letters.invalid/v1/refunds', getToken: async () => null, fetch, retries: 0 })
    expect((await client.packs.quote('p/v1/1 ä')).pack.id).toBe('p/v1/1 ä')
    expect((await fetch(new Request('https://letters.invalid/v1/packs/%E0%A4/quote'))).status).toBe(404)
  })

  it('has the five fields of AnyPic filled in as far as its orders know, and its exact subject (A20, A21, A22)', async () => {
    const { policy, quote } = await read('anypic')
    expect(policy).toMatchObject({ id: 'anypic', requests: 'letter', openHours: [] })
    expect(policy.seller.contact).toEqual([{ kind: 'email', to: 'hello@anypic.app', subject: 'Refund Request' }])
    expect(quote.options[0]!.fields.map(({ name, value }) => [name, value])).toEqual([
      ['phone', null], ['order_id', '48001'], ['paid_at', '2026-06-15T09:00:00Z'], ['amount', '10.00 EUR'], ['description', null],
    ])
  })

  it('is asked by Anumi for the order and a description, and for no result of a pack (C30, C31)', async () => {
    const { quote } = await read('anumi')
    expect(quote.options[0]!.fields.map(({ name, value, minLength }) => [name, value, minLength])).toEqual([
      ['order_id', '48001', 1], ['description', null, 10],
    ])
  })

  it('fills in the address of the account where a policy asks for it, and asks where it is not known (D16)', async () => {
    const email = async (more?: Partial<LetterOptions>) =>
      (await read('jimeng', more)).quote.options[0]!.fields.find(({ name }) => name === 'email')?.value
    expect(await email()).toBe('ada@example.com')
    expect(await email({ asker: {} })).toBeNull()
  })

  it('says who asks, as far as it is known', async () => {
    const { packs, quote } = await read('anypic', { asker: { name: 'Ada Lovelace' } })
    expect(packs.asker).toEqual({ name: 'Ada Lovelace', email: null })
    expect(quote.asker).toEqual(packs.asker)
  })

  it('decides nothing: no ground has an amount, each is for a person, and the way on is to write', async () => {
    for (const id of Object.keys(policies) as PolicyId[]) {
      const { policy, packs: { items: [offer] }, quote } = await read(id)
      const grounds = policy.grounds.filter((ground) => ground !== 'generation' && ground !== 'quality')
      expect(quote.options.map(({ ground }) => ground)).toEqual(grounds.length > 0 ? grounds : ['change_of_mind'])
      expect(offer!.grounds).toEqual(quote.options.map(({ ground }) => ground))
      for (const { decision } of [...quote.options, offer!])
        expect(decision).toMatchObject({ verdict: 'review', amount: null, destinations: [], next: [{ kind: 'write_support' }] })
    }
  })

  it('says of a pack what its records say, and not that it can be withdrawn from unless they say so', async () => {
    const { quote } = await read('anypic')
    expect(quote.pack).toEqual({
      ...PACK, refunded: { amount: 0, currency: 'EUR' }, withdrawal: null, policyVersion: '2026-05-15', refundId: null,
    })
    expect(quote.options[0]!.lines.map(({ kind, credits }) => [kind, credits])).toEqual([['bought', 100], ['used', 12], ['left', 88]])
    const known = { ...PACK, refunded: { amount: 300, currency: 'EUR' }, withdrawal: { until: '2026-06-30T11:59:59Z' } }
    const other = await read('anypic', { packs: async () => [known] })
    expect(other.packs.items[0]!.pack).toMatchObject({ refunded: { amount: 300 }, withdrawal: known.withdrawal })
    expect(other.quote.options[0]!.lines.at(-1)).toEqual({ kind: 'refunded', credits: null, money: known.refunded })
  })

  it('asks for the packs at every look', async () => {
    const packs = vi.fn<() => LetterPack[]>(() => [PACK])
    const client = host('anypic', { packs })
    expect((await client.packs.list()).items).toHaveLength(1)
    packs.mockReturnValue([])
    expect((await client.packs.list()).items).toEqual([])
    await expect(client.packs.quote(PACK.id)).rejects.toMatchObject({ kind: 'api', code: 'not_found' })
  })

  it('writes an amount with as many digits as its currency has', async () => {
    const amount = async (paid: LetterPack['paid']) =>
      (await read('anypic', { packs: () => [{ ...PACK, paid }] })).quote.options[0]!.fields.find(({ name }) => name === 'amount')!.value
    expect(await amount({ amount: 1500, currency: 'JPY' })).toBe('1500 JPY')
    expect(await amount({ amount: 1500, currency: 'KWD' })).toBe('1.500 KWD')
  })

  it('says of everything else that it is not here, and of whatever would be sent that it was not', async () => {
    const client = host('anypic')
    const withdrawal = { name: 'Ada', contract: '48001', email: 'ada@example.com' }
    await expect(client.wallet.retrieve()).rejects.toMatchObject({ kind: 'api', code: 'not_found' })
    await expect(client.refunds.retrieve('refund-1')).rejects.toMatchObject({ kind: 'api', code: 'not_found' })
    await expect(client.refunds.request({ packId: PACK.id, ground: 'other', expected: null })).rejects.toMatchObject({ code: 'not_possible' })
    await expect(client.withdrawals.create(withdrawal)).rejects.toMatchObject({ kind: 'api', code: 'not_possible' })
  })

  it('does not keep trying to hear of changes that nobody tells', async () => {
    const client = host('anypic')
    const states: string[] = []
    const stop = client.events.subscribe(() => {}, { onConnection: (state) => void states.push(state) })
    onTestFinished(stop)
    await expect.poll(() => states).toEqual(['ended'])
  })

  it('tells a failure of the host’s own records as one, instead of an empty list', async () => {
    const client = host('anypic', { packs: () => Promise.reject(new Error('offline')) })
    await expect(client.packs.list()).rejects.toMatchObject({ kind: 'network' })
  })
})
