import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import * as v from 'valibot'
import * as contract from '../src/index.ts'

/** Every public schema of the contract by its name. */
const schemas = new Map<string, v.GenericSchema>()
for (const [name, value] of Object.entries<unknown>(contract)) {
  if (isSchema(value)) schemas.set(name, value)
}

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'
}

const pointer = (name: string) => `#/components/schemas/${name}`

const settings: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  overrideRef: ({ referenceId }) => pointer(referenceId),
  // What JSON Schema has no words for, such as that a time ends after it begins.
  ignoreActions: ['check'],
  overrideSchema: ({ valibotSchema }) => describeOpenRecord(valibotSchema),
}

/** An object whose keys are an open enum: the library knows no schema for it. */
function describeOpenRecord(schema: v.GenericSchema): JsonSchema | null {
  if (!v.isOfType('record', schema)) return null
  const { key, value } = schema as unknown as { key: v.GenericSchema; value: v.GenericSchema }
  if (key.type === 'string') return null
  const { $schema, ...values } = toJsonSchema(value, settings)
  return { type: 'object', propertyNames: refTo(key), additionalProperties: values }
}

/** The JSON Schemas of the wire, each named as in the code and pointing at the others by name. */
export const namedSchemas = (): Record<string, JsonSchema> => toJsonSchemaDefs(Object.fromEntries(schemas), settings)

/** Points at a public schema. Throws for one that the contract keeps to itself. */
export function refTo(schema: v.GenericSchema): { $ref: string } {
  const name = [...schemas.keys()].find((key) => schemas.get(key) === schema)
  if (!name) throw new Error('A schema of the wire is not exported by index.ts, and so has no name. Export it there.')
  return { $ref: pointer(name) }
}
