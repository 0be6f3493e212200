import { readFileSync } from 'node:fs'
import { type Config, createConfig, lintFromString } from '@redocly/openapi-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openApiDocument } from '../scripts/openapi-document.ts'
import { ATTACHMENT_TYPES, IDEMPOTENCY_HEADER, type Operation, operations } from './index.ts'

type Call = { operationId: string; parameters?: { name: string; in: string; required?: boolean }[]; security?: object[] }

const committed = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')
const paths = openApiDocument().paths as unknown as Record<string, Record<string, Call>>
const callOf = ({ path, method }: Operation) => paths[path]?.[method.toLowerCase()]
const parametersOf = (operation: Operation) => callOf(operation)?.parameters ?? []

describe('openapi.json', () => {
  it('is what the schemas say now; else run `pnpm --filter @makegood/contract openapi`', () => {
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(openApiDocument())))
  })

  it('has every operation once', () => {
    const ids = Object.values(paths).flatMap((path) => Object.values(path).map((call) => call.operationId))
    expect(ids).toHaveLength(Object.keys(operations).length)
    expect(new Set(ids)).toEqual(new Set(Object.keys(operations)))
  })

  it.each(Object.entries<Operation>(operations))('asks for a key where %s changes something', (_, operation) => {
    const key = parametersOf(operation).find(({ name }) => name === IDEMPOTENCY_HEADER)
    expect(key?.required ?? false).toBe(operation.method === 'POST')
  })

  it('pages every list by a cursor', () => {
    for (const operation of [operations.listEntries, operations.listRefunds]) {
      expect(parametersOf(operation).map(({ name }) => name)).toEqual(expect.arrayContaining(['cursor', 'limit']))
    }
  })

  it('lets a withdrawal and the keys of receipts pass without a token, and nothing else', () => {
    const open = Object.entries<Operation>(operations).filter(([, operation]) => callOf(operation)?.security)
    expect(open.map(([name]) => name)).toEqual(['createWithdrawal', 'listReceiptKeys'])
  })

  it('says of every call that it may be told to wait, and for how long', () => {
    const { responses } = openApiDocument().components
    expect(responses.RateLimited.headers['Retry-After']).toMatchObject({ required: true, schema: { type: 'integer' } })
    for (const operation of Object.values<Operation>(operations)) {
      expect(callOf(operation)).toMatchObject({ responses: { 429: { $ref: '#/components/responses/RateLimited' } } })
    }
  })

  it('takes as an upload the types that the contract names', () => {
    const upload: object = callOf(operations.uploadAttachment) ?? {}
    expect(upload).toMatchObject({ requestBody: { content: Object.fromEntries(ATTACHMENT_TYPES.map((type) => [type, {}])) } })
  })
})

describe('an OpenAPI validator', () => {
  let config: Config
  beforeAll(async () => {
    config = await createConfig({ extends: ['recommended-strict'] })
  })
  const faultsOf = async (source: string) =>
    (await lintFromString({ source, absoluteRef: 'openapi.json', config })).map(({ ruleId, message }) => `${ruleId}: ${message}`)

  it('finds nothing wrong with the document', async () => {
    expect(await faultsOf(committed)).toEqual([])
  })

  it.each([
    ['a reference to nowhere', '#/components/schemas/Wallet"', '#/components/schemas/Purse"', 'no-unresolved-refs'],
    ['a word that OpenAPI does not know', '"responses": {', '"answers": {', 'struct'],
    ['a path parameter without a description of it', '"in": "path"', '"in": "query"', 'path-parameters-defined'],
  ])('refuses %s', async (_, sound, broken, rule) => {
    expect(committed).toContain(sound)
    expect(await faultsOf(committed.replace(sound, broken))).toContainEqual(expect.stringContaining(rule))
  })
})
