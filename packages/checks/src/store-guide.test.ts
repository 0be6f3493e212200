import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { policies } from '@makegood/policy'
import { createReceiptKey, createReceiptSigner, createRefundService, createTurns, type Mail, type Store, type Uploads } from '@makegood/service'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFences } from './snippets.ts'
import { readText, root } from './workspace.ts'

type Sql = (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>
type Guide = {
  schema: string[]
  createSqlStore(database: { sql: Sql; begin<T>(work: (sql: Sql) => Promise<T>): Promise<T> }): Store
  createMail(sql: Sql): Mail
  createUploads(sql: Sql): Uploads
}

const page = 'docs/implementing-the-api.md'
const folder = join(root, 'packages/checks/.snippets/store-guide')
let guide: Guide

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  for (const { file, code } of findFences(page, readText(page))) if (file) writeFileSync(join(folder, file), code)
  const files = await Promise.all(['database', 'store', 'mail'].map((name) => import(pathToFileURL(join(folder, `${name}.ts`)).href)))
  guide = Object.assign({}, ...files) as Guide
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The database of the guide, in memory. One connection, so one transaction at a time. */
function openDatabase() {
  const sqlite = new DatabaseSync(':memory:')
  const inTurn = createTurns()
  const sql: Sql = async (text, values = []) => sqlite.prepare(text.replace(/\$(\d)/g, '?$1')).all(...(values as string[]))
  const begin = <T>(work: (sql: Sql) => Promise<T>) =>
    inTurn('', async () => {
      await sql('begin')
      try {
        const result = await work(sql)
        await sql('commit')
        return result
      } catch (error) {
        await sql('rollback')
        throw error
      }
    })
  return { sql, begin }
}

async function open() {
  const database = openDatabase()
  for (const text of guide.schema) await database.sql(text)
  const store = guide.createSqlStore(database)
  const service = createRefundService({
    policy: policies.anumi, store, clock: { now: Date.now }, ids: { id: () => randomUUID(), reference: () => 'MG-1' },
    identity: { authenticate: async (token) => ({ userId: token, walletId: token }) },
    judge: { unusable: async () => true }, payments: { send: async ({ transferId }) => ({ reference: transferId }) },
    mail: guide.createMail(database.sql), uploads: guide.createUploads(database.sql),
    receipts: createReceiptSigner({ keys: [await createReceiptKey('1')], issuer: 'Example' }),
  })
  const call = async (method: string, path: string, body?: unknown, token = 'ada') => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }
    const response = await service.fetch(new Request(`https://example.com${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }))
    return { status: response.status, body: (await response.json()) as Record<string, never> }
  }
  await service.intake.order({ walletId: 'ada', orderId: 'o1', credits: 100, paid: { amount: 1000, currency: 'EUR' }, method: { kind: 'card', label: 'Visa' } })
  const run = { walletId: 'ada', generationId: 'g1', kind: 'image', feature: 'avatar', platform: 'web', surface: 'editor', credits: 4 } as const
  return { ...database, store, service, call, run }
}

describe('the store of the guide', () => {
  it('keeps what the service does, and answers as the one in memory would', async () => {
    const { service, call, run } = await open()
    await service.intake.startGeneration(run)
    expect((await call('GET', '/v1/wallet')).body).toMatchObject({ balance: 96 })
    await service.intake.finishGeneration('g1', { outcome: 'succeeded', results: [{ id: 'r1', kind: 'image' }] })
    const report = { resultIds: ['r1'], reason: 'broken_anatomy', details: 'Six fingers on the left hand.' }
    expect(await call('POST', '/v1/reports', report)).toMatchObject({ status: 201, body: { balance: 100, created: true } })
    expect(await call('POST', '/v1/reports', report)).toMatchObject({ body: { created: false } })
    expect((await call('GET', '/v1/wallet/history?limit=2')).body['items']).toHaveLength(2)
    expect((await call('GET', '/v1/wallet', undefined, 'eve')).body).toMatchObject({ balance: 0 })
  })

  it('lets all of a transaction land, or none of it', async () => {
    const { store, service, run } = await open()
    const broken = store.transaction('ada', async (tx) => {
      for (const row of await tx.lots.list()) await tx.lots.delete(row.id)
      throw new Error('no')
    })
    await expect(broken).rejects.toThrow('no')
    expect(await service.intake.startGeneration(run)).not.toBeNull()
  })

  it('never lets two spend the same credits', async () => {
    const { service, run } = await open()
    const runs = await Promise.all(Array.from({ length: 30 }, (_, index) => service.intake.startGeneration({ ...run, generationId: `g${index}` })))
    expect(runs.filter((one) => one !== null)).toHaveLength(25)
  })

  it('keeps messages and files until somebody takes them', async () => {
    const { sql, service } = await open()
    await service.intake.incident({ incidentId: 'i1', from: Date.now() - 60_000, complete: true })
    await guide.createUploads(sql).save({ id: 'f1', walletId: 'ada', mediaType: 'image/png', bytes: new Uint8Array([1]) })
    expect(await sql('select wallet_id from refund_files')).toEqual([{ wallet_id: 'ada' }])
    await guide.createUploads(sql).remove({ id: 'f1', walletId: 'ada' })
    expect(await sql('select * from refund_files')).toEqual([])
  })
})
