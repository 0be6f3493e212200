import { type Operation, operations } from '@makegood/contract'
import { createRefundClient, type RefundClient } from '@makegood/client'
import type { RefundWorld } from '@makegood/msw'
import { getResponse } from 'msw'

/** What of a schema says where its parts are. */
type Schema = {
  type: string
  entries?: Readonly<Record<string, Schema>>
  item?: Schema
  wrapped?: Schema
  options?: readonly (Schema | string)[]
}

const partsOf = ({ options = [] }: Schema) => options.filter((option) => typeof option !== 'string')
const isOpenEnum = (schema: Schema) => schema.type === 'union' && partsOf(schema)[0]?.type === 'picklist' && partsOf(schema)[1]?.type === 'string'

/** What no service says yet. */
export const UNKNOWN = 'unknown_member'

/** An answer as a newer service gives it: with fields that nobody knows, and `isNew` members in its open enums, by the field. */
function newer(schema: Schema, value: unknown, isNew: (field: string) => boolean, field = ''): unknown {
  if (value === null || value === undefined) return value
  if (schema.wrapped) return newer(schema.wrapped, value, isNew, field)
  if (isOpenEnum(schema)) return isNew(field) ? UNKNOWN : value
  if (schema.item && Array.isArray(value)) return value.map((item) => newer(schema.item!, item, isNew, field))
  if (schema.type === 'union' || schema.type === 'intersect') return partsOf(schema).reduce<unknown>((former, part) => newer(part, former, isNew, field), value)
  if (!schema.entries || typeof value !== 'object') return value
  const known = Object.entries(value).map(([name, of]) => [name, schema.entries![name] ? newer(schema.entries![name], of, isNew, name) : of] as const)
  return { ...Object.fromEntries(known), [UNKNOWN]: { [UNKNOWN]: [1, null] } }
}

/** The names of the fields with open enums in all answers. */
function fieldsOf(schema: Schema, field = '', seen = new Set<Schema>()): string[] {
  if (isOpenEnum(schema)) return [field]
  if (seen.has(schema)) return []
  seen.add(schema)
  const entries = Object.entries(schema.entries ?? {}).flatMap(([name, of]) => fieldsOf(of, name, seen))
  const others = [schema.item, schema.wrapped, ...partsOf(schema)].flatMap((part) => (part ? fieldsOf(part, field, seen) : []))
  return [...entries, ...others]
}

const all: readonly Operation[] = Object.values(operations)
const responseOf = (method: string, path: string) =>
  all.find((one) => one.method === method && new RegExp(`${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))?.response

export const openFields = [...new Set(all.flatMap(({ response }) => (response === 'events' ? [] : fieldsOf(response as unknown as Schema))))]

/** A client whose service is newer than it. */
export function newerClient(world: RefundWorld, isNew: (field: string) => boolean): RefundClient {
  return createRefundClient({
    baseUrl: world.baseUrl,
    retries: 0,
    getToken: () => world.token(),
    async fetch(request) {
      const response = await getResponse(world.handlers, request)
      if (!response) throw new TypeError('Failed to fetch')
      const schema = responseOf(request.method, new URL(request.url).pathname)
      if (!response.ok || !schema || schema === 'events') return response
      return Response.json(newer(schema, await response.json(), isNew), { status: response.status })
    },
  })
}
