import type { Page, Refund, ReportAnswer, Wallet } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, DAY, reportOf } from '../test/harness.ts'

async function withPicture() {
  const harness = createHarness()
  await harness.buyPack()
  const { generation } = await harness.generate()
  return { ...harness, resultId: generation.results[0]!.id }
}

describe('an idempotency key', () => {
  it('is needed on every POST', async () => {
    const { problem } = createHarness()
    for (const key of [null, 'not-a-uuid', '']) {
      expect(await problem('/v1/reports', { ...reportOf(['x']), key })).toMatchObject({
        code: 'key_required',
        status: 400,
      })
    }
  })

  it('answers the same request with the same answer and does nothing again', async () => {
    const { call, resultId, messages } = await withPicture()
    const key = crypto.randomUUID()
    const first = await call<ReportAnswer>('/v1/reports', { ...reportOf([resultId]), key })
    const wallet = await call<Wallet>('/v1/wallet')
    const sent = messages.length
    expect(await call<ReportAnswer>('/v1/reports', { ...reportOf([resultId]), key })).toEqual(first)
    expect(await call<Wallet>('/v1/wallet')).toEqual(wallet)
    expect(messages).toHaveLength(sent)
  })

  it('refuses another body or another call', async () => {
    const { call, problem, resultId } = await withPicture()
    const key = crypto.randomUUID()
    await call('/v1/reports', { ...reportOf([resultId]), key })
    expect(await problem('/v1/reports', { ...reportOf([resultId], 'wrong_style'), key })).toMatchObject({
      code: 'key_reused',
      status: 422,
    })
    expect(
      await problem('/v1/withdrawals', { body: { name: 'Ada', contract: 'x', email: 'ada@example.com' }, key }),
    ).toMatchObject({ code: 'key_reused' })
  })

  it('is bound to the body to the letter: spacing and order count, the case of the key does not', async () => {
    const { send, resultId } = await withPicture()
    const key = crypto.randomUUID()
    const { body } = reportOf([resultId])
    const status = async (raw: string, as: string = key) =>
      (await send('/v1/reports', { raw, key: as, headers: { 'Content-Type': 'application/json' } })).status
    expect(await status(JSON.stringify(body))).toBe(201)
    expect(await status(JSON.stringify(body), key.toUpperCase())).toBe(201)
    expect(await status(JSON.stringify(body, null, 1))).toBe(422)
    expect(await status(JSON.stringify(Object.fromEntries(Object.entries(body).reverse())))).toBe(422)
  })

  it('that has lapsed does nothing twice either: the report and the refund stand', async () => {
    const { call, clock, resultId } = await withPicture()
    const key = crypto.randomUUID()
    const first = await call<ReportAnswer>('/v1/reports', { ...reportOf([resultId]), key })
    clock.advance(31 * DAY)
    const again = await call<ReportAnswer>('/v1/reports', { ...reportOf([resultId]), key })
    expect([again.created, again.report.id, again.balance]).toEqual([false, first.report.id, first.balance])
  })

  it('is each person’s own', async () => {
    const { call, resultId } = await withPicture()
    const key = crypto.randomUUID()
    const body = { name: 'Ada', contract: 'x', email: 'ada@example.com' }
    await call('/v1/reports', { ...reportOf([resultId]), key })
    expect(await call('/v1/withdrawals', { body, key, token: 'eve' })).toMatchObject({ status: 'received' })
  })

  it('is in use while the first request runs', async () => {
    const waiting: ((unusable: boolean) => void)[] = []
    const judge = { unusable: () => new Promise<boolean>((resolve) => waiting.push(resolve)) }
    const { send, problem, buyPack, generate } = createHarness({ policy: 'photoroom', judge })
    await buyPack()
    const { generation } = await generate()
    const request = { ...reportOf([generation.results[0]!.id], 'unusable'), key: crypto.randomUUID() }
    const first = send('/v1/reports', request)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await problem('/v1/reports', request)).toMatchObject({ code: 'key_in_use', status: 409 })
    waiting[0]!(true)
    expect((await first).status).toBe(201)
    expect((await send('/v1/reports', request)).status).toBe(201)
  })

  it('is taken over from a process that died, and then the first one changes nothing', async () => {
    const waiting: ((unusable: boolean) => void)[] = []
    const harness = createHarness({
      policy: 'photoroom',
      judge: { unusable: () => new Promise((resolve) => waiting.push(resolve)) },
    })
    await harness.buyPack()
    const { generation } = await harness.generate()
    const request = { ...reportOf([generation.results[0]!.id], 'unusable'), key: crypto.randomUUID() }
    const dead = harness.send('/v1/reports', request)
    await new Promise((resolve) => setTimeout(resolve, 5))
    harness.clock.advance(61_000)
    const second = harness.send('/v1/reports', request)
    await new Promise((resolve) => setTimeout(resolve, 5))
    waiting[1]!(true)
    expect((await second).status).toBe(201)
    waiting[0]!(true)
    expect((await dead).status).toBe(409)
    expect((await harness.call<Page<Refund>>('/v1/refunds')).items).toHaveLength(1)
    expect((await harness.call<Wallet>('/v1/wallet')).balance).toBe(100)
  })

  it('may be used again, also with another body, when nothing was done under it', async () => {
    const { call, problem, resultId } = await withPicture()
    const key = crypto.randomUUID()
    await problem('/v1/reports', { ...reportOf(['nothing']), key })
    expect(await call('/v1/reports', { ...reportOf([resultId]), key })).toMatchObject({ created: true })
  })

  it('is kept 30 days', async () => {
    const { call, problem, clock, resultId } = await withPicture()
    const key = crypto.randomUUID()
    const body = { name: 'Ada', contract: 'x', email: 'ada@example.com' }
    await call('/v1/reports', { ...reportOf([resultId]), key })
    clock.advance(30 * DAY - 1)
    expect(await problem('/v1/withdrawals', { body, key })).toMatchObject({ code: 'key_reused' })
    clock.advance(1)
    expect(await call('/v1/withdrawals', { body, key })).toMatchObject({ status: 'received' })
  })

  it('lets one of many requests at once through, whatever their keys', async () => {
    const { send, call, resultId } = await withPicture()
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('/v1/reports', reportOf([resultId]))))
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as ReportAnswer[]
    expect(bodies.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(bodies.map(({ report }) => report.id)).size).toBe(1)
    expect((await call<Wallet>('/v1/wallet')).balance).toBe(100)
  })
})
